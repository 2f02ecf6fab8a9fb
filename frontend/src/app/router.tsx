//! The tree of places. Each page is loaded when it is first wanted; filters are typed search params.
//! A page below `shell` sits inside rail and top bar and may use `useViewer`.
import { createRootRoute, createRoute, createRouter, lazyRouteComponent, Outlet } from "@tanstack/react-router";
import { auditSearch } from "@/features/audit/filters";
import { caseSearch } from "@/features/cases/filters";
import { clientSearch } from "@/features/clients/tabs";
import { peopleSearch } from "@/features/people/filters";
import { figuresSearch } from "@/features/figures/search";
import { reportSearch } from "@/features/portal/search";
import { reportsSearch } from "@/features/reports/search";
import { present, wordOf } from "@/lib/address";
import { arrive } from "@/lib/arrive";
import { withWords } from "@/lib/lazily";
import { NotFound } from "./NotFound";
import { PageBroken } from "./Boundary";

/** A page that is fetched when it is first wanted; without a line it is waited for, and what is on screen stays. */
const comes: typeof lazyRouteComponent = (load, name) => lazyRouteComponent(() => arrive(load), name);

const root = createRootRoute({ component: Outlet, notFoundComponent: NotFound, errorComponent: PageBroken });

const signIn = createRoute({
  getParentRoute: () => root,
  path: "/sign-in",
  validateSearch: (search: Record<string, unknown>): { back?: string } => {
    const back = wordOf(search["back"]);
    return back?.startsWith("/") && !back.startsWith("//") ? { back } : {};
  },
  component: comes(() => import("@/features/session/SignInPage"), "SignInPage"),
});
const forgot = createRoute({
  getParentRoute: () => root,
  path: "/forgot",
  component: comes(() => import("@/features/session/ForgotPage"), "ForgotPage"),
});
const reset = createRoute({
  getParentRoute: () => root,
  path: "/reset/$token",
  component: comes(() => withWords("account", () => import("@/features/session/ResetPage")), "ResetPage"),
});
const invitation = createRoute({
  getParentRoute: () => root,
  path: "/invitation/$token",
  component: comes(() => withWords("account", () => import("@/features/session/InvitationPage")), "InvitationPage"),
});

const shell = createRoute({
  getParentRoute: () => root,
  id: "shell",
  component: comes(() => import("./Shell"), "Shell"),
});
const home = createRoute({
  getParentRoute: () => shell,
  path: "/",
  component: comes(() => import("./Home"), "Home"),
});
const desk = createRoute({
  getParentRoute: () => shell,
  path: "/desk",
  component: comes(() => withWords("desk", () => import("@/features/desk/DeskPage")), "DeskPage"),
});
const deskCase = createRoute({
  getParentRoute: () => shell,
  path: "/desk/$number",
  component: comes(() => withWords("desk", () => import("@/features/desk/DeskPage")), "DeskPage"),
});
const deskChat = createRoute({
  getParentRoute: () => shell,
  path: "/desk/chat/$chat",
  component: comes(() => withWords("desk", () => import("@/features/desk/DeskPage")), "DeskPage"),
});
const cases = createRoute({
  getParentRoute: () => shell,
  path: "/cases",
  validateSearch: caseSearch,
  component: comes(() => withWords("cases", () => import("@/features/cases/CasesPage")), "CasesPage"),
});
const me = createRoute({
  getParentRoute: () => shell,
  path: "/me",
  component: comes(() => withWords("me", () => import("@/features/me/MePage")), "MePage"),
});
const lead = createRoute({
  getParentRoute: () => shell,
  path: "/lead",
  component: comes(() => withWords("lead", () => import("@/features/lead/LeadPage")), "LeadPage"),
});
const live = createRoute({
  getParentRoute: () => shell,
  path: "/live",
  component: comes(() => withWords("live", () => import("@/features/live/LivePage")), "LivePage"),
});
const clients = createRoute({
  getParentRoute: () => shell,
  path: "/clients",
  component: comes(() => withWords("clients", () => import("@/features/clients/ClientsPage")), "ClientsPage"),
});
const client = createRoute({
  getParentRoute: () => shell,
  path: "/clients/$id",
  validateSearch: clientSearch,
  component: comes(() => withWords("client", () => import("@/features/clients/ClientPage")), "ClientPage"),
});
const people = createRoute({
  getParentRoute: () => shell,
  path: "/people",
  validateSearch: peopleSearch,
  component: comes(() => withWords("people", () => import("@/features/people/PeoplePage")), "PeoplePage"),
});
const audit = createRoute({
  getParentRoute: () => shell,
  path: "/audit",
  validateSearch: auditSearch,
  component: comes(() => withWords("audit", () => import("@/features/audit/AuditPage")), "AuditPage"),
});
const health = createRoute({
  getParentRoute: () => shell,
  path: "/health",
  component: comes(() => withWords("health", () => import("@/features/health/HealthPage")), "HealthPage"),
});

