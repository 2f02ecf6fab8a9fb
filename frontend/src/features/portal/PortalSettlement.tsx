import { useLingui } from "@lingui/react/macro";
import { useNavigate, useParams, useSearch } from "@tanstack/react-router";
import { Suspense } from "react";
import { Boundary } from "@/app/Boundary";
import { SettlementTab } from "@/features/settlement";
import { useTitle } from "@/lib/useTitle";
import { SkeletonRows } from "@/ui/States";

/** Documents of the shop: what each line is made of, and a way to dispute it. */
export function PortalSettlement() {
  const { t } = useLingui();
  useTitle(t`Settlement`);
  const { client } = useParams({ from: "/portal/$client" });
  const { item } = useSearch({ from: "/portal/$client/settlement" });
  const navigate = useNavigate({ from: "/portal/$client/settlement" });
  return (
    <div className="mx-auto w-full max-w-[1240px] px-5 py-6">
      <h1 className="mb-4 text-xl">{t`Settlement`}</h1>
      <Boundary name={t`Settlement`}>
        <Suspense fallback={<SkeletonRows rows={6} />}>
          <SettlementTab
            client={client}
            item={item}
            onItem={(next) => void navigate({ search: next ? { item: next } : {}, replace: true })}
          />
        </Suspense>
      </Boundary>
    </div>
  );
}
