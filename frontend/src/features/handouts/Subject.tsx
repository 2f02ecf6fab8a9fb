import { useLingui } from "@lingui/react/macro";
import { DICTIONARY, USUAL } from "@/features/figures";
import type { CatalogueReportInput, FigureStep } from "@/gql/graphql";
import { isLocale, LOCALES } from "@/lib/locale";
import { useRead } from "@/lib/read";
import { CheckGroup } from "@/ui/CheckGroup";
import { SelectField } from "@/ui/Field";
import { CatalogueChoice } from "./CatalogueChoice";
import type { Schedule } from "./documents";

type What = "month" | "report" | "figures";

export type Chosen = { what: What; kpis: readonly string[]; report: CatalogueReportInput | null; language: string };

/** What is handed out when it is asked for on the page of a report. */
export type Given = { report: CatalogueReportInput; from: string; until: string };

/** What is chosen at first: what was given, or the report of the month; in one's own language. */
export function useFirst(given: Given | undefined): Chosen {
  const { i18n } = useLingui();
  const language = isLocale(i18n.locale) ? i18n.locale : "en";
  return { what: given ? "report" : "month", kpis: USUAL, report: given?.report ?? null, language };
}

/** What a schedule is about, to be changed. */
export function chosenOf(schedule: Schedule): Chosen {
  const { figures, report, language } = schedule;
  const input = report && { ...report, project: report.project ?? null, channel: report.channel ?? null };
  return {
    what: report ? "report" : figures ? "figures" : "month",
    kpis: figures?.kpis ?? USUAL,
    report: input,
    language,
  };
}

/** The input of the chosen subject. */
export function subjectOf(chosen: Chosen, by: FigureStep) {
  const figures = chosen.what === "figures" ? { by, byProject: false, byChannel: false, kpis: [...chosen.kpis] } : null;
  return { figures, report: chosen.what === "report" ? chosen.report : null };
}

/** Whether anything is chosen. */
export const isChosen = (chosen: Chosen) =>
  chosen.what === "month" || (chosen.what === "report" ? chosen.report !== null : chosen.kpis.length > 0);

/** What a report is about, and in which language. */
export function Subject(props: {
  client: string;
  value: Chosen;
  onChange: (next: Chosen) => void;
  wrong: (field: string) => string | undefined;
}) {
  const { t } = useLingui();
  const { value } = props;
  return (
    <>
      <div className="grid gap-3 sm:grid-cols-2">
        <SelectField
          label={t`What`}
          value={value.what}
          onChange={(what) => props.onChange({ ...value, what })}
          choices={[
            { id: "month", text: t`Report of the month` },
            { id: "report", text: t`Report of the catalogue` },
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
      {value.what === "report" && (
        <CatalogueChoice
          client={props.client}
          value={value.report}
          onChange={(report) => props.onChange({ ...value, report })}
          problem={props.wrong("report")}
        />
      )}
      {value.what === "figures" && <KpiChoice {...props} />}
    </>
  );
}

function KpiChoice(props: Parameters<typeof Subject>[0]) {
  const { t, i18n } = useLingui();
  const { data } = useRead({ query: DICTIONARY, variables: { language: i18n.locale } });
  const kept = data?.kpiDictionary ?? [];
  return (
    <div className="max-h-52 overflow-y-auto">
      <CheckGroup
        label={t`Which figures`}
        columns
        value={props.value.kpis}
        onChange={(kpis) => props.onChange({ ...props.value, kpis })}
        choices={kept.map((kpi) => ({ id: kpi.code, text: kpi.name }))}
        problem={props.wrong("kpis")}
      />
    </div>
  );
}
