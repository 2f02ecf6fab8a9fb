//! The places of the rail, in order, each with the right that opens it. A new screen adds its line here and its route in `router.tsx`.
import { msg } from "@lingui/core/macro";
import type { MessageDescriptor } from "@lingui/core";
import {
  Activity,
  ChartColumn,
  HeartPulse,
  Inbox,
  LayoutDashboard,
  ListFilter,
  ScrollText,
  Store,
  Users,
  type LucideIcon,
} from "lucide-react";
import type { Right } from "@/lib/rights";
import type { Viewer } from "@/lib/viewer";

export type Place = {
  to: "/lead" | "/live" | "/desk" | "/cases" | "/clients" | "/reports" | "/people" | "/audit" | "/health";
  name: MessageDescriptor;
  icon: LucideIcon;
  right: Right;
  /** Second key after G. */
  key: string;
  code: string;
};

export const PLACES: readonly Place[] = [
  { to: "/lead", name: msg`My clients`, icon: LayoutDashboard, right: "board.read", key: "L", code: "KeyL" },
  { to: "/live", name: msg`Live`, icon: Activity, right: "board.read", key: "V", code: "KeyV" },
  { to: "/desk", name: msg`Desk`, icon: Inbox, right: "case.serve", key: "D", code: "KeyD" },
  { to: "/cases", name: msg`Cases`, icon: ListFilter, right: "case.read", key: "C", code: "KeyC" },
  { to: "/clients", name: msg`Clients`, icon: Store, right: "client.edit", key: "K", code: "KeyK" },
  { to: "/reports", name: msg`Reports`, icon: ChartColumn, right: "report.read", key: "R", code: "KeyR" },
  { to: "/people", name: msg`People`, icon: Users, right: "people.read", key: "P", code: "KeyP" },
  { to: "/audit", name: msg`Log`, icon: ScrollText, right: "audit.read", key: "A", code: "KeyA" },
  { to: "/health", name: msg`Health`, icon: HeartPulse, right: "health.read", key: "H", code: "KeyH" },
];

export function openPlaces(viewer: Pick<Viewer, "rights">): Place[] {
  return PLACES.filter((place) => viewer.rights.includes(place.right));
}

export function firstPlace(viewer: Pick<Viewer, "rights">): Place["to"] | "/me" {
  return openPlaces(viewer)[0]?.to ?? "/me";
}
