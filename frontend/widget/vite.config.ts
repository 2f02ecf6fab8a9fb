import { fileURLToPath } from "node:url";
import { defineConfig, type Plugin } from "vite";
import { packed } from "../scripts/packed.ts";

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** Parts come by a plain `import()`: what Vite puts around it looks after styles, which are in the scripts here. */
function plainly(): Plugin {
  return {
    name: "widget-plainly",
    enforce: "pre",
    load: (id) => (id.includes("vite/preload-helper") ? "export const __vitePreload = (load) => load();" : null),
  };
}

/** The talk and its words: talk.js, talk-pl.js. */
const nameOf = (file: string) => (file.includes("/words/") ? "talk-[name].js" : "talk.js");

/** The chat window of the shops: into dist/w/v1; with `--mode try` into .built/try/w/v1, where tests may look into its shadow (`data-open-root`). */
export default defineConfig(({ mode }) => {
  const trying = mode === "try";
  const outDir = here(trying ? "../.built/try/w/v1" : "../dist/w/v1");
  return {
    root: here("."),
    publicDir: false,
    plugins: [plainly(), packed(outDir)],
    define: { __TRY__: JSON.stringify(trying) },
    resolve: { alias: { "preact/jsx-runtime": here("./door/jsx.ts") } },
    build: {
      outDir,
      emptyOutDir: true,
      target: "es2022",
      cssTarget: ["chrome123", "firefox120", "safari17.5"],
      sourcemap: false,
      modulePreload: false,
      reportCompressedSize: false,
      lib: { entry: { loader: here("./loader.ts"), widget: here("./widget.tsx") }, formats: ["es"] },
      rolldownOptions: {
        preserveEntrySignatures: "allow-extension",
        output: {
          minify: true,
          comments: false,
          entryFileNames: "[name].js",
          chunkFileNames: ({ facadeModuleId: file }) => (file?.includes("/talk/") ? nameOf(file) : "[name].js"),
        },
      },
    },
  };
});
