import { useLingui } from "@lingui/react/macro";
import { Mail, StickyNote } from "lucide-react";
import { useState } from "react";
import { useCommands } from "@/lib/commands";
import { useWatchers } from "@/lib/live";
import { useCan, useViewer } from "@/lib/viewer";
import { cx } from "@/ui/cx";
import type { DeskCase } from "../documents";
import { NoteForm } from "./NoteForm";
import { ReplyForm } from "./ReplyForm";
import { WatchersLine } from "./WatchersLine";

type Tab = "mail" | "note";

/** Answer or note. Each keeps its own text; a note has no way to the customer. */
export function Composer({ matter }: { matter: DeskCase }) {
  const { t } = useLingui();
  const viewer = useViewer();
  const watchers = useWatchers(matter.id, viewer.person.id);
  const may = { mail: useCan("case.reply"), note: useCan("case.note") };
  const [tab, setTab] = useState<Tab>(may.mail ? "mail" : "note");
  const tabs = [
    { id: "mail" as const, text: t`E-mail`, icon: Mail },
    { id: "note" as const, text: t`Note`, icon: StickyNote },
  ].filter((each) => may[each.id]);
  useCommands([
    { id: "reply", text: t`Write an answer`, hint: "R", code: "KeyR", disabled: !may.mail, run: () => focus("mail") },
    { id: "note", text: t`Write a note`, hint: "O", code: "KeyO", disabled: !may.note, run: () => focus("note") },
  ]);
  function focus(next: Tab) {
    setTab(next);
    requestAnimationFrame(() => document.querySelector<HTMLTextAreaElement>("[data-composer]")?.focus());
  }
  if (tabs.length === 0) return null;
  return (
    <div className="px-[22px] pb-4 max-md:px-2 max-md:pb-2">
      <WatchersLine watchers={watchers} />
      <section
        aria-label={t`Answer`}
        className={cx(
          "rounded-[14px] border shadow-card focus-within:border-accent",
          tab === "note" ? "border-note-line bg-note" : "border-line-strong bg-surface",
        )}
      >
        <div className="flex items-center gap-[2px] px-2 pt-[6px]">
          <div role="group" aria-label={t`Answer or note`} className="flex gap-[2px]">
            {tabs.map((each) => (
              <button
                key={each.id}
                type="button"
                aria-pressed={tab === each.id}
                onClick={() => focus(each.id)}
                className={cx(
                  "flex min-h-8 items-center gap-[6px] rounded-control px-[10px] text-sm font-medium",
                  tab === each.id ? "bg-accent-soft text-accent-ink" : "text-mute hover:text-ink",
                )}
              >
                <each.icon aria-hidden size={15} strokeWidth={1.7} />
                {each.text}
              </button>
            ))}
          </div>
          <span className="min-w-0 flex-1 truncate px-2 text-right text-sm text-mute max-md:hidden">
            {tab === "mail" ? t`to: ${matter.replyTo} · from: ${matter.replyFrom}` : t`only for colleagues`}
          </span>
        </div>
        <div hidden={tab !== "mail"}>{may.mail && <ReplyForm matter={matter} active={tab === "mail"} />}</div>
        <div hidden={tab !== "note"}>{may.note && <NoteForm matter={matter} active={tab === "note"} />}</div>
      </section>
    </div>
  );
}
