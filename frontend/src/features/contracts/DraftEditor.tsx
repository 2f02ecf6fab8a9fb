import { Trans, useLingui } from "@lingui/react/macro";
import { useState } from "react";
import { Problems, useSave } from "@/features/forms";
import { read } from "@/lib/graphql";
import { useCan } from "@/lib/viewer";
import { Button } from "@/ui/Button";
import { DateField } from "@/ui/DateField";
import { SelectField } from "@/ui/Field";
import { Panel } from "@/ui/Panel";
import { toast } from "@/ui/Toast";
import { useFieldName } from "./changes";
import { SAVE_CONTRACT, VERSION } from "./documents";
import { useTermsReason } from "./reasons";
import { Simulator } from "./Simulator";
import type { Kpi, Terms } from "./terms/file";
import { Money, Section } from "./terms/Money";
import { Promises } from "./terms/Promises";
import { Rules } from "./terms/Rules";
import { Coming } from "./terms/Coming";
import { Duties } from "./terms/Duties";
import { Laws } from "./terms/Laws";
import { Scope } from "./terms/Scope";
import { SheetOf } from "./terms/sheet";

export type DraftStart = {
  id?: string;
  base?: string;
  effectiveFrom: string;
  lastDay: string | null;
  calendar: string;
  terms: Terms;
};

/** A draft: the whole contract in sentences whose marked words may be changed in place. */
export function DraftEditor(props: {
  client: string;
  start: DraftStart;
  calendars: readonly { id: string; name: string }[];
  kpis: ReadonlyMap<string, Kpi>;
  onDone: (id: string | null) => void;
}) {
  const { t } = useLingui();
  const money = useCan("money.read");
  const [draft, setDraft] = useState(props.start);
  const { save, busy, fields, wrong } = useSave(SAVE_CONTRACT, ["CONTRACT", "CLIENT"]);
  const reason = useTermsReason();
  const name = useFieldName(draft.terms, props.kpis);
  const set = (next: Partial<DraftStart>) => setDraft({ ...draft, ...next });
  const problemAt = (path: string) => {
    const found = fields.find((each) => each.field === path);
    return found && reason(found);
  };

  const wrongDay = (field: string) => problemAt(field) ?? wrong(field);

  async function keep() {
    const { base: _base, ...written } = draft;
    const saved = await save({ input: { ...written, client: props.client } });
    if (!saved || !("contract" in saved)) return;
    toast({ text: t`The draft is saved. It counts when both sides have signed.` });
    props.onDone(read(VERSION, saved.contract).id);
  }

  const sheet = (
    <SheetOf terms={draft.terms} kpis={props.kpis} change={(terms) => set({ terms })} wrong={problemAt}>
      <Panel title={draft.id ? t`Change the draft` : t`New version`} sub={t`Press a marked word to change it.`}>
        <div className="mt-4 flex flex-col gap-6">
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
              problem={wrongDay("effectiveFrom")}
            />
            <DateField
              label={t`Last day (if agreed)`}
              value={draft.lastDay ?? ""}
              min={draft.effectiveFrom}
              onChange={(lastDay) => set({ lastDay: lastDay || null })}
              problem={wrongDay("lastDay")}
              help={t`Without one it holds until another version takes its place.`}
            />
          </div>
          <Coming />
          <Section title={t`What it is about`}>
            <Scope />
          </Section>
          <Section title={t`Promises`}>
            <Promises />
          </Section>
          <Section title={t`What the law asks`}>
            <Laws />
          </Section>
          <Section title={t`Rules of counting`}>
            <Rules />
          </Section>
          <Money />
          <Section title={t`Duties of the shop`}>
            <Duties />
          </Section>
          <Problems
            fields={fields}
            names={Object.fromEntries(fields.map((each) => [each.field, name(each.field)]))}
            reason={reason}
          />
          <div className="flex justify-end gap-2">
            <Button onPress={() => props.onDone(null)}>
              <Trans>Cancel</Trans>
            </Button>
            <Button look="primary" busy={busy} onPress={() => void keep()}>
              <Trans>Save draft</Trans>
            </Button>
          </div>
        </div>
      </Panel>
    </SheetOf>
  );
  const tried = draft.id ?? draft.base;
  if (!tried || !money) return sheet;
  return (
    <div className="grid grid-cols-1 items-start gap-4 xl:grid-cols-2">
      <div className="min-w-0">{sheet}</div>
      <Simulator contract={tried} terms={draft.terms} />
    </div>
  );
}
