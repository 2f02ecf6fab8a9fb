import { Trans, useLingui } from "@lingui/react/macro";
import { useState } from "react";
import { useSave } from "@/features/forms";
import { Confirm, Dialog } from "@/ui/Dialog";
import { TextField } from "@/ui/Field";
import { toast } from "@/ui/Toast";
import { DISPUTE } from "./documents";

/** The shop objects to a line or a figure, in words. */
export function DisputeDialog(props: {
  document: string;
  about: { line: number } | { promise: string };
  title: string;
  onClose: () => void;
}) {
  const { t } = useLingui();
  const [words, setWords] = useState("");
  const { save, busy, wrong } = useSave(DISPUTE, ["MONTH"]);
  async function send() {
    const { document, about } = props;
    if (!(await save({ input: { document, words, ...about } }))) return;
    toast({ text: t`The dispute is open. The answer will stand here.` });
    props.onClose();
  }
  return (
    <Dialog
      title={props.title}
      open
      onClose={props.onClose}
      footer={
        <Confirm
          yes={t`Open the dispute`}
          busy={busy}
          off={!words.trim()}
          onYes={() => void send()}
          onNo={props.onClose}
        />
      }
    >
      <p className="mb-3 text-ink-2">
        <Trans>Say what is wrong. It stays in the history of the month together with the answer.</Trans>
      </p>
      <TextField
        label={t`What is wrong`}
        rows={4}
        maxLength={4000}
        value={words}
        onChange={setWords}
        problem={wrong("words")}
        isRequired
      />
    </Dialog>
  );
}
