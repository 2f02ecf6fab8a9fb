//! The portal's own frame: the client's colour, its name, a short way round. No rail: people of a shop see their shop.
import { Trans, useLingui } from "@lingui/react/macro";
import { Link, Outlet, useNavigate, useParams } from "@tanstack/react-router";
import { ArrowLeft, Inbox, LogOut, Settings2 } from "lucide-react";
import { useEffect } from "react";
import { Admitted } from "@/app/Admitted";
import { LineBar } from "@/app/LineBar";
import { Signed } from "@/app/Signed";
import { leave } from "@/lib/leave";
import { useRead } from "@/lib/read";
import { useCan, useViewer, type Viewer } from "@/lib/viewer";
import { initials, Avatar } from "@/ui/Avatar";
import { MenuButton } from "@/ui/Menu";
import { Press } from "@/ui/Press";
import { BRAND } from "./documents";
import "./portal.css";

/** Frame of every page below `/portal/$client`. */
export function PortalFrame() {
  return (
    <Signed>
      <Branded />
    </Signed>
  );
}

function Branded() {
  const { client } = useParams({ from: "/portal/$client" });
  const { data } = useRead({ query: BRAND, variables: { client }, topics: ["CLIENT"], id: client });
  const shop = data?.client;
  useBrand(shop?.accent);
  return (
    <div className="flex min-h-screen flex-col bg-paper">
      <PortalBar client={client} name={shop?.name ?? ""} logo={shop?.brand.logo ?? null} />
      <LineBar />
      <main className="flex flex-1 flex-col">
        <Admitted>
          <Outlet />
        </Admitted>
      </main>
    </div>
  );
}

/** Puts the client's colour on the page, and takes it away again. Until it is known the page has none, lest another one flashes. */
function useBrand(accent: string | undefined): void {
  useEffect(() => {
    const root = document.documentElement;
    root.style.setProperty("--brand", accent ?? "var(--rail)");
    root.classList.add("brand");
    return () => {
      root.classList.remove("brand");
      root.style.removeProperty("--brand");
    };
  }, [accent]);
}

/** The shop's logo on white, as logos are drawn for paper; until there is one, its letters. */
function Mark(props: { name: string; logo: string | null }) {
  if (props.logo)
    return (
      <span className="grid h-[36px] max-w-[150px] shrink-0 place-items-center rounded-[9px] bg-white px-2 py-1">
        <img src={props.logo} alt="" className="max-h-[28px] max-w-[134px] object-contain" />
      </span>
    );
  return (
    <span
      aria-hidden
      className="grid size-[30px] shrink-0 place-items-center rounded-[9px] bg-(--bright) text-[12px] font-semibold text-(--deep)"
    >
      {initials(props.name || "·")}
    </span>
  );
}

const TAB =
  "flex h-[60px] items-center font-medium whitespace-nowrap text-(--deep-mute) hover:text-white data-[status=active]:text-white data-[status=active]:shadow-[inset_0_-3px_var(--bright)]";

function PortalBar(props: { client: string; name: string; logo: string | null }) {
  const { t } = useLingui();
  const viewer = useViewer();
  const people = useCan("people.read");
  const moneyed = useCan("money.read");
  const reports = useCan("report.read");
  const shares = useCan("report.share");
  const orders = useCan("order.take");
  const staff = viewer.kind === "STAFF";
  const params = { client: props.client };
  return (
    <header className="portal-deep">
      <div className="mx-auto flex h-[60px] max-w-[1240px] items-center gap-[22px] px-5 max-sm:gap-4">
        {staff && (
          <Link
            to="/"
            aria-label={t`Back to Manyhands`}
            title={t`Back to Manyhands`}
            className="text-(--deep-mute) hover:text-white"
          >
            <ArrowLeft aria-hidden size={18} />
          </Link>
        )}
        <span className="flex min-w-0 items-center gap-[11px]">
          <Mark name={props.name} logo={props.logo} />
          <b className="truncate text-[16px] font-semibold text-white max-sm:sr-only">{props.name}</b>
        </span>
        <span className="flex-1" />
        <nav
          aria-label={t`Main`}
          className="flex min-w-0 gap-[22px] overflow-x-auto overflow-y-hidden [scrollbar-width:none] max-sm:gap-4"
        >
          <Link
            to="/portal/$client"
            params={params}
            activeOptions={{ exact: true, includeSearch: false }}
            className={TAB}
          >
            <Trans>SLA report</Trans>
          </Link>
          <Link to="/portal/$client/figures" params={params} activeOptions={{ includeSearch: false }} className={TAB}>
            <Trans>Figures</Trans>
          </Link>
          <Link to="/portal/$client/points" params={params} className={TAB}>
            <Trans>Contact points</Trans>
          </Link>
          <Link to="/portal/$client/reports" params={params} activeOptions={{ includeSearch: false }} className={TAB}>
            <Trans>Reports</Trans>
          </Link>
          <Link to="/portal/$client/contract" params={params} className={TAB}>
            <Trans>Contract</Trans>
          </Link>
          {reports && (
            <Link to="/portal/$client/plans" params={params} activeOptions={{ includeSearch: false }} className={TAB}>
              <Trans>Plans</Trans>
            </Link>
          )}
          {orders && (
            <Link to="/portal/$client/orders" params={params} className={TAB}>
              <Trans>Orders</Trans>
            </Link>
          )}
          {moneyed && (
            <Link to="/portal/$client/settlement" params={params} className={TAB}>
              <Trans>Settlement</Trans>
            </Link>
          )}
          {shares && (
            <Link to="/portal/$client/handouts" params={params} className={TAB}>
              <Trans>Sending and sharing</Trans>
            </Link>
          )}
          {people && (
            <Link to="/portal/$client/people" params={params} className={TAB}>
              <Trans>People</Trans>
            </Link>
          )}
        </nav>
        <Me viewer={viewer} client={props.client} />
      </div>
    </header>
  );
}

function Me(props: { viewer: Viewer; client: string }) {
  const { t } = useLingui();
  const navigate = useNavigate();
  const serves = useCan("case.serve") && props.viewer.kind === "CLIENT";
  const settings = () => void navigate({ to: "/portal/$client/me", params: { client: props.client } });
  return (
    <MenuButton
      label={props.viewer.name}
      lines={[
        ...(serves ? [{ id: "desk", text: t`Desk`, icon: Inbox, run: () => void navigate({ to: "/desk" }) }] : []),
        { id: "me", text: t`My settings`, icon: Settings2, run: settings },
        "line" as const,
        { id: "out", text: t`Sign out`, icon: LogOut, run: () => void leave() },
      ]}
    >
      <Press aria-label={t`Signed in as ${props.viewer.name}`} className="rounded-full">
        <Avatar name={props.viewer.name} />
      </Press>
    </MenuButton>
  );
}
