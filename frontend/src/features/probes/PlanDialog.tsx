import { useLingui } from "@lingui/react/macro";
import { useState } from "react";
import { useSave } from "@/features/forms";
import { Confirm, Dialog } from "@/ui/Dialog";
import { CheckField, SelectField, TextField } from "@/ui/Field";
import type { Book, Point } from "./documents";
import { BEGIN_PLAN, SAVE_POINT } from "./mutations";
import { useChannelWord } from "./words";

const DAYS = [1, 2, 3, 4, 5, 6, 7] as const;

/** When test contacts go to a contact point. One of a mailbox is entered in the register first. */
export function PlanDialog(props: { client: string; book: Book; points: readonly Point[]; onClose: () => void }) {
  const { t, i18n } = useLingui();
  const { book } = props;
  const channel = useChannelWord();
  const entered = props.points.filter((each) => each.isTried && each.entry !== null);
  const [point, setPoint] = useState(entered[0]?.entry ?? "");
  const [sender, setSender] = useState(book.senders[0]?.id ?? "");
  const [days, setDays] = useState<readonly number[]>([1, 2, 3, 4, 5]);
  const [from, setFrom] = useState("09:00");
  const [until, setUntil] = useState("17:00");
  const [perDay, setPerDay] = useState("1");
  const [topic, setTopic] = useState("");
  const { save, busy, wrong } = useSave(BEGIN_PLAN, ["PROBE"]);
  const enter = useSave(SAVE_POINT, ["PROBE"]);
  const unentered = props.points.filter((each) => each.isTried && each.entry === null);
  const name = (weekday: number) =>
    new Intl.DateTimeFormat(i18n.locale, { weekday: "long", timeZone: "UTC" }).format(Date.UTC(2026, 0, 4 + weekday));
  async function send() {
    const [fromMinute, untilMinute] = [minute(from), minute(until)];
    const input = { point, sender, weekdays: [...days], fromMinute, untilMinute, perDay: Number(perDay) || 0 };
    if (await save({ input: { ...input, ...(topic ? { topic } : {}) } })) props.onClose();
  }
  const topics = [...new Set(book.questions.map((each) => each.topic))];
  return (
    <Dialog
      title={t`Add a schedule`}
      open
      onClose={props.onClose}
      footer={
        <Confirm
          yes={t`Begin`}
          busy={busy}
          off={!point || days.length === 0}
          onYes={() => void send()}
          onNo={props.onClose}
        />
      }
    >
      <div className="grid gap-4 sm:grid-cols-2">
        {entered.length > 0 && (
          <SelectField
            label={t`Contact point`}
            value={point}
            onChange={setPoint}
            choices={entered.map((each) => ({
              id: each.entry ?? "",
              text: [each.shop, channel(each.channel), each.address].filter(Boolean).join(" · "),
            }))}
            problem={wrong("point")}
          />
        )}
        {unentered.length > 0 && (
          <SelectField
            label={t`Enter in the register`}
            value={null}
            placeholder={t`Choose`}
            onChange={(address) => {
              const found = unentered.find((each) => each.address === address);
              if (found)
                void enter.save({ input: { client: props.client, channel: found.channel, address: found.address } });
            }}
            choices={unentered.map((each) => ({ id: each.address, text: each.address }))}
          />
        )}
        <SelectField
          label={t`Sender`}
          value={sender}
          onChange={setSender}
          choices={book.senders.map((each) => ({ id: each.id, text: each.address }))}
          problem={wrong("sender")}
        />
        <SelectField
          label={t`Topic`}
          value={topic}
          onChange={setTopic}
          choices={[{ id: "", text: t`any` }, ...topics.map((each) => ({ id: each, text: each }))]}
          problem={wrong("topic")}
        />
        <TextField label={t`From`} value={from} onChange={setFrom} problem={wrong("fromMinute")} />
        <TextField label={t`Until`} value={until} onChange={setUntil} problem={wrong("untilMinute")} />
        <TextField
          label={t`How many a day`}
          inputMode="numeric"
          value={perDay}
          onChange={setPerDay}
          problem={wrong("perDay")}
        />
      </div>
      <fieldset className="mt-4 flex flex-wrap gap-x-4">
        <legend className="text-sm text-mute">{t`Days of the week`}</legend>
        {DAYS.map((day) => (
          <CheckField
            key={day}
            isSelected={days.includes(day)}
            onChange={(on) => setDays(on ? [...days, day] : days.filter((each) => each !== day))}
          >
            {name(day)}
          </CheckField>
        ))}
      </fieldset>
    </Dialog>
  );
}

/** The minute of the day; -1 is none. */
function minute(text: string): number {
  const found = /^(\d{1,2}):(\d{2})$/.exec(text.trim());
  return found ? Number(found[1]) * 60 + Number(found[2]) : -1;
}
