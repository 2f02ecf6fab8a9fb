import { useLingui } from "@lingui/react/macro";
import { ContractTab } from "@/features/contracts";
import { PortalItem } from "./PortalItem";

/** The contract as the shop reads and signs it. */
export function PortalContract() {
  const { t } = useLingui();
  return <PortalItem name={t`Contract`} path="contract" tab={ContractTab} />;
}
