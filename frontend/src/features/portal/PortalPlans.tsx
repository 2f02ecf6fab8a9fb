import { useLingui } from "@lingui/react/macro";
import { useNavigate, useParams, useSearch } from "@tanstack/react-router";
import { Suspense } from "react";
import { Boundary } from "@/app/Boundary";
import { PlansTab } from "@/features/plans";
import { useTitle } from "@/lib/useTitle";
import { SkeletonRows } from "@/ui/States";

/** What the shop expects, and what that means for the promises. */
export function PortalPlans() {
  const { t } = useLingui();
  useTitle(t`Plans`);
  const { client } = useParams({ from: "/portal/$client" });
  const { item } = useSearch({ from: "/portal/$client/plans" });
  const navigate = useNavigate({ from: "/portal/$client/plans" });
  return (
    <div className="mx-auto w-full max-w-[1240px] px-5 py-6">
      <h1 className="mb-4 text-xl">{t`Plans`}</h1>
      <Boundary name={t`Plans`}>
        <Suspense fallback={<SkeletonRows rows={6} />}>
          <PlansTab
            client={client}
            item={item}
            onItem={(next) => void navigate({ search: next ? { item: next } : {}, replace: true })}
          />
        </Suspense>
      </Boundary>
    </div>
  );
}
