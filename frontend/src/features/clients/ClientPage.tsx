import { Trans, useLingui } from "@lingui/react/macro";
import { Link, useNavigate, useParams, useSearch } from "@tanstack/react-router";
import { ChartNoAxesColumn } from "lucide-react";
import { Suspense } from "react";
import { Boundary } from "@/app/Boundary";
import { ProblemPanel } from "@/app/ProblemPanel";
import { CalendarsTab } from "@/features/calendars";
import { CommentsTab } from "@/features/comments";
import { ContractTab } from "@/features/contracts";
import { HandoutsTab } from "@/features/handouts";
import { MacrosTab, OutcomesTab } from "@/features/macros";
import { MailboxesTab } from "@/features/mailboxes";
import { ProbesTab } from "@/features/probes";
import { OrdersTab } from "@/features/orders";
import { PlansTab } from "@/features/plans";
import { SettlementTab } from "@/features/settlement";
import { WidgetsTab } from "@/features/widgets";
import { lazily } from "@/lib/lazily";
import { useRead } from "@/lib/read";
import { useTitle } from "@/lib/useTitle";
import { Can, useViewer } from "@/lib/viewer";
import { Badge } from "@/ui/Badge";
import { ClientSquare } from "@/ui/ClientMark";
import { SkeletonRows } from "@/ui/States";
import { Tabs } from "@/ui/Tabs";
import { CLIENT, type Client } from "./documents";
import { TABS, type ClientTab } from "./tabs";
import { useClientState } from "./words";

const Overview = lazily(async () => (await import("./Overview")).Overview);
const ProjectsTab = lazily(async () => (await import("./ProjectsTab")).ProjectsTab, "onDemand");
const TeamTab = lazily(async () => (await import("./TeamTab")).TeamTab, "onDemand");

/** One client: everything about it on tabs, each of which may be sent as a link. */
export function ClientPage() {
  const { t } = useLingui();
  const { id } = useParams({ from: "/shell/clients/$id" });
  const { data, problem, again } = useRead({ query: CLIENT, variables: { id }, topics: ["CLIENT"], id });
  const client = data?.client;
  if (problem && !client)
    return (
      <div className="p-6">
        <ProblemPanel problem={problem} what={t`The client`} onRetry={again} />
      </div>
    );
  if (!client) return <SkeletonRows rows={8} />;
  return <Body client={client} />;
}

function useTabNames(): Record<ClientTab, string> {
  const { t } = useLingui();
  return {
    overview: t`Overview`,
    projects: t`Projects and queues`,
    mailboxes: t`Mailboxes`,
    chats: t`Chat window`,
    calendars: t`Calendars`,
    contract: t`Contract`,
    points: t`Contact points`,
    comments: t`Comments`,
    plans: t`Plans`,
    orders: t`Orders`,
    settlement: t`Settlement`,
    handouts: t`Sending and sharing`,
    macros: t`Macros`,
    outcomes: t`Outcomes`,
    people: t`People`,
  };
}

function Body(props: { client: Client }) {
  const { t } = useLingui();
  const { client } = props;
  const search = useSearch({ from: "/shell/clients/$id" });
  const navigate = useNavigate({ from: "/clients/$id" });
  const { rights } = useViewer();
  const stateWord = useClientState();
  const names = useTabNames();
  useTitle(client.name);
  const tab = search.tab ?? "overview";
  const shown = TABS.filter(
    (each) =>
      (each !== "people" || rights.includes("people.read")) &&
      (each !== "points" || rights.includes("report.read")) &&
      (each !== "comments" || rights.includes("comment.answer")) &&
      (each !== "plans" || rights.includes("report.read")) &&
      (each !== "orders" || rights.includes("report.read")) &&
      (each !== "settlement" || rights.includes("money.read")) &&
      (each !== "handouts" || rights.includes("report.share")) &&
      (each !== "macros" || rights.includes("macro.read")),
  );
  const open = (next: ClientTab) => void navigate({ search: next === "overview" ? {} : { tab: next } });
  const onItem = (item: string | undefined) => void navigate({ search: item ? { tab, item } : { tab }, replace: true });
  const part = { client: client.id, item: search.item, onItem };
  const panels: Record<ClientTab, React.ReactNode> = {
    overview: <Overview client={client} onTab={open} />,
    projects: <ProjectsTab client={client.id} />,
    mailboxes: <MailboxesTab {...part} />,
    chats: <WidgetsTab {...part} />,
    calendars: <CalendarsTab {...part} />,
    contract: <ContractTab {...part} />,
    points: <ProbesTab client={client.id} own={client.name} />,
    comments: <CommentsTab client={client.id} />,
    plans: <PlansTab {...part} />,
    orders: <OrdersTab client={client.id} />,
    settlement: <SettlementTab {...part} />,
    handouts: <HandoutsTab client={client.id} />,
    macros: <MacrosTab {...part} />,
    outcomes: <OutcomesTab client={client.id} />,
    people: <TeamTab client={client.id} />,
  };
  return (
    <div className="min-h-0 flex-1 overflow-y-auto">
      <header className="flex flex-wrap items-center gap-3 px-6 pt-5 pb-3 max-md:px-3">
        <div className="min-w-[min(100%,280px)] flex-1">
          <p className="text-sm text-mute">
            <Link to="/clients" className="hover:underline">
              <Trans>Clients</Trans>
            </Link>{" "}
            / {client.code}
          </p>
          <h1 className="flex items-center gap-[10px] text-xl leading-tight">
            <ClientSquare colour={client.colour} />
            <span className="truncate">{client.name}</span>
            <Badge tone={client.state === "ACTIVE" ? "ok" : client.state === "ONBOARDING" ? "risk" : "plain"}>
              {stateWord(client.state)}
            </Badge>
          </h1>
        </div>
        <Can do="report.read">
          <Link
            to="/portal/$client"
            params={{ client: client.id }}
            className="inline-flex h-control items-center gap-[7px] rounded-control border border-line-strong bg-surface px-3 font-medium hover:bg-sunk"
          >
            <ChartNoAxesColumn aria-hidden size={15} strokeWidth={1.8} />
            <Trans>SLA report</Trans>
          </Link>
        </Can>
      </header>
      <div className="overflow-x-auto px-6 pb-4 max-md:px-3">
        <Tabs
          label={t`Parts of the client`}
          value={tab}
          onChange={open}
          tabs={shown.map((id) => ({ id, text: names[id] }))}
        />
      </div>
      <div className="max-w-[1240px] px-6 pb-10 max-md:px-3">
        <Boundary key={tab} name={names[tab]}>
          <Suspense fallback={<SkeletonRows rows={6} />}>{panels[tab]}</Suspense>
        </Boundary>
      </div>
    </div>
  );
}
