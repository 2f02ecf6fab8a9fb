//! Forms of a chat window as they are typed, and what is sent of them. Pure.
import type { InvitationRuleInput, QueueRoutingInput } from "@/gql/graphql";
import type { Rule, Widget } from "./documents";

export const LANGUAGES = ["pl", "en", "uk", "ru"] as const;
export type Language = (typeof LANGUAGES)[number];

/** A rule as it is typed; numbers as texts, the cart in whole units of its currency. */
export type RuleDraft = {
  /** Of one that is there. */
  id?: string;
  name: string;
  active: boolean;
  page: string;
  seconds: string;
  scroll: string;
  cart: string;
  exit: boolean;
  error: boolean;
  returning: boolean;
  free: string;
  holdOut: string;
  texts: Record<Language, string>;
};

const NO_TEXTS: Record<Language, string> = { pl: "", en: "", uk: "", ru: "" };

export const NEW_RULE: RuleDraft = {
  name: "",
  active: true,
  page: "",
  seconds: "30",
  scroll: "",
  cart: "",
  exit: false,
  error: false,
  returning: false,
  free: "1",
  holdOut: "10",
  texts: NO_TEXTS,
};

const shown = (value: number | null | undefined) => (value === null || value === undefined ? "" : String(value));

export function draftOf(rule: Rule): RuleDraft {
  const { id, name, active, exit, error, returning } = rule;
  const texts = { ...NO_TEXTS };
  for (const { language, text } of rule.texts)
    if ((LANGUAGES as readonly string[]).includes(language)) texts[language as Language] = text;
  return {
    id,
    name,
    active,
    exit,
    error,
    returning,
    texts,
    page: rule.page ?? "",
    seconds: shown(rule.seconds),
    scroll: shown(rule.scroll),
    cart: shown(rule.cart === null || rule.cart === undefined ? null : rule.cart / 100),
    free: shown(rule.free),
    holdOut: shown(rule.holdOut),
  };
}

/** A number as it was typed, a comma as good as a point; what is no number is sent as one that is refused. */
export function numberOf(text: string): number {
  const plain = text.trim().replace(",", ".");
  return /^\d+(\.\d+)?$/.test(plain) ? Number(plain) : -1;
}

const maybe = (text: string) => (text.trim() ? Math.round(numberOf(text)) : null);

export function ruleInput(draft: RuleDraft): InvitationRuleInput {
  const { id, name, active, page, exit, error, returning } = draft;
  const cart = draft.cart.trim() ? numberOf(draft.cart) : null;
  const texts = LANGUAGES.map((language) => ({ language, text: draft.texts[language].trim() }));
  return {
    ...(id ? { id } : {}),
    name,
    active,
    exit,
    error,
    returning,
    page: page.trim() || null,
    seconds: maybe(draft.seconds),
    scroll: maybe(draft.scroll),
    cart: cart === null ? null : cart < 0 ? -1 : Math.round(cart * 100),
    free: maybe(draft.free) ?? 0,
    holdOut: maybe(draft.holdOut) ?? 0,
    texts: texts.filter(({ text }) => text),
  };
}

/** One address a line. */
export const linesOf = (text: string): string[] =>
  text
    .split(/[\n,]/)
    .map((line) => line.trim().replace(/\/$/, ""))
    .filter(Boolean);

/** What a shop puts on its pages. */
export function snippet(host: string, key: string, language: string): string {
  return `<script async src="${host}/w/v1/loader.js" data-key="${key}" data-lang="${language}" data-visits="on"></script>`;
}

type Routing = Widget["queue"]["routing"];
export type RoutingDraft = Record<
  "urgency" | "level" | "skills" | "ringSeconds" | "lastAgentSeconds" | "lowerAfter" | "overflowAfter",
  string
>;

export function routingDraft(routing: Routing): RoutingDraft {
  return {
    urgency: shown(routing.urgency),
    level: shown(routing.level),
    skills: routing.skills.join(", "),
    ringSeconds: shown(routing.ringSeconds),
    lastAgentSeconds: shown(routing.lastAgentSeconds),
    lowerAfter: shown(routing.lowerAfter),
    overflowAfter: shown(routing.overflowAfter),
  };
}

export function routingInput(queue: string, draft: RoutingDraft): QueueRoutingInput {
  return {
    queue,
    urgency: maybe(draft.urgency) ?? 0,
    level: maybe(draft.level) ?? -1,
    ringSeconds: maybe(draft.ringSeconds) ?? -1,
    skills: draft.skills.split(/[\s,]+/).filter(Boolean),
    lastAgentSeconds: maybe(draft.lastAgentSeconds),
    lowerAfter: maybe(draft.lowerAfter),
    overflowAfter: maybe(draft.overflowAfter),
  };
}
