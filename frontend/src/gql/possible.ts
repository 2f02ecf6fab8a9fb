/** Which types an interface or union may be; the cache matches fragments by it. */
export const POSSIBLE: Record<string, string[]> = {
 "CalendarPayload": [
  "CalendarChanged",
  "Conflict",
  "InvalidInput"
 ],
 "CasePayload": [
  "CaseChanged",
  "Conflict",
  "InvalidInput"
 ],
 "ChatPayload": [
  "ChatChanged",
  "Conflict",
  "InvalidInput"
 ],
 "ClientBrandPayload": [
  "ClientBrandChanged",
  "Conflict",
  "InvalidInput"
 ],
 "ClientPayload": [
  "ClientChanged",
  "Conflict",
  "InvalidInput"
 ],
 "ContactFormPayload": [
  "Conflict",
  "ContactFormChanged",
  "InvalidInput"
 ],
 "ContractPayload": [
  "Conflict",
  "ContractChanged",
  "InvalidInput"
 ],
 "CreateWallboardPayload": [
  "Conflict",
  "InvalidInput",
  "WallboardMade"
 ],
 "DispositionPayload": [
  "Conflict",
  "DispositionChanged",
  "InvalidInput"
 ],
 "DocumentFilePayload": [
  "Conflict",
  "DocumentFile",
  "InvalidInput"
 ],
 "DonePayload": [
  "Conflict",
  "Done",
  "InvalidInput"
 ],
 "EconomicsPayload": [
  "Conflict",
  "EconomicsChanged",
  "InvalidInput"
 ],
 "EnrolTotpPayload": [
  "Conflict",
  "InvalidInput",
  "TotpStarted"
 ],
 "ExclusionPayload": [
  "Conflict",
  "ExclusionChanged",
  "InvalidInput"
 ],
 "ExportAuditPayload": [
  "AuditExported",
  "Conflict",
  "InvalidInput"
 ],
 "ExportSessionsPayload": [
  "Conflict",
  "InvalidInput",
  "SessionsExported"
 ],
 "ImportSpecialDaysPayload": [
  "Conflict",
  "InvalidInput",
  "SpecialDaysImported"
 ],
 "InviteVisitorPayload": [
  "Conflict",
  "InvalidInput",
  "VisitorAsked"
 ],
 "LendPayload": [
  "Conflict",
  "InvalidInput",
  "PersonLent"
 ],
 "MacroPayload": [
  "Conflict",
  "InvalidInput",
  "MacroChanged"
 ],
 "MailboxPayload": [
  "Conflict",
  "InvalidInput",
  "MailboxChanged"
 ],
 "PartyPayload": [
  "Conflict",
  "InvalidInput",
  "PartyChanged"
 ],
 "PersonPayload": [
  "Conflict",
  "InvalidInput",
  "PersonChanged"
 ],
 "PlanPayload": [
  "Conflict",
  "InvalidInput",
  "VolumePlanned"
 ],
 "PresencePayload": [
  "Conflict",
  "InvalidInput",
  "PresenceChanged"
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
 "ReportSchedulePayload": [
  "Conflict",
  "InvalidInput",
  "ReportScheduleChanged"
 ],
 "RevokeReportLinkPayload": [
  "Conflict",
  "InvalidInput",
  "ReportLinkRevoked"
 ],
 "RevokeWallboardPayload": [
  "Conflict",
  "InvalidInput",
  "WallboardRevoked"
 ],
 "SaveViewPayload": [
  "Conflict",
  "InvalidInput",
  "ViewKept"
 ],
 "SendReplyPayload": [
  "Conflict",
  "InvalidInput",
  "NewMessages",
  "ReplySent",
  "WrongClient"
 ],
 "ServeNextPayload": [
  "Conflict",
  "InvalidInput",
  "NothingWaiting",
  "Served"
 ],
 "SettlementPayload": [
  "Conflict",
  "InvalidInput",
  "SettlementChanged"
 ],
 "ShareReportPayload": [
  "Conflict",
  "InvalidInput",
  "ReportShared"
 ],
 "SimulationPayload": [
  "Conflict",
  "InvalidInput",
  "Simulation"
 ],
 "SkipOfferPayload": [
  "Conflict",
  "InvalidInput",
  "OfferSkipped"
 ],
 "TakeOfferPayload": [
  "Conflict",
  "InvalidInput",
  "OfferTaken"
 ],
 "TakeOrdersPayload": [
  "Conflict",
  "InvalidInput",
  "OrdersTaken"
 ],
 "TestMailboxPayload": [
  "Conflict",
  "InvalidInput",
  "MailboxTestStarted"
 ],
 "TimelineItem": [
  "Chat",
  "Mail",
  "Note",
  "SystemEvent"
 ],
 "UndoSendPayload": [
  "Conflict",
  "InvalidInput",
  "SendUndone"
 ],
 "ViewerPayload": [
  "Conflict",
  "InvalidInput",
  "ViewerChanged"
 ],
 "WidgetPayload": [
  "Conflict",
  "InvalidInput",
  "WidgetChanged"
 ]
};
