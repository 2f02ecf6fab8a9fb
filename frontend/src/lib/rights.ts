/** Every right the server knows (server/kernel/src/action.rs). */
export type Right =
  | "case.read" | "case.reply" | "case.note" | "case.assign" | "case.arrange" | "case.resolve" | "case.merge" | "case.spam" | "case.move"
  | "case.serve" | "customer.erase" | "macro.read" | "macro.edit" | "client.read" | "client.edit" | "mailbox.edit" | "calendar.edit"
  | "contract.edit" | "people.read" | "people.edit" | "people.assign" | "audit.read" | "health.read" | "board.read" | "report.read"
  | "quality.review" | "schedule.plan";
