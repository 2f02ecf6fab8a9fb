import { Trans, useLingui } from "@lingui/react/macro";
import type { ReactNode } from "react";
import type { Path } from "./file";
import { Ranges } from "./Ranges";
import { AtRisk, Composite, Weights } from "./Scores";
import { Maybe } from "./parts";
import { Level, Num, Own, Pick, Share, Sum, useSheet, Wrong } from "./sheet";
import { useNames } from "./useNames";
import { useTermWords } from "./words";

/** A remedy of a kind to begin with. */
export function startOf(
  pattern: string,
  { code: promise, worse }: { code: string; worse: object },
  currency: string,
): Record<string, unknown> {
  const scorecard = { weights: { [promise]: 1 }, attained: "kept" };
  const kinds: Record<string, Record<string, unknown>> = {
    steps: { promise, credits: [{ ...worse, share_bp: 500 }], bonuses: [] },
    linear: { promise, point: 100, share_bp: 100, count: "exact", count_from: "target" },
    points: { points: { [promise]: 1 }, steps: [{ from: 1, share_bp: 200 }] },
    per_miss: { promise, amount: `10.00 ${currency}`, free: 0 },
    composite: {
      scorecard,
      bands: [
        { until: 9000, pay_bp: 9800 },
        { from: 9000, pay_bp: 10_000 },
      ],
    },
    at_risk: { pool_bp: 500, scorecard },
    gain_share: { gain: "gain", baseline: `0.00 ${currency}`, better: "higher", share_bp: 1000 },
  };
  return { pattern, ...kinds[pattern] };
}

/** What a remedy does, as sentences. */
export function Pattern(props: { at: Path; pattern: string }) {
  const Kind = KINDS[props.pattern as keyof typeof KINDS];
  return Kind ? <Kind at={props.at} /> : null;
}

const KINDS = {
  steps: Steps,
  linear: Linear,
  points: Points,
  per_miss: PerMiss,
  composite: Composite,
  at_risk: AtRisk,
  gain_share: GainShare,
};

type At = { at: Path };

function Promise(props: At) {
  const { t } = useLingui();
  const { promises } = useNames();
  return <Pick at={[...props.at, "promise"]} label={t`Promise`} words={promises} />;
}

function Steps(props: At) {
  const { t } = useLingui();
  const { at, rows, edit } = useSheet();
  const { kpiOf } = useNames();
  const promise = <Promise at={props.at} />;
  const { kpis } = useSheet();
  const kpi = kpiOf(at([...props.at, "promise"]));
  const within = kpis.get(kpi)?.better === "LOWER" ? "upper" : "lower";
  const list = (field: string, text: ReactNode, each: (share: ReactNode) => ReactNode) => {
    if (!edit && rows([...props.at, field]).length === 0) return null;
    return (
      <>
        <p>{text}</p>
        <div className="pl-4">
          <Ranges
            at={[...props.at, field]}
            within={within}
            add={t`Add a step`}
            start={(last) => ({ from: last?.["until"], share_bp: 200 })}
            renderEnd={(end, label) => <Level at={end} label={label} kpi={kpi} />}
          >
            {(row) => each(<Share at={[...row, "share_bp"]} label={t`Share of the fee`} />)}
          </Ranges>
        </div>
      </>
    );
  };
  return (
    <>
      {list("credits", <Trans>When “{promise}” is missed, a share of the fee is credited. Result</Trans>, (share) => (
        <Trans>{share} of the fee</Trans>
      ))}
      {list("bonuses", <Trans>When “{promise}” is kept, a share of the fee is paid more. Result</Trans>, (share) => (
        <Trans>{share} of the fee</Trans>
      ))}
      <Wrong at={[...props.at, "promise"]} />
    </>
  );
}

function Linear(props: At) {
  const { t } = useLingui();
  const { at } = useSheet();
  const words = useTermWords();
  const { kpiOf } = useNames();
  const kpi = kpiOf(at([...props.at, "promise"]));
  const promise = <Promise at={props.at} />;
  const point = <Level at={[...props.at, "point"]} label={t`Point`} kpi={kpi} />;
  const share = <Share at={[...props.at, "share_bp"]} label={t`Share of the fee`} />;
  const count = <Pick at={[...props.at, "count"]} label={t`Parts of a point`} words={words.count} usual="exact" />;
  const deadband = <Level at={[...props.at, "deadband"]} label={t`No credit down to`} kpi={kpi} />;
  const from = <Pick at={[...props.at, "count_from"]} label={t`Counted from`} words={words.countFrom} usual="target" />;
  return (
    <>
      <p>
        <Trans>
          For each {point} that “{promise}” lies behind its target, {share} of the fee is credited, down to the floor; a
          point counts {count}.
        </Trans>
      </p>
      <Maybe
        at={[...props.at, "deadband"]}
        add={t`Add a stretch without credit`}
        remove={t`Remove the stretch without credit`}
        start={0}
      >
        <Trans>
          Nothing is credited as long as {deadband} is reached; beyond it points count from {from}.
        </Trans>
      </Maybe>
    </>
  );
}

function PerMiss(props: At) {
  const { t } = useLingui();
  const promise = <Promise at={props.at} />;
  const amount = <Sum at={[...props.at, "amount"]} label={t`Amount`} />;
  const free = <Num at={[...props.at, "free"]} label={t`Free a month`} />;
  return (
    <p>
      <Trans>
        When “{promise}” is missed, {amount} is credited for each contact that was late; {free} a month are free.
      </Trans>
    </p>
  );
}

function Points(props: At) {
  const { t } = useLingui();
  return (
    <>
      <p>
        <Trans>Each missed promise counts points:</Trans>
      </p>
      <Weights at={[...props.at, "points"]} />
      <p>
        <Trans>The sum of points decides what share of the fee is credited. Points</Trans>
      </p>
      <div className="pl-4">
        <Ranges
          at={[...props.at, "steps"]}
          within="lower"
          add={t`Add a step`}
          start={(last) => ({ from: last?.["until"], share_bp: 500 })}
          renderEnd={(end, label) => <Num at={end} label={label} />}
        >
          {(row) => (
            <Trans>
              <Share at={[...row, "share_bp"]} label={t`Share of the fee`} /> of the fee
            </Trans>
          )}
        </Ranges>
      </div>
    </>
  );
}

function GainShare(props: At) {
  const { t } = useLingui();
  const words = useTermWords();
  const share = <Share at={[...props.at, "share_bp"]} label={t`Share of the gain`} />;
  const gain = <Own at={[...props.at, "gain"]} label={t`Gain`} />;
  const better = <Pick at={[...props.at, "better"]} label={t`Which way is good`} words={words.better} />;
  const baseline = <Sum at={[...props.at, "baseline"]} label={t`Baseline`} />;
  return (
    <p>
      <Trans>
        {share} of what “{gain}” lies {better} {baseline} is paid as a bonus.
      </Trans>
    </p>
  );
}
