import { Trans, useLingui } from "@lingui/react/macro";
import { useState } from "react";
import { Problems, useSave } from "@/features/forms";
import { Confirm, Dialog } from "@/ui/Dialog";
import { TextField } from "@/ui/Field";
import { toast } from "@/ui/Toast";
import { ANSWER_EXCLUSION, type Exclusion } from "./documents";

/** The other side agrees, or says why not. */
export function AnswerDialog(props: {
  exclusion: Exclusion;
  approves: boolean;
  onDone: () => void;
  onClose: () => void;
}) {
  const { t } = useLingui();
  const { approves, exclusion } = props;
  const [words, setWords] = useState("");
  const { save, busy, fields, wrong } = useSave(ANSWER_EXCLUSION, ["MONTH"]);
  async function send() {
    if (!(await save({ input: { id: exclusion.id, approve: approves, words } }))) return;
    toast({ text: approves ? t`These contacts are left out from now on` : t`The proposal is refused` });
    props.onDone();
    props.onClose();
  }
  return (
    <Dialog
      title={approves ? t`Leave these contacts out?` : t`Refuse the proposal`}
      open
      onClose={props.onClose}
      footer={
        <Confirm
          yes={approves ? t`Approve` : t`Refuse`}
          busy={busy}
          off={!approves && !words.trim()}
          onYes={() => void send()}
          onNo={props.onClose}
        />
      }
    >
      {approves && (
        <p className="mb-3 text-ink-2">
          <Trans>The figures are shown with and without them from now on, and money goes by the figures without.</Trans>
        </p>
      )}
      <TextField
        label={approves ? t`A word to it` : t`Why not`}
        rows={3}
        maxLength={4000}
        value={words}
        onChange={setWords}
        problem={wrong("words")}
        isRequired={!approves}
      />
      <div className="mt-3">
        <Problems
          fields={fields.filter((each) => each.field !== "words")}
          names={{ correction: t`Closed month`, id: t`Proposal` }}
        />
      </div>
    </Dialog>
  );
}
