import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import { useStateWord, usePromiseWord, CLOCK, useFace } from "@/features/cases";
import { graphql, read } from "@/lib/graphql";
import { useRead } from "@/lib/read";
import { useNow, when } from "@/lib/time";
import { useViewer } from "@/lib/viewer";
import { When } from "@/lib/When";
import { Avatar } from "@/ui/Avatar";
import { Badge } from "@/ui/Badge";
import { Facts, Panel } from "@/ui/Panel";
import { StandingMark, useStandingWord } from "@/ui/Standing";
import type { DeskCase } from "./documents";
import { OutcomePanel } from "./OutcomePanel";

const OTHER = graphql(`
  query CustomerCases($case: ID!) {
    case(id: $case) {
      id
      earlier(first: 6) {
        id
        number
        subject
        state
        changedAt
      }
    }
  }
`);

/** Right column: who writes, their other cases, the promises of this case, its outcome unless that is asked for elsewhere. */
export function ContextColumn({ matter, outcome = true }: { matter: DeskCase; outcome?: boolean }) {
  return (
    <>
      <CustomerPanel matter={matter} />
      <ClocksPanel matter={matter} />
      <OtherCases matter={matter} />
      {outcome && <OutcomePanel matter={matter} />}
    </>
  );
}

function CustomerPanel({ matter }: { matter: DeskCase }) {
  const { t, i18n } = useLingui();
  const { customer } = matter;
  const year = customer.since.slice(0, 4);
  const language = customer.language
    ? new Intl.DisplayNames(i18n.locale, { type: "language" }).of(customer.language)
    : "—";
  return (
    <Panel>
      <div className="flex items-center gap-[11px]">
        <Avatar name={customer.name} size="large" />
        <div className="min-w-0">
          <h2 className="truncate text-md">{customer.name}</h2>
          <p className="text-sm text-mute">
            <Trans>customer since {year}</Trans>
            {" · "}
            <Plural value={customer.caseCount} one="# case" few="# cases" many="# cases" other="# cases" />
          </p>
        </div>
      </div>
      <Facts
        rows={[
          [t`E-mail`, <Address key="address" of={customer.email} />],
          [t`Language`, language],
          [
            t`Project`,
            // A project with one queue is often called like it.
            [...new Set([matter.project.name, matter.queue.name])].join(" · "),
          ],
          [t`Person`, matter.assignee?.name ?? t`nobody yet`],
        ]}
      />
    </Panel>
  );
}

function ClocksPanel({ matter }: { matter: DeskCase }) {
  const { t, i18n } = useLingui();
  const now = useNow();
  const { zone } = useViewer();
  const toFace = useFace();
  const promise = usePromiseWord();
  const word = useStandingWord();
  if (matter.clocks.length === 0) return null;
  return (
    <Panel title={t`Promises of this case`}>
      <ul className="mt-1">
        {matter.clocks.map((clock) => {
          const shape = read(CLOCK, clock);
          const shown = toFace(shape, now, zone);
          const turn = clock.turn > 1 ? ` · ${t`turn ${clock.turn}`}` : "";
          return (
            <li
              key={clock.id}
              className="grid grid-cols-[minmax(0,1fr)_auto] border-t border-line py-2 text-sm first:border-0"
            >
              <b className="font-semibold">
                {promise(shape.kind)}
                {turn}
              </b>
              <StandingMark standing={shown.standing}>{shown.text || word(shown.standing)}</StandingMark>
              <span className="col-span-2 text-mute">
                {shape.stoppedAt
                  ? t`stopped ${when(shape.stoppedAt, now, i18n.locale, zone)}`
                  : shape.dueAt
                    ? t`due ${when(shape.dueAt, now, i18n.locale, zone)}`
                    : ""}
              </span>
            </li>
          );
        })}
      </ul>
    </Panel>
  );
}

function OtherCases({ matter }: { matter: DeskCase }) {
  const { t } = useLingui();
  const stateWord = useStateWord();
  const { data } = useRead({
    query: OTHER,
    variables: { case: matter.id },
    topics: ["CASE"],
    pause: matter.customer.caseCount < 2,
  });
  const others = data?.case?.earlier ?? [];
  if (others.length === 0) return null;
  return (
    <Panel title={t`Other cases of this customer`}>
      <ul className="mt-1">
        {others.map((each) => (
          <li key={each.id} className="border-t border-line first:border-0">
            <Link
              to="/desk/$number"
              params={{ number: each.number }}
              className="grid grid-cols-[minmax(0,1fr)_auto] gap-x-2 rounded-[6px] py-2 text-sm hover:text-accent-ink"
            >
              <b className="truncate font-semibold">{each.subject}</b>
              <Badge tone={each.state === "RESOLVED" ? "ok" : "plain"}>{stateWord(each.state)}</Badge>
              <span className="text-mute">
                {each.number} · <When at={each.changedAt} />
              </span>
            </Link>
          </li>
        ))}
      </ul>
    </Panel>
  );
}

/** A mail address, broken before its domain when it is too long for one line. */
function Address(props: { of: string }) {
  const [name, ...domain] = props.of.split("@");
  return (
    <>
      {name}
      <wbr />
      {domain.length > 0 && `@${domain.join("@")}`}
    </>
  );
}
