import { Trans, useLingui } from "@lingui/react/macro";
import { useClause } from "@/features/explain";
import { count } from "@/lib/numbers";
import { useRead } from "@/lib/read";
import { date } from "@/lib/time";
import { Panel } from "@/ui/Panel";
import { RELIEF } from "./documents";

/** Where more came than was agreed: the settlement leaves these contacts out of every promise, the figures of the page do not. */
export function Relief(props: { client: string; month: string }) {
  const { t, i18n } = useLingui();
  const clause = useClause();
  const { data } = useRead({
    query: RELIEF,
    variables: { client: props.client, month: `${props.month}-01` },
    topics: ["CASE", "CONTRACT"],
  });
  const stretches = (data?.volumePaces ?? []).flatMap((pace) =>
    [pace.month, ...pace.days].filter((each) => each.relieved).map((each) => ({ ...each, pace })),
  );
  if (stretches.length === 0) return null;
  const when = (slot: string) => (slot.length === 7 ? t`the whole month` : date(slot, "day", i18n.locale));
  return (
    <div className="mt-[14px]">
      <Panel report title={t`More came than was agreed`}>
        <ul className="mt-2">
          {stretches.map(({ slot, contacts, locked, pace }) => (
            <li key={`${pace.code} ${slot}`}>
              {t`${when(slot)}: ${count(contacts, i18n.locale)} contacts, agreed ${count(Math.round(locked ?? 0), i18n.locale)}`}
              {pace.clause && <span className="text-mute"> · {clause(pace.clause)}</span>}
            </li>
          ))}
        </ul>
        <p className="mt-2 text-sm text-mute">
          {stretches.some(({ pace }) => pace.asksHandlingTime) ? (
            <Trans>
              If our handling time was as agreed, these contacts count in no promise in the settlement. The figures
              above count them.
            </Trans>
          ) : (
            <Trans>In the settlement these contacts count in no promise. The figures above count them.</Trans>
          )}
        </p>
      </Panel>
    </div>
  );
}
