import { useLingui } from "@lingui/react/macro";
import { usePauseWord, usePriorityWord } from "@/features/cases";
import type { PauseReason, Priority } from "@/gql/graphql";
import { instant } from "@/lib/time";
import { useViewer } from "@/lib/viewer";
import type { EventItem } from "../documents";

/** What the system noted, in one grey line. Names stand in the nominative after a colon. */
export function EventLine({ event }: { event: EventItem }) {
  const { i18n } = useLingui();
  const { zone } = useViewer();
  const sentence = useSentence();
  return (
    <p className="pl-[40px] text-sm text-mute max-md:pl-0">
      {sentence(event)} · {event.actor && event.actor.name !== event.person?.name ? `${event.actor.name} · ` : ""}
      {instant(event.at, "time", i18n.locale, zone)}
    </p>
  );
}

function useSentence(): (event: EventItem) => string {
  const { t, i18n } = useLingui();
  const { zone } = useViewer();
  const priority = usePriorityWord();
  const pause = usePauseWord();
  return (event) => {
    const value = (key: string) => event.values.find((each) => each.key === key)?.value ?? "";
    const until = value("until") ? instant(value("until"), "short", i18n.locale, zone) : "";
    const number = event.other?.number ?? "";
    const outcome = event.disposition?.name;
    const kind = value("clock") === "resolution" ? t`Resolution` : t`First reply`;
    const sentences: Record<string, () => string> = {
      CASE_OPENED: () => t`Case opened`,
      ASSIGNED: () => (event.person ? t`Assigned: ${event.person.name}` : t`Back in the queue`),
      PRIORITY_CHANGED: () => t`Priority: ${priority(value("priority").toUpperCase() as Priority)}`,
      SNOOZED: () => (until ? t`Snoozed until ${until}` : t`Woken up`),
      PENDING_ON: () => t`Clock paused: ${pause(value("reason").toUpperCase() as PauseReason)}`,
      PENDING_OFF: () => t`Clock runs again`,
      RESOLVED: () => (outcome ? t`Resolved: ${outcome}` : t`Resolved`),
      REOPENED: () => t`Reopened`,
      MERGED_INTO: () => t`Merged: ${number}`,
      MERGE_UNDONE: () => t`Merge taken back: ${number}`,
      SPLIT_FROM: () => t`Split off: ${number}`,
      MOVED: () => t`Moved: ${event.project?.name ?? ""}`,
      CLOCK_WARNED: () => t`Deadline near: ${kind}`,
      CLOCK_BREACHED: () => t`Deadline missed: ${kind}`,
    };
    return sentences[event.event]?.() ?? event.event;
  };
}
