//! Build: which modules travel together. Left alone, each set of pages that shares a module gets its own file, some forty for the first page;
//! one file for what the sign-in needs and one for what the frame adds compress better and come in one go.
//! Invariant: a group holds only what its beginnings reach at once, so that it never pulls in what another page alone needs.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import type { Plugin } from "vite";

const SRC = `${join(import.meta.dirname, "../src")}/`;
const require = createRequire(import.meta.url);

/** Packages whose index exports everything: imports of them go straight to the file, so that the graph shows what is really used. */
const INDEXES: Record<string, string> = {
  "react-aria-components": join(dirname(require.resolve("react-aria-components")), "index.mjs"),
  "lucide-react": join(dirname(require.resolve("lucide-react")), "../esm/lucide-react.mjs"),
};

type Place = { from: string; name: string };

/** Where an index takes each of its names from. */
export function placesOf(index: string): Map<string, Place> {
  const local = new Map<string, Place>();
  const out = new Map<string, Place>();
  const names = (list: string) =>
    list.split(",").flatMap((each) => {
      const [name, as] = each.trim().split(" as ");
      return name ? [{ name, as: as ?? name }] : [];
    });
  for (const [, list = "", from = ""] of index.matchAll(/import \{([^}]*)\} from ["']([^"']+)["']/g))
    for (const { name, as } of names(list)) local.set(as, { from, name });
  for (const [, list = "", from] of index.matchAll(/export \{([^}]*)\}(?: from ["']([^"']+)["'])?/g))
    for (const { name, as } of names(list)) {
      const place = from ? { from, name } : local.get(name);
      if (place) out.set(as, place);
    }
  return out;
}

/** The same imports, each from its own file; types stay as they are. */
export function straightened(code: string, places: ReadonlyMap<string, ReadonlyMap<string, Place>>): string {
  return code.replaceAll(/import \{([^}]*)\} from "([^"]+)"/g, (whole, list: string, from: string) => {
    const known = places.get(from);
    if (!known) return whole;
    return list
      .split(",")
      .map((each) => each.trim())
      .filter((each) => each && !each.startsWith("type "))
      .map((each) => {
        const [name = "", as = name] = each.split(" as ");
        const place = known.get(name);
        return place
          ? `import { ${place.name} as ${as} } from ${JSON.stringify(place.from)}`
          : `import { ${each} } from "${from}"`;
      })
      .join(";");
  });
}

export function straight(): Plugin {
  const places = new Map<string, Map<string, Place>>();
  return {
    name: "manyhands-straight",
    apply: "build",
    enforce: "pre",
    async buildStart() {
      for (const [name, index] of Object.entries(INDEXES)) {
        const found = placesOf(readFileSync(index, "utf8"));
        for (const place of found.values()) place.from = (await this.resolve(place.from, index))?.id ?? place.from;
        places.set(name, found);
      }
    },
    transform(code, id) {
      const ours = id.startsWith(SRC) && /"(react-aria-components|lucide-react)"/.test(code);
      return ours ? { code: straightened(code, places), map: null } : null;
    },
  };
}

type Graph = { getModuleInfo: (id: string) => { importedIds: string[] } | null };

/** Groups in order: what the first takes, the later ones leave. The beginnings themselves stay entries of their own. */
const GROUPS: { name: string; begin: string[]; only?: RegExp }[] = [
  { name: "base", begin: ["app/main.tsx", "features/session/SignInPage.tsx"] },
  { name: "frame", begin: ["app/Shell.tsx"] },
  { name: "over", begin: ["ui/Dialog.tsx", "ui/MenuCard.tsx", "ui/ToastStack.tsx"], only: /\/react-(aria|stately)/ },
];

function closure(begin: readonly string[], graph: Graph): Set<string> {
  const seen = new Set<string>();
  const walk = (id: string) => {
    if (seen.has(id)) return;
    seen.add(id);
    graph.getModuleInfo(id)?.importedIds.forEach(walk);
  };
  const own = begin.map((file) => SRC + file);
  own.forEach(walk);
  for (const id of own) seen.delete(id);
  return seen;
}

let found: { name: string; ids: Set<string>; only?: RegExp }[] | undefined;

/** The group of a module, or none. */
export function groupOf(id: string, graph: Graph): string | null {
  found ??= GROUPS.map((group) => ({ ...group, ids: closure(group.begin, graph) }));
  return found.find(({ ids, only }) => ids.has(id) && (!only || only.test(id)))?.name ?? null;
}
