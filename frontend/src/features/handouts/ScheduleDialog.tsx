import { Trans, useLingui } from "@lingui/react/macro";
import { useState } from "react";
import { Problems, useSave } from "@/features/forms";
import type { ReportCadence, ReportFormat } from "@/gql/graphql";
import { read } from "@/lib/graphql";
import { useCan, useViewer } from "@/lib/viewer";
import { Confirm, Dialog } from "@/ui/Dialog";
import { CheckField, SelectField, TextField } from "@/ui/Field";
import { toast } from "@/ui/Toast";
import { CHANGE, CHANGED, SCHEDULE, SCHEDULE_REPORT, type Schedule } from "./documents";
import { chosenOf, isChosen, Subject, subjectOf, useFirst, type Given } from "./Subject";
import { clock, weekdays } from "./words";

const FORMATS: readonly ReportFormat[] = ["PDF", "XLSX", "CSV"];
const HOURS = Array.from({ length: 24 }, (_, hour) => hour);

/** What is sent, when, and to whom. */
export function ScheduleDialog(props: {
  client: string;
  given?: Given;
  schedule?: Schedule;
  onClose: () => void;
  onMade: () => void;
}) {
  const { t } = useLingui();
  const staff = useViewer().kind === "STAFF";
  const moneyed = useCan("money.read");
  const { schedule } = props;
  const first = useFirst(props.given);
  const [subject, setSubject] = useState(schedule ? chosenOf(schedule) : first);
  const [form, setForm] = useState({
    format: schedule?.format ?? ("PDF" as ReportFormat),
    addresses: schedule?.recipients.map((one) => one.address).join("\n") ?? "",
    money: schedule?.money ?? false,
  });
  const [when, setWhen] = useState<Rhythm>(
    schedule
      ? { cadence: schedule.cadence, day: schedule.day, hour: schedule.hour }
      : { cadence: "MONTHLY", day: 1, hour: 8 },
  );
  const making = useSave(SCHEDULE_REPORT, ["CLIENT"]);
  const changing = useSave(CHANGE, ["CLIENT"]);
  const { busy, wrong, fields } = schedule ? changing : making;
  const addresses = form.addresses.split(/[\s,;]+/).filter(Boolean);
  async function keep() {
    const about = subjectOf(subject, when.cadence === "DAILY" ? "WHOLE" : "DAY");
    const { language } = subject;
    const { format, money } = form;
    const wish = { ...about, format, language, ...when, addresses, money: money && subject.what === "month" };
    const made = schedule
      ? await changing.save({ input: { schedule: schedule.id, wish } })
      : await making.save({ input: { client: props.client, wish } });
    if (!made) return;
    const waits = read(SCHEDULE, read(CHANGED, made).schedule).state === "WAITING";
    toast({ text: waits ? t`Saved. The client's administrator has to approve the addresses.` : t`Saved` });
    props.onMade();
    props.onClose();
  }
  const names = {
    addresses: t`To`,
    kpis: t`Which figures`,
    report: t`Which report`,
    day: t`Day`,
    hour: t`Hour`,
    schedule: t`Sent by e-mail`,
  };
  return (
    <Dialog
      title={schedule ? t`Change what is sent` : t`Send a report regularly`}
      open
      onClose={props.onClose}
      footer={
        <Confirm
          yes={t`Save`}
          busy={busy}
          off={addresses.length === 0 || !isChosen(subject)}
          onYes={() => void keep()}
          onNo={props.onClose}
        />
      }
    >
      <div className="flex flex-col gap-3">
        <Subject client={props.client} value={subject} onChange={setSubject} wrong={wrong} />
        <When value={when} onChange={setWhen} />
        <SelectField
          label={t`As`}
          value={form.format}
          onChange={(format) => setForm({ ...form, format })}
          choices={FORMATS.map((id) => ({ id, text: id }))}
        />
        <TextField
          label={t`To`}
          rows={3}
          value={form.addresses}
          onChange={(text) => setForm({ ...form, addresses: text })}
          problem={wrong("addresses")}
          help={
            staff
              ? t`One address in each line. Those who do not work for the client wait for its administrator.`
              : t`One address in each line.`
          }
          isRequired
        />
        {moneyed && subject.what === "month" && (
          <CheckField isSelected={form.money} onChange={(money) => setForm({ ...form, money })}>
            <Trans>With what the month costs</Trans>
          </CheckField>
        )}
        <Problems fields={fields} names={names} />
      </div>
    </Dialog>
  );
}

type Rhythm = { cadence: ReportCadence; day: number; hour: number };

function When(props: { value: Rhythm; onChange: (next: Rhythm) => void }) {
  const { t, i18n } = useLingui();
  const { value, onChange } = props;
  const days =
    value.cadence === "WEEKLY"
      ? weekdays(i18n.locale).map((text, index) => ({ id: String(index + 1), text }))
      : Array.from({ length: 28 }, (_, index) => ({ id: String(index + 1), text: String(index + 1) }));
  return (
    <div className="grid gap-3 sm:grid-cols-3">
      <SelectField
        label={t`How often`}
        value={value.cadence}
        onChange={(cadence) => onChange({ ...value, cadence, day: 1 })}
        choices={[
          { id: "DAILY", text: t`Every day` },
          { id: "WEEKLY", text: t`Every week` },
          { id: "MONTHLY", text: t`Every month` },
        ]}
      />
      {value.cadence !== "DAILY" && (
        <SelectField
          label={t`Day`}
          value={String(value.day)}
          onChange={(day) => onChange({ ...value, day: Number(day) })}
          choices={days}
        />
      )}
      <SelectField
        label={t`Hour`}
        value={String(value.hour)}
        onChange={(hour) => onChange({ ...value, hour: Number(hour) })}
        choices={HOURS.map((hour) => ({ id: String(hour), text: clock(hour) }))}
      />
    </div>
  );
}
