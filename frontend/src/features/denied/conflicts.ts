//! What stopped a change, in the reader's language. The server says it in a sentence of its own; one that has no words here is
//! told as a change that came in between. Invariant: no sentence of the server is shown as it came.
import { t } from "@lingui/core/macro";

export function conflict(sentence: string): string {
  const words: Record<string, string> = {
    "a second factor is already set up": t`A second step is set up already.`,
    "an attachment was sent already": t`An attachment was sent already.`,
    "nobody waits for this invitation": t`Nobody waits for this invitation any more.`,
    "others were quicker; try again": t`Others were quicker. Try again.`,
    "somebody else corrects this month": t`Somebody else corrects this month.`,
    "somebody else issues documents for this client; look again": t`Somebody else issues documents for this client. Look again.`,
    "this dispute is answered already": t`This dispute is answered already.`,
    "this is disputed already and waits for an answer": t`This is disputed already and waits for an answer.`,
    "somebody else has taken or released the case": t`Somebody else has taken or released the case.`,
    "somebody else has taken the case": t`Somebody else has taken the case.`,
    "the case does not wait for anybody": t`The case does not wait any more.`,
    "the case has no mailbox to answer from": t`The case has no mailbox to answer from.`,
    "the case is already resolved": t`The case is resolved already.`,
    "the case is already spam": t`The case is marked as spam already.`,
    "the case is not spam": t`The case is not spam any more.`,
    "the case is not resolved": t`The case is open already.`,
    "the case is offered to somebody else": t`The case is offered to somebody else.`,
    "the case was not merged": t`The merge is undone already.`,
    "the case went on in another": t`The case was merged into another one.`,
    "the customer is already erased": t`The customer is erased already.`,
    "the house needs an admin": t`The last administrator has to stay.`,
    "the mail was taken already": t`The mail was taken in already.`,
    "the merges run in a circle": t`These cases are merged the other way round already.`,
    "the message is already on its way": t`The message is on its way already.`,
    "the message is not one that failed": t`The message did not fail, or is sent again already.`,
    "the other case went on in this one": t`The other case was merged into this one already.`,
    "the person already has this role": t`The person has this role already.`,
    "the person is already deactivated": t`The person is deactivated already.`,
    "the person is assigned to this project at that time": t`The person is assigned to this project at that time already.`,
    "there is no message to answer": t`There is no message to answer.`,
    "this was asked for already": t`This was asked for already.`,
  };
  if (sentence.startsWith("a message came in after you began")) return t`The customer has written meanwhile.`;
  return words[sentence] ?? t`Somebody or something has changed it meanwhile. Look at it again.`;
}
