//! Conversations by their length: a picture, what most of them do not exceed, and the figures in rows.
import { useLingui } from "@lingui/react/macro";
import { ProblemPanel } from "@/app/ProblemPanel";
import { count, percent } from "@/lib/numbers";
import { useRead } from "@/lib/read";
import { duration } from "@/lib/time";
import { ChartFrame } from "@/ui/charts/ChartFrame";
import { Columns } from "@/ui/charts/Columns";
import { Panel } from "@/ui/Panel";
import { SkeletonRows } from "@/ui/States";
import { LENGTHS } from "./documents";
import type { BodyProps } from "./ReportView";
import { SummaryBody } from "./SummaryBody";

export function LengthsBody(props: BodyProps) {
  return (
    <>
      <Lengths {...props} />
      <SummaryBody {...props} />
    </>
  );
}

function Lengths(props: BodyProps) {
  const { t, i18n } = useLingui();
  const { group: _, ...asked } = props.asked;
  const { data, problem, again } = useRead({
    query: LENGTHS,
    variables: { input: { client: props.client, ...asked } },
    topics: ["CASE", "CONTRACT"],
  });
  const found = data?.conversationLengths;
  if (problem && !found) return <ProblemPanel problem={problem} what={t`Conversations by length`} onRetry={again} />;
  if (!found) return <SkeletonRows rows={5} height="h-9 w-full" />;
  if (found.conversations === 0) return null;
  const time = (seconds: number | null) => (seconds === null ? "–" : duration(seconds, t`h`));
  const [half, most, longest] = [time(found.halfSeconds), time(found.mostSeconds), time(found.longestSeconds)];
  const text = t`Half of them last no longer than ${half}, nine in ten no longer than ${most}; the longest lasted ${longest}.`;
  const name = (band: (typeof found.bands)[number]) => {
    if (band.untilSeconds === null) return t`${time(band.fromSeconds)} and more`;
    const until = time(band.untilSeconds);
    return band.fromSeconds === 0 ? t`under ${until}` : `${time(band.fromSeconds)} – ${until}`;
  };
  const many = (conversations: number) => count(conversations, i18n.locale);
  const share = (conversations: number) => percent(conversations / found.conversations, i18n.locale);
  return (
    <Panel report title={t`Conversations by length`} sub={text}>
      <ChartFrame
        title={t`Conversations by length`}
        summary={text}
        table={{
          head: [t`Length`, t`Conversations`, t`Share of all`],
          rows: found.bands.map((band) => [name(band), many(band.conversations), share(band.conversations)]),
        }}
      >
        <Columns
          label={text}
          bars={found.bands.map((band) => ({
            key: String(band.fromSeconds),
            name: name(band),
            value: band.conversations,
            text: `${many(band.conversations)} · ${share(band.conversations)}`,
          }))}
          tick={many}
        />
      </ChartFrame>
    </Panel>
  );
}
