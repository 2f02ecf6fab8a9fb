import { useLingui } from "@lingui/react/macro";
import { CHANNELS, groupsOf, PROJECTS, usualGroup, useCatalogue, useGroupName } from "@/features/reports/choices";
import { useChannelName } from "@/features/figures/FigureTable";
import type { CatalogueReportInput } from "@/gql/graphql";
import { useRead } from "@/lib/read";
import { SelectField } from "@/ui/Field";

const ALL = "all";
const NONE = "none";

/** Which report of the catalogue, by what its rows are told apart, and of what. */
export function CatalogueChoice(props: {
  client: string;
  value: CatalogueReportInput | null;
  onChange: (next: CatalogueReportInput) => void;
  problem: string | undefined;
}) {
  const { t } = useLingui();
  const [reports, group, channel] = [useCatalogue(), useGroupName(), useChannelName()];
  const { data } = useRead({ query: PROJECTS, variables: { client: props.client } });
  const projects = data?.client?.projects ?? [];
  const { value, onChange } = props;
  const report = reports.find((each) => each.number === value?.number);
  function choose(number: string) {
    const found = reports.find((each) => each.number === number);
    if (found) onChange({ project: null, channel: null, ...value, number, ...cut(usualGroup(found)) });
  }
  const none = { id: NONE, text: t`Choose a report` };
  return (
    <>
      <SelectField
        label={t`Which report`}
        value={value?.number ?? NONE}
        onChange={choose}
        choices={[
          ...(value ? [] : [none]),
          ...reports.map(({ number, name }) => ({ id: number, text: `${number} ${name}` })),
        ]}
        problem={props.problem}
      />
      {value && (
        <div className="grid gap-3 sm:grid-cols-3">
          {(report?.shape === "SUMMARY" || report?.shape === "SESSIONS") && (
            <SelectField
              label={t`Group`}
              value={value.group}
              onChange={(next) => onChange({ ...value, ...cut(next) })}
              choices={groupsOf(report).map((id) => ({ id, text: group(id) }))}
            />
          )}
          {projects.length > 1 && (
            <SelectField
              label={t`Project`}
              value={value.project ?? ALL}
              onChange={(id) => onChange({ ...value, project: id === ALL ? null : id })}
              choices={[{ id: ALL, text: t`All projects` }, ...projects.map(({ id, name }) => ({ id, text: name }))]}
            />
          )}
          {report?.shape !== "AGEING" && (
            <SelectField
              label={t`Channel`}
              value={value.channel ?? ALL}
              onChange={(code) => onChange({ ...value, channel: code === ALL ? null : code })}
              choices={[
                { id: ALL, text: t`All channels` },
                ...CHANNELS.map((code) => ({ id: code as string, text: channel(code) })),
              ]}
            />
          )}
        </div>
      )}
    </>
  );
}

/** Rows that are told apart by nothing else are told apart by days. */
const cut = (group: CatalogueReportInput["group"]) => ({
  group,
  by: group === "NONE" ? ("DAY" as const) : ("WHOLE" as const),
});
