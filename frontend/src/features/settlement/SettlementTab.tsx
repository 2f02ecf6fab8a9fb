import { useLingui } from "@lingui/react/macro";
import { ProblemPanel } from "@/app/ProblemPanel";
import { Exclusions } from "@/features/exclusions";
import { useRead } from "@/lib/read";
import { date } from "@/lib/time";
import { useViewer } from "@/lib/viewer";
import { Empty, SkeletonRows } from "@/ui/States";
import { SelectField } from "@/ui/Field";
import { MONTHS } from "./documents";
import { MonthView } from "./MonthView";
import { Parties } from "./Parties";
import { useStateWord } from "./words";

/** Months of a client's books: choose one, and see it whole. */
export function SettlementTab(props: {
  client: string;
  item: string | undefined;
  onItem: (item: string | undefined) => void;
}) {
  const { t, i18n } = useLingui();
  const { kind } = useViewer();
  const stateWord = useStateWord();
  const { data, problem, again } = useRead({
    query: MONTHS,
    variables: { client: props.client },
    topics: ["MONTH", "CONTRACT"],
  });
  const months = data?.settlement;
  if (problem && !months) return <ProblemPanel problem={problem} what={t`The months`} onRetry={again} />;
  if (!months) return <SkeletonRows rows={6} />;
  const staff = kind === "STAFF";
  const shown =
    months.find((each) => each.month.slice(0, 7) === props.item) ??
    months.find((each) => each.state !== "RUNNING") ??
    months[0];
  if (!shown)
    return (
      <>
        <Empty title={t`The contract names no prices yet`}>{t`Months are settled once a signed contract does.`}</Empty>
        <Exclusions client={props.client} />
        {staff && <Parties client={props.client} />}
      </>
    );
  return (
    <div className="flex flex-col gap-4">
      <div className="max-w-[360px]">
        <SelectField
          label={t`Month`}
          value={shown.month.slice(0, 7)}
          onChange={(month) => props.onItem(month)}
          choices={months.map((each) => ({
            id: each.month.slice(0, 7),
            text: `${date(each.month, "month", i18n.locale)} · ${stateWord(each.state)}`,
          }))}
        />
      </div>
      <MonthView key={shown.month} client={props.client} month={shown.month} />
      <Exclusions client={props.client} />
      {staff && <Parties client={props.client} />}
    </div>
  );
}
