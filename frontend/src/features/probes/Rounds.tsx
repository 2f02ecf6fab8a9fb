import { useLingui } from "@lingui/react/macro";
import { useState } from "react";
import { ProblemPanel } from "@/app/ProblemPanel";
import { useRead } from "@/lib/read";
import { saveCsv } from "@/lib/saveFile";
import { instant } from "@/lib/time";
import { LinkButton } from "@/ui/Button";
import { SelectField } from "@/ui/Field";
import { Panel } from "@/ui/Panel";
import { SkeletonRows } from "@/ui/States";
import { csvOf } from "./csv";
import { ROUND, ROUNDS, type Round } from "./documents";
import { useChannelWord, useOutcomeWord } from "./words";

/** Rounds of an audit: shops side by side, and what each round adds up to. Nothing while there is none. */
export function Rounds(props: { client: string; own: string }) {
  const { t } = useLingui();
  const { client } = props;
  const [chosen, choose] = useState<string | null>(null);
  const rounds = useRead({ query: ROUNDS, variables: { client }, topics: ["PROBE"] });
  const names = rounds.data?.probeRounds.map((each) => each.name) ?? [];
  const name = chosen ?? names[0];
  const { data, problem, again } = useRead({
    query: ROUND,
    variables: { client, name: name ?? "" },
    topics: ["PROBE"],
    pause: name === undefined,
  });
  if (name === undefined) return null;
  const round = data?.probeRound;
  return (
    <Panel
      report
      title={t`Shops side by side`}
      aside={
        round && (
          <LinkButton onPress={() => saveCsv(`round-${round.name}.csv`, csvOf(round, props.own))}>
            {t`Download the table (CSV)`}
          </LinkButton>
        )
      }
    >
      {names.length > 1 && (
        <div className="mt-2 max-w-[280px]">
          <SelectField
            label={t`Round of the audit`}
            value={name}
            onChange={choose}
            choices={names.map((id) => ({ id, text: id }))}
          />
        </div>
      )}
      {problem && !round && <ProblemPanel problem={problem} what={t`The table`} onRetry={again} />}
      {!problem && !round && <SkeletonRows rows={6} />}
      {round && <Sums round={round} own={props.own} />}
      {round && <Table round={round} own={props.own} />}
    </Panel>
  );
}

function Sums(props: { round: Round; own: string }) {
  const { t } = useLingui();
  const channel = useChannelWord();
  const { sums } = props.round;
  const shops = (names: readonly string[]) => names.map((name) => name || props.own).join(", ") || "–";
  const [worst] = sums.channels;
  return (
    <ul className="mt-3 list-disc pl-5">
      {sums.writtenTried > 0 && (
        <li>
          {t`E-mail and form: a person answered at ${sums.writtenHuman} of ${sums.writtenTried}, ${sums.writtenBeforeNoon} of them before noon, ${sums.writtenAskedBack} only asked back; a machine only: ${sums.writtenMachine}, nothing: ${sums.writtenNothing}.`}
        </li>
      )}
      {sums.phoneTried > 0 && (
        <li>{t`Phone: solved at ${sums.phoneSolved} of ${sums.phoneTried}, not reached: ${sums.phoneUnreachable}.`}</li>
      )}
      {sums.socialTried > 0 && (
        <li>
          {t`Social networks: a person ${sums.socialHuman}, a machine ${sums.socialMachine}, silent ${sums.socialSilent}, not offered ${sums.socialNotOffered}.`}
        </li>
      )}
      <li>{t`A person answered on every channel: ${shops(sums.onEvery)}.`}</li>
      <li>{t`A person answered on none: ${shops(sums.onNone)}.`}</li>
      {worst && <li>{t`The worst channel: ${channel(worst.channel)}, ${worst.human} of ${worst.tried}.`}</li>}
    </ul>
  );
}

function Table(props: { round: Round; own: string }) {
  const { t, i18n } = useLingui();
  const [channel, outcome] = [useChannelWord(), useOutcomeWord()];
  const { round } = props;
  const at = (time: string | null) => (time ? instant(time, "full", i18n.locale, round.zone) : "–");
  const heads = [t`Shop`, t`Channel`, t`Topic`, t`Machine`, t`Person`, t`Outcome`, t`What was seen`];
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a scrolling box must be reachable by keyboard
    <div className="mt-4 max-h-[560px] overflow-auto" tabIndex={0} role="region" aria-label={t`Shops side by side`}>
      <table className="w-full min-w-[860px] border-collapse text-sm">
        <thead className="sticky top-0 bg-surface">
          <tr>
            {heads.map((head) => (
              <th
                key={head}
                scope="col"
                className="border-b border-line-strong px-2 py-1 text-left font-medium text-mute"
              >
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {round.rows.map((row) => (
            <tr key={row.id} className="border-b border-line align-top">
              <th scope="row" className="px-2 py-1 text-left font-medium">
                {row.shop || props.own}
              </th>
              <td className="px-2 py-1">{channel(row.channel)}</td>
              <td className="px-2 py-1">{row.topic}</td>
              <td className="px-2 py-1 whitespace-nowrap">{at(row.firstMachineAt)}</td>
              <td className="px-2 py-1 whitespace-nowrap">{at(row.firstHumanAt)}</td>
              <td className="px-2 py-1">{row.outcome && outcome(row.outcome)}</td>
              <td className="px-2 py-1">{row.detail}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
