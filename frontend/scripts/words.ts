//! Build: the Lingui macro, and one catalogue for each page and language instead of one for the whole house.
//! In development the whole catalogue is loaded at once. Invariant: every message of the code is in a catalogue, or the build stops.
import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join, normalize } from "node:path";
// @ts-expect-error babel ships no types and is used in this one place
import { transformAsync } from "@babel/core";
import type { Plugin } from "vite";
import { ALWAYS, AREAS, type Area } from "../src/lib/areas.ts";

const require = createRequire(import.meta.url);
const SRC = `${join(import.meta.dirname, "../src")}/`;
const LOCALES = ["en", "pl", "uk", "ru"];
const VIRTUAL = "virtual:words";

type Turned = { code: string; map: string } | null;
const turned = new Map<string, { from: string; to: Promise<Turned> }>();

/** A file after the macro; each is turned once, for its code and for the words in it. */
function macro(file: string, code: string): Promise<Turned> {
  const known = turned.get(file);
  if (known?.from === code) return known.to;
  const plugins = ["typescript", ...(file.endsWith("x") ? ["jsx"] : [])];
  const to = transformAsync(code, {
    filename: file,
    babelrc: false,
    configFile: false,
    sourceMaps: true,
    plugins: [require.resolve("@lingui/babel-plugin-lingui-macro")],
    parserOpts: { plugins },
  }).then((out: { code?: string; map?: object } | null) =>
    out?.code ? { code: out.code, map: JSON.stringify(out.map) } : null,
  );
  turned.set(file, { from: code, to });
  return to;
}

const speaks = (file: string, code: string) => /\.tsx?$/.test(file) && /@lingui\/\w+\/macro/.test(code);

/** Messages: the Lingui macro. */
export function messages(): Plugin {
  return {
    name: "manyhands-messages",
    enforce: "pre",
    async transform(code, id) {
      const file = id.split("?")[0] ?? id;
      return file.startsWith(SRC) && speaks(file, code) ? await macro(file, code) : null;
    },
  };
}

type Source = { ids: readonly string[]; imports: readonly string[] };

/** Every file of the front end below `src`: the words in it and the files it imports. */
async function sources(): Promise<Map<string, Source>> {
  const files = readdirSync(SRC, { recursive: true })
    .map((file) => String(file).replaceAll("\\", "/"))
    .filter((file) => /\.tsx?$/.test(file) && !/\.test\.|^ui\/gallery\/|^gql\//.test(file));
  const known = new Set(files);
  const read = async (file: string): Promise<[string, Source]> => {
    const code = readFileSync(SRC + file, "utf8");
    const out = speaks(file, code) ? ((await macro(SRC + file, code))?.code ?? "") : "";
    const ids = [...out.matchAll(/\bid: "([\w+/]{6})"/g)].map((hit) => hit[1] ?? "");
    return [file, { ids, imports: importsOf(file, code, known) }];
  };
  return new Map(await Promise.all(files.map(read)));
}

/** What a file imports, now or later; types cost nothing and are not followed. */
export function importsOf(file: string, code: string, known: ReadonlySet<string>): string[] {
  const named = /(?:^|\n)(?:im|ex)port (?!type\b)[^;"]*?"([^"]+)"|\bimport\("([^"]+)"\)/g;
  return [...code.matchAll(named)].flatMap((hit) => {
    const name = hit[1] ?? hit[2] ?? "";
    const path = name.startsWith("@/")
      ? name.slice(2)
      : name.startsWith(".")
        ? normalize(join(dirname(file), name))
        : "";
    const found = ["", ".ts", ".tsx", "/index.ts", "/index.tsx"]
      .map((end) => path + end)
      .find((each) => known.has(each));
    return path && found ? [found] : [];
  });
}

/** The files of a page: all it leads to, short of the files where another page begins. */
export function reach(
  begin: readonly string[],
  graph: ReadonlyMap<string, Source>,
  stops: ReadonlySet<string>,
): Set<string> {
  const seen = new Set<string>();
  const walk = (file: string) => {
    if (seen.has(file) || (stops.has(file) && !begin.includes(file))) return;
    seen.add(file);
    graph.get(file)?.imports.forEach(walk);
  };
  begin.forEach(walk);
  return seen;
}

type Parts = Record<"always" | Area, Set<string>>;

async function parts(fail: (why: string) => never): Promise<Parts> {
  const graph = await sources();
  const always = new Set(
    [...graph].flatMap(([file, { ids }]) => (ALWAYS.some((dir) => file.startsWith(dir)) ? ids : [])),
  );
  const begins = new Set<string>(Object.values(AREAS).flat());
  const found: Record<string, Set<string>> = { always };
  const told = new Set(always);
  for (const [area, begin] of Object.entries(AREAS)) {
    const files = reach(begin, graph, begins);
    const ids = [...files].flatMap((file) => graph.get(file)?.ids ?? []).filter((id) => !always.has(id));
    found[area] = new Set(ids);
    for (const id of ids) told.add(id);
  }
  for (const [file, { ids }] of graph)
    if (ids.some((id) => !told.has(id))) fail(`no page of src/lib/areas.ts reaches the words of ${file}`);
  return found as Parts;
}

const AREA_NAMES = Object.keys(AREAS) as Area[];
const table = (whole: boolean) =>
  LOCALES.map((locale) => {
    const lines = (["always", ...AREA_NAMES] as const).map((area) =>
      whole
        ? `${area}: async () => ${area === "always" ? `import("/src/locales/${locale}.po")` : "({ messages: {} })"}`
        : `${area}: () => import("${VIRTUAL}/${locale}-${area}")`,
    );
    return `${locale}: { ${lines.join(", ")} }`;
  }).join(",\n");

/** `virtual:words`: for each language and page its own catalogue. */
export function catalogues(): Plugin {
  let whole = true;
  let split: Promise<Parts> | undefined;
  return {
    name: "manyhands-catalogues",
    configResolved(config) {
      whole = config.command === "serve";
    },
    buildStart() {
      split = whole ? undefined : parts((why) => this.error(why));
    },
    resolveId: (id) => (id.startsWith(VIRTUAL) ? `\0${id}` : null),
    async load(id) {
      if (id === `\0${VIRTUAL}`) return `export const WORDS = {\n${table(whole)}\n};`;
      const [, locale, area] = /^\0virtual:words\/(\w+)-(\w+)$/.exec(id) ?? [];
      if (!locale || !area || !split) return null;
      const { code } = await this.load({ id: `${SRC}locales/${locale}.po` });
      const all = JSON.parse(JSON.parse(/JSON\.parse\((".*")\)/s.exec(code ?? "")?.[1] ?? '"{}"')) as Record<
        string,
        unknown
      >;
      const ids = (await split)[area as Area];
      const own = Object.fromEntries(Object.entries(all).filter(([key]) => ids.has(key)));
      return `export const messages = JSON.parse(${JSON.stringify(JSON.stringify(own))});`;
    },
  };
}
