//! A contract's terms as they stand in a contract file (tenants/README.md 2, 7, 8, 9): looked at and changed by path.
//! Invariant: what no sentence shows stays in the file as it was.
export type Terms = Record<string, unknown>;
export type Path = readonly (string | number)[];

/** What stands at a place; nothing where there is no such place. */
export function look(terms: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (value, part) => (value !== null && typeof value === "object" ? (value as Terms)[part] : undefined),
    terms,
  );
}

/** The same terms with something else at a place; `undefined` takes away what stood there, a row of a list too. */
export function put<T>(terms: T, path: Path, value: unknown): T {
  const [part, ...rest] = path;
  if (part === undefined) return value as T;
  if (Array.isArray(terms) || (typeof part === "number" && (terms === null || terms === undefined))) {
    const list = [...((terms ?? []) as unknown[])];
    if (rest.length === 0 && value === undefined) list.splice(Number(part), 1);
    else list[Number(part)] = put(list[Number(part)], rest, value);
    return list as T;
  }
  const object: Terms = { ...(terms as Terms) };
  if (rest.length === 0 && value === undefined) delete object[part];
  else object[part] = put(object[part], rest, value);
  return object as T;
}

/** An object without some of its fields. */
export function without(object: unknown, ...fields: readonly string[]): Terms {
  return Object.fromEntries(Object.entries(object ?? {}).filter(([field]) => !fields.includes(field)));
}

/** The place as the server names it: `kpis[0].target`. */
export function spell(path: Path): string {
  return path.reduce<string>(
    (text, part) => (typeof part === "number" ? `${text}[${part}]` : text ? `${text}.${part}` : part),
    "",
  );
}

/** `kpis[0].target` and `kpis.0.target` as parts. */
export function parts(path: string): string[] {
  return path.split(/[.[\]]+/).filter(Boolean);
}

/** The rows of a list; none where it is missing. */
export function rows(terms: unknown, path: Path): Terms[] {
  const list = look(terms, path);
  return Array.isArray(list) ? (list as Terms[]) : [];
}

export type Promised = { code: string; kpi: string; target: unknown; name?: unknown };

const CLOCKS: Record<string, string> = { first_reply: "reply_level", resolution: "resolution_level" };

/** Every promise by the code that remedies call it: those over clocks, the others, and what the law asks. */
export function promised(terms: Terms): Promised[] {
  const clocks = rows(terms, ["targets"]).map((one) => {
    const kpi = CLOCKS[String(one["measures"])] ?? "";
    return { code: kpi, kpi, target: one["share_bp"], name: one["name"] };
  });
  const others = rows(terms, ["kpis"]).map((one) => ({
    code: String(one["code"] ?? one["kpi"]),
    kpi: String(one["kpi"]),
    target: one["target"],
    name: one["name"],
  }));
  const laws = rows(terms, ["laws"]).map((one) => {
    const phone = one["law"] === "es_phone";
    return {
      code: String(one["law"]),
      kpi: phone ? "service_level" : "complaint_level",
      target: phone ? 9_500 : 10_000,
    };
  });
  return [...clocks, ...others, ...laws];
}

/** A code that nothing in the list has yet. */
export function fresh(wanted: string, taken: readonly unknown[]): string {
  let code = wanted;
  for (let number = 2; taken.includes(code); number += 1) code = `${wanted}_${number}`;
  return code;
}

/** Every amount and price in another currency, as many as they were. */
export function inCurrency(value: unknown, currency: string): unknown {
  if (typeof value === "string") return value.replace(/^(-?\d+(?:\.\d+)?) [A-Z]{3}$/, `$1 ${currency}`);
  if (Array.isArray(value)) return value.map((one) => inCurrency(one, currency));
  if (value === null || typeof value !== "object") return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, inCurrency(one, currency)]));
}

/** `12.50 PLN` taken apart. */
export function money(text: unknown): { number: string; currency: string } {
  const [number = "", currency = ""] = String(text ?? "").split(" ");
  return { number, currency };
}

/** A definition with a promise's own parameters, and a sentence for each that is a word. */
export function filled(kpi: Kpi, promise: Terms): string {
  const value = (one: Kpi["parameters"][number]) => promise[one.code] ?? one.default;
  const told = kpi.parameters.flatMap((one) => {
    if (value(one) === null) return [];
    if (one.code === "exclude_handled_under_seconds" || one.code === "reason") return [one.text];
    const word = one.words.find((each) => each.code === value(one));
    return word ? [word.text] : [];
  });
  return kpi.parameters.reduce(
    (text, one) => text.replaceAll(`{${one.code}}`, String(value(one))),
    [kpi.text, ...told].join(" "),
  );
}

export type Kpi = {
  code: string;
  unit: "SHARE" | "TIME" | "COUNT" | "NUMBER";
  better: "HIGHER" | "LOWER" | null;
  channels: readonly string[];
  name: string;
  text: string;
  byDefault: string;
  parameters: readonly {
    code: string;
    name: string;
    text: string;
    default: string | null;
    least: number | null;
    most: number | null;
    words: readonly { code: string; name: string; text: string }[];
  }[];
};
