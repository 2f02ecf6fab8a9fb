//! A contact behind a figure: what it adds, and the way to its case.
import { useLingui } from "@lingui/react/macro";
import { useNavigate } from "@tanstack/react-router";
import { count } from "@/lib/numbers";
import { useCan } from "@/lib/viewer";
import { StandingMark } from "@/ui/Standing";
import type { Contact } from "./contacts";
import type { Kpi } from "./dictionary";
import { shown } from "./values";

/** Opens a contact's case, for those who may read cases; nothing for others. */
export function useCaseOpener(): ((contact: Contact) => void) | undefined {
  const may = useCan("case.read");
  const navigate = useNavigate();
  if (!may) return undefined;
  return (contact) => {
    if (contact.case && contact.number) void navigate({ to: "/desk/$number", params: { number: contact.number } });
  };
}

/** What a contact adds to the figure. */
export function Adds(props: { contact: Pick<Contact, "numerator" | "denominator">; kpi: Kpi }) {
  const { t, i18n } = useLingui();
  const { contact, kpi } = props;
  if (kpi.unit === "SHARE" && kpi.better !== null) {
    const good = contact.numerator === (kpi.better === "LOWER" ? 0 : 1);
    return <StandingMark standing={good ? "MET" : "BREACHED"}>{good ? t`as promised` : t`missed`}</StandingMark>;
  }
  if (kpi.unit === "TIME")
    return <span className="tabular-nums">{shown(contact.numerator, "TIME", i18n.locale, t`h`)}</span>;
  return <span className="tabular-nums">{count(contact.numerator, i18n.locale)}</span>;
}
