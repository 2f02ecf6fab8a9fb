import { Trans, useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import { FilePlus2 } from "lucide-react";
import { useState } from "react";
import { ProblemPanel } from "@/app/ProblemPanel";
import { read } from "@/lib/graphql";
import { useRead } from "@/lib/read";
import { date, dayOf, serverNow } from "@/lib/time";
import { useCan, useViewer } from "@/lib/viewer";
import { Badge } from "@/ui/Badge";
import { Button } from "@/ui/Button";
import { cx } from "@/ui/cx";
import { Panel } from "@/ui/Panel";
import { Empty, SkeletonRows } from "@/ui/States";
import { CONTRACTS, VERSION, type Template, type Version } from "./documents";
import { DraftEditor, type DraftStart } from "./DraftEditor";
import { without, type Terms } from "./terms/file";
import { Named, plainId } from "./terms/Scope";
import { VersionView } from "./VersionView";
import { useContractState, usePromiseSentence, useTemplateName } from "./words";

/** A client's contract: its versions, the sentences of one, what differs, and the two signatures. */
export function ContractTab(props: {
  client: string;
  item: string | undefined;
  onItem: (id: string | undefined) => void;
}) {
  const { t, i18n } = useLingui();
  const can = useCan("contract.edit");
  const { kind } = useViewer();
  const [start, setStart] = useState<DraftStart | null>(null);
  const [simulating, setSimulating] = useState(false);
  const { data, problem, again } = useRead({
    query: CONTRACTS,
    variables: { client: props.client, language: i18n.locale },
    topics: ["CONTRACT"],
  });
  if (problem && !data) return <ProblemPanel problem={problem} what={t`The contract`} onRetry={again} />;
  if (!data) return <SkeletonRows rows={6} />;
  const versions = (data.client?.contracts ?? [])
    .map((version) => read(VERSION, version))
    .sort((a, b) => b.version - a.version);
  const calendars = data.client?.calendars ?? [];
  const kpis = new Map(data.kpiDictionary.map((kpi) => [kpi.code, kpi]));
  const shown =
    versions.find((each) => each.id === props.item) ??
    versions.find((each) => awaits(each, kind)) ??
    versions.find((each) => each.state === "IN_FORCE") ??
    versions[0];
  const line = (each: { id: string; name: string }) => ({ id: plainId(each.id), name: each.name });
  const names = { projects: (data.client?.projects ?? []).map(line), queues: (data.client?.queues ?? []).map(line) };
  if (start)
    return (
      <Named {...names}>
        <DraftEditor
          client={props.client}
          start={start}
          calendars={calendars}
          kpis={kpis}
          onDone={(id) => {
            setStart(null);
            if (id) props.onItem(id);
          }}
        />
      </Named>
    );
  const firstCalendar = calendars[0]?.id;
  const fromTemplate = (template: Template) =>
    firstCalendar &&
    setStart({ terms: termsOf(template), calendar: firstCalendar, effectiveFrom: today(), lastDay: null });
  if (!shown)
    return (
      <Empty
        title={t`No contract yet`}
        action={
          can &&
          (firstCalendar ? (
            <Templates templates={data.slaTemplates} onPick={fromTemplate} />
          ) : (
            <Link
              to="/clients/$id"
              params={{ id: props.client }}
              search={{ tab: "calendars" }}
              className="font-medium text-accent-ink hover:underline"
            >
              <Trans>Business hours</Trans>
            </Link>
          ))
        }
      >
        {firstCalendar ? (
          <Trans>Begin with a template and change every number in its sentences.</Trans>
        ) : (
          <Trans>A contract counts in business hours: make a calendar first.</Trans>
        )}
      </Empty>
    );
  const draft = versions.find((each) => each.state === "DRAFT");
  return (
    <div className={cx("grid grid-cols-1 items-start gap-4", !simulating && "lg:grid-cols-[260px_minmax(0,1fr)]")}>
      <div className={cx("flex flex-col gap-3", simulating && "hidden")}>
        <Versions versions={versions} shown={shown.id} onPick={props.onItem} />
        {can && !draft && (
          <Button icon={FilePlus2} onPress={() => setStart(after(shown))}>
            <Trans>New version</Trans>
          </Button>
        )}
      </div>
      <Named {...names}>
        <VersionView
          key={shown.id}
          version={shown}
          kpis={kpis}
          simulating={simulating}
          onSimulate={() => setSimulating(!simulating)}
          onEdit={() => setStart({ ...startOf(shown), id: shown.id, effectiveFrom: shown.effectiveFrom.slice(0, 10) })}
          onGone={() => props.onItem(undefined)}
        />
      </Named>
    </div>
  );
}

/** The other side has signed, this one has not. */
function awaits(version: Version, kind: string): boolean {
  const sides = version.signatures.map((each) => each.side as string);
  return version.state === "DRAFT" && sides.length > 0 && !sides.includes(kind);
}

/** The first day of the next month, when new terms usually begin. */
function nextMonth(): string {
  const [year = 2000, month = 1] = dayOf(serverNow()).split("-").map(Number);
  return new Date(Date.UTC(year, month, 1)).toISOString().slice(0, 10);
}

const today = () => dayOf(serverNow());

/** The whole of a version goes into its successor: what no sentence shows too. */
function startOf(version: Version): DraftStart {
  return {
    base: version.id,
    terms: version.terms,
    calendar: version.calendar.id,
    effectiveFrom: version.effectiveFrom.slice(0, 10),
    lastDay: version.lastDay?.slice(0, 10) ?? null,
  };
}

/** What comes after a version: from the day after its last one, or from the next month on. */
function after(version: Version): DraftStart {
  const start = startOf(version);
  const next = start.lastDay ? dayAfter(start.lastDay) : nextMonth();
  return { ...start, terms: without(start.terms, "succession"), effectiveFrom: next, lastDay: null };
}

function dayAfter(day: string): string {
  return new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10);
}

