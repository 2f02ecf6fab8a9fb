import { useLingui } from "@lingui/react/macro";
import { useLingui as useWords } from "@lingui/react";
import { Link, useNavigate } from "@tanstack/react-router";
import { LogOut, Settings2, SlidersHorizontal } from "lucide-react";
import { leave } from "@/lib/leave";
import type { Viewer } from "@/lib/viewer";
import { Avatar } from "@/ui/Avatar";
import { MenuButton } from "@/ui/Menu";
import { Press } from "@/ui/Press";
import { openPlaces } from "./places";

const ITEM =
  "relative grid size-[42px] max-md:w-auto max-md:max-w-[64px] max-md:min-w-6 max-md:flex-1 place-items-center rounded-[11px] text-rail-mute hover:bg-rail-2 hover:text-white data-[status=active]:bg-rail-2 data-[status=active]:text-white " +
  "md:data-[status=active]:before:absolute md:data-[status=active]:before:-left-[7px] md:data-[status=active]:before:inset-y-[10px] md:data-[status=active]:before:w-[3px] md:data-[status=active]:before:rounded-[3px] md:data-[status=active]:before:bg-rail-accent";

/** The dark strip at the left: only what this person may open. */
export function Rail(props: { viewer: Viewer }) {
  const { t } = useLingui();
  const { _ } = useWords();
  return (
    <nav
      aria-label={t`Main`}
      className="on-rail row-span-2 flex flex-col items-center gap-[6px] bg-rail py-3 max-md:order-last max-md:row-span-1 max-md:flex-row max-md:justify-around max-md:gap-0 max-md:px-1 max-md:py-1"
    >
      <img src="/mark.svg" alt="Manyhands" className="mb-3 size-[34px] max-md:hidden" />
      {openPlaces(props.viewer).map((place) => (
        <Link
          key={place.to}
          to={place.to}
          className={ITEM}
          aria-label={_(place.name)}
          title={`${_(place.name)}  G ${place.key}`}
        >
          <place.icon aria-hidden size={18} strokeWidth={1.7} />
        </Link>
      ))}
      <span className="flex-1 max-md:hidden" />
      <Link to="/me" className={ITEM} aria-label={t`My settings`} title={t`My settings`}>
        <SlidersHorizontal aria-hidden size={18} strokeWidth={1.7} />
      </Link>
      <Me viewer={props.viewer} />
    </nav>
  );
}

function Me(props: { viewer: Viewer }) {
  const { t } = useLingui();
  const navigate = useNavigate();
  return (
    <MenuButton
      label={props.viewer.name}
      lines={[
        { id: "me", text: t`My settings`, icon: Settings2, run: () => void navigate({ to: "/me" }) },
        "line",
        { id: "out", text: t`Sign out`, icon: LogOut, run: () => void leave() },
      ]}
    >
      <Press aria-label={t`Signed in as ${props.viewer.name}`} className="rounded-full">
        <Avatar name={props.viewer.name} ring />
      </Press>
    </MenuButton>
  );
}
