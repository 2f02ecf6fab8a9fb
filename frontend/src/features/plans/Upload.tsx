import { Trans, useLingui } from "@lingui/react/macro";
import { Problems, useSave } from "@/features/forms";
import { FilePick } from "@/ui/FilePick";
import { Panel } from "@/ui/Panel";
import { toast } from "@/ui/Toast";
import { PLAN } from "./documents";
import { usePlanReason } from "./words";

/** A plan from a spreadsheet: a stretch and a number a line. */
export function Upload(props: { client: string; volume: string }) {
  const { t } = useLingui();
  const reason = usePlanReason();
  const { save, busy, fields } = useSave(PLAN, ["CLIENT"]);

  async function send(file: File) {
    const csv = await file.text();
    const done = await save({ input: { client: props.client, volume: props.volume, csv } });
    if (!done || !("entered" in done)) return;
    const entered = done.entered;
    toast({ text: entered === 0 ? t`Nothing in the table is new` : t`Values entered: ${entered}` });
  }

  return (
    <Panel title={t`From a table`}>
      <p className="mt-1 text-ink-2">
        <Trans>
          A CSV file with a line for each stretch: a month (2026-12), a day (2026-12-01) or a time (2026-12-01 08:30),
          and how many contacts are expected. Of a time it is the weight in its day.
        </Trans>
      </p>
      <div className="mt-3 flex flex-col gap-3">
        <FilePick accept=".csv,.txt,text/csv,text/plain" busy={busy} onPick={send}>
          <Trans>Choose a table</Trans>
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