/** A template as a contract file. */
function termsOf(template: Template): Terms {
  const targets = template.promises.map((promise) => ({
    measures: promise.kind.toLowerCase(),
    share_bp: Math.round(promise.share * 100),
    minutes: promise.minutes,
    counts: "business",
    window: promise.window.toLowerCase(),
  }));
  return { targets, pauses: { customer: ["resolution"] }, reopen_days: 14, warn_bp: 7500, min_sample: 20 };
}

function Versions(props: { versions: readonly Version[]; shown: string; onPick: (id: string) => void }) {
  const { t, i18n } = useLingui();
  const word = useContractState();
  return (
    <Panel title={t`Versions`} flush>
      <ul className="pb-2">
        {props.versions.map((version) => (
          <li key={version.id}>
            <button
              type="button"
              aria-current={version.id === props.shown}
              onClick={() => props.onPick(version.id)}
              className={cx(
                "grid w-full grid-cols-[minmax(0,1fr)_auto] items-center gap-x-2 px-[14px] py-2 text-left -outline-offset-2 hover:bg-sunk",
                version.id === props.shown && "bg-accent-soft",
              )}
            >
              <b className="font-semibold">v{version.version}</b>
              <span className="order-last col-span-2 text-sm text-mute">
                {t`from ${date(version.effectiveFrom.slice(0, 10), "day", i18n.locale)} ${version.effectiveFrom.slice(0, 4)}`}
              </span>
              <Badge tone={version.state === "IN_FORCE" ? "ok" : version.state === "DRAFT" ? "risk" : "plain"}>
                {word(version.state)}
              </Badge>
            </button>
          </li>
        ))}
      </ul>
    </Panel>
  );
}

function Templates(props: { templates: readonly Template[]; onPick: (template: Template) => void }) {
  const name = useTemplateName();
  const sentence = usePromiseSentence();
  return (
    <ul className="grid max-w-[860px] gap-3 text-left sm:grid-cols-2 lg:grid-cols-3">
      {props.templates.map((template) => (
        <li key={template.id}>
          <button
            type="button"
            onClick={() => props.onPick(template)}
            className="h-full w-full rounded-card border border-line-strong bg-surface p-4 text-left hover:border-accent"
          >
            <b className="font-semibold">{name(template.code)}</b>
            {template.promises.map((promise) => (
              <span key={promise.kind} className="mt-1 block text-sm text-ink-2">
                {sentence(promise)}
              </span>
            ))}
          </button>
        </li>
      ))}
    </ul>
  );
}
