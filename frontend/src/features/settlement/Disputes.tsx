import { Trans, useLingui } from "@lingui/react/macro";
import { useState } from "react";
import { useSave } from "@/features/forms";
import { read } from "@/lib/graphql";
import { instant } from "@/lib/time";
import { useCan, useViewer } from "@/lib/viewer";
import { Button } from "@/ui/Button";
import { Badge } from "@/ui/Badge";
import { Confirm, Dialog } from "@/ui/Dialog";
import { TextField } from "@/ui/Field";
import { Panel } from "@/ui/Panel";
import { toast } from "@/ui/Toast";
import { ANSWER, LINE, type Dispute, type Month } from "./documents";
import { money } from "@/lib/money";
import { spoken } from "@/lib/spoken";
import { called } from "./words";

/** Everything that was disputed in a month, with the answers. The house answers here. */
export function Disputes(props: { month: Month }) {
  const { t } = useLingui();
  const { disputes } = props.month;
  if (disputes.length === 0) return null;
  return (
    <Panel report title={t`Disputes`}>
      <ol className="mt-2">
        {disputes.map((each) => (
          <One key={each.id} dispute={each} month={props.month} />
        ))}
      </ol>
    </Panel>
  );
}

function useAbout(month: Month): (dispute: Dispute) => string {
  return (dispute) => {
    if (dispute.promise) {
      const result = month.statement.results.find((each) => each.promise === dispute.promise);
      return result?.name ?? spoken(dispute.promise);
    }
    const document = month.documents.find((each) => each.id === dispute.document);
    const line = document?.lines.map((each) => read(LINE, each)).find((each) => each.place === dispute.line);
    return [document?.number, line && called(line)].filter(Boolean).join(" · ");
  };
}

function One(props: { dispute: Dispute; month: Month }) {
  const { t, i18n } = useLingui();
  const { zone } = useViewer();
  const can = useCan("month.settle");
  const about = useAbout(props.month);
  const [accepts, setAccepts] = useState<boolean | null>(null);
  const { dispute } = props;
  const at = (instantAt: string) => instant(instantAt, "full", i18n.locale, zone);
  const states = { OPEN: t`waits for an answer`, ACCEPTED: t`accepted`, REJECTED: t`rejected` };
  const tone = { OPEN: "risk", ACCEPTED: "ok", REJECTED: "plain" } as const;
  return (
    <li className="border-t border-line py-3 first:border-0">
      <p className="flex flex-wrap items-center gap-2">
        <b className="font-semibold">{about(dispute)}</b>
        <Badge tone={tone[dispute.state]}>{states[dispute.state]}</Badge>
        {dispute.note && dispute.amount && (
          <span className="text-ink-2">
            <Trans>
              Credit note {dispute.note.number}: {money(dispute.amount, i18n.locale)} net
            </Trans>
          </span>
        )}
      </p>
      <p className="mt-1 max-w-[72ch] whitespace-pre-line">{dispute.words}</p>
      <p className="text-sm text-mute">{[dispute.openedBy?.name, at(dispute.openedAt)].filter(Boolean).join(" · ")}</p>
      {dispute.answer && (
        <div className="mt-2 border-l-2 border-line-strong pl-3">
          <p className="max-w-[72ch] whitespace-pre-line">{dispute.answer}</p>
          <p className="text-sm text-mute">
            {[dispute.answeredBy?.name, dispute.answeredAt && at(dispute.answeredAt)].filter(Boolean).join(" · ")}
          </p>
        </div>
      )}
      {can && dispute.state === "OPEN" && (
        <div className="mt-2 flex gap-2">
          <Button size="small" look="primary" onPress={() => setAccepts(true)}>{t`Accept`}</Button>
          <Button size="small" onPress={() => setAccepts(false)}>{t`Reject`}</Button>
        </div>
      )}
      {accepts !== null && (
        <AnswerDialog dispute={dispute} month={props.month} accepts={accepts} onClose={() => setAccepts(null)} />
      )}
    </li>
  );
}

function AnswerDialog(props: { dispute: Dispute; month: Month; accepts: boolean; onClose: () => void }) {
  const { t } = useLingui();
  const { accepts, dispute } = props;
  const currency = props.month.statement.net.split(" ")[1] ?? "";
  const [words, setWords] = useState("");
  const [amount, setAmount] = useState("");
  const { save, busy, wrong } = useSave(ANSWER, ["MONTH"]);
  async function send() {
    const given = accepts ? { amount: `${amount.trim().replace(",", ".")} ${currency}` } : {};
    if (!(await save({ input: { id: dispute.id, words, ...given } }))) return;
    toast({ text: accepts ? t`The credit note is issued` : t`The dispute is answered` });
    props.onClose();
  }
  return (
    <Dialog
      title={accepts ? t`Accept the dispute` : t`Reject the dispute`}
      open
      onClose={props.onClose}
      footer={
        <Confirm
          yes={accepts ? t`Issue the credit note` : t`Reject`}
          busy={busy}
          off={!words.trim() || (accepts && !amount.trim())}
          onYes={() => void send()}
          onNo={props.onClose}
        />
      }
    >
      <div className="flex flex-col gap-4">
        {accepts && (
          <TextField
            label={t`What is given back, net, in ${currency}`}
            inputMode="decimal"
            value={amount}
            onChange={setAmount}
            problem={wrong("amount")}
            isRequired
          />
        )}
        <TextField
          label={t`The answer`}
          rows={4}
          maxLength={4000}
          value={words}
          onChange={setWords}
          problem={wrong("words")}
          isRequired
        />
      </div>
    </Dialog>
  );
}
