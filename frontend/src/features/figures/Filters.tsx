import { Trans, useLingui } from "@lingui/react/macro";
import { CheckGroup } from "@/ui/CheckGroup";
import { CheckField, SelectField } from "@/ui/Field";
import { FilterBar } from "@/ui/ListPage";
import { PopButton } from "@/ui/PopButton";
import type { Kpi } from "./dictionary";
import { PeriodFields, useSteps } from "./PeriodFields";
import { USUAL, type Asked, type FiguresSearch } from "./search";

/** Days, steps, what rows are told apart by, and which KPIs; all of it stands in the address. */
export function Filters(props: {
  asked: Asked;
  dictionary: readonly Kpi[];
  onChange: (next: { [Key in keyof FiguresSearch]?: string | undefined }) => void;
  wrong: string | undefined;
}) {
  const { t } = useLingui();
  const steps = useSteps();
  const { asked, onChange } = props;
  return (
    <div className="-mx-5 max-md:-mx-3">
      <FilterBar>
        <PeriodFields from={asked.from} until={asked.until} onChange={onChange} wrong={props.wrong} />
        <div className="w-44">
          <SelectField label={t`Step`} bare value={asked.by} onChange={(by) => onChange({ by })} choices={steps} />
        </div>
        <CheckField
          isSelected={asked.byProject}
          onChange={(on) => onChange({ project: on ? "yes" : undefined })}
        >{t`By project`}</CheckField>
        <CheckField
          isSelected={asked.byChannel}
          onChange={(on) => onChange({ channel: on ? "yes" : undefined })}
        >{t`By channel`}</CheckField>
        <PopButton
          label={t`Key figures`}
          text={<Trans>Choose figures</Trans>}
          className="h-control rounded-control border border-line-strong bg-surface px-3 font-medium hover:bg-sunk"
        >
          <div className="max-h-[60vh] w-[min(340px,80vw)] overflow-auto">
            <CheckGroup
              label={t`Key figures`}
              value={asked.kpis}
              onChange={(kpis) => onChange({ kpis: (kpis.length > 0 ? kpis : USUAL).join(",") })}
              choices={props.dictionary.map((kpi) => ({ id: kpi.code, text: kpi.name }))}
            />
          </div>
        </PopButton>
      </FilterBar>
    </div>
  );
}
