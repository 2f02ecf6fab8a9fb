import { Trans, useLingui } from "@lingui/react/macro";
import { graphql } from "@/lib/graphql";
import { useAhead, useSecondsTo } from "@/lib/time";
import { Button } from "@/ui/Button";
import { StandingGlyph } from "@/ui/Standing";
import type { DeskCase, MailItem } from "../documents";
import { useUndoSend } from "../outbox/useOutcome";
import { useAct } from "@/features/forms";

const RETRY = graphql(`
  mutation RetrySend($input: RetrySendInput!) {
    retrySend(input: $input) {
      ... on CaseChanged {
        case {
          id
        }
      }
      ...InvalidFields
      ...ConflictWords
    }
  }
`);

/** How far our mail has come. Only acceptance by the next server counts as an answer. */
export function Delivery({ mail, matter }: { mail: MailItem; matter: DeskCase }) {
  const { t } = useLingui();
  const retry = useAct(RETRY);
  const words: Record<string, string> = {
    QUEUED: t`waits for its turn`,
    UNDONE: t`taken back before it left`,
    ACCEPTED:
      mail.deliveryDoubts > 0
        ? t`delivered to the customer's server; the line broke before, so it may be there twice, under one Message-ID`
        : t`delivered to the customer's server`,
  };
  if (mail.deliveryState === "QUEUED" && mail.deliveryDoubts > 0) return <Doubt />;
  if (mail.deliveryState === "QUEUED" && mail.deliveryReason) {
    return (
      <p role="status" className="mt-2 text-sm text-accent-ink">
        <Trans>The other server has not taken it yet; it is tried again by itself.</Trans> {mail.deliveryReason}
      </p>
    );
  }
  if (mail.deliveryState === "QUEUED" && mail.undoUntil)
    return <UndoLine mail={mail} matter={matter} until={mail.undoUntil} />;
  if (mail.deliveryState === "BOUNCED" || mail.deliveryState === "FAILED") {
    return (
      <div
        role="alert"
        className="mt-2 flex flex-wrap items-center gap-2 rounded-control bg-breach-soft px-3 py-[6px] text-sm text-breach"
      >
        <StandingGlyph standing="BREACHED" />
        <span className="flex-1">
          {mail.deliveryDoubts > 0 ? (
            <Trans>The other server never confirmed it: it may have arrived all the same. The clock goes on.</Trans>
          ) : (
            <Trans>Not delivered; the clock goes on.</Trans>
          )}{" "}
          {mail.deliveryReason}
        </span>
        <Button size="small" busy={retry.busy} onPress={() => void retry.run({ input: { mail: mail.id } })}>
          <Trans>Send again</Trans>
        </Button>
      </div>
    );
  }
  const word = words[mail.deliveryState ?? ""];
  return word ? <p className="mt-1 text-xs text-accent-ink/80 dark:text-mute">{word}</p> : null;
}

/** The line broke after the last byte: nobody knows, and the mail is sent once more. */
function Doubt() {
  return (
    <div
      role="status"
      className="mt-2 flex items-center gap-2 rounded-control bg-risk-soft px-3 py-[6px] text-sm text-risk"
    >
      <StandingGlyph standing="AT_RISK" />
      <span className="flex-1">
        <Trans>
          The line broke before the other server confirmed it: it may have arrived. It is sent once more, under the same
          Message-ID.
        </Trans>
      </span>
    </div>
  );
}

/** How long a mail may be on its way before the delay is told, in milliseconds. */
const SLOW = 60_000;

function UndoLine({ mail, matter, until }: { mail: MailItem; matter: DeskCase; until: string }) {
  const { undo, busy } = useUndoSend(matter.id);
  const left = useSecondsTo(until);
  const slow = !useAhead(new Date(Date.parse(until) + SLOW).toISOString());
  return (
    <div className="mt-2 flex items-center gap-2 text-sm text-accent-ink">
      <span className="flex-1">
        {left > 0 && <Trans>Leaves in {left} s</Trans>}
        {left <= 0 && !slow && <Trans>on its way</Trans>}
        {slow && <Trans>The other server has not taken it yet; it is tried again by itself.</Trans>}
      </span>
      {left > 0 && (
        <Button size="small" busy={busy} onPress={() => void undo(mail.id)}>
          <Trans>Undo</Trans>
        </Button>
      )}
    </div>
  );
}
