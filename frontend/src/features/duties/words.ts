//! Duties of a shop in words.
import { useLingui } from "@lingui/react/macro";
import { useSpan } from "@/features/explain";
import { spoken } from "@/lib/spoken";
import type { Duty } from "./documents";

type Said = Pick<Duty, "kind" | "minutes" | "volume">;

/** What is owed, in a sentence. */
export function useDutyName(): (duty: Said) => string {
  const { t } = useLingui();
  const span = useSpan();
  return (duty) => {
    if (duty.kind === "VOLUME_PLAN") {
      const volume = spoken(duty.volume ?? "");
      return t`The volume plan by its lock date: ${volume}`;
    }
    const within = span(duty.minutes ?? 0);
    return t`Answers to what cases wait for, within ${within} of business time`;
  };
}
