import { useLingui } from "@lingui/react/macro";
import { SkipForward } from "lucide-react";
import { useAct } from "@/features/forms";
import type { SkipReason } from "@/gql/graphql";
import { hear } from "@/lib/live";
import { noteActed } from "./acted";
import { SKIP } from "./documents";

/** The reasons for which an offer may be skipped, as lines of a menu. Skips are counted, so a reason is never left out. */
export function useSkipping(offer: string | undefined) {
  const { t } = useLingui();
  const { run, busy } = useAct(SKIP);
  async function skip(reason: SkipReason) {
    if (!offer) return;
    noteActed(offer);
    await run({ input: { offer, reason } });
    hear([
      { topic: "OFFER", ids: [] },
      { topic: "CASE", ids: [] },
    ]);
  }
  const reasons: { id: SkipReason; text: string }[] = [
    { id: "LANGUAGE", text: t`I do not write this language well enough` },
    { id: "LACKS_KNOWLEDGE", text: t`I do not know this matter` },
    { id: "PERSONAL", text: t`I should not answer this person` },
    { id: "SHIFT_ENDS", text: t`My shift ends` },
    { id: "OTHER", text: t`Another reason` },
  ];
  const lines = reasons.map((reason) => ({ ...reason, icon: SkipForward, run: () => void skip(reason.id) }));
  return { lines, busy };
}
