import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
// @ts-expect-error babel ships no types and is used in this one place
import { transformAsync } from "@babel/core";
import tailwindcss from "@tailwindcss/vite";
import { lingui } from "@lingui/vite-plugin";
import react from "@vitejs/plugin-react";
import { defineConfig, type Plugin } from "vite";

const require = createRequire(import.meta.url);
const gql = { artifactDirectory: fileURLToPath(new URL("./src/gql", import.meta.url)) };

/** Messages and documents: the Lingui macro, and `graphql(…)` turned into an import of its generated document. */
function macros(): Plugin {
  const { babelOptimizerPlugin } = require("@graphql-codegen/client-preset") as { babelOptimizerPlugin: unknown };
  return {
    name: "manyhands-macros",
    enforce: "pre",
    async transform(code, id) {
      const file = id.split("?")[0] ?? id;
      if (!/\/src\/.*\.tsx?$/.test(file) || !/@lingui\/\w+\/macro|graphql\(/.test(code)) return null;
      const plugins = [require.resolve("@lingui/babel-plugin-lingui-macro")] as unknown[];
      if (!file.includes("/src/gql/")) plugins.push([babelOptimizerPlugin, gql]);
      const parserOpts = { plugins: file.endsWith("x") ? (["typescript", "jsx"] as const) : (["typescript"] as const) };
      const out = await transformAsync(code, {
        filename: file,
        babelrc: false,
        configFile: false,
        sourceMaps: true,
        plugins: plugins as never,
        parserOpts: parserOpts as never,
      });
      return out?.code ? { code: out.code, map: out.map } : null;
    },
  };
}

const SERVER = "http://localhost:8080";
const PROXY = { "/graphql": { target: SERVER, ws: true }, "/auth": SERVER, "/files": SERVER, "/version": SERVER };

export default defineConfig(async ({ mode }) => {
  const fixtures = mode === "fixtures" ? [(await import("./fixtures/plugin.ts")).fixtureServer()] : [];
  return {
    plugins: [macros(), react(), lingui(), tailwindcss(), ...fixtures],
    resolve: { alias: { "@": fileURLToPath(new URL("./src", import.meta.url)) } },
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
