import { Trans, useLingui } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { Maybe } from "./parts";
import { Num, Pick, Share, Some, Span, useSheet } from "./sheet";
import { useTermWords } from "./words";

/** What holds for every promise: pauses, turns, reopening, warnings. */
export function Rules() {
  const { t } = useLingui();
  const words = useTermWords();
  const { edit, at } = useSheet();
  const clocks = (waits: string) => (
    <Some at={["pauses", waits]} label={t`Clocks that stand still`} words={words.clocks} all={t`none`} />
  );
  const cap = <Span minutes at={["pause_cap_minutes"]} label={t`Longest pause`} />;
  const left = <Span minutes at={["minimum_minutes"]} label={t`Least time left`} />;
  const turns = <Pick at={["turns"]} label={t`Turns with a clock`} words={words.turns} usual="all" />;
  const start = <Pick at={["turn_from"]} label={t`Start of a turn`} words={words.turnFrom} usual="first" />;
  const asking = <Flag at="asking_back_counts" label={t`Asking back`} words={words.askingBack} />;
  const unanswered = (
    <Pick at={["resolve_unanswered"]} label={t`Unanswered when resolved`} words={words.unanswered} usual="cancel" />
  );
  const change = <Pick at={["on_policy_change"]} label={t`A new version`} words={words.onChange} usual="keep" />;
  const days = <Num at={["reopen_days"]} label={t`Days to reopen`} max={366} />;
  const warn = <Share at={["warn_bp"]} label={t`Warning at per cent of the time`} min={1} />;
  const sample = <Num at={["min_sample"]} label={t`Fewest contacts to judge by`} max={1_000_000} />;
  return (
    <ul className="flex flex-col leading-8">
      <Line>
        <Trans>While a case waits for the customer, these clocks stand still: {clocks("customer")}.</Trans>
      </Line>
      <Line>
        <Trans>While a case waits for the shop, these clocks stand still: {clocks("client")}.</Trans>
      </Line>
      <Line>
        <Trans>While a case waits for a third party, these clocks stand still: {clocks("third_party")}.</Trans>
      </Line>
      {(edit || Boolean(at(["pause_cap_minutes"]))) && (
        <Line>
          <Maybe
            at={["pause_cap_minutes"]}
            add={t`Limit how long a clock may stand still`}
            remove={t`Remove the limit`}
            start={2880}
          >
            <Trans>A clock stands still for at most {cap} in all.</Trans>
          </Maybe>
        </Line>
      )}
      <Line>
        <Trans>
          {turns} of a case has a reply clock; it runs from {start}.
        </Trans>
      </Line>
      <Line>
        <Trans>A reply that only asks back {asking} the clock.</Trans>
      </Line>
      <Line>
        <Trans>When a case is resolved, a turn that nobody answered {unanswered}.</Trans>
      </Line>
      <Line>
        <Trans>
          When this version comes into force, running clocks {change}; at least {left} are left to them.
        </Trans>
      </Line>
      <Line>
        <Trans>A customer who writes again within {days} days reopens the case.</Trans>
      </Line>
      <Line>
        <Trans>
          The team is warned at {warn} of the time; a promise is judged from {sample} contacts on.
        </Trans>
      </Line>
    </ul>
  );
}

function Line(props: { children: ReactNode }) {
  return <li className="border-b border-fill py-1 last:border-0">{props.children}</li>;
}

/** Yes or no, in words. */
function Flag(props: { at: string; label: string; words: { true: string; false: string } }) {
  const { at, put } = useSheet();
  const yes = at([props.at]) !== false;
  return (
    <Pick
      at={[props.at]}
      label={props.label}
      words={props.words}
      usual={String(yes)}
      onPick={(word) => put([props.at], word === "true")}
    />
  );
}
