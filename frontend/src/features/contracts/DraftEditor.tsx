import { Trans, useLingui } from "@lingui/react/macro";
import { Plus, X } from "lucide-react";
import { useState } from "react";
import { Problems, useSave } from "@/features/forms";
import type { PauseReason, PromiseInput, PromiseKind, Window } from "@/gql/graphql";
import { read } from "@/lib/graphql";
import { Button, IconButton } from "@/ui/Button";
import { CheckGroup } from "@/ui/CheckGroup";
import { DateField } from "@/ui/DateField";
import { SelectField } from "@/ui/Field";
import { InlineNumber, InlineSelect, InlineText } from "@/ui/InlineEdit";
import { Panel } from "@/ui/Panel";
import { toast } from "@/ui/Toast";
import { SAVE_CONTRACT, VERSION } from "./documents";
import { usePauseName, useWindowWord } from "./words";

export type DraftStart = {
  id?: string;
  effectiveFrom: string;
  calendar: string;
  promises: PromiseInput[];
  pauses: PauseReason[];
  reopenDays: number;
  warnAtPercent: number;
  minSample: number;
};

const KINDS: readonly PromiseKind[] = ["FIRST_REPLY", "RESOLUTION"];
const PAUSES: readonly PauseReason[] = ["CUSTOMER", "CLIENT", "THIRD_PARTY"];

/** A draft: sentences whose numbers may be changed in place. */
export function DraftEditor(props: {
  client: string;
  start: DraftStart;
  calendars: readonly { id: string; name: string }[];
  onDone: (id: string | null) => void;
}) {
  const { t } = useLingui();
  const pause = usePauseName();
  const [draft, setDraft] = useState(props.start);
  const { save, busy, fields, wrong } = useSave(SAVE_CONTRACT, ["CONTRACT", "CLIENT"]);
  const set = (next: Partial<DraftStart>) => setDraft({ ...draft, ...next });
  const setPromise = (at: number, next: Partial<PromiseInput>) =>
    set({ promises: draft.promises.map((each, index) => (index === at ? { ...each, ...next } : each)) });
  const missing = KINDS.filter((kind) => !draft.promises.some((promise) => promise.kind === kind));
  const whole = draft.promises.every((each) => Number.isFinite(each.share) && Number.isFinite(each.minutes));

  async function keep() {
    const saved = await save({ input: { ...draft, client: props.client } });
    if (!saved || !("contract" in saved)) return;
    toast({ text: t`The draft is saved. It counts when both sides have signed.` });
    props.onDone(read(VERSION, saved.contract).id);
  }

  return (
    <Panel title={draft.id ? t`Change the draft` : t`New version`} sub={t`Press a marked word to change it.`}>
      <div className="mt-4 flex flex-col gap-5">
        <ol className="flex flex-col gap-3">
          {draft.promises.map((promise, at) => (
            <li key={promise.kind} className="flex items-start gap-2 rounded-card border border-line p-4">
              <PromiseLine promise={promise} onChange={(next) => setPromise(at, next)} />
              <IconButton
                icon={X}
                label={t`Remove this promise`}
                onPress={() => set({ promises: draft.promises.filter((_, index) => index !== at) })}
              />
            </li>
          ))}
          {missing.map((kind) => (
            <li key={kind}>
              <Button icon={Plus} onPress={() => set({ promises: [...draft.promises, usual(kind)] })}>
                {kind === "FIRST_REPLY" ? t`Add a promise of the first reply` : t`Add a promise of the resolution`}
              </Button>
            </li>
          ))}
        </ol>
        <div className="grid gap-4 sm:grid-cols-2">
          <SelectField
            label={t`Business hours`}
            value={draft.calendar}
            onChange={(calendar) => set({ calendar })}
            problem={wrong("calendar")}
            choices={props.calendars.map((each) => ({ id: each.id, text: each.name }))}
          />
          <DateField
            label={t`In force from`}
            value={draft.effectiveFrom}
            onChange={(effectiveFrom) => set({ effectiveFrom })}
            problem={wrong("effectiveFrom")}
          />
        </div>
        <CheckGroup
          label={t`The resolution clock stands still while the case waits for`}
          value={draft.pauses}
          onChange={(pauses) => set({ pauses })}
          choices={PAUSES.map((id) => ({ id, text: pause(id) }))}
        />
        <p className="leading-8">
          <Trans>
            A customer who writes again within{" "}
            <InlineNumber
              label={t`Days to reopen`}
              value={draft.reopenDays}
              min={0}
              max={365}
              onChange={(reopenDays) => set({ reopenDays })}
            />{" "}
            days reopens the case.
          </Trans>
        </p>
        <p className="leading-8">
          <Trans>
            The team is warned at{" "}
            <InlineNumber
              label={t`Warning at per cent of the time`}
              value={draft.warnAtPercent}
              min={1}
              max={99}
              onChange={(warnAtPercent) => set({ warnAtPercent })}
            />{" "}
            % of the time; a share counts from{" "}
            <InlineNumber
              label={t`Fewest contacts to judge by`}
              value={draft.minSample}
              min={0}
              max={100000}
              onChange={(minSample) => set({ minSample })}
            />{" "}
            contacts on.
          </Trans>
        </p>
        <Problems fields={fields} names={{ effectiveFrom: t`In force from`, calendar: t`Business hours` }} />
        <div className="flex justify-end gap-2">
          <Button onPress={() => props.onDone(null)}>
            <Trans>Cancel</Trans>
          </Button>
          <Button
            look="primary"
            busy={busy}
            isDisabled={!whole || draft.promises.length === 0}
            onPress={() => void keep()}
          >
            <Trans>Save draft</Trans>
          </Button>
        </div>
      </div>
    </Panel>
  );
}

