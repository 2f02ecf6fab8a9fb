import { useLingui } from "@lingui/react/macro";
import { useState } from "react";
import { Problems, useSave } from "@/features/forms";
import { Confirm, Dialog } from "@/ui/Dialog";
import { TextField } from "@/ui/Field";
import { toast } from "@/ui/Toast";
import { SAVE_VIEW, type Report } from "./documents";
import { keptOf } from "./asked";
import type { ReportsSearch } from "./search";

/** Asks for the name of a view and keeps it. */
export function KeepDialog(props: { client: string; report: Report; search: ReportsSearch; onClose: () => void }) {
  const { t } = useLingui();
  const { client, report } = props;
  const [name, setName] = useState("");
  const { save, busy, wrong, fields } = useSave(SAVE_VIEW);
  async function keep() {
    const input = { client, name, report: report.number, search: keptOf(props.search) };
    if (!(await save({ input }))) return;
    toast({ text: t`The view is kept. It stands above the list of reports.` });
    props.onClose();
  }
  return (
    <Dialog
      title={t`Keep this view`}
      open
      size="narrow"
      onClose={props.onClose}
      footer={<Confirm yes={t`Keep`} busy={busy} off={!name.trim()} onYes={() => void keep()} onNo={props.onClose} />}
    >
      <Problems fields={fields.filter((problem) => problem.field !== "name")} />
      <TextField
        label={t`Name of the view`}
        value={name}
        onChange={setName}
        maxLength={80}
        problem={wrong("name")}
        isRequired
      />
    </Dialog>
  );
}
