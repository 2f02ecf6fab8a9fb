import { useLingui } from "@lingui/react/macro";
import { useNavigate, useParams, useSearch } from "@tanstack/react-router";
import { Suspense } from "react";
import { Boundary } from "@/app/Boundary";
import { ContractTab } from "@/features/contracts";
import { useTitle } from "@/lib/useTitle";
import { SkeletonRows } from "@/ui/States";

/** The contract as the shop reads and signs it. */
export function PortalContract() {
  const { t } = useLingui();
  useTitle(t`Contract`);
  const { client } = useParams({ from: "/portal/$client" });
  const { item } = useSearch({ from: "/portal/$client/contract" });
  const navigate = useNavigate({ from: "/portal/$client/contract" });
  return (
    <div className="mx-auto w-full max-w-[1240px] px-5 py-6">
      <h1 className="mb-4 text-xl">{t`Contract`}</h1>
      <Boundary name={t`Contract`}>
        <Suspense fallback={<SkeletonRows rows={6} />}>
          <ContractTab
            client={client}
            item={item}
            onItem={(next) => void navigate({ search: next ? { item: next } : {}, replace: true })}
          />
        </Suspense>
      </Boundary>
    </div>
  );
}
