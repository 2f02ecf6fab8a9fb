/** Which types an interface or union may be; the cache matches fragments by it. */
export const POSSIBLE: Record<string, string[]> = {
 "Node": [
  "Assignment",
  "Attachment",
  "AuditEntry",
  "Calendar",
  "Case",
  "ChecklistStep",
  "Client",
  "ClientBadge",
  "Clock",
  "ContactForm",
  "ContractVersion",
  "Customer",
  "Disposition",
  "Draft",
  "Employer",
  "HealthComponent",
  "LeadTile",
  "Macro",
  "Mail",
  "Mailbox",
  "MailboxTest",
  "Miss",
  "Note",
  "Offer",
  "Person",
  "Project",
  "QuarantinedMail",
  "Queue",
  "ServiceMonth",
  "Session",
  "SlaTemplate",
  "SystemEvent",
  "Viewer"
 ],
 "DonePayload": [
  "Conflict",
  "Done",
  "InvalidInput"
 ],
 "ViewerPayload": [
  "InvalidInput",
  "ViewerChanged"
 ],
 "ConfirmTotpPayload": [
  "InvalidInput",
  "RecoveryCodes"
 ],
 "PersonPayload": [
  "Conflict",
  "InvalidInput",
  "PersonChanged"
 ],
 "ClientPayload": [
  "ClientChanged",
  "Conflict",
  "InvalidInput"
 ],
 "MailboxPayload": [
  "Conflict",
  "InvalidInput",
  "MailboxChanged"
 ],
 "TestMailboxPayload": [
  "Conflict",
  "MailboxTestStarted"
 ],
 "ReprocessPayload": [
  "Conflict",
  "Reprocessed"
 ],
 "CalendarPayload": [
  "CalendarChanged",
  "Conflict",
  "InvalidInput"
 ],
 "ContractPayload": [
  "Conflict",
  "ContractChanged",
  "InvalidInput"
 ],
 "TimelineItem": [
  "Mail",
  "Note",
  "SystemEvent"
 ],
 "MacroPayload": [
  "Conflict",
  "InvalidInput",
  "MacroChanged"
 ],
 "DispositionPayload": [
  "Conflict",
  "DispositionChanged",
  "InvalidInput"
 ],
 "ProjectPayload": [
  "Conflict",
  "InvalidInput",
  "ProjectChanged"
 ],
 "QueuePayload": [
  "Conflict",
  "InvalidInput",
  "QueueChanged"
 ],
 "ContactFormPayload": [
  "Conflict",
  "ContactFormChanged",
  "InvalidInput"
 ],
 "SendReplyPayload": [
  "Conflict",
  "InvalidInput",
  "NewMessages",
  "ReplySent",
  "WrongClient"
 ],
 "UndoSendPayload": [
  "Conflict",
  "SendUndone"
 ],
 "AddNotePayload": [
  "InvalidInput",
  "NoteAdded"
 ],
 "CasePayload": [
  "CaseChanged",
  "Conflict",
  "InvalidInput"
 ],
 "SplitPayload": [
  "CaseSplit",
  "Conflict",
  "InvalidInput"
 ],
 "SaveDraftPayload": [
  "Conflict",
  "DraftSaved"
 ],
 "ServeNextPayload": [
  "Conflict",
  "NothingWaiting",
  "Served"
 ],
 "SkipOfferPayload": [
  "Conflict",
  "Skipped"
 ],
 "EnrolTotpPayload": [
  "Conflict",
  "InvalidInput",
  "TotpStarted"
 ]
};
