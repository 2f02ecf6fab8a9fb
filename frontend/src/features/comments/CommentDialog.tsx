import { useLingui } from "@lingui/react/macro";
import { useState } from "react";
import { useSave } from "@/features/forms";
import { Confirm, Dialog } from "@/ui/Dialog";
import { TextField } from "@/ui/Field";
import { toast } from "@/ui/Toast";
import { COMMENT } from "./documents";

/** Asks what is to be said about a number, and tells it to the lead. */
export function CommentDialog(props: { client: string; number: string; shown: string; onClose: () => void }) {
  const { t } = useLingui();
  const [words, setWords] = useState("");
  const { save, busy, wrong } = useSave(COMMENT, ["COMMENT"]);
  async function send() {
    const { client, number, shown } = props;
    const place = `${location.pathname}${location.search}`;
    if (!(await save({ input: { client, place, number, shown, words } }))) return;
    toast({ text: t`Your lead was told. The answer will stand on this page.` });
    props.onClose();
  }
  return (
    <Dialog
      title={t`Comment on ${props.number}`}
      open
      onClose={props.onClose}
      footer={<Confirm yes={t`Send`} busy={busy} off={!words.trim()} onYes={() => void send()} onNo={props.onClose} />}
    >
      <p className="mb-3 text-ink-2">{props.shown}</p>
      <TextField
        label={t`What is to be said`}
        rows={4}
        maxLength={2000}
        value={words}
        onChange={setWords}
        problem={wrong("words") ?? wrong("place")}
        isRequired
      />
    </Dialog>
  );
}
