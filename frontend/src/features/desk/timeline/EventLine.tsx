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
      {sentence(event)} · {event.actor ? `${event.actor} · ` : ""}
      {instant(event.at, "time", i18n.locale, zone)}
    </p>
  );
}

function useSentence(): (event: EventItem) => string {
  const { t, i18n } = useLingui();
  const priority = usePriorityWord();
  const pause = usePauseWord();
  return (event) => {
    const value = (key: string) => event.values.find((each) => each.key === key)?.value ?? "";
    const until = value("until") ? instant(value("until"), "short", i18n.locale) : "";
    const person = value("person");
    const number = value("number");
    const sentences: Record<string, () => string> = {
      OPENED: () => t`Case opened`,
      ASSIGNED: () => t`Assigned: ${person}`,
      RELEASED: () => t`Put back into the queue`,
      TAGGED: () => t`Tags: ${value("tags") || "—"}`,
      PRIORITY: () => t`Priority: ${priority(value("priority") as Priority)}`,
      SNOOZED: () => t`Snoozed until ${until}`,
      WOKEN: () => t`Woken up`,
      PENDING: () => t`Clock paused: ${pause(value("reason") as PauseReason)}`,
      RESUMED: () => t`Clock runs again`,
      RESOLVED: () => (value("disposition") ? t`Resolved: ${value("disposition")}` : t`Resolved`),
      REOPENED: () => t`Reopened`,
      MERGED: () => t`Merged: ${number}`,
      UNMERGED: () => t`Merge taken back: ${number}`,
      SPLIT: () => t`Split off: ${number}`,
      MOVED: () => t`Moved: ${value("project")}`,
      SPAM: () => t`Marked as spam`,
      NOT_SPAM: () => t`Spam mark taken back`,
      WARNED: () => t`Deadline near`,
      BREACHED: () => t`Deadline missed`,
      ESCALATED: () => t`Escalated: ${value("to")}`,
      DELIVERY: () => t`Delivery: ${value("state")}`,
    };
    return sentences[event.event]?.() ?? event.event;
  };
}
