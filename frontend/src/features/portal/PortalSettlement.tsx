import { useLingui } from "@lingui/react/macro";
import { SettlementTab } from "@/features/settlement";
import { PortalItem } from "./PortalItem";

/** Documents of the shop: what each line is made of, and a way to dispute it. */
export function PortalSettlement() {
  const { t } = useLingui();
  return <PortalItem name={t`Settlement`} path="settlement" tab={SettlementTab} />;
}
