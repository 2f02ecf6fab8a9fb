import { readFileSync } from "node:fs";
import { mkdir, rename, rm } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import tailwindcss from "@tailwindcss/vite";
import { lingui } from "@lingui/vite-plugin";
import react from "@vitejs/plugin-react";
import { defineConfig, type Plugin } from "vite";
import { groupOf, straight } from "./scripts/chunks.ts";
import { packed } from "./scripts/packed.ts";
import { catalogues, messages } from "./scripts/words.ts";

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** Operations by name, as `npm run gen` wrote them for the server. */
function operations(): Map<string, { hash: string; text: string }> {
  const written = JSON.parse(readFileSync(here("../server/api/documents.json"), "utf8")) as Record<string, string>;
  const name = (text: string) => /\b(?:query|mutation|subscription) (\w+)/.exec(text)?.[1] ?? "";
  return new Map(Object.entries(written).map(([hash, text]) => [name(text), { hash, text }]));
}

/** `graphql(…)` becomes the allowed document itself, so that each page carries only its own; a fragment needs nothing at run time. */
function documents(): Plugin {
  return {
    name: "manyhands-documents",
    enforce: "pre",
    transform(code, id) {
      if (!/\/src\/(app|features|lib)\/.*\.tsx?$/.test(id.split("?")[0] ?? id) || !code.includes("graphql("))
        return null;
      const known = operations();
      const out = code.replaceAll(/\bgraphql\(\s*`([^`]+)`,?\s*\)/g, (_, text: string) => {
        if (/^\s*fragment /.test(text)) return "(null as never)";
        const found = known.get(/(?:query|mutation|subscription) (\w+)/.exec(text)?.[1] ?? "");
        if (!found) throw new Error(`${id}: this document is not generated yet, run npm run gen`);
        return `(operation(${JSON.stringify(found.hash)}, ${JSON.stringify(found.text)}) as never)`;
      });
      return { code: `import { operation } from "@/lib/operation";${out}`, map: null };
    },
  };
}

/** React Aria carries its words in thirty languages; ours are four. */
function fourLanguages(): Plugin {
  return {
    name: "manyhands-four-languages",
    enforce: "pre",
    load(id) {
      const locale = /react-(?:aria|stately)[^?]*\/intl\/.*\b([a-z]{2}-[A-Z]{2})\.[cm]?js/.exec(id)?.[1];
      return locale && !/^(en-US|pl-PL|uk-UA|ru-RU)$/.test(locale) ? "export default {};" : null;
    },
  };
}

/** Lucide's drawing code knows every way to ask for an icon; ours draws one of 24 by 24 with `currentColor`, which is all we ask for. */
function plainIcons(): Plugin {
  return {
    name: "manyhands-plain-icons",
    enforce: "pre",
    resolveId(id, importer) {
      const icon = id.endsWith("/createLucideIcon.mjs") && importer?.includes("/lucide-react/");
      return icon ? here("./src/ui/drawIcon.ts") : null;
    },
  };
}

/** The list of what imports what is for `npm run budgets`; it is kept beside the build, not handed out with it. */
function keptManifest(): Plugin {
  return {
    name: "manyhands-kept-manifest",
    apply: "build",
    enforce: "pre",
    closeBundle: {
      order: "pre",
      sequential: true,
      async handler() {
        await mkdir(here("./.built"), { recursive: true });
        await rename(here("./dist/.vite/manifest.json"), here("./.built/manifest.json"));
        await rm(here("./dist/.vite"), { recursive: true });
      },
    },
  };
}

const SERVER = "http://localhost:8080";
const PROXY = { "/graphql": { target: SERVER, ws: true }, "/auth": SERVER, "/files": SERVER, "/version": SERVER };

export default defineConfig(async ({ mode }) => {
  const fixtures = mode === "fixtures" ? [(await import("./fixtures/plugin.ts")).fixtureServer()] : [];
  return {
    plugins: [
      documents(),
      messages(),
      catalogues(),
      fourLanguages(),
      plainIcons(),
      straight(),
      react(),
      lingui(),
      tailwindcss(),
      keptManifest(),
      packed(here("./dist")),
      ...fixtures,
    ],
    resolve: { alias: { "@": here("./src") } },
    build: {
      outDir: "dist",
      manifest: true,
      target: "es2022",
      sourcemap: false,
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      rolldownOptions: {
        output: {
          codeSplitting: { groups: [{ name: groupOf, debugName: "shared" }], includeDependenciesRecursively: false },
        },
      },
    },
    server: mode === "fixtures" ? {} : { proxy: PROXY },
    test: {
      environment: "happy-dom",
      setupFiles: ["./fixtures/setup.ts"],
      include: ["src/**/*.test.{ts,tsx}", "scripts/**/*.test.ts", "widget/**/*.test.ts"],
    },
  };
});
