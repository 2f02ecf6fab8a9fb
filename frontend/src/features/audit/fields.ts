//! Fields of the log in words. What only the program needs (names of rows, counters, stamps) is left out.
//! A field without its word is shown by its last name, spaced: the log must never hide a change.
import { useLingui } from "@lingui/react/macro";
import type { Role } from "@/gql/graphql";
import { useRoleName } from "@/lib/roles";

/** Of no use to a reader: what they say stands in the line already, or is the program's own book-keeping. */
const INNER =
  /(^|\.)(id|tenant|created|changed|count|revision|used|project|last_seen|last_sent|state_since|nudged|soft|ink|form_key|parent|by|person)$/;

type Change = { field: string; before: string | null; after: string | null };

/** The changes that a person can read something out of. */
export function telling<Each extends Change>(changes: readonly Each[]): Each[] {
  const named = (value: string | null) => value !== null && /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(value);
  return changes.filter(({ field, before, after }) => !INNER.test(field) && !named(before) && !named(after));
}

/** `imap.port` as `receiving (IMAP): port`. */
export function useFieldWords(): (field: string) => string {
  const { t } = useLingui();
  const words: Record<string, string> = {
    "": t`value`,
    accent: t`colour`,
    accepts: t`accepts`,
    active: t`offered to agents`,
    address: t`address`,
    archived: t`closed on`,
    asking_back_counts: t`a question back counts as an answer`,
    auth: t`way of signing in`,
    backfill_from: t`older mails from`,
    body: t`text`,
    calendar: t`calendar`,
    changes: t`earlier weeks`,
    code: t`code`,
    date: t`day`,
    declared_at: t`told on`,
    effective_from: t`in force from`,
    effects: t`what it also does`,
    email: t`e-mail`,
    enabled: t`in use`,
    folder: t`folder`,
    forward_to: t`forwarding address`,
    from: t`from`,
    holidays: t`public holidays`,
    host: t`server`,
    hours: t`hours`,
    hue: t`colour`,
    imap: t`receiving (IMAP)`,
    industry: t`industry`,
    kind: t`kind`,
    language: t`language`,
    languages: t`languages`,
    live: t`serving since`,
    locale: t`language`,
    minimum: t`fewest contacts for a share`,
    name: t`name`,
    overflow_to: t`overflow to`,
    password: t`password`,
    pauses: t`clock stands while`,
    pinned: t`known certificate`,
    port: t`port`,
    position: t`place in the list`,
    promises: t`promises`,
    pull: t`agents choose their cases`,
    queue: t`queue`,
    reopen_days: t`days to reopen`,
    reply_name: t`sender's name`,
    roles: t`roles`,
    security: t`encryption`,
    shortcut: t`called by /`,
    signature: t`signature`,
    signatures: t`signatures`,
    smtp: t`sending (SMTP)`,
    special_days: t`special days`,
    state: t`state`,
    state_reason: t`reason`,
    terms: t`terms`,
    test: t`last test`,
    token_expires: t`sign-in ends`,
    until: t`until`,
    username: t`user`,
    version: t`version`,
    warn_share: t`warning after a share of the time`,
    week: t`week`,
    zone: t`time zone`,
  };
  return (field) =>
    field
      .split(".")
      .map((part) => words[part] ?? part.replaceAll("_", " "))
      .join(": ");
}

const ROLES: readonly string[] = [
  "ADMIN",
  "PROJECT_LEAD",
  "PLANNER",
  "AGENT",
  "QA_REVIEWER",
  "CLIENT_ADMIN",
  "CLIENT_VIEWER",
  "CLIENT_AGENT",
] satisfies Role[];

/** A value in words: yes and no, moments in the reader's zone; lists and texts as they are. */
export function useValueWords(moment: (at: string) => string): (value: string | null) => string {
  const { t } = useLingui();
  const role = useRoleName();
  return (value) => {
    if (value === null || value === "" || value === "[]") return "–";
    if (ROLES.includes(value.toUpperCase())) return role(value.toUpperCase() as Role);
    if (value === "true") return t`yes`;
    if (value === "false") return t`no`;
    if (/^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(value)) return moment(value);
    return value;
  };
}
