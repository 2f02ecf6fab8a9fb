//! Log-ins and log-outs: for those who may see people of the house each session, and the time that agents were signed in.
import { Trans, useLingui } from "@lingui/react/macro";
import { Download } from "lucide-react";
import { PagedTable } from "@/app/PagedTable";
import { useAct } from "@/features/forms";
import type { SessionEnd, SessionFilter } from "@/gql/graphql";
import type { ResultOf } from "@/lib/graphql";
import { count } from "@/lib/numbers";
import { usePages } from "@/lib/read";
import { saveCsv } from "@/lib/saveFile";
import { duration, instant } from "@/lib/time";
import { useCan, useViewer } from "@/lib/viewer";
import { fromWall } from "@/lib/wall";
import { Button } from "@/ui/Button";
import type { Column } from "@/ui/DataTable";
import { Empty } from "@/ui/States";
import { toast } from "@/ui/Toast";
import { sessionsOf } from "./asked";
import { EXPORT_SESSIONS, SESSIONS, type SessionLine } from "./documents";
import { PersonChoice } from "./PersonChoice";
import type { BodyProps } from "./ReportView";
import { SummaryBody } from "./SummaryBody";

export function SessionsBody(props: BodyProps) {
  const { kind } = useViewer();
  const may = useCan("people.read");
  return (
    <>
      {kind === "STAFF" && may ? <Sessions {...props} /> : <Elsewhere />}
      <SummaryBody {...props} />
    </>
  );
}

function Elsewhere() {
  return (
    <p className="rounded-card bg-fill px-4 py-2 text-sm">
      <Trans>Each log-in and log-out stands in the log of the house, which its own people read.</Trans>
    </p>
  );
}

const pick = (data: ResultOf<typeof SESSIONS>) => data.sessionLog;

function Sessions(props: BodyProps) {
  const { t } = useLingui();
  const { asked, onChange, search } = props;
  const { zone } = useViewer();
  const filter = sessionsOf(asked, search.person, (wall) => fromWall(wall, zone));
  const pages = usePages({ query: SESSIONS, variables: { filter, first: 100 }, pick, topics: ["CLIENT"] });
  const columns = useColumns();
  // Who leads one shop may see its people, and not those of the house.
  if (pages.problem?.kind === "denied") return <Elsewhere />;
  return (
    <section aria-label={t`Log-ins and log-outs`} className="flex flex-col gap-3">
      <div className="flex flex-wrap items-center gap-3">
        <h3 className="flex-1 text-md font-semibold">
          <Trans>Log-ins and log-outs of the house's people</Trans>
        </h3>
        <PersonChoice chosen={search.person} onChoose={(person) => onChange({ person })} />
        <Take filter={filter} from={asked.from} />
      </div>
      <div className="flex h-[62vh] min-h-[260px] flex-col overflow-hidden rounded-report bg-surface shadow-card">
        <PagedTable
          label={t`Log-ins and log-outs`}
          what={t`The log-ins`}
          pages={pages}
          columns={columns}
          onOpen={(line) => line.person && onChange({ person: line.person.id })}
          empty={
            <Empty title={t`Nobody was logged in on these days`}>
              <Trans>Choose other days, or another person.</Trans>
            </Empty>
          }
        />
      </div>
    </section>
  );
}

function useColumns(): Column<SessionLine>[] {
  const { t, i18n } = useLingui();
  const { zone } = useViewer();
  const causes: Record<SessionEnd, string> = {
    LEFT: t`logged out`,
    EXPIRED: t`ran out: too long idle, or too old`,
    REVOKED: t`ended from elsewhere`,
  };
  const text = (
    id: string,
    head: string,
    cell: (line: SessionLine) => string,
    more?: Partial<Column<SessionLine>>,
  ) => ({
    id,
    head,
    width: "minmax(110px,1fr)",
    cell,
    ...more,
  });
  const length = ({ beganAt, endedAt }: SessionLine) =>
    endedAt ? duration((Date.parse(endedAt) - Date.parse(beganAt)) / 1000, t`h`) : "–";
  return [
    text("person", t`Person`, (line) => line.person?.name ?? "–", { width: "minmax(140px,2fr)" }),
    text("began", t`Logged in`, (line) => instant(line.beganAt, "near", i18n.locale, zone)),
    text("ended", t`Logged out`, (line) =>
      line.endedAt ? instant(line.endedAt, "near", i18n.locale, zone) : t`still logged in`,
    ),
    text("length", t`Length`, length, { width: "90px", end: true }),
    text("cause", t`How it ended`, (line) => (line.cause ? causes[line.cause] : "–"), { hideBelow: "md" }),
    text("seen", t`Last used`, (line) => instant(line.seenAt, "near", i18n.locale, zone), { hideBelow: "lg" }),
  ];
}

/** The listed sessions as a file, named by their first day where the reader is. Taking it stands in the log. */
function Take(props: { filter: SessionFilter; from: string }) {
  const { t, i18n } = useLingui();
  const { run, busy } = useAct(EXPORT_SESSIONS);
  async function take() {
    const taken = await run({ input: props.filter });
    if (!taken) return;
    saveCsv(`manyhands-log-ins-${props.from}.csv`, taken.csv);
    const many = count(taken.entries, i18n.locale);
    toast({
      text: t`Log-ins in the file: ${many}`,
      ...(taken.cut ? { detail: t`There are older ones too: narrow the dates to take them.` } : {}),
    });
  }
  return (
    <Button icon={Download} busy={busy} onPress={() => void take()}>
      <Trans>Export CSV</Trans>
    </Button>
  );
}
