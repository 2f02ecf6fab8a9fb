import { Trans, useLingui } from "@lingui/react/macro";
import { useState } from "react";
import { Problems, useSave } from "@/features/forms";
import { Confirm, Dialog } from "@/ui/Dialog";
import { TextField } from "@/ui/Field";
import { toast } from "@/ui/Toast";
import { SAVE_ECONOMICS, type Earning } from "./documents";

const decimal = (text: string) => Number(text.trim().replace(",", "."));

/** What work costs at a client; margins and the price of targets are reckoned from it. */
export function CostDialog(props: { earning: Earning; onDone: () => void; onClose: () => void }) {
  const { t } = useLingui();
  const { client, economics, revenue } = props.earning;
  const currency = economics?.costPerHour.split(" ")[1] ?? revenue?.split(" ")[1] ?? "PLN";
  const [cost, setCost] = useState(economics?.costPerHour.split(" ")[0] ?? "");
  const [minutes, setMinutes] = useState(String((economics?.writtenSeconds ?? 300) / 60));
  const [shrinkage, setShrinkage] = useState(String((economics?.shrinkageBp ?? 3000) / 100));
  const { save, busy, fields, wrong } = useSave(SAVE_ECONOMICS, ["MONTH"]);
  const sound = [cost, minutes, shrinkage].every((text) => text.trim() !== "" && decimal(text) >= 0);
  async function keep() {
    const input = {
      client: client.id,
      costPerHour: `${cost.trim().replace(",", ".")} ${currency}`,
      writtenSeconds: Math.round(decimal(minutes) * 60),
      shrinkageBp: Math.round(decimal(shrinkage) * 100),
    };
    if (!(await save({ input }))) return;
    toast({ text: t`Saved` });
    props.onDone();
    props.onClose();
  }
  return (
    <Dialog
      title={t`What work costs at ${client.name}`}
      open
      onClose={props.onClose}
      footer={<Confirm yes={t`Save`} busy={busy} off={!sound} onYes={() => void keep()} onNo={props.onClose} />}
    >
      <div className="flex flex-col gap-4">
        <p className="text-ink-2">
          <Trans>Only people of the house who lead this client see it.</Trans>
        </p>
        <TextField
          label={t`A paid hour, in ${currency}`}
          inputMode="decimal"
          value={cost}
          onChange={setCost}
          problem={wrong("costPerHour")}
          isRequired
        />
        <TextField
          label={t`Minutes of work for a written answer`}
          inputMode="decimal"
          value={minutes}
          onChange={setMinutes}
          problem={wrong("writtenSeconds")}
          isRequired
        />
        <TextField
          label={t`Paid time in which nobody answers, in per cent`}
          inputMode="decimal"
          value={shrinkage}
          onChange={setShrinkage}
          problem={wrong("shrinkageBp")}
          isRequired
        />
        <Problems
          fields={fields.filter((each) => !["costPerHour", "writtenSeconds", "shrinkageBp"].includes(each.field))}
        />
      </div>
    </Dialog>
  );
}
