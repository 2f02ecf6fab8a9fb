import { useLingui } from "@lingui/react/macro";
import type { PresenceState } from "@/gql/graphql";
import type { BreakKind, Presence } from "./documents";

export function useStateWord(): (state: PresenceState) => string {
  const { t } = useLingui();
  return (state) =>
    ({
      AVAILABLE: t`Available`,
      FINISHING: t`Finishing`,
      PAUSE: t`Break`,
      TRAINING: t`Training`,
      OFFLINE: t`Offline`,
    })[state];
}

/** How somebody stands, in words: breaks by the name that the house gave them. */
export function useStandsWord(): (presence: Pick<Presence, "state" | "reason">, kinds: readonly BreakKind[]) => string {
  const { t } = useLingui();
  const state = useStateWord();
  return (presence, kinds) => {
    if (presence.state !== "PAUSE") return state(presence.state);
    if (presence.reason === "not_answering") return t`Not answering`;
    if (presence.reason === "away") return t`Away`;
    return kinds.find((kind) => kind.code === presence.reason)?.name ?? t`Break`;
  };
}
