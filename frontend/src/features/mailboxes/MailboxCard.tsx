import { Trans, useLingui } from "@lingui/react/macro";
import { Archive, Mail, Pause, PenLine, Play, Send } from "lucide-react";
import { useSave } from "@/features/forms";
import { instant, useNow, when } from "@/lib/time";
import { useCan, useViewer } from "@/lib/viewer";
import { AskButton } from "@/ui/AskButton";
import { Badge } from "@/ui/Badge";
import { Button } from "@/ui/Button";
import { Panel } from "@/ui/Panel";
import { StandingMark } from "@/ui/Standing";
import { toast } from "@/ui/Toast";
import { ARCHIVE_MAILBOX, PAUSE_MAILBOX, TEST_MAILBOX, type Mailbox } from "./documents";
import { Ledger } from "./Ledger";
import { TestSteps } from "./TestSteps";
import { STATE_STANDING, useKindWord, useMailboxAdvice, useMailboxState } from "./words";

/** One way in: how it is doing, its sum of mails, and a test that really sends and receives. */
export function MailboxCard(props: { mailbox: Mailbox; onEdit: () => void }) {
  const { t, i18n } = useLingui();
  const { mailbox } = props;
  const { zone } = useViewer();
  const now = useNow();
  const can = useCan("mailbox.edit");
  const state = useMailboxState();
  const kind = useKindWord();
  const pause = useSave(PAUSE_MAILBOX, ["MAILBOX"]);
  const test = useSave(TEST_MAILBOX, ["MAILBOX"]);
  const paused = mailbox.state === "PAUSED";
  const running = mailbox.lastTest?.state === "RUNNING";
  const queue = mailbox.queue.name;
  const input = { id: mailbox.id };
  return (
    <Panel
      title={
        <span className="flex items-center gap-2">
          <Mail aria-hidden size={16} strokeWidth={1.8} className="shrink-0 text-mute" />
          <span className="min-w-0 [overflow-wrap:anywhere]">{mailbox.address}</span>
        </span>
      }
      aside={<StandingMark standing={STATE_STANDING[mailbox.state] ?? "PAUSED"}>{state(mailbox.state)}</StandingMark>}
      sub={
        <>
          {kind(mailbox.kind)} · {t`queue: ${queue}`}
          {mailbox.lastSeenAt && <> · {t`last heard of ${when(mailbox.lastSeenAt, now, i18n.locale, zone)}`}</>}
        </>
      }
    >
      <Trouble mailbox={mailbox} zone={zone} />
      <Ledger ledger={mailbox.ledger} zone={zone} />
      {mailbox.forwardTo && (
        <p className="mt-3">
          <Trans>The shop forwards to</Trans>{" "}
          <code className="rounded-[5px] bg-fill px-2 py-1 font-mono text-sm break-all select-all">
            {mailbox.forwardTo}
          </code>
        </p>
      )}
      {mailbox.lastTest && <TestSteps test={mailbox.lastTest} zone={zone} />}
      {can && (
        <div className="mt-4 flex flex-wrap gap-2 border-t border-line pt-3">
          <Button
            look="primary"
            icon={Send}
            busy={test.busy || running}
            isDisabled={paused}
            onPress={() => void test.save({ input })}
          >
            <Trans>Test that it sends and receives</Trans>
          </Button>
          <Button icon={PenLine} onPress={props.onEdit}>
            <Trans>Change</Trans>
          </Button>
          <Button
            icon={paused ? Play : Pause}
            busy={pause.busy}
            onPress={() => void pause.save({ input: { ...input, paused: !paused } })}
          >
            {paused ? t`Resume` : t`Pause`}
          </Button>
          <GiveUp mailbox={mailbox} />
        </div>
      )}
    </Panel>
  );
}

function Trouble(props: { mailbox: Mailbox; zone: string }) {
  const { t, i18n } = useLingui();
  const advice = useMailboxAdvice();
  const { mailbox } = props;
  const ends = mailbox.tokenExpiresAt;
  if (!mailbox.trouble && !mailbox.advice && !ends) return null;
  const bad = mailbox.state === "FAILED" || mailbox.ledger.gap > 0;
  return (
    <div className={`mt-3 rounded-card px-3 py-2 ${bad ? "bg-breach-soft" : "bg-sunk"}`}>
      {mailbox.advice && <p className="font-medium">{advice(mailbox.advice)}</p>}
      {mailbox.trouble && (
        <p className="text-sm text-ink-2">
          {t`The server said:`} <span className="font-mono break-words">{mailbox.trouble}</span>
        </p>
      )}
      {ends && (
        <p className="text-sm text-ink-2">
          <Badge>{t`token`}</Badge> {t`ends ${instant(ends, "full", i18n.locale, props.zone)}`}
        </p>
      )}
    </div>
  );
}

/** Ends a mailbox after a question: its address is free again, what came in stays. */
function GiveUp(props: { mailbox: Mailbox }) {
  const { t } = useLingui();
  const archive = useSave(ARCHIVE_MAILBOX, ["MAILBOX", "CLIENT"]);
  const { id, address } = props.mailbox;
  async function go() {
    if (!(await archive.save({ input: { id } }))) return false;
    toast({ text: t`Given up: ${address}` });
    return true;
  }
  return (
    <AskButton
      icon={Archive}
      text={t`Give up`}
      title={t`Give up ${address}?`}
      yes={t`Give up`}
      busy={archive.busy}
      onYes={go}
    >
      <Trans>No mail is taken for it any more, its passwords are erased. Cases and mails stay as they are.</Trans>
    </AskButton>
  );
}
