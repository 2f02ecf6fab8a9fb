// Compresses what the server hands out, once and as well as can be, instead of at each request.
import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";
import type { Plugin } from "vite";

const WORTH = /\.(?:js|css|html|svg|json|webmanifest)$/;

async function pack(file: string) {
  const plain = await readFile(file);
  if (plain.length < 1024) return;
  const text = { params: { [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT } };
  await writeFile(`${file}.br`, brotliCompressSync(plain, text));
  await writeFile(`${file}.gz`, gzipSync(plain, { level: 9 }));
}

/** After a build: each file worth it gets a `.br` and a `.gz` beside it. */
export function packed(folder: string): Plugin {
  return {
    name: "manyhands-packed",
    apply: "build",
    closeBundle: {
      sequential: true,
      async handler() {
        const names = (await readdir(folder, { recursive: true })).filter((name) => WORTH.test(name));
        await Promise.all(names.map((name) => pack(join(folder, name))));
      },
    },
  };
}
