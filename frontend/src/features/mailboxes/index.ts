import { lazily, withWords } from "@/lib/lazily";

/** The tab comes when it is opened; health needs only its words. */
export const MailboxesTab = lazily(
  async () => (await withWords("mailboxes", () => import("./MailboxesTab"))).MailboxesTab,
);
export { useMailboxAdvice, useMailboxState } from "./words";
