import { Trans, useLingui } from "@lingui/react/macro";
import { useState } from "react";
import { ProblemPanel } from "@/app/ProblemPanel";
import { money } from "@/lib/money";
import { count, percent } from "@/lib/numbers";
import { useRead } from "@/lib/read";
import { SelectField } from "@/ui/Field";
import { Panel } from "@/ui/Panel";
import { Empty, SkeletonRows } from "@/ui/States";
import { FIGURES, type RuleFigures, type Widget } from "./documents";

const SPANS = ["7", "30", "90", "365"] as const;

/** What each rule comes to beside those whom it left alone, with how sure the difference is. */
export function Figures(props: { widget: Widget }) {
  const { t } = useLingui();
  const [days, setDays] = useState<(typeof SPANS)[number]>("30");
  const { data, problem, again } = useRead({
    query: FIGURES,
    variables: { widget: props.widget.id, days: Number(days) },
    topics: ["CLIENT"],
  });
  const figures = data?.widget?.figures ?? [];
  const span = (
    <SelectField
      bare
      label={t`Span`}
      value={days}
      onChange={setDays}
      choices={SPANS.map((id) => ({ id, text: t`Last ${id} days` }))}
    />
  );
  return (
    <Panel title={t`What invitations come to`} aside={span} flush>
      {problem && !data ? (
        <ProblemPanel problem={problem} what={t`The figures`} onRetry={again} />
      ) : !data ? (
        <SkeletonRows rows={3} />
      ) : figures.length === 0 ? (
        <Empty title={t`Nobody was invited in these days`} />
      ) : (
        <Table widget={props.widget} figures={figures} />
      )}
    </Panel>
  );
}

function Table(props: { widget: Widget; figures: readonly RuleFigures[] }) {
  const { t } = useLingui();
  const nameOf = (rule: string | null) =>
    rule === null
      ? t`Asked by a person`
      : (props.widget.rules.find((each) => each.id === rule)?.name ?? t`A deleted rule`);
  const head = [
    t`Visitors`,
    t`Saw it`,
    t`Agreed`,
    t`Chats`,
    t`Known before`,
    t`Of those ordered`,
    t`Sales after chats`,
  ];
  return (
    <div className="overflow-x-auto pb-3">
      <table className="w-full text-sm" data-invitations>
        <thead>
          <tr className="border-b border-line text-left text-mute">
            <th scope="col" className="px-[14px] py-1 font-medium">
              <Trans>Rule</Trans>
            </th>
            {head.map((text) => (
              <th key={text} scope="col" className="px-2 py-1 text-right font-medium">
                {text}
              </th>
            ))}
          </tr>
        </thead>
        {props.figures.map((one) => (
          <Rows key={one.rule ?? "person"} name={nameOf(one.rule ?? null)} figures={one} />
        ))}
      </table>
      <p className="px-[14px] pt-2 text-sm text-mute">
        <Trans>
          Orders are compared among visitors who were known before it was decided whether to ask them; the span holds
          the true difference with 95% certainty.
        </Trans>
      </p>
    </div>
  );
}

function Rows(props: { name: string; figures: RuleFigures }) {
  const { t, i18n } = useLingui();
  const { asked, alone, difference } = props.figures;
  const cell = (value: string, key: number) => (
    <td key={key} className="px-2 py-1 text-right tabular-nums">
      {value}
    </td>
  );
  const number = (value: number) => count(value, i18n.locale);
  const ordered = (group: { known: number; ordered: number }) =>
    group.known
      ? `${number(group.ordered)} (${percent(group.ordered / group.known, i18n.locale)})`
      : number(group.ordered);
  const sales = (group: { sales: number; amounts: readonly string[] }) =>
    [number(group.sales), ...group.amounts.map((amount) => money(amount, i18n.locale))].join(" · ");
  const points = (value: number) =>
    new Intl.NumberFormat(i18n.locale, { maximumFractionDigits: 1, signDisplay: "exceptZero" }).format(value * 100);
  return (
    <tbody className="border-b border-line">
      <tr>
        <th scope="row" className="px-[14px] py-1 text-left font-medium">
          {props.name}
        </th>
        {[
          number(asked.visitors),
          number(asked.shown),
          number(asked.accepted),
          number(asked.chats),
          number(asked.known),
          ordered(asked),
          sales(asked),
        ].map(cell)}
      </tr>
      {alone.visitors > 0 && (
        <tr className="text-ink-2">
          <th scope="row" className="px-[14px] py-1 pl-7 text-left font-normal">
            <Trans>left alone</Trans>
          </th>
          {[
            number(alone.visitors),
            "—",
            "—",
            number(alone.chats),
            number(alone.known),
            ordered(alone),
            sales(alone),
          ].map(cell)}
        </tr>
      )}
      {difference && (
        <tr className="text-ink-2">
          <th scope="row" className="px-[14px] py-1 pl-7 text-left font-normal">
            <Trans>difference, percentage points</Trans>
          </th>
          <td colSpan={7} className="px-2 py-1 text-right tabular-nums">
            {t`${points(difference.by)} (from ${points(difference.low)} to ${points(difference.high)})`}
          </td>
        </tr>
      )}
    </tbody>
  );
}
