import { Trans, useLingui } from "@lingui/react/macro";
import { use } from "react";
import { Lines } from "./parts";
import { Queues } from "./Scope";
import { Num, Own, Pick, Some, useSheet } from "./sheet";
import { useTermWords } from "./words";

/** The days that each law gives; none where it speaks of none. */
const DAYS: Readonly<Record<string, number>> = { pl_complaint: 14, es_complaint: 15 };

/** What the law asks, whatever was agreed. A contract may give fewer days, never more. */
export function Laws() {
  const { t } = useLingui();
  return (
    <Lines
      at={["laws"]}
      add={t`Add a law`}
      remove={t`Remove the law`}
      start={() => ({ law: "pl_complaint", days: 14, queues: [] })}
    >
      {(at) => <Law at={at} />}
    </Lines>
  );
}

function Law(props: { at: readonly (string | number)[] }) {
  const { t } = useLingui();
  const { at, put, edit } = useSheet();
  const words = useTermWords();
  const queues = Object.fromEntries(use(Queues).map((each) => [each.id, each.name]));
  const code = String(at([...props.at, "law"]));
  const turn = (next: string) => {
    const days = DAYS[next];
    const of = days === undefined ? {} : { days, queues: at([...props.at, "queues"]) ?? [] };
    put(props.at, { law: next, ...of });
  };
  const law = <Pick at={[...props.at, "law"]} label={t`Law`} words={words.law} onPick={turn} />;
  const most = DAYS[code];
  const clause = (edit || Boolean(at([...props.at, "clause"]))) && (
    <>
      {" "}
      <Trans>
        Clause <Own at={[...props.at, "clause"]} label={t`Clause`} width={60} />
      </Trans>
    </>
  );
  if (most === undefined)
    return (
      <>
        {law}.{clause}
      </>
    );
  const days = <Num at={[...props.at, "days"]} label={t`Days`} min={1} max={most} />;
  const where = <Some at={[...props.at, "queues"]} label={t`Queues of complaints`} words={queues} />;
  return (
    <>
      <Trans>
        {law}: within {days} of {most} days, to the end of the last one. Cases in these queues are complaints: {where}.
      </Trans>
      {clause}
    </>
  );
}
