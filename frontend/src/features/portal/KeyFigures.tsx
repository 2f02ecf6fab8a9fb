import { useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import { CommentOn } from "@/features/comments";
import { daysOf, DICTIONARY, shown } from "@/features/figures";
import { count } from "@/lib/numbers";
import { useRead } from "@/lib/read";
import { Panel } from "@/ui/Panel";
import { StandingMark } from "@/ui/Standing";
import type { Month } from "./documents";
import { stepMonth } from "./months";
import { otherPromises } from "./words";

/** Promises over other figures than the two clocks: what was agreed, what was reached, and the way to its days. */
export function KeyFigures(props: { client: string; month: string; data: Month }) {
  const { t, i18n } = useLingui();
  const { data: names } = useRead({ query: DICTIONARY, variables: { language: i18n.locale } });
  const promised = otherPromises(props.data);
  const versions = new Set(promised.map((promise) => promise.contractVersion)).size;
  if (promised.length === 0 || !names) return null;
  const last = new Date(Date.parse(`${stepMonth(props.month, 1)}-01T00:00:00Z`) - 1).toISOString().slice(0, 10);
  return (
    <div className="lg:col-span-2">
      <Panel report title={t`What else was promised`} sub={t`Each figure opens day by day.`}>
        <ul className="mt-3 flex flex-col">
          {promised.map((promise) => {
            const kpi = names.kpiDictionary.find((each) => each.code === promise.figure.kpi);
            if (!kpi) return null;
            const told = (of: number | null) => shown(of, kpi.unit, i18n.locale, t`h`);
            const worst = promise.window === "MONTH" ? null : promise.worst;
            const value = told(worst ? worst.value : promise.figure.value);
            const month = told(promise.figure.value);
            const target = shown(promise.target, kpi.unit, i18n.locale, t`h`);
            const many = count(worst ? worst.sample : promise.figure.sample, i18n.locale);
            return (
              <li
                key={`${promise.contractVersion} ${promise.code}`}
                className="grid grid-cols-[minmax(0,1fr)_auto_auto] items-center gap-x-5 gap-y-1 border-t border-line py-[10px] first:border-t-0 max-sm:grid-cols-2"
              >
                <span className="min-w-0 max-sm:col-span-2">
                  <Link
                    to="/portal/$client/figures"
                    params={{ client: props.client }}
                    search={{ from: `${props.month}-01`, until: last, kpis: kpi.code }}
                    title={kpi.byDefault}
                    className="font-medium hover:underline"
                  >
                    {promise.name}
                  </Link>
                  <span className="block text-sm text-mute">
                    {kpi.better === "LOWER" ? t`at most ${target}` : t`at least ${target}`}
                    {promise.clause && ` · § ${promise.clause}`}
                    {versions > 1 && ` · v${promise.contractVersion}`}
                  </span>
                </span>
                <span className="flex items-center justify-end gap-1 font-semibold tabular-nums" title={t`of ${many}`}>
                  {worst ? (
                    <span className="text-right">
                      {value}
                      <span className="block text-sm font-normal text-mute">
                        {t`worst: ${daysOf(worst, i18n.locale)} · whole month: ${month}`}
                      </span>
                    </span>
                  ) : (
                    value
                  )}
                  <CommentOn client={props.client} number={promise.name} shown={value} />
                </span>
                <Kept standing={promise.standing} />
              </li>
            );
          })}
        </ul>
      </Panel>
    </div>
  );
}

function Kept(props: { standing: Month["kpis"][number]["standing"] }) {
  const { t } = useLingui();
  if (props.standing === "RUNNING") return <StandingMark standing="PAUSED">{t`Too few to judge`}</StandingMark>;
  return <StandingMark standing={props.standing}>{props.standing === "MET" ? t`Kept` : t`Not kept`}</StandingMark>;
}
