import { lazy } from "react";

/** The tab comes when it is opened; health needs only its words. */
export const MailboxesTab = lazy(() => import("./MailboxesTab").then((module) => ({ default: module.MailboxesTab })));
export { useMailboxAdvice, useMailboxState } from "./words";
