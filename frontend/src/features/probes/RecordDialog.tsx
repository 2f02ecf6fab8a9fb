import { useLingui } from "@lingui/react/macro";
import { useState } from "react";
import { useSave } from "@/features/forms";
import { serverNow } from "@/lib/time";
import { Confirm, Dialog } from "@/ui/Dialog";
import { SelectField, TextField } from "@/ui/Field";
import { RECORD } from "./mutations";
import { CHANNELS, FOUND, useChannelWord, useOutcomeWord } from "./words";

/** What somebody found by hand: a call, a message in a social network. */
export function RecordDialog(props: { client: string; onClose: () => void }) {
  const { t } = useLingui();
  const [channelWord, outcomeWord] = [useChannelWord(), useOutcomeWord()];
  const [channel, setChannel] = useState<(typeof CHANNELS)[number]>("PHONE");
  const [outcome, setOutcome] = useState<(typeof FOUND)[number][0]>("RESOLVED");
  const [words, setWords] = useState({ shop: "", address: "", topic: "", detail: "", round: "", minutes: "" });
  const set = (name: keyof typeof words) => (value: string) => setWords((before) => ({ ...before, [name]: value }));
  const { save, busy, wrong } = useSave(RECORD, ["PROBE"]);
  const kind = FOUND.find(([each]) => each === outcome)?.[1] ?? "NONE";
  const timed = kind !== "NONE" && words.minutes.trim() !== "";
  async function send() {
    const { minutes, ...rest } = words;
    const now = serverNow();
    const asked = now - (timed ? Number.parseInt(minutes, 10) || 0 : 0) * 60_000;
    const answered = timed ? { [kind === "ACK" ? "firstMachineAt" : "firstHumanAt"]: new Date(now).toISOString() } : {};
    const input = { client: props.client, channel, kind, outcome, askedAt: new Date(asked).toISOString() };
    if (await save({ input: { ...input, ...rest, ...answered } })) props.onClose();
  }
  const field = (name: keyof typeof words, label: string) => (
    <TextField label={label} value={words[name]} onChange={set(name)} problem={wrong(name)} />
  );
  return (
    <Dialog
      title={t`Enter a result`}
      open
      onClose={props.onClose}
      footer={
        <Confirm yes={t`Save`} busy={busy} off={!words.topic.trim()} onYes={() => void send()} onNo={props.onClose} />
      }
    >
      <div className="grid gap-4 sm:grid-cols-2">
        <SelectField
          label={t`Channel`}
          value={channel}
          onChange={setChannel}
          choices={CHANNELS.map((id) => ({ id, text: channelWord(id) }))}
        />
        <SelectField
          label={t`Outcome`}
          value={outcome}
          onChange={setOutcome}
          choices={FOUND.map(([id]) => ({ id, text: outcomeWord(id) }))}
          problem={wrong("outcome")}
        />
        {field("topic", t`Topic`)}
        {field("address", t`Number, address or profile`)}
        {field("minutes", t`Answered after minutes`)}
        {field("shop", t`Another shop, as a comparison`)}
        {field("round", t`Round of the audit`)}
        {field("detail", t`What else is to be said`)}
      </div>
    </Dialog>
  );
}
