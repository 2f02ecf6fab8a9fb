import { Trans, useLingui } from "@lingui/react/macro";
import { Problems, useSave } from "@/features/forms";
import { count } from "@/lib/numbers";
import { FilePick } from "@/ui/FilePick";
import { Panel } from "@/ui/Panel";
import { toast } from "@/ui/Toast";
import { type OrderBook, TAKE_ORDERS } from "./documents";
import { useOrderReason } from "./words";

/** Orders from the shop's own system: a heading, then an order a line. */
export function Upload(props: { client: string; book: OrderBook }) {
  const { t, i18n } = useLingui();
  const reason = useOrderReason();
  const { save, busy, fields } = useSave(TAKE_ORDERS, ["CLIENT"]);
  const [most, zone] = [count(props.book.most, i18n.locale), props.book.zone];

  async function send(file: File) {
    const csv = await file.text();
    const done = await save({ input: { client: props.client, csv } });
    if (!done || !("placed" in done)) return;
    const { placed, changed, cancelled, restored } = done;
    const news = placed + changed + cancelled + restored;
    toast({
      text:
        news === 0
          ? t`Nothing in the table is new`
          : t`New orders: ${placed}, changed: ${changed}, cancelled: ${cancelled}, restored: ${restored}`,
    });
  }

  return (
    <Panel title={t`Orders from a table`}>
      <p className="mt-1 text-ink-2">
        <Trans>
          A CSV file in UTF-8 with a heading: <code>number</code>, <code>email</code>, <code>placed_at</code>, and if
          you like <code>amount</code> with <code>currency</code>, and <code>cancelled_at</code>. Times look like
          2026-12-01 08:30 and are those of {zone}. At most {most} orders at once; what is known already may be sent
          again.
        </Trans>
      </p>
      <div className="mt-3 flex flex-col gap-3">
        <FilePick accept=".csv,.txt,text/csv,text/plain" busy={busy} onPick={send}>
          <Trans>Choose a table of orders</Trans>
        </FilePick>
        <Problems
          fields={fields}
          names={Object.fromEntries(fields.map((each) => [each.field, t`Table`]))}
          reason={reason}
        />
      </div>
    </Panel>
  );
}
