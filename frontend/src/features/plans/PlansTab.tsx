import { useLingui } from "@lingui/react/macro";
import { ProblemPanel } from "@/app/ProblemPanel";
import { useRead } from "@/lib/read";
import { date, dayOf, serverNow } from "@/lib/time";
import { SelectField } from "@/ui/Field";
import { Empty, SkeletonRows } from "@/ui/States";
import { PACES } from "./documents";
import { PaceView } from "./PaceView";

/** What a shop expects, month by month, beside what counts and what came; for both sides the same. */
export function PlansTab(props: {
  client: string;
  item: string | undefined;
  onItem: (item: string | undefined) => void;
}) {
  const { t, i18n } = useLingui();
  const today = dayOf(serverNow()).slice(0, 7);
  const shown = /^20\d\d-(0[1-9]|1[0-2])$/.test(props.item ?? "") ? (props.item ?? today) : today;
  const months = Array.from({ length: 19 }, (_, at) => step(today, 12 - at));
  const { data, problem, again } = useRead({
    query: PACES,
    variables: { client: props.client, month: `${shown}-01` },
    topics: ["CLIENT", "CASE", "CONTRACT"],
  });
  const paces = data?.volumePaces;
  return (
    <div className="flex flex-col gap-4">
      <div className="max-w-[360px]">
        <SelectField
          label={t`Month`}
          value={shown}
          onChange={(month) => props.onItem(month === today ? undefined : month)}
          choices={[...new Set([...months, shown])].map((month) => ({
            id: month,
            text: date(`${month}-01`, "month", i18n.locale),
          }))}
        />
      </div>
      {problem && !paces && <ProblemPanel problem={problem} what={t`The plans`} onRetry={again} />}
      {!problem && !paces && <SkeletonRows rows={8} />}
      {paces?.length === 0 && (
        <Empty title={t`The contract agrees nothing about volume`}>
          {t`Plans are entered once a signed contract says when they are locked.`}
        </Empty>
      )}
      {paces?.map((pace) => (
        <PaceView key={`${pace.code} ${shown}`} client={props.client} month={shown} pace={pace} />
      ))}
    </div>
  );
}

/** The month so many steps away. */
function step(month: string, by: number): string {
  const [year = 2000, number = 1] = month.split("-").map(Number);
  return new Date(Date.UTC(year, number - 1 + by, 1)).toISOString().slice(0, 7);
}
