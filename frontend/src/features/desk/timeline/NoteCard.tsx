import { Trans, useLingui } from "@lingui/react/macro";
import { StickyNote } from "lucide-react";
import { instant } from "@/lib/time";
import { useViewer } from "@/lib/viewer";
import type { NoteItem } from "../documents";

/** An internal note: yellow, never sent. */
export function NoteCard({ note }: { note: NoteItem }) {
  const { t, i18n } = useLingui();
  const { zone } = useViewer();
  return (
    <article aria-label={t`Internal note`} className="flex items-start gap-[10px]">
      <span className="grid size-[30px] shrink-0 place-items-center rounded-[9px] bg-note text-note-ink max-md:hidden">
        <StickyNote aria-hidden size={15} strokeWidth={1.7} />
      </span>
      <div className="min-w-0 flex-1 rounded-card border border-note-line bg-note px-[13px] py-[10px]">
        <div className="flex items-baseline gap-2 text-[12px] text-ink-2">
          <b className="text-[13px] font-semibold text-ink">
            <Trans>Internal note</Trans>
          </b>
          {[note.by?.name, note.house?.name].filter(Boolean).join(", ")} · {instant(note.at, "time", i18n.locale, zone)}
        </div>
        <div className="mt-[2px] break-words whitespace-pre-wrap">{note.text}</div>
      </div>
    </article>
  );
}
