import { useLingui } from "@lingui/react/macro";
import { isBelow, level, money, reached } from "@/lib/money";
import { date } from "@/lib/time";
import { cx } from "@/ui/cx";
import { StandingGlyph, StandingMark } from "@/ui/Standing";
import type { SimulatedMonth } from "./documents";

const standing = (kept: boolean | null | undefined) =>
  kept === null || kept === undefined ? "RUNNING" : kept ? "MET" : "BREACHED";

/** Month by month: what was signed beside the draft. */
export function SimulatedMonths(props: { months: readonly SimulatedMonth[] }) {
  const { t, i18n } = useLingui();
  return (
    <div className="flex flex-col gap-3">
      {props.months.map((month) => {
        const name = date(month.month, "month", i18n.locale);
        return (
          <section key={month.month} aria-label={name} className="rounded-card border border-line px-3 py-2">
            <h3 className="text-base">{name}</h3>
            <div className="overflow-x-auto">
              <table className="w-full text-[13px]">
                <thead>
                  <tr className="text-left text-[12px] text-mute [&>th]:py-1 [&>th]:pr-3 [&>th]:font-medium">
                    <th scope="col">{t`Promise`}</th>
                    <th scope="col" className="text-right">{t`Signed`}</th>
                    <th scope="col" className="text-right">{t`Draft`}</th>
                    <th scope="col" className="text-right">{t`Target`}</th>
                  </tr>
                </thead>
                <tbody>
                  {month.draft.promises.map((each) => (
                    <Row key={each.promise} each={each} before={month.signed} />
                  ))}
                  <Sum name={t`Credits and bonuses`} before={month.signed?.credits} after={month.draft.credits} />
                  {(isSum(month.signed?.forgiven) || isSum(month.draft.forgiven)) && (
                    <Sum
                      name={t`Forgiven, because the shop did not keep its duties`}
                      before={month.signed?.forgiven}
                      after={month.draft.forgiven}
                    />
                  )}
                  <Sum name={t`Invoice, net`} before={month.signed?.net} after={month.draft.net} />
                </tbody>
              </table>
            </div>
          </section>
        );
      })}
    </div>
  );
}

const isSum = (amount: string | null | undefined) => Boolean(amount && Number.parseFloat(amount) !== 0);

function Sum(props: { name: string; before: string | null | undefined; after: string | null | undefined }) {
  const { i18n } = useLingui();
  const amount = (text: string | null | undefined) => (text ? money(text, i18n.locale) : "–");
  return (
    <tr className="border-t border-fill [&>td]:py-1 [&>td]:pr-3">
      <td>{props.name}</td>
      <td className="text-right tabular-nums">{amount(props.before)}</td>
      <td className={cx("text-right font-semibold tabular-nums", props.after && isBelow(props.after) && "text-breach")}>
        {amount(props.after)}
      </td>
    </tr>
  );
}

function Row(props: { each: SimulatedMonth["draft"]["promises"][number]; before: SimulatedMonth["signed"] }) {
  const { t, i18n } = useLingui();
  const { each } = props;
  const before = props.before?.promises.find((one) => one.promise === each.promise);
  const said = (value: { numerator: number | null; denominator: number | null }) =>
    reached({ unit: each.unit, ...value }, i18n.locale) ?? "–";
  const all = said(each.withExcluded);
  return (
    <tr className="border-t border-fill [&>td]:py-1 [&>td]:pr-3">
      <td>
        <StandingMark size="small" standing={standing(each.reached.kept)}>
          {each.name}
        </StandingMark>
        {all !== said(each.reached) && (
          <span className="block text-sm text-mute">{t`with everything that is left out: ${all}`}</span>
        )}
      </td>
      <td className="text-right whitespace-nowrap tabular-nums">
        {before ? (
          <>
            <StandingGlyph standing={standing(before.reached.kept)} size={11} /> {said(before.reached)}
          </>
        ) : (
          "–"
        )}
      </td>
      <td className="text-right font-semibold tabular-nums">{said(each.reached)}</td>
      <td className="text-right tabular-nums">{level(each.unit, each.target, i18n.locale)}</td>
    </tr>
  );
}