function usual(kind: PromiseKind): PromiseInput {
  const first = kind === "FIRST_REPLY";
  return {
    kind,
    share: first ? 95 : 90,
    minutes: first ? 240 : 1440,
    window: "MONTH",
    clause: "",
  };
}

/** The sentence of a promise with its numbers open. Hours are edited, minutes are kept. */
function PromiseLine(props: { promise: PromiseInput; onChange: (next: Partial<PromiseInput>) => void }) {
  const { t } = useLingui();
  const word = useWindowWord();
  const { promise, onChange } = props;
  const share = (
    <InlineNumber
      label={t`Share in per cent`}
      value={promise.share}
      min={1}
      max={100}
      step={0.5}
      bad={!(promise.share > 0 && promise.share <= 100)}
      onChange={(next) => onChange({ share: next })}
    />
  );
  const hours = (
    <InlineNumber
      label={t`Hours of business time`}
      value={promise.minutes / 60}
      min={0.25}
      max={8784}
      step={0.25}
      bad={!(promise.minutes > 0)}
      onChange={(next) => onChange({ minutes: Math.round(next * 60) })}
    />
  );
  const windows: readonly Window[] = ["DAY", "WEEK", "MONTH"];
  const counted = (
    <InlineSelect
      label={t`Counted`}
      value={promise.window}
      choices={windows.map((id) => ({ id, text: word(id) }))}
      onChange={(window) => onChange({ window })}
    />
  );
  const clause = (
    <InlineText
      label={t`Clause`}
      value={promise.clause ?? ""}
      placeholder="§ 2.1"
      onChange={(next) => onChange({ clause: next })}
    />
  );
  return (
    <div className="min-w-0 flex-1">
      <p className="text-md leading-9">
        {promise.kind === "FIRST_REPLY" ? (
          <Trans>
            At least {share} % of messages are answered within {hours} h of business time, counted {counted}.
          </Trans>
        ) : (
          <Trans>
            At least {share} % of cases are resolved within {hours} h of business time, counted {counted}.
          </Trans>
        )}
      </p>
      <p className="text-sm leading-8 text-ink-2">
        <Trans>Clause {clause}</Trans>
      </p>
    </div>
  );
}
