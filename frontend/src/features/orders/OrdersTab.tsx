import { Trans, useLingui } from "@lingui/react/macro";
import { ProblemPanel } from "@/app/ProblemPanel";
import { count } from "@/lib/numbers";
import { useRead } from "@/lib/read";
import { date, dayOf } from "@/lib/time";
import { Panel } from "@/ui/Panel";
import { Empty, SkeletonRows } from "@/ui/States";
import { ORDER_BOOK, type OrderBook } from "./documents";
import { Upload } from "./Upload";

/** What is known of the orders of a shop's customers, and a table with more of them. */
export function OrdersTab(props: { client: string }) {
  const { t } = useLingui();
  const { data, problem, again } = useRead({
    query: ORDER_BOOK,
    variables: { client: props.client },
    topics: ["CLIENT"],
  });
  if (problem && !data) return <ProblemPanel problem={problem} what={t`The orders`} onRetry={again} />;
  if (!data) return <SkeletonRows rows={6} />;
  const book = data.orderBook;
  if (!book)
    return (
      <Empty title={t`Orders are of the whole shop`}>{t`You see a part of its projects, so they are not shown.`}</Empty>
    );
  return (
    <div className="flex flex-col gap-4">
      <Known book={book} />
      {book.mayTake && <Upload client={props.client} book={book} />}
    </div>
  );
}

function Known(props: { book: OrderBook }) {
  const { t, i18n } = useLingui();
  const { orders, cancelled, firstAt, lastAt, zone } = props.book;
  const day = (at: string) => date(dayOf(at, zone), "day", i18n.locale);
  if (!firstAt || !lastAt)
    return (
      <Empty title={t`No orders are known yet`}>
        {t`With them the reports tell who buys again, how many contacts an order takes, and what was cancelled.`}
      </Empty>
    );
  const [many, gone] = [count(orders, i18n.locale), count(cancelled, i18n.locale)];
  const [first, last] = [day(firstAt), day(lastAt)];
  return (
    <Panel title={t`Known orders`}>
      <p className="mt-1">
        <Trans>
          In all {many}, placed from {first} to {last}; of these {gone} are cancelled.
        </Trans>
      </p>
      <p className="mt-1 text-sm text-ink-2">
        <Trans>
          They stand in the reports K-01, K-04 and W-16, and in every figure about orders and customers who buy again.
        </Trans>
      </p>
    </Panel>
  );
}
