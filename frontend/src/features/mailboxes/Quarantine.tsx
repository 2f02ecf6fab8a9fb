import { Trans, useLingui } from "@lingui/react/macro";
import { RotateCcw, Trash2 } from "lucide-react";
import { useState } from "react";
import { ProblemPanel } from "@/app/ProblemPanel";
import { useSave } from "@/features/forms";
import type { ResultOf } from "@/lib/graphql";
import { bytes } from "@/lib/numbers";
import { usePages } from "@/lib/read";
import { When } from "@/lib/When";
import { AskButton } from "@/ui/AskButton";
import { Button } from "@/ui/Button";
import { SelectField } from "@/ui/Field";
import { Panel } from "@/ui/Panel";
import { Empty, SkeletonRows } from "@/ui/States";
import { toast } from "@/ui/Toast";
import { DISCARD, QUARANTINE, REPROCESS, type Mailbox } from "./documents";
import { useQuarantineWord } from "./words";

type Held = ResultOf<typeof QUARANTINE>["quarantine"]["edges"][number]["node"];
const pick = (data: ResultOf<typeof QUARANTINE>) => data.quarantine;

/** Mails that could not be read: why, and another try. The rest goes on without them. */
export function Quarantine(props: { mailboxes: readonly Mailbox[] }) {
  const { t } = useLingui();
  const fullest = props.mailboxes.reduce((most, each) =>
    each.ledger.quarantined > most.ledger.quarantined ? each : most,
  );
  const [mailbox, setMailbox] = useState(fullest.id);
  const pages = usePages({ query: QUARANTINE, variables: { mailbox, first: 50 }, pick, topics: ["MAILBOX"] });
  return (
    <Panel title={t`Quarantine`} sub={t`Mails that could not be read. They are kept as they came.`}>
      {props.mailboxes.length > 1 && (
        <div className="mt-2">
          <SelectField
            label={t`Mailbox`}
            bare
            value={mailbox}
            onChange={setMailbox}
            choices={props.mailboxes.map((each) => ({ id: each.id, text: each.address }))}
          />
        </div>
      )}
      {pages.problem && pages.nodes.length === 0 && (
        <ProblemPanel problem={pages.problem} what={t`The quarantine`} onRetry={pages.again} />
      )}
      {pages.loading && <SkeletonRows rows={3} />}
      {!pages.loading && !pages.problem && pages.nodes.length === 0 && (
        <Empty good title={t`Every mail could be read`} />
      )}
      <ul className="mt-2 max-h-[420px] overflow-y-auto">
        {pages.nodes.map((held) => (
          <Line key={held.id} held={held} onDone={pages.again} />
        ))}
      </ul>
      {pages.more && (
        <Button size="small" onPress={pages.more}>
          <Trans>Show more</Trans>
        </Button>
      )}
    </Panel>
  );
}

function Line(props: { held: Held; onDone: () => void }) {
  const { t, i18n } = useLingui();
  const word = useQuarantineWord();
  const again = useSave(REPROCESS, ["MAILBOX"]);
  const drop = useSave(DISCARD, ["MAILBOX"]);
  const { held } = props;
  const input = { id: held.id };
  async function retry() {
    if (!(await again.save({ input }))) return;
    toast({ text: t`The mail is being read again` });
    props.onDone();
  }
  async function discard() {
    if (!(await drop.save({ input }))) return false;
    toast({ text: t`Set aside for good; it stays in the sum` });
    props.onDone();
    return true;
  }
  return (
    <li className="flex flex-wrap items-center gap-2 border-t border-line py-2 first:border-0">
      <span className="min-w-40 flex-1">
        <b className="block truncate font-medium">{held.sender ?? t`unknown sender`}</b>
        <span className="block text-sm text-breach">{word(held.cause)}</span>
        <span className="block text-sm text-mute">
          <When at={held.at} /> · {bytes(held.size, i18n.locale)} · {t`tries: ${held.tries}`}
          {held.reason && <span className="font-mono"> · {held.reason}</span>}
        </span>
      </span>
      <Button size="small" icon={RotateCcw} busy={again.busy} onPress={() => void retry()}>
        <Trans>Try again</Trans>
      </Button>
      <AskButton
        size="small"
        icon={Trash2}
        text={t`Set aside`}
        title={t`Set this mail aside for good?`}
        yes={t`Set aside for good`}
        busy={drop.busy}
        onYes={discard}
      >
        <Trans>It becomes no case and is not tried again. As it came it is kept, and it stays in the sum.</Trans>
      </AskButton>
    </li>
  );
}
