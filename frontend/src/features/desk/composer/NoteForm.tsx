import { Trans, useLingui } from "@lingui/react/macro";
import { useChange } from "@/lib/change";
import { graphql } from "@/lib/graphql";
import { useReason } from "@/lib/reasons";
import { Button } from "@/ui/Button";
import { toast } from "@/ui/Toast";
import type { DeskCase } from "../documents";
import { useDraft } from "./useDraft";

const ADD_NOTE = graphql(`
  mutation AddNote($input: AddNoteInput!) {
    addNote(input: $input) {
      ... on CaseChanged {
        case {
          id
        }
      }
      ... on InvalidInput {
        fields {
          field
          reason
          values {
            key
            value
          }
        }
      }
      ... on Conflict {
        message
      }
    }
  }
`);

/** A note for colleagues. Yellow, and without any way to the customer. */
export function NoteForm({ matter, active }: { matter: DeskCase; active: boolean }) {
  const { t } = useLingui();
  const reason = useReason();
  const { text, write, throwAway } = useDraft(matter, true);
  const { run, busy } = useChange(ADD_NOTE);
  async function add() {
    if (!text.trim() || busy) return;
    const { payload } = await run({ input: { case: matter.id, text } });
    if (payload?.__typename === "CaseChanged") throwAway();
    else
      toast({
        text:
          (payload?.__typename === "InvalidInput" && reason(payload.fields[0])) ||
          t`The note was not saved. Your text is kept.`,
        tone: "problem",
      });
  }
  return (
    <>
      <textarea
        data-composer={active || undefined}
        aria-label={t`Internal note`}
        rows={4}
        value={text}
        onChange={(event) => write(event.target.value)}
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
