//! What differs between two versions, and what is wrong with a draft, told by the names of the terms.
import { useLingui } from "@lingui/react/macro";
import { use } from "react";
import { useSpan } from "@/features/explain";
import { count, percent } from "@/lib/numbers";
import { look, parts, promised, rows, type Kpi, type Terms } from "./terms/file";
import { Projects, Queues } from "./terms/Scope";
import { useTermNames, useTermWords } from "./terms/words";

/** The name of a field, from its path in the file: a problem's (`kpis[0].target`) or a difference's (`kpis.backlog.target`). */
export function useFieldName(terms: Terms, kpis: ReadonlyMap<string, Kpi>): (path: string) => string {
  const names = useTermNames();
  const clocks = { reply_level: names["first_reply"], resolution_level: names["resolution"] };
  return (path) => {
    let here: unknown = terms;
    const said = parts(path).flatMap((part) => {
      here = Array.isArray(here)
        ? (here.find((one: Terms) => ["code", "kpi", "measures", "task", "law"].some((name) => part === one[name])) ??
          here[Number(part)])
        : look(here, [part]);
      const called = (here as Terms | undefined)?.["name"];
      if (typeof called === "string" && part !== "name") return [called];
      if (!/^\d+$/.test(part)) return [names[part] ?? kpis.get(part)?.name ?? clocks[part as "reply_level"] ?? part];
      const row = (here ?? {}) as Terms;
      const own = row["measures"] ?? row["code"] ?? row["kpi"] ?? row["task"] ?? row["law"];
      if (own === undefined) return [`${Number(part) + 1}`];
      return [names[String(own)] ?? kpis.get(String(own))?.name ?? String(own)];
    });
    return said.filter(Boolean).join(": ");
  };
}

/** A value of such a field as people read it: minutes as hours, ten-thousandths as per cent, money, levels in their unit. */
export function useFieldValue(
  terms: Terms,
  zone: string,
  kpis: ReadonlyMap<string, Kpi>,
): (path: string, value: string) => string {
  const { i18n } = useLingui();
  const span = useSpan();
  const words: Record<string, Record<string, string>> = useTermWords();
  const lines = [...use(Projects), ...use(Queues)].map((each) => [each.id, each.name] as const);
  const spoken = Object.assign(Object.fromEntries(lines), ...Object.values(words)) as Record<string, string>;
  const named = (code: string) => kpis.get(promised(terms).find((one) => one.code === code)?.kpi ?? code);
  const level = (kpi: Kpi | undefined, value: number) => {
    if (kpi?.unit === "SHARE") return percent(value / 10_000, i18n.locale, 2);
    if (kpi?.unit === "TIME") return value < 60 ? `${value} s` : span(value / 60);
    return count(kpi?.unit === "NUMBER" ? value / 1000 : value, i18n.locale);
  };
  return (path, value) => {
    const places = parts(path);
    const field = places.at(-1) ?? "";
    const number = Number(value);
    if (field === "minutes" || field.endsWith("_minutes") || places.includes("by_priority")) return span(number);
    if (field.endsWith("_bp") || places.includes("vat")) return percent(number / 10_000, i18n.locale, 2);
    if ((field === "effective_from" || field === "ends") && !Number.isNaN(Date.parse(value)))
      return new Intl.DateTimeFormat(i18n.locale, { dateStyle: "long", timeZone: zone }).format(
        new Date(Date.parse(value) - (field === "ends" ? 1 : 0)),
      );
    if (places[0] === "kpis" && (field === "target" || field === "floor")) return level(named(places[1] ?? ""), number);
    if (places[1] === "remedies" && LEVELS.includes(field)) {
      const at = rows(terms, ["money", "remedies"]).find((one) => one["code"] === places[2]);
      return level(at?.["promise"] ? named(String(at["promise"])) : undefined, number);
    }
    const sum = /^(-?\d+(?:\.\d+)?) ([A-Z]{3})$/.exec(value);
    if (sum)
      return new Intl.NumberFormat(i18n.locale, {
        style: "currency",
        currency: sum[2] ?? "PLN",
        maximumFractionDigits: 6,
      }).format(Number(sum[1]));
    if (value.startsWith("["))
      return (JSON.parse(value) as unknown[]).map((each) => spoken[String(each)] ?? String(each)).join(", ");
    if (field === "promise") return named(value)?.name ?? value;
    return spoken[value] ?? value;
  };
}

const LEVELS = ["from", "until", "point", "deadband", "margin"];

export type Change = { field: string; before: string | null; after: string | null };

/** A part that came or went whole is one line; of every other part each term is. */
export function grouped(changes: readonly Change[]): Change[] {
  const whole = new Map<string, Change>();
  for (const change of changes) {
    const part =
      /^(?:kpis|targets|laws|duties|scope\.tasks|money\.(?:remedies|caps|terminations|volumes|prices\.(?:items|surcharges|minimums)))\.[^.]+/.exec(
        change.field,
      )?.[0];
    const tells =
      part !== undefined && ["code", "kpi", "measures", "law", "task"].some((own) => change.field === `${part}.${own}`);
    if (tells && (change.before === null) !== (change.after === null))
      whole.set(part, { field: part, before: change.before && "", after: change.after && "" });
  }
  const left = changes.filter((change) => ![...whole.keys()].some((part) => change.field.startsWith(`${part}.`)));
  return [...whole.values(), ...left];
}
