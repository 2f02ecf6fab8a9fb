import { useLingui } from "@lingui/react/macro";
import { PlansTab } from "@/features/plans";
import { PortalItem } from "./PortalItem";

/** What the shop expects, and what that means for the promises. */
export function PortalPlans() {
  const { t } = useLingui();
  return <PortalItem name={t`Plans`} path="plans" tab={PlansTab} />;
}
