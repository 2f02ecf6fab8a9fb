import { Trans, useLingui } from "@lingui/react/macro";
import type { Path } from "./file";
import { Maybe } from "./parts";
import { Ranges } from "./Ranges";
import { Num, Pick, Share, useSheet, Wrong } from "./sheet";
import { useNames } from "./useNames";
import { useTermWords } from "./words";

type At = { at: Path };

/** Promises and what each weighs. */
export function Weights(props: At) {
  const { t } = useLingui();
  const { at, edit, put } = useSheet();
  const { promises } = useNames();
  const given = (at(props.at) ?? {}) as Record<string, number>;
  const left = Object.keys(promises).filter((code) => !(code in given));
  return (
    <div className="pl-4">
      <Wrong at={props.at} />
      {Object.keys(given).map((code) => (
        <Maybe key={code} at={[...props.at, code]} add="" remove={t`Remove this promise`} start={1}>
          {promises[code] ?? code}: <Num at={[...props.at, code]} label={t`Weight`} min={1} max={10_000} />
        </Maybe>
      ))}
      {edit && left.length > 0 && (
        <select
          aria-label={t`Add a promise to the list`}
          value=""
          onChange={(event) => put(props.at, { ...given, [event.target.value]: 1 })}
          className="h-7 rounded-[5px] border border-line-control bg-surface px-2 text-sm"
        >
          <option value="">{t`Add a promise…`}</option>
          {left.map((code) => (
            <option key={code} value={code}>
              {promises[code]}
            </option>
          ))}
        </select>
      )}
    </div>
  );
}

function Scorecard(props: At) {
  const { t } = useLingui();
  const words = useTermWords();
  const attained = (
    <Pick
      at={[...props.at, "scorecard", "attained"]}
      label={t`How a promise counts`}
      words={words.attained}
      usual="kept"
    />
  );
  return (
    <>
      <Wrong at={[...props.at, "weights"]} />
      <Weights at={[...props.at, "scorecard", "weights"]} />
      <p>
        <Trans>A promise counts {attained}.</Trans>
      </p>
    </>
  );
}

function Bands(props: At) {
  const { t } = useLingui();
  return (
    <div className="pl-4">
      <Ranges
        at={props.at}
        within="lower"
        add={t`Add a band`}
        start={(last) => ({ from: last?.["until"], pay_bp: 10_000 })}
        renderEnd={(end, label) => <Share at={end} label={label} min={0} max={200} />}
      >
        {(row) => (
          <Trans>
            <Share at={[...row, "pay_bp"]} label={t`Share that is paid`} max={200} /> is paid
          </Trans>
        )}
      </Ranges>
    </div>
  );
}

export function Composite(props: At) {
  return (
    <>
      <p>
        <Trans>The fee is paid by the score of these promises and their weights:</Trans>
      </p>
      <Scorecard at={props.at} />
      <p>
        <Trans>Score</Trans>
      </p>
      <Bands at={[...props.at, "bands"]} />
    </>
  );
}

export function AtRisk(props: At) {
  const { t } = useLingui();
  const pool = <Share at={[...props.at, "pool_bp"]} label={t`Pool at risk`} />;
  return (
    <>
      <p>
        <Trans>{pool} of the fee is paid only by the score of these promises and their weights:</Trans>
      </p>
      <Scorecard at={props.at} />
      <Maybe
        at={[...props.at, "bands"]}
        add={t`Pay the pool in bands of the score`}
        remove={t`Remove the bands`}
        start={[
          { until: 9000, pay_bp: 5000 },
          { from: 9000, pay_bp: 10_000 },
        ]}
      >
        <Bands at={[...props.at, "bands"]} />
      </Maybe>
    </>
  );
}
