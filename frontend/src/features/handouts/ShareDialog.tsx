import { Trans, useLingui } from "@lingui/react/macro";
import { useState } from "react";
import { Problems, useSave } from "@/features/forms";
import { useToday } from "@/lib/time";
import { useViewer } from "@/lib/viewer";
import { Button } from "@/ui/Button";
import { CopyField } from "@/ui/CopyField";
import { DateField } from "@/ui/DateField";
import { Confirm, Dialog } from "@/ui/Dialog";
import { SelectField, TextField } from "@/ui/Field";
import { SHARE } from "./documents";
import { isChosen, Subject, subjectOf, useFirst, type Given } from "./Subject";

const DAYS = [7, 30, 90, 365] as const;

/** What a link shows, and for how long; afterwards its address, once. */
export function ShareDialog(props: { client: string; given?: Given; onClose: () => void; onMade: () => void }) {
  const { t } = useLingui();
  const today = useToday(useViewer().zone);
  const [subject, setSubject] = useState(useFirst(props.given));
  const [form, setForm] = useState({
    from: props.given?.from ?? `${today.slice(0, 7)}-01`,
    until: props.given?.until ?? today,
    note: "",
    days: 30,
  });
  const [address, setAddress] = useState<string | null>(null);
  const { save, busy, wrong, fields } = useSave(SHARE, ["CLIENT"]);
  async function keep() {
    const { language } = subject;
    const made = await save({ input: { client: props.client, ...subjectOf(subject, "DAY"), language, ...form } });
    if (!made) return;
    setAddress(`${window.location.origin}/shared/${made.token}`);
    props.onMade();
  }
  if (address) return <Made address={address} onClose={props.onClose} />;
  const names = {
    days: t`Good for`,
    note: t`For whom`,
    kpis: t`Which figures`,
    report: t`Which report`,
    until: t`Until`,
    link: t`Share a report`,
  };
  return (
    <Dialog
      title={t`Share a report`}
      open
      onClose={props.onClose}
      footer={
        <Confirm
          yes={t`Make the link`}
          busy={busy}
          off={!isChosen(subject)}
          onYes={() => void keep()}
          onNo={props.onClose}
        />
      }
    >
      <div className="flex flex-col gap-3">
        <Subject client={props.client} value={subject} onChange={setSubject} wrong={wrong} />
        <div className="grid gap-3 sm:grid-cols-2">
          {subject.what !== "month" && (
            <DateField label={t`From`} value={form.from} onChange={(from) => setForm({ ...form, from })} />
          )}
          <DateField
            label={subject.what !== "month" ? t`Until` : t`A day of the month`}
            value={form.until}
            onChange={(until) => setForm({ ...form, until, from: until < form.from ? until : form.from })}
            problem={wrong("until")}
          />
        </div>
        <TextField
          label={t`For whom`}
          value={form.note}
          maxLength={200}
          onChange={(note) => setForm({ ...form, note })}
          problem={wrong("note")}
        />
        <SelectField
          label={t`Good for`}
          value={String(form.days)}
          onChange={(days) => setForm({ ...form, days: Number(days) })}
          choices={DAYS.map((days) => ({ id: String(days), text: t`${days} days` }))}
        />
        <Problems fields={fields} names={names} />
      </div>
    </Dialog>
  );
}

/** The address is shown once: only its trace is kept. */
function Made(props: { address: string; onClose: () => void }) {
  const { t } = useLingui();
  return (
    <Dialog
      title={t`The link is made`}
      open
      onClose={props.onClose}
      footer={
        <Button look="primary" onPress={props.onClose}>
          <Trans>Done</Trans>
        </Button>
      }
    >
      <p className="mb-3 text-ink-2">
        <Trans>Copy it now: it is not shown again. Whoever has it sees the report.</Trans>
      </p>
      <CopyField label={t`Address`} value={props.address} />
    </Dialog>
  );
}
