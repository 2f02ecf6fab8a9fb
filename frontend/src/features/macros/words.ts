import { useLingui } from "@lingui/react/macro";
import type { Field } from "./fields";

export const EFFECTS = [
  "ADD_TAG",
  "SET_PRIORITY",
  "SET_PENDING",
  "SET_DISPOSITION",
  "RESOLVE",
  "ASSIGN_QUEUE",
] as const;
export type EffectKind = (typeof EFFECTS)[number];

export function useEffectName(): (kind: string) => string {
  const { t } = useLingui();
  const names: Record<string, string> = {
    ADD_TAG: t`Add a tag`,
    SET_PRIORITY: t`Set the priority`,
    SET_PENDING: t`Let the case wait for`,
    SET_DISPOSITION: t`Set the outcome`,
    RESOLVE: t`Resolve with the outcome`,
    ASSIGN_QUEUE: t`Move to the queue`,
  };
  return (kind) => names[kind] ?? kind;
}

export function useFieldWords(): Record<Field, string> {
  const { t } = useLingui();
  return {
    "customer.name": t`Customer's name`,
    "customer.first_name": t`Customer's first name`,
    "case.number": t`Case number`,
    "case.subject": t`Subject`,
    "agent.alias": t`Agent's name`,
    "project.name": t`Project`,
    "client.name": t`Shop`,
    today: t`Today`,
  };
}
