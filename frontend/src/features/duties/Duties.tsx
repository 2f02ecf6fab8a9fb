import { Trans, useLingui } from "@lingui/react/macro";
import { useState } from "react";
import { useClause, useNotJudged, useSpan } from "@/features/explain";
import { read, type FragmentType } from "@/lib/graphql";
import { basisPoints, money, reached } from "@/lib/money";
import { count } from "@/lib/numbers";
import { LinkButton } from "@/ui/Button";
import { Panel } from "@/ui/Panel";
import { StandingMark } from "@/ui/Standing";
import { TableHead } from "@/ui/TableHead";
import { OWED, type Duty } from "./documents";
import { DutyPieces } from "./DutyPieces";
import { useDutyName } from "./words";

/** What the shop owed in turn: each duty opens to the waits and plans behind it. The sum that they forgive stands where money does. */
export function Duties(props: {
  client: string;
  month: string;
  duties: readonly FragmentType<typeof OWED>[];
  forgiven?: string | null;
}) {
  const { t, i18n } = useLingui();
  const span = useSpan();
  const [opened, setOpened] = useState<Duty | null>(null);
  const name = useDutyName();
  const { forgiven } = props;
  const duties = read(OWED, props.duties);
  if (duties.length === 0) return null;
  const waited = duties.find((each) => each.waitedSeconds !== null)?.waitedSeconds;
  const time = span(Math.round(Number(waited ?? 0) / 60));
  const sum = forgiven && Number.parseFloat(forgiven) !== 0 ? money(forgiven, i18n.locale) : null;
  return (
    <Panel report title={t`What the shop owed`}>
      <p className="mt-1 text-mute">
        {waited !== undefined && <Trans>Cases waited for the shop for {time} of business time in this month.</Trans>}{" "}
        {sum && <Trans>Without these duties credits would be higher by {sum}.</Trans>}
      </p>
      <div className="mt-2 overflow-x-auto" role="region" aria-label={t`What the shop owed`}>
        <table className="w-full text-[13px]">
          <TableHead cells="[&>th]:py-2 [&>th]:pr-4">
            <th scope="col">{t`Duty`}</th>
            <th scope="col" className="text-right">{t`Kept`}</th>
            <th scope="col" className="text-right">{t`Agreed`}</th>
            <th scope="col" className="text-right">{t`Times`}</th>
            <th scope="col">{t`What follows`}</th>
          </TableHead>
          <tbody>
            {duties.map((duty) => (
              <Row key={duty.code} duty={duty} onOpen={() => setOpened(duty)} />
            ))}
          </tbody>
        </table>
      </div>
      {opened && (
        <DutyPieces
          client={props.client}
          month={props.month}
          duty={opened.code}
          title={name(opened)}
          onClose={() => setOpened(null)}
        />
      )}
    </Panel>
  );
}

function Row(props: { duty: Duty; onOpen: () => void }) {
  const { t, i18n } = useLingui();
  const { duty } = props;
  const name = useDutyName();
  const clause = useClause();
  const notJudged = useNotJudged();
  const times = duty.denominator ?? 0;
  const share = reached({ unit: "SHARE", ...duty }, i18n.locale);
  const all = duty.withExcluded === null ? null : basisPoints(duty.withExcluded, i18n.locale);
  return (
    <tr className="border-b border-fill align-top last:border-0 [&>td]:py-[9px] [&>td]:pr-4">
      <td>
        <StandingMark standing={duty.kept === null ? "RUNNING" : duty.kept ? "MET" : "BREACHED"}>
          <span className="whitespace-normal">{name(duty)}</span>
        </StandingMark>
        {duty.clause && <span className="block text-sm text-mute">{clause(duty.clause)}</span>}
        {duty.notJudged && <span className="block text-sm text-mute">{notJudged(duty.notJudged)}</span>}
      </td>
      <td className="text-right font-semibold tabular-nums">
        {share ?? "–"}
        {all !== null && all !== share && (
          <span className="block text-sm font-normal text-mute">{t`with exclusions ${all}`}</span>
        )}
      </td>
      <td className="text-right tabular-nums">{basisPoints(duty.target, i18n.locale)}</td>
      <td className="text-right tabular-nums">
        {duty.withExcluded === null ? (
          count(times, i18n.locale)
        ) : (
          <LinkButton aria-label={t`What is behind: ${name(duty)}`} onPress={props.onOpen}>
            {count(times, i18n.locale)}
          </LinkButton>
        )}
      </td>
      <td>
        <Follows duty={duty} />
      </td>
    </tr>
  );
}

function Follows(props: { duty: Duty }) {
  const { t, i18n } = useLingui();
  const { duty } = props;
  if (duty.kept !== false) return <>–</>;
  if (!duty.relief) return <>{t`It is told; nothing follows.`}</>;
  if (duty.forgiven.length === 0) return <>{t`Nothing was missed that it would forgive.`}</>;
  const names = new Intl.ListFormat(i18n.locale).format(duty.forgiven.map((each) => each.name));
  return <>{t`Costs nothing this month: ${names}`}</>;
}
