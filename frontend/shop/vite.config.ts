import { fileURLToPath } from "node:url";
import { defineConfig } from "vite";
import { packed } from "../scripts/packed.ts";

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** The demo shops: into dist/shop; with `--mode try` beside the window that tests look into. */
export default defineConfig(({ mode }) => {
  const outDir = here(mode === "try" ? "../.built/try/shop" : "../dist/shop");
  return {
    root: here("."),
    base: "/shop/",
    plugins: [packed(outDir)],
    build: {
      outDir,
      emptyOutDir: true,
      target: "es2022",
      sourcemap: false,
      modulePreload: false,
      reportCompressedSize: false,
      assetsInlineLimit: 0,
    },
  };
});
