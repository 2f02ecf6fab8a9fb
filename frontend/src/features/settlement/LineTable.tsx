import { Trans, useLingui } from "@lingui/react/macro";
import { count } from "@/lib/numbers";
import { read } from "@/lib/graphql";
import { LinkButton } from "@/ui/Button";
import { cx } from "@/ui/cx";
import { LINE, type Document, type Line, type Month, type Result } from "./documents";
import { isBelow, money } from "@/lib/money";
import { TableHead } from "@/ui/TableHead";
import { called, usePart, useQuantity, useWhy } from "./words";

type Sums = Pick<Month["statement"], "net" | "gross" | "vat">;

/** The lines of a statement or a document, each with the sentence why, and its sums. */
export function LineTable(props: {
  label: string;
  lines: Document["lines"];
  sums: Sums;
  results: readonly Result[];
  onBehind?: ((line: Line) => void) | undefined;
  /** What stands at the end of a line: a dispute, or the way to one. */
  renderAside?: (line: Line) => React.ReactNode;
}) {
  const { t, i18n } = useLingui();
  const lines = props.lines.map((line) => read(LINE, line));
  return (
    <div className="mt-2 overflow-x-auto" role="region" aria-label={props.label}>
      <table className="w-full text-[13px]">
        <TableHead cells="[&>th]:py-2 [&>th]:pr-4">
          <th scope="col">{t`Line`}</th>
          <th scope="col" className="text-right max-sm:hidden">{t`Quantity and price`}</th>
          <th scope="col" className="text-right">{t`Net`}</th>
          <th scope="col">{t`Behind it`}</th>
          {props.renderAside && <th scope="col">{t`Dispute`}</th>}
        </TableHead>
        <tbody>
          {lines.map((line) => (
            <Row key={line.place} line={line} {...props} />
          ))}
        </tbody>
        <tfoot className="border-t border-line [&_td]:py-1 [&_th]:py-1">
          <Sum name={t`Net`} amount={props.sums.net} />
          {props.sums.vat.map((vat) => (
            <Sum key={vat.rate} name={t`VAT ${vat.rateBp / 100}%`} amount={vat.tax} />
          ))}
          <Sum name={t`Gross`} amount={props.sums.gross} strong />
        </tfoot>
      </table>
      <p className="sr-only">{count(lines.length, i18n.locale)}</p>
    </div>
  );
}

function Row(props: {
  line: Line;
  results: readonly Result[];
  onBehind?: ((line: Line) => void) | undefined;
  renderAside?: (line: Line) => React.ReactNode;
}) {
  const { t, i18n } = useLingui();
  const quantity = useQuantity();
  const why = useWhy(props.results);
  const { line, onBehind } = props;
  const part = usePart(props.results)(line);
  const sentence = why(line);
  return (
    <tr className="border-b border-fill align-top last:border-0 [&>td]:py-[9px] [&>td]:pr-4">
      <td>
        <b className="font-medium">{called(line)}</b>
        {part && line.part !== line.item && <span className="text-ink-2"> · {part}</span>}
        {sentence && <span className="block max-w-[56ch] text-sm text-mute">{sentence}</span>}
      </td>
      <td className="text-right whitespace-nowrap tabular-nums max-sm:hidden">{quantity(line)}</td>
      <td className={cx("text-right font-semibold whitespace-nowrap tabular-nums", isBelow(line.amount) && "text-ok")}>
        {money(line.amount, i18n.locale)}
      </td>
      <td className="whitespace-nowrap">
        {line.count > 0 && onBehind ? (
          <LinkButton aria-label={t`What is behind ${called(line)}: ${line.count}`} onPress={() => onBehind(line)}>
            {count(line.count, i18n.locale)}
          </LinkButton>
        ) : line.count > 0 ? (
          count(line.count, i18n.locale)
        ) : (
          <span className="text-mute">
            <Trans>a fixed sum</Trans>
          </span>
        )}
      </td>
      {props.renderAside && <td className="whitespace-nowrap">{props.renderAside(line)}</td>}
    </tr>
  );
}

function Sum(props: { name: string; amount: string; strong?: boolean }) {
  const { i18n } = useLingui();
  return (
    <tr className={cx(props.strong && "font-semibold")}>
      <th scope="row" className="pr-4 text-right font-medium text-ink-2">
        {props.name}
      </th>
      <td className="max-sm:hidden">&nbsp;</td>
      <td className="pr-4 text-right whitespace-nowrap tabular-nums">{money(props.amount, i18n.locale)}</td>
    </tr>
  );
}
