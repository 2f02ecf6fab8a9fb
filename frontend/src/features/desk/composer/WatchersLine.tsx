import { useLingui } from "@lingui/react/macro";
import { Eye, PenLine } from "lucide-react";
import type { Watchers } from "@/lib/live";
import { Avatar } from "@/ui/Avatar";
import { cx } from "@/ui/cx";

/** Somebody else reads or writes here: said before I write, nothing is locked. */
export function WatchersLine(props: { watchers: Watchers }) {
  const { t } = useLingui();
  const writing = props.watchers.filter((each) => each.writing);
  const shown = writing.length > 0 ? writing : props.watchers;
  const first = shown[0];
  if (!first) return <div aria-live="polite" />;
  const names = shown.map((each) => each.person.name).join(", ");
  const Icon = writing.length > 0 ? PenLine : Eye;
  return (
    <div
      aria-live="polite"
      className={cx(
        "mb-2 flex items-center gap-2 rounded-control px-3 py-[5px] text-sm",
        writing.length > 0 ? "bg-risk-soft font-medium text-risk" : "bg-fill text-ink-2",
      )}
    >
      <Avatar name={first.person.name} size="small" />
      <Icon aria-hidden size={14} />
      {writing.length > 0 ? t`Writing an answer here: ${names}` : t`Also reading: ${names}`}
    </div>
  );
}
