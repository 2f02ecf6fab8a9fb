//! Which page carries which words: a person loads the words of the frame and of the page at hand, not of the whole house.
//! Read by the build (scripts/words.ts), which follows imports from here; a word that nobody's page reaches stops the build.

/** Words of a page, and the files where it begins (below `src`). An import that leads into another page's file is not followed. */
export const AREAS = {
  desk: ["features/desk/DeskPage.tsx", "features/desk/index.ts"],
  presence: ["features/presence/PresenceBar.tsx"],
  cases: ["features/cases/CasesPage.tsx"],
  lead: ["features/lead/LeadPage.tsx"],
  live: ["features/live/LivePage.tsx"],
  wallboard: ["features/wallboard/WallPage.tsx"],
  clients: ["features/clients/ClientsPage.tsx"],
  client: ["features/clients/ClientPage.tsx"],
  contracts: ["features/contracts/ContractTab.tsx"],
  settlement: ["features/settlement/SettlementTab.tsx"],
  probes: ["features/probes/ProbesTab.tsx"],
  comments: ["features/comments/CommentsTab.tsx"],
  plans: ["features/plans/PlansTab.tsx"],
  orders: ["features/orders/OrdersTab.tsx"],
  handouts: ["features/handouts/HandoutsTab.tsx", "features/handouts/HandOut.tsx"],
  calendars: ["features/calendars/CalendarsTab.tsx"],
  mailboxes: ["features/mailboxes/MailboxesTab.tsx"],
  widgets: ["features/widgets/WidgetsTab.tsx"],
  macros: ["features/macros/MacrosTab.tsx"],
  people: ["features/people/PeoplePage.tsx"],
  audit: ["features/audit/AuditPage.tsx"],
  health: ["features/health/HealthPage.tsx"],
  account: ["features/session/ResetPage.tsx", "features/session/InvitationPage.tsx"],
  denied: ["features/denied/index.ts"],
  figures: ["features/figures/FiguresPage.tsx"],
  reports: ["features/reports/LeadReports.tsx", "features/reports/PortalReports.tsx"],
  papers: ["features/papers/PaperButtons.tsx"],
  me: ["features/me/MePage.tsx", "features/me/index.ts"],
  portal: [
    "features/portal/PortalFrame.tsx",
    "features/portal/PortalPage.tsx",
    "features/portal/PortalContract.tsx",
    "features/portal/PortalPoints.tsx",
    "features/portal/PortalSettlement.tsx",
    "features/portal/PortalPlans.tsx",
    "features/portal/PortalOrders.tsx",
    "features/portal/PortalHandouts.tsx",
    "features/portal/PortalPeople.tsx",
  ],
} as const;

export type Area = keyof typeof AREAS;

/** Words that are always there: frame, design system, sign-in. What else stands in `lib` comes with the pages that say it. */
export const ALWAYS = [
  "app/",
  "ui/",
  "lib/useDuration.ts",
  "features/session/Frame.tsx",
  "features/session/SignInPage.tsx",
  "features/session/ForgotPage.tsx",
] as const;
