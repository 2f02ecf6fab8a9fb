import { useLingui } from "@lingui/react/macro";
import { useState } from "react";
import { ProblemPanel } from "@/app/ProblemPanel";
import { useAct } from "@/features/forms";
import type { ResultOf } from "@/lib/graphql";
import { hear } from "@/lib/live";
import { usePages, useRead } from "@/lib/read";
import { instant } from "@/lib/time";
import { useDuration } from "@/lib/useDuration";
import { useCan, useViewer } from "@/lib/viewer";
import { Badge } from "@/ui/Badge";
import { Button } from "@/ui/Button";
import { DataTable, type Column } from "@/ui/DataTable";
import { Drawer } from "@/ui/Dialog";
import { Panel } from "@/ui/Panel";
import { Empty, SkeletonRows } from "@/ui/States";
import { PROBES, REPLIES, type Probe } from "./documents";
import { MARK } from "./mutations";
import { RecordDialog } from "./RecordDialog";
import { useChannelWord, useOutcomeWord } from "./words";

const pick = (data: ResultOf<typeof PROBES>) => data.probes;

/** Test contacts that were sent or found by hand, the newest first. */
export function ProbeList(props: { client: string }) {
  const { t } = useLingui();
  const can = useCan("probe.run");
  const columns = useColumns();
  const [opened, setOpened] = useState<Probe | null>(null);
  const [adds, setAdds] = useState(false);
  const { nodes, problem, loading, more, again } = usePages({
    query: PROBES,
    variables: { client: props.client, first: 100 },
    pick,
    topics: ["PROBE", "CLIENT"],
  });
  if (problem && nodes.length === 0)
    return <ProblemPanel problem={problem} what={t`The test contacts`} onRetry={again} />;
  if (loading) return <SkeletonRows rows={4} />;
  return (
    <Panel
      report
      title={t`Test contacts`}
      sub={t`No figure and no invoice counts them. Those who serve cannot tell them from others.`}
      aside={can && <Button size="small" onPress={() => setAdds(true)}>{t`Enter a result`}</Button>}
    >
      {nodes.length === 0 ? (
        <Empty title={t`No test contact yet`} />
      ) : (
        <div className="mt-2 overflow-x-auto">
          <div className="flex min-w-[720px] flex-col" style={{ height: Math.min(480, 46 + nodes.length * 40) }}>
            <DataTable
              label={t`Test contacts`}
              columns={columns}
              rows={nodes}
              rowKey={(row) => row.id}
              {...(can ? { onOpen: setOpened } : {})}
              onNearEnd={more}
            />
          </div>
        </div>
      )}
      {opened && <Replies client={props.client} probe={opened} onClose={() => setOpened(null)} />}
      {adds && <RecordDialog client={props.client} onClose={() => setAdds(false)} />}
    </Panel>
  );
}

function useColumns(): Column<Probe>[] {
  const { t, i18n } = useLingui();
  const { zone } = useViewer();
  const [channel, outcome, duration] = [useChannelWord(), useOutcomeWord(), useDuration()];
  const after = (probe: Probe, at: string | null) =>
    at ? duration((Date.parse(at) - Date.parse(probe.askedAt)) / 1000) : "–";
  const waits = t`waits for an answer`;
  return [
    {
      id: "at",
      head: t`When`,
      width: "minmax(120px,1fr)",
      cell: (probe) => instant(probe.askedAt, "full", i18n.locale, zone),
    },
    {
      id: "to",
      head: t`To`,
      width: "minmax(160px,2fr)",
      cell: (probe) => `${channel(probe.channel)} · ${[probe.shop, probe.address].filter(Boolean).join(" · ")}`,
    },
    { id: "topic", head: t`Topic`, width: "minmax(80px,1fr)", cell: (probe) => probe.topic },
    { id: "machine", head: t`Machine`, width: "84px", end: true, cell: (probe) => after(probe, probe.firstMachineAt) },
    { id: "human", head: t`Person`, width: "84px", end: true, cell: (probe) => after(probe, probe.firstHumanAt) },
    { id: "useful", head: t`Useful`, width: "84px", end: true, cell: (probe) => after(probe, probe.firstUsefulAt) },
    {
      id: "outcome",
      head: t`Outcome`,
      width: "minmax(110px,1fr)",
      cell: (probe) => (
        <Badge tone={probe.kind === "NONE" ? "breach" : probe.kind === "ACK" ? "risk" : "plain"}>
          {probe.outcome ? outcome(probe.outcome) : waits}
        </Badge>
      ),
    },
  ];
}

/** What came back, for the lead to judge. */
function Replies(props: { client: string; probe: Probe; onClose: () => void }) {
  const { t, i18n } = useLingui();
  const { zone } = useViewer();
  const mark = useAct(MARK);
  const { data, problem, again } = useRead({
    query: REPLIES,
    variables: { client: props.client, first: 100 },
    topics: ["PROBE"],
  });
  const found = data?.probes.edges.find((each) => each.node.id === props.probe.id)?.node;
  async function judge(reply: string, as: "RESOLVED" | "PARTLY" | "CLARIFY" | "MACHINE") {
    if (await mark.run({ input: { probe: props.probe.id, reply, mark: as } })) hear([{ topic: "PROBE", ids: [] }]);
  }
  return (
    <Drawer title={props.probe.topic} open onClose={props.onClose}>
      <p className="text-sm break-all text-mute">
        {[props.probe.persona, props.probe.address].filter(Boolean).join(" → ")}
      </p>
      {props.probe.detail && <p className="mt-2">{props.probe.detail}</p>}
      {problem && !data && <ProblemPanel problem={problem} what={t`The answers`} onRetry={again} />}
      {!problem && !data && <SkeletonRows rows={3} />}
      {data && (found?.replies.length ?? 0) === 0 && <Empty title={t`Nothing came back.`} />}
      {found?.replies.map((reply) => (
        <section key={reply.id} className="mt-4 border-t border-line pt-3">
          <p className="flex flex-wrap items-center gap-2 text-sm text-mute">
            {instant(reply.at, "full", i18n.locale, zone)}
            {reply.machine && <Badge tone="risk">{t`Machine`}</Badge>}
          </p>
          <h3 className="font-semibold">{reply.subject}</h3>
          <p className="mt-1 break-words whitespace-pre-line">{reply.words}</p>
          {!reply.machine && (
            <p className="mt-2 flex flex-wrap gap-2">
              <Button
                size="small"
                busy={mark.busy}
                onPress={() => void judge(reply.id, "RESOLVED")}
              >{t`Solved`}</Button>
              <Button size="small" onPress={() => void judge(reply.id, "PARTLY")}>{t`In part`}</Button>
              <Button size="small" onPress={() => void judge(reply.id, "CLARIFY")}>{t`Only asks back`}</Button>
              <Button size="small" onPress={() => void judge(reply.id, "MACHINE")}>{t`A machine wrote it`}</Button>
            </p>
          )}
        </section>
      ))}
    </Drawer>
  );
}
