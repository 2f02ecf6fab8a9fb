import { useLingui } from "@lingui/react/macro";
import { useParams } from "@tanstack/react-router";
import { Suspense } from "react";
import { Boundary } from "@/app/Boundary";
import { OrdersTab } from "@/features/orders";
import { useTitle } from "@/lib/useTitle";
import { SkeletonRows } from "@/ui/States";

/** The orders of the shop's customers, as the shop tells of them. */
export function PortalOrders() {
  const { t } = useLingui();
  useTitle(t`Orders`);
  const { client } = useParams({ from: "/portal/$client" });
  return (
    <div className="mx-auto w-full max-w-[1240px] px-5 py-6">
      <h1 className="mb-4 text-xl">{t`Orders`}</h1>
      <Boundary name={t`Orders`}>
        <Suspense fallback={<SkeletonRows rows={6} />}>
          <OrdersTab client={client} />
        </Suspense>
      </Boundary>
    </div>
  );
}
