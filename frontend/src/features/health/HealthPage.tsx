import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import { useEffect } from "react";
import { ProblemPanel } from "@/app/ProblemPanel";
import { useRead } from "@/lib/read";
import { instant, useNow, when } from "@/lib/time";
import { useViewer } from "@/lib/viewer";
import { ClientMark } from "@/ui/ClientMark";
import { PageHead, Panel } from "@/ui/Panel";
import { StandingGlyph } from "@/ui/Standing";
import { SkeletonRows } from "@/ui/States";
import { cx } from "@/ui/cx";
import { DemoPanel } from "./DemoPanel";
import { HEALTH, type Line } from "./documents";
import { HEALTH_STANDING, useHealthWords, usePartName } from "./words";

/** How often the page asks by itself; what changes meanwhile is told live. */
const EVERY = 15_000;
const ORDER = { DOWN: 0, WARN: 1, OK: 2 } as const;

/** How everything stands, in plain words: what is wrong first, then the process, then each client. */
export function HealthPage() {
  const { t, i18n } = useLingui();
  const { zone, demo } = useViewer();
  const { data, problem, again } = useRead({ query: HEALTH, variables: {}, topics: ["MAILBOX"] });
  useEffect(() => {
    const timer = setInterval(again, EVERY);
    return () => clearInterval(timer);
  }, [again]);
  const health = data?.health;
  return (
    <div
      role="region"
      aria-label={t`Health`}
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls has to be reached by keyboard
      tabIndex={0}
      className="min-h-0 flex-1 overflow-y-auto"
    >
      <PageHead
        title={t`Health`}
        sub={
          health && (
            <>
              {t`checked ${instant(health.checkedAt, "time", i18n.locale, zone)}`}
              {health.version && <> · {t`version ${health.version}`}</>}
              {health.startedAt && <> · {t`running since ${instant(health.startedAt, "full", i18n.locale, zone)}`}</>}
            </>
          )
        }
      />
      <div className="flex max-w-[1080px] flex-col gap-4 px-6 pb-10 max-md:px-3">
        {problem && !health && <ProblemPanel problem={problem} what={t`The health`} onRetry={again} />}
        {!problem && !health && <SkeletonRows rows={8} />}
        {health && <Verdict lines={health.components} state={health.state} />}
        {health && <Groups lines={health.components} />}
        {demo && <DemoPanel />}
      </div>
    </div>
  );
}

function Verdict(props: { lines: readonly Line[]; state: Line["state"] }) {
  const { t } = useLingui();
  const bad = props.lines.filter((line) => line.state === "DOWN").length;
  const warn = props.lines.filter((line) => line.state === "WARN").length;
  const standing = HEALTH_STANDING[props.state];
  const soft = { OK: "bg-ok-soft", WARN: "bg-risk-soft", DOWN: "bg-breach-soft" }[props.state];
  return (
    <p role="status" className={cx("flex items-center gap-3 rounded-report px-5 py-4 text-lg font-semibold", soft)}>
      <StandingGlyph standing={standing} size={18} />
      <span>
        {props.state === "OK" && t`Everything works.`}
        {bad > 0 && (
          <Plural
            value={bad}
            one="# part does not work."
            few="# parts do not work."
            many="# parts do not work."
            other="# parts do not work."
          />
        )}{" "}
        {warn > 0 && (
          <Plural
            value={warn}
            one="Somebody should look at # part."
            few="Somebody should look at # parts."
            many="Somebody should look at # parts."
            other="Somebody should look at # parts."
          />
        )}
      </span>
    </p>
  );
}

function Groups(props: { lines: readonly Line[] }) {
  const { t } = useLingui();
  const sorted = props.lines.toSorted((a, b) => ORDER[a.state] - ORDER[b.state]);
  const trouble = sorted.filter((line) => line.state !== "OK");
  const process = sorted.filter((line) => !line.client && line.state === "OK");
  const shops = new Map<string, { name: string; colour: number; lines: Line[] }>();
  for (const line of sorted)
    if (line.client && line.state === "OK") {
      const group = shops.get(line.client.id) ?? { ...line.client, lines: [] };
      group.lines.push(line);
      shops.set(line.client.id, group);
    }
  return (
    <>
      {trouble.length > 0 && (
        <Panel title={t`Needs somebody`}>
          <Lines lines={trouble} named />
        </Panel>
      )}
      <div className="grid items-start gap-4 lg:grid-cols-2">
        {process.length > 0 && (
          <Panel title={t`The installation`}>
            <Lines lines={process} />
          </Panel>
        )}
        <div className="flex flex-col gap-4">
          {[...shops].map(([id, shop]) => (
            <Panel key={id} title={<ClientMark client={shop} strong />}>
              <Lines lines={shop.lines} />
            </Panel>
          ))}
        </div>
      </div>
    </>
  );
}

function Lines(props: { lines: readonly Line[]; named?: boolean }) {
  const { t, i18n } = useLingui();
  const { zone } = useViewer();
  const now = useNow();
  const name = usePartName();
  const words = useHealthWords(zone);
  const state = { OK: t`works`, WARN: t`look at it`, DOWN: t`does not work` };
  return (
    <ul className="mt-1">
      {props.lines.map((line) => {
        const { sentence, advice } = words(line);
        const said = line.values.find((each) => each.key === "reason" || each.key === "trouble")?.value;
        return (
          <li key={line.id} className="flex gap-3 border-t border-line py-[9px] first:border-0">
            <span className="mt-[3px]">
              <StandingGlyph standing={HEALTH_STANDING[line.state]} size={13} label={state[line.state]} />
            </span>
            <div className="min-w-0 flex-1">
              <p>
                <b className="font-medium">{name(line.code)}</b>{" "}
                <span className="break-words text-ink-2">{sentence}</span>
              </p>
              {line.state !== "OK" && advice && <p className="font-medium">{advice}</p>}
              {line.state !== "OK" && said && <p className="font-mono text-xs break-words text-mute">{said}</p>}
              {props.named && line.client && (
                <p className="mt-1 flex flex-wrap items-center gap-3">
                  <ClientMark client={line.client} />
                  <Link
                    to="/clients/$id"
                    params={{ id: line.client.id }}
                    search={{ tab: "mailboxes" }}
                    className="text-sm font-medium text-accent-ink hover:underline"
                  >
                    <Trans>Open its mailboxes</Trans>
                  </Link>
                </p>
              )}
            </div>
            {line.state !== "OK" && line.since && (
              <span className="text-sm whitespace-nowrap text-mute">{t`since ${when(line.since, now, i18n.locale, zone)}`}</span>
            )}
          </li>
        );
      })}
    </ul>
  );
}
