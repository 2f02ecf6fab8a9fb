// @vitest-environment node
import { describe, expect, it } from "vitest";
// @ts-expect-error a plain script, run by node
import { closure, weigh, weighWidget } from "./budgets.mjs";
import { groupOf, placesOf, straightened } from "./chunks";
import { importsOf, reach } from "./words";

const MANIFEST = {
  "index.html": { file: "index.js", imports: ["_base"], css: ["index.css"] },
  _base: { file: "base.js" },
  "page.tsx": { file: "page.js", imports: ["_base", "_part"] },
  _part: { file: "part.js" },
  "virtual:words/en-always": { file: "en.js" },
  "virtual:words/pl-always": { file: "pl.js" },
  "virtual:words/uk-always": { file: "uk.js" },
  "virtual:words/ru-always": { file: "ru.js" },
};
const BYTES: Record<string, number> = { "index.js": 1, "base.js": 10, "page.js": 100, "part.js": 1000, "en.js": 2e4 };

describe("budgets", () => {
  it("follow every static import once", () => {
    expect(closure(MANIFEST, ["index.html", "page.tsx"])).toEqual(["index.html", "_base", "page.tsx", "_part"]);
  });

  it("count a page with its heaviest language and its styles", () => {
    const page = { name: "page", files: ["index.html", "page.tsx"], words: [], most: 1 };
    const bytes = (file: string) => BYTES[file] ?? 7;
    expect(weigh(MANIFEST, page, bytes)).toEqual({ scripts: 21_111, styles: 7 });
  });

  it("count the window of the shops with its heaviest language, the loader with none", () => {
    const bytes = (file: string) => ({ "w/v1/widget.js": 100, "w/v1/ru.js": 9, "w/v1/loader.js": 1 })[file] ?? 2;
    expect(weighWidget({ name: "widget open", files: ["widget"], words: "" }, bytes)).toBe(109);
    expect(weighWidget({ name: "widget loader", files: ["loader"], words: "" }, bytes)).toBe(1);
  });

  it("refuse a page that the build does not know", () => {
    expect(() => closure(MANIFEST, ["gone.tsx"])).toThrow("gone.tsx");
  });
});

describe("words of a page", () => {
  const known = new Set(["a/Page.tsx", "a/Part.tsx", "b/index.ts", "lib/x.ts"]);

  it("come from all its files, also those that are loaded later", () => {
    const code = `import { type X } from "@/lib/x";\nimport type { Y } from "@/b";\nconst Part = lazy(() => import("./Part"));`;
    expect(importsOf("a/Page.tsx", code, known)).toEqual(["lib/x.ts", "a/Part.tsx"]);
  });

  it("end where another page begins", () => {
    const graph = new Map([
      ["a/Page.tsx", { ids: [], imports: ["b/index.ts"] }],
      ["b/index.ts", { ids: [], imports: ["b/Tab.tsx", "b/words.ts"] }],
      ["b/Tab.tsx", { ids: [], imports: ["b/deep.ts"] }],
    ]);
    const files = reach(["a/Page.tsx"], graph, new Set(["a/Page.tsx", "b/Tab.tsx"]));
    expect([...files]).toEqual(["a/Page.tsx", "b/index.ts", "b/words.ts"]);
  });
});

describe("straight imports", () => {
  const index = `import {Button as $1, X as $2} from "../private/Button.mjs";\nexport {$1 as Button};\nexport { default as Mail, default as MailIcon } from './icons/mail.mjs';`;

  it("find the file behind each name of an index", () => {
    const places = placesOf(index);
    expect(places.get("Button")).toEqual({ from: "../private/Button.mjs", name: "Button" });
    expect(places.get("MailIcon")).toEqual({ from: "./icons/mail.mjs", name: "default" });
  });

  it("leave types and unknown names alone", () => {
    const places = new Map([["ui", placesOf(index)]]);
    expect(straightened(`import { Button as B, type P, Odd } from "ui";`, places)).toBe(
      `import { Button as B } from "../private/Button.mjs";import { Odd } from "ui";`,
    );
  });
});

it("a module that no beginning reaches travels alone", () => {
  expect(groupOf("/elsewhere.ts", { getModuleInfo: () => null })).toBeNull();
});
