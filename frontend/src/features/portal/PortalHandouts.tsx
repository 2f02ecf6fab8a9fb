import { useLingui } from "@lingui/react/macro";
import { useParams } from "@tanstack/react-router";
import { Suspense } from "react";
import { Boundary } from "@/app/Boundary";
import { HandoutsTab } from "@/features/handouts";
import { useTitle } from "@/lib/useTitle";
import { SkeletonRows } from "@/ui/States";

/** How the shop's reports leave the house. */
export function PortalHandouts() {
  const { t } = useLingui();
  useTitle(t`Sending and sharing`);
  const { client } = useParams({ from: "/portal/$client" });
  return (
    <div className="mx-auto w-full max-w-[1240px] px-5 py-6">
      <h1 className="mb-4 text-xl">{t`Sending and sharing`}</h1>
      <Boundary name={t`Sending and sharing`}>
        <Suspense fallback={<SkeletonRows rows={6} />}>
          <HandoutsTab client={client} />
        </Suspense>
      </Boundary>
    </div>
  );
}
