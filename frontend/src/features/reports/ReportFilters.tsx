import { useLingui } from "@lingui/react/macro";
import { useChannelName } from "@/features/figures/FigureTable";
import { PeriodFields, useSteps } from "@/features/figures/PeriodFields";
import { useRead } from "@/lib/read";
import { SelectField } from "@/ui/Field";
import { FilterBar } from "@/ui/ListPage";
import { PROJECTS } from "./documents";
import type { BodyProps } from "./ReportView";
import { groupsOf } from "./choices";
import { CHANNELS } from "./search";
import { useWords } from "./words";

/** Days, steps, groups, project and channel; all of it stands in the address. */
export function ReportFilters(props: BodyProps & { wrong: string | undefined }) {
  const { t } = useLingui();
  const steps = useSteps();
  const words = useWords();
  const channel = useChannelName();
  const { asked, onChange, report } = props;
  const { data } = useRead({ query: PROJECTS, variables: { client: props.client } });
  const projects = data?.client?.projects ?? [];
  const rows = report.shape === "SUMMARY" || report.shape === "SESSIONS";
  return (
    <div className="-mx-6 max-md:-mx-3">
      <FilterBar>
        <PeriodFields from={asked.from} until={asked.until} onChange={onChange} wrong={props.wrong} />
        {rows && (
          <>
            <div className="w-44">
              <SelectField
                label={t`Group`}
                bare
                value={asked.group}
                onChange={(group) => onChange({ group, behind: undefined })}
                choices={groupsOf(report).map((group) => ({ id: group, text: words.group(group) }))}
              />
            </div>
            <div className="w-44">
              <SelectField
                label={t`Step`}
                bare
                value={asked.by}
                onChange={(by) => onChange({ by, behind: undefined })}
                choices={steps}
              />
            </div>
          </>
        )}
        {projects.length > 1 && (
          <div className="w-44">
            <SelectField
              label={t`Project`}
              bare
              value={asked.only?.project ?? ALL}
              onChange={(project) => onChange({ project: project === ALL ? undefined : project })}
              choices={[
                { id: ALL, text: t`All projects` },
                ...projects.map((project) => ({ id: project.id, text: project.name })),
              ]}
            />
          </div>
        )}
        <div className="w-40">
          <SelectField
            label={t`Channel`}
            bare
            value={asked.only?.channel ?? ALL}
            onChange={(code) => onChange({ channel: code === ALL ? undefined : code })}
            choices={[
              { id: ALL, text: t`All channels` },
              ...CHANNELS.map((code) => ({ id: code as string, text: channel(code) })),
            ]}
          />
        </div>
      </FilterBar>
    </div>
  );
}

const ALL = "all";
