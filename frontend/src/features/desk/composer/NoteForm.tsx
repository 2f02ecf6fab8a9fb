import { Trans, useLingui } from "@lingui/react/macro";
import { useRefusal } from "@/lib/refusals";
import { Button } from "@/ui/Button";
import { toast } from "@/ui/Toast";
import type { DeskCase } from "../documents";
import { OtherTabBar, WaitingBar } from "./Bars";
import { useDraft } from "./useDraft";
import { useParcel } from "./useSend";
import { plain } from "./words";

/** A note for colleagues. Yellow, and without any way to the customer. */
export function NoteForm({ matter, active }: { matter: DeskCase; active: boolean }) {
  const { t } = useLingui();
  const refusal = useRefusal();
  const draft = useDraft(matter, true);
  const { text } = draft.words;
  const { go, busy } = useParcel(matter);
  async function add() {
    if (!text.trim() || busy) return;
    const outcome = await go("note", plain(text), null);
    if (outcome.is === "waits" || (outcome.is === "note" && outcome.payload.__typename === "CaseChanged"))
      return draft.throwAway();
    const told = await refusal({ payload: outcome.is === "note" ? outcome.payload : undefined, problem: null });
    const why = told?.detail ?? told?.text;
    toast({ text: t`The note was not saved. Your text is kept.`, ...(why ? { detail: why } : {}), tone: "problem" });
  }
  return (
    <>
      <WaitingBar matter={matter.id} kind="note" />
      {draft.elsewhere && <OtherTabBar mine={draft.words} elsewhere={draft.elsewhere} onSettle={draft.settle} />}
      <textarea
        data-composer={active || undefined}
        aria-label={t`Internal note`}
        rows={4}
        value={text}
        onChange={(event) => draft.write(plain(event.target.value))}
        placeholder={t`A note for colleagues. The customer never sees it.`}
        onKeyDown={(event) => {
          if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) void add();
          else if (event.key === "Escape") event.currentTarget.blur();
        }}
        className="field-sizing-content max-h-[38vh] min-h-[76px] w-full resize-none bg-transparent px-4 pt-[9px] pb-1 leading-normal outline-none"
      />
      <div className="flex justify-end px-2 pb-2">
        <Button hint="Ctrl ↵" busy={busy} isDisabled={!text.trim()} onPress={() => void add()}>
          <Trans>Add the note</Trans>
        </Button>
      </div>
    </>
  );
}
