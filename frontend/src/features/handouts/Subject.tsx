import { useLingui } from "@lingui/react/macro";
import { DICTIONARY, USUAL } from "@/features/figures";
import { useRead } from "@/lib/read";
import { isLocale, LOCALES } from "@/lib/locale";
import { CheckGroup } from "@/ui/CheckGroup";
import { SelectField } from "@/ui/Field";

export type Chosen = { what: "month" | "figures"; kpis: readonly string[]; language: string };

/** What is chosen at first: the report of the month, in one's own language. */
export function useFirst(): Chosen {
  const { i18n } = useLingui();
  return { what: "month", kpis: USUAL, language: isLocale(i18n.locale) ? i18n.locale : "en" };
}

/** The input of the chosen subject. */
export function figuresOf(chosen: Chosen, by: "DAY" | "WHOLE") {
  return chosen.what === "month" ? null : { by, byProject: false, byChannel: false, kpis: [...chosen.kpis] };
}

/** What a report is about, and in which language. */
export function Subject(props: { value: Chosen; onChange: (next: Chosen) => void; problem?: string | undefined }) {
  const { t, i18n } = useLingui();
  const { value } = props;
  const { data } = useRead({ query: DICTIONARY, variables: { language: i18n.locale } });
  const kept = (data?.kpiDictionary ?? []).filter((kpi) => kpi.channels.length > 0);
  return (
    <>
      <div className="grid gap-3 sm:grid-cols-2">
        <SelectField
          label={t`What`}
          value={value.what}
          onChange={(what) => props.onChange({ ...value, what })}
          choices={[
            { id: "month", text: t`Report of the month` },
            { id: "figures", text: t`Figures` },
          ]}
        />
        <SelectField
          label={t`Language`}
          value={value.language}
          onChange={(language) => props.onChange({ ...value, language })}
          choices={Object.entries(LOCALES).map(([id, text]) => ({ id, text }))}
        />
      </div>
      {value.what === "figures" && (
        <div className="max-h-52 overflow-y-auto">
          <CheckGroup
            label={t`Which figures`}
            columns
            value={value.kpis}
            onChange={(kpis) => props.onChange({ ...value, kpis })}
            choices={kept.map((kpi) => ({ id: kpi.code, text: kpi.name }))}
            problem={props.problem}
          />
        </div>
      )}
    </>
  );
}
