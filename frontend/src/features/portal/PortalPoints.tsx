import { useLingui } from "@lingui/react/macro";
import { useParams } from "@tanstack/react-router";
import { Suspense } from "react";
import { Boundary } from "@/app/Boundary";
import { ProbesTab } from "@/features/probes";
import { useRead } from "@/lib/read";
import { useTitle } from "@/lib/useTitle";
import { SkeletonRows } from "@/ui/States";
import { BRAND } from "./documents";

/** The shop's published contact points: what is promised at each, and how test contacts were answered. */
export function PortalPoints() {
  const { t } = useLingui();
  useTitle(t`Contact points`);
  const { client } = useParams({ from: "/portal/$client" });
  const { data } = useRead({ query: BRAND, variables: { client } });
  return (
    <div className="mx-auto w-full max-w-[1240px] px-5 py-6">
      <h1 className="mb-4 text-xl">{t`Contact points`}</h1>
      <Boundary name={t`Contact points`}>
        <Suspense fallback={<SkeletonRows rows={6} />}>
          <ProbesTab client={client} own={data?.client?.name ?? ""} />
        </Suspense>
      </Boundary>
    </div>
  );
}
