import { Trans, useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import { graphql, type ResultOf } from "@/lib/graphql";
import { useRead } from "@/lib/read";
import { ThinBar } from "@/ui/charts/BulletBar";
import { ClientMark } from "@/ui/ClientMark";
import { StandingMark, useStandingWord } from "@/ui/Standing";

const WAITING = graphql(`
  query Waiting {
    waiting {
      waiting
      late
      worst
      client {
        id
        name
        colour
      }
      queue {
        id
        name
      }
    }
  }
`);

type Line = ResultOf<typeof WAITING>["waiting"][number];
const RANK = ["CANCELLED", "MET", "RUNNING", "PAUSED", "AT_RISK", "BREACHED"];

/** One line a client: queues added up, the worst standing wins. */
export function byClient(lines: readonly Line[]): Line[] {
  const found = new Map<string, Line>();
  for (const line of lines) {
    const before = found.get(line.client.id);
    if (!before) found.set(line.client.id, line);
    else {
      const worst = RANK.indexOf(line.worst) > RANK.indexOf(before.worst) ? line.worst : before.worst;
      found.set(line.client.id, {
        ...before,
        worst,
        waiting: before.waiting + line.waiting,
        late: before.late + line.late,
      });
    }
  }
  return [...found.values()]
    .filter((line) => line.waiting > 0)
    .sort((a, b) => RANK.indexOf(b.worst) - RANK.indexOf(a.worst) || b.waiting - a.waiting);
}

/** What waits in the queues of my clients. */
export function WaitingBlock() {
  const { t } = useLingui();
  const { data } = useRead({ query: WAITING, variables: {}, topics: ["CASE"] });
  const word = useStandingWord();
  const lines = byClient(data?.waiting ?? []);
  const all = lines.reduce((sum, line) => sum + line.waiting, 0);
  const most = Math.max(1, ...lines.map((line) => line.waiting));
  return (
    <section aria-label={t`Waiting in queues`} className="mx-3 mt-auto mb-3 shrink-0 border-t border-line pt-[10px]">
      <h2 className="flex items-center px-1 pb-1 text-xs font-semibold text-mute">
        <span className="flex-1">
          <Trans>Waiting in queues</Trans>
        </span>
        {all > 0 && all}
      </h2>
      {data && lines.length === 0 && (
        <p className="px-1 pb-2 text-sm text-mute">
          <Trans>No one is waiting.</Trans>
        </p>
      )}
      <ul>
        {lines.map((line) => (
          <li key={line.client.id}>
            <Link
              to="/cases"
              search={{ client: line.client.id, who: "nobody" }}
              className="grid h-[27px] grid-cols-[minmax(0,1fr)_74px_46px] items-center gap-[10px] rounded-[6px] px-1 text-sm hover:bg-fill"
            >
              <ClientMark client={line.client} />
              <ThinBar share={line.waiting / most} standing={line.worst} />
              <span className="justify-self-end" title={word(line.worst)}>
                <StandingMark standing={line.worst}>{line.waiting}</StandingMark>
              </span>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