const reports = createRoute({
  getParentRoute: () => shell,
  path: "/reports",
  validateSearch: reportsSearch,
  component: comes(() => withWords("reports", () => import("@/features/reports/LeadReports")), "LeadReports"),
});

const wall = createRoute({
  getParentRoute: () => root,
  path: "/tv/$token",
  component: comes(() => withWords("wallboard", () => import("@/features/wallboard/WallPage")), "WallPage"),
});

const portal = createRoute({
  getParentRoute: () => root,
  path: "/portal/$client",
  component: comes(() => withWords("portal", () => import("@/features/portal/PortalFrame")), "PortalFrame"),
});
const report = createRoute({
  getParentRoute: () => portal,
  path: "/",
  validateSearch: reportSearch,
  component: comes(() => withWords("portal", () => import("@/features/portal/PortalPage")), "PortalPage"),
});
const portalContract = createRoute({
  getParentRoute: () => portal,
  path: "contract",
  validateSearch: (search: Record<string, unknown>) => present<{ item?: string }>({ item: wordOf(search["item"]) }),
  component: comes(() => withWords("portal", () => import("@/features/portal/PortalContract")), "PortalContract"),
});
const portalPoints = createRoute({
  getParentRoute: () => portal,
  path: "points",
  component: comes(() => withWords("portal", () => import("@/features/portal/PortalPoints")), "PortalPoints"),
});
const portalFigures = createRoute({
  getParentRoute: () => portal,
  path: "figures",
  validateSearch: figuresSearch,
  component: comes(() => withWords("figures", () => import("@/features/figures/FiguresPage")), "FiguresPage"),
});
const portalReports = createRoute({
  getParentRoute: () => portal,
  path: "reports",
  validateSearch: reportsSearch,
  component: comes(() => withWords("reports", () => import("@/features/reports/PortalReports")), "PortalReports"),
});
const portalSettlement = createRoute({
  getParentRoute: () => portal,
  path: "settlement",
  validateSearch: (search: Record<string, unknown>) => present<{ item?: string }>({ item: wordOf(search["item"]) }),
  component: comes(() => withWords("portal", () => import("@/features/portal/PortalSettlement")), "PortalSettlement"),
});
const portalPlans = createRoute({
  getParentRoute: () => portal,
  path: "plans",
  validateSearch: (search: Record<string, unknown>) => present<{ item?: string }>({ item: wordOf(search["item"]) }),
  component: comes(() => withWords("portal", () => import("@/features/portal/PortalPlans")), "PortalPlans"),
});
const portalOrders = createRoute({
  getParentRoute: () => portal,
  path: "orders",
  component: comes(() => withWords("portal", () => import("@/features/portal/PortalOrders")), "PortalOrders"),
});
const portalPeople = createRoute({
  getParentRoute: () => portal,
  path: "people",
  component: comes(() => withWords("portal", () => import("@/features/portal/PortalPeople")), "PortalPeople"),
});
const portalHandouts = createRoute({
  getParentRoute: () => portal,
  path: "handouts",
  component: comes(() => withWords("portal", () => import("@/features/portal/PortalHandouts")), "PortalHandouts"),
});
const portalMe = createRoute({
  getParentRoute: () => portal,
  path: "me",
  component: comes(() => withWords("me", () => import("@/features/me/MePage")), "MePage"),
});

const gallery = createRoute({
  getParentRoute: () => root,
  path: "/gallery",
  component: import.meta.env.DEV ? comes(() => import("@/ui/gallery/GalleryPage"), "GalleryPage") : NotFound,
});

const tree = root.addChildren([
  signIn,
  forgot,
  reset,
  invitation,
  gallery,
  wall,
  portal.addChildren([
    report,
    portalFigures,
    portalReports,
    portalPoints,
    portalContract,
    portalPlans,
    portalOrders,
    portalSettlement,
    portalHandouts,
    portalPeople,
    portalMe,
  ]),
  shell.addChildren([
    home,
    desk,
    deskCase,
    deskChat,
    cases,
    me,
    lead,
    live,
    clients,
    client,
    people,
    reports,
    audit,
    health,
  ]),
]);

export const router = createRouter({
  routeTree: tree,
  defaultPreload: "intent",
  defaultErrorComponent: PageBroken,
  scrollRestoration: false,
});

declare module "@tanstack/react-router" {
  interface Register {
    router: typeof router;
  }
}
