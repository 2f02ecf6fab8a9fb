import { useLingui } from "@lingui/react/macro";
import type { CaseState, PauseReason, Priority, PromiseKind } from "@/gql/graphql";

export function useStateWord(): (state: CaseState) => string {
  const { t } = useLingui();
  return (state) => ({ OPEN: t`Open`, PENDING: t`Waiting`, RESOLVED: t`Resolved`, MERGED: t`Merged` })[state];
}

export function usePriorityWord(): (priority: Priority) => string {
  const { t } = useLingui();
  return (priority) => ({ LOW: t`Low`, NORMAL: t`Normal`, HIGH: t`High`, URGENT: t`Urgent` })[priority];
}

export function usePauseWord(): (reason: PauseReason) => string {
  const { t } = useLingui();
  return (reason) =>
    ({
      CUSTOMER: t`waiting for the customer`,
      CLIENT: t`waiting for the shop`,
      THIRD_PARTY: t`waiting for a third party`,
    })[reason];
}

export function usePromiseWord(): (kind: PromiseKind) => string {
  const { t } = useLingui();
  return (kind) =>
    ({ FIRST_REPLY: t`First reply`, RESOLUTION: t`Resolution`, COMPLAINT: t`Answer to the complaint` })[kind];
}
