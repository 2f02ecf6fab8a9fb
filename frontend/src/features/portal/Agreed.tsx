import { Trans, useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import { useHours } from "@/features/calendars";
import { usePromiseSentence } from "@/features/contracts";
import { useClause } from "@/features/explain";
import { Panel } from "@/ui/Panel";
import { Empty } from "@/ui/States";
import type { Month, Promised } from "./documents";

/** The promises the month is judged by, each as a sentence with its clause. */
export function Agreed(props: { client: string; data: Month; promises: readonly Promised[] }) {
  const { t } = useLingui();
  const sentence = usePromiseSentence();
  const clause = useClause();
  const hours = useHours();
  const { contract } = props.data;
  if (!contract)
    return (
      <Panel report title={t`What was promised`}>
        <Empty title={t`No contract was in force in this month`} />
      </Panel>
    );
  const version = contract.version;
  return (
    <Panel
      report
      title={t`What was promised`}
      aside={
        <Link
          to="/portal/$client/contract"
          params={{ client: props.client }}
          className="font-medium text-accent-ink hover:underline"
        >
          <Trans>Contract v{version}</Trans>
        </Link>
      }
    >
      <ul className="mt-3 flex flex-col">
        {props.promises.map((promise) => (
          <li key={promise.kind} className="border-b border-fill py-[9px] first:pt-0">
            <p>{sentence({ ...promise, share: promise.targetShare })}</p>
            {promise.clause && <p className="text-sm text-mute">{clause(promise.clause)}</p>}
          </li>
        ))}
        <li className="py-[9px] text-ink-2">
          <p className="text-sm text-mute">
            <Trans>Business hours</Trans>
          </p>
          {hours(contract.calendar.week).map((line) => (
            <p key={line}>{line}</p>
          ))}
        </li>
      </ul>
    </Panel>
  );
}
