import { Trans, useLingui } from "@lingui/react/macro";
import type { Right } from "@/lib/rights";
import { Empty } from "@/ui/States";

/** Something the person may not see or do: which right is missing, and who grants it. */
export function Denied(props: { right: string }) {
  const { t } = useLingui();
  const words: Record<Right, string> = {
    "case.read": t`Read cases`,
    "case.reply": t`Answer customers`,
    "case.note": t`Write notes`,
    "case.assign": t`Assign cases`,
    "case.arrange": t`Tag cases and put them away`,
    "case.resolve": t`Resolve cases`,
    "case.merge": t`Merge and split cases`,
    "case.spam": t`Mark spam`,
    "case.move": t`Move cases`,
    "case.serve": t`Serve cases at the desk`,
    "customer.erase": t`Erase customers`,
    "macro.read": t`Read macros`,
    "macro.edit": t`Change macros`,
    "client.read": t`Read what stands about clients`,
    "client.edit": t`Look after clients`,
    "mailbox.edit": t`Change mailboxes`,
    "calendar.edit": t`Change calendars`,
    "contract.edit": t`Draft contracts`,
    "contract.sign": t`Sign contracts`,
    "people.read": t`See people`,
    "people.edit": t`Invite and change people`,
    "people.assign": t`Assign people to projects`,
    "audit.read": t`Read the log`,
    "health.read": t`See the health of the system`,
    "board.read": t`See all clients at once`,
    "report.read": t`Read reports`,
    "quality.review": t`Review quality`,
    "schedule.plan": t`Plan schedules`,
    "money.read": t`See statements and invoices`,
    "month.settle": t`Close months and issue invoices`,
    "invoice.dispute": t`Dispute invoices`,
    "exclusion.agree": t`Agree on what is left out of the figures`,
    "margin.read": t`See what clients cost and earn`,
    "house.edit": t`Say who the house is on documents`,
    "probe.run": t`Run test contacts`,
    "probe.allow": t`Allow senders and other shops for test contacts`,
    "figure.comment": t`Comment on numbers`,
    "comment.answer": t`Answer comments on numbers`,
    "report.share": t`Have reports sent and share them`,
    "order.take": t`Tell of the orders of a shop's customers`,
  };
  const right = words[props.right as Right] ?? props.right;
  return (
    <Empty title={t`You do not have this right: ${right}`}>
      <Trans>An administrator grants it, under People.</Trans>
    </Empty>
  );
}
