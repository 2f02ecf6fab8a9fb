import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
// @ts-expect-error babel ships no types and is used in this one place
import { transformAsync } from "@babel/core";
import tailwindcss from "@tailwindcss/vite";
import { lingui } from "@lingui/vite-plugin";
import react from "@vitejs/plugin-react";
import { defineConfig, type Plugin } from "vite";

const require = createRequire(import.meta.url);
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

/** Messages: the Lingui macro. */
function messages(): Plugin {
  return {
    name: "manyhands-messages",
    enforce: "pre",
    async transform(code, id) {
      const file = id.split("?")[0] ?? id;
      if (!/\/src\/.*\.tsx?$/.test(file) || !/@lingui\/\w+\/macro/.test(code)) return null;
      const plugins = ["typescript", ...(file.endsWith("x") ? ["jsx"] : [])];
      const out = await transformAsync(code, {
        filename: file,
        babelrc: false,
        configFile: false,
        sourceMaps: true,
        plugins: [require.resolve("@lingui/babel-plugin-lingui-macro")],
        parserOpts: { plugins },
      });
      return out?.code ? { code: out.code, map: out.map } : null;
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

const SERVER = "http://localhost:8080";
const PROXY = { "/graphql": { target: SERVER, ws: true }, "/auth": SERVER, "/files": SERVER, "/version": SERVER };

export default defineConfig(async ({ mode }) => {
  const fixtures = mode === "fixtures" ? [(await import("./fixtures/plugin.ts")).fixtureServer()] : [];
  return {
    plugins: [documents(), messages(), fourLanguages(), react(), lingui(), tailwindcss(), ...fixtures],
    resolve: { alias: { "@": here("./src") } },
    build: {
      outDir: "dist",
      target: "es2022",
      sourcemap: false,
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
    },
    server: mode === "fixtures" ? {} : { proxy: PROXY },
    test: { environment: "happy-dom", setupFiles: ["./fixtures/setup.ts"], include: ["src/**/*.test.{ts,tsx}"] },
  };
});
