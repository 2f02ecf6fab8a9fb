import { Trans, useLingui } from "@lingui/react/macro";
import { useReducer } from "react";
import { Problems, useSave } from "@/features/forms";
import { useCan } from "@/lib/viewer";
import { useSpan } from "@/features/explain";
import { Button } from "@/ui/Button";
import { DateField } from "@/ui/DateField";
import { SelectField, TextField } from "@/ui/Field";
import { Panel } from "@/ui/Panel";
import { toast } from "@/ui/Toast";
import { SAVE_CALENDAR } from "./documents";
import { SpecialDays } from "./SpecialDays";
import { faults, openMinutes, reduce, type Draft } from "./week";
import { WeekGrid } from "./WeekGrid";

/** One calendar being edited; nothing counts until it is saved. */
export function Editor(props: {
  client: string;
  id: string | undefined;
  start: Omit<Draft, "weekFrom">;
  countries: readonly string[];
  usedBy: readonly string[];
  onSaved: (id: string) => void;
}) {
  const { t, i18n } = useLingui();
  const can = useCan("calendar.edit");
  const span = useSpan();
  const start: Draft = {
    name: props.start.name,
    zone: props.start.zone,
    week: props.start.week,
    holidays: props.start.holidays,
    specialDays: props.start.specialDays,
    weekFrom: "",
  };
  const [draft, dispatch] = useReducer(reduce, start);
  const { save, busy, wrong, fields } = useSave(SAVE_CALENDAR, ["CALENDAR", "CLIENT"]);
  const found = faults(draft.week);
  const changed = props.id === undefined || JSON.stringify(draft) !== JSON.stringify(start);
  const newWeek = props.id !== undefined && JSON.stringify(draft.week) !== JSON.stringify(start.week);
  const country = new Intl.DisplayNames([i18n.locale], { type: "region" });
  const used = props.usedBy.join(", ");
  const open = span(openMinutes(draft.week));

  async function keep() {
    const { weekFrom, ...rest } = draft;
    const input = {
      ...rest,
      client: props.client,
      ...(weekFrom ? { weekFrom } : {}),
      ...(props.id ? { id: props.id } : {}),
    };
    const saved = await save({ input });
    if (!saved) return;
    toast({ text: t`The calendar is saved` });
    props.onSaved(saved.calendar.id);
  }

  return (
    <Panel
      title={props.id ? t`Business hours` : t`New calendar`}
      aside={<Trans>open {open} a week</Trans>}
      sub={used ? t`Projects: ${used}` : undefined}
    >
      <fieldset disabled={!can} className="mt-3 flex min-w-0 flex-col gap-5">
        <div className="grid gap-4 sm:grid-cols-3">
          <TextField
            label={t`Name`}
            value={draft.name}
            onChange={(name) => dispatch({ do: "set", name })}
            problem={wrong("name")}
            isRequired
          />
          <TextField
            label={t`Time zone`}
            value={draft.zone}
            onChange={(zone) => dispatch({ do: "set", zone })}
            problem={wrong("zone")}
          />
          <SelectField
            label={t`Public holidays`}
            value={draft.holidays ?? "-"}
            onChange={(id) => dispatch({ do: "set", holidays: id === "-" ? null : id })}
            problem={wrong("holidays")}
            choices={[
              { id: "-", text: t`None` },
              ...props.countries.map((id) => ({ id, text: territory(country, id) })),
            ]}
          />
        </div>
        <WeekGrid week={draft.week} faults={found} dispatch={dispatch} locked={!can} />
        {newWeek && (
          <div className="w-72">
            <DateField
              label={t`The changed week holds from`}
              value={draft.weekFrom}
              onChange={(weekFrom) => dispatch({ do: "set", weekFrom })}
              problem={wrong("weekFrom")}
              help={t`empty: from today; what was due before does not move`}
            />
          </div>
        )}
        <SpecialDays days={draft.specialDays} dispatch={dispatch} locked={!can} calendar={props.id} changed={changed} />
        <Problems fields={fields} names={{ name: t`Name`, zone: t`Time zone`, week: t`Business hours` }} />
        {can && (
          <div className="flex flex-wrap items-center justify-end gap-2">
            {changed && (
              <Button onPress={() => dispatch({ do: "restore", draft: start })}>
                <Trans>Undo changes</Trans>
              </Button>
            )}
            <Button
              look="primary"
              busy={busy}
              isDisabled={!changed || found.length > 0 || !draft.name.trim()}
              onPress={() => void keep()}
            >
              <Trans>Save calendar</Trans>
            </Button>
          </div>
        )}
      </fieldset>
    </Panel>
  );
}

function territory(names: Intl.DisplayNames, code: string): string {
  const [country = code, part] = code.split("-");
  const name = names.of(country) ?? country;
  return part ? `${name}, ${part}` : name;
}
