export { MailboxesTab } from "./MailboxesTab";
export { useMailboxAdvice, useMailboxState } from "./words";
