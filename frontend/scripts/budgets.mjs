// Weighs what a browser loads before a page can be used, gzipped, out of the build's manifest; exit code 1 when a page is over its budget.
// Counted: the entry, the page with all it imports, and the heaviest language of the words it waits for. Not counted: what comes when it is opened.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";

const DIST = new URL("../dist/", import.meta.url);
const LOCALES = ["en", "pl", "uk", "ru"];
const SHELL = ["index.html", "src/app/Shell.tsx"];
const PORTAL = ["index.html", "src/features/portal/PortalFrame.tsx"];
const DESK = "src/features/desk/";
const page = (path) => [...SHELL, `src/features/${path}.tsx`];

/** What is opened first (why the shell is not at 130: README), the words it waits for, and how much it may weigh in thousands of bytes; `beyond`: what is there already. */
export const PAGES = [
  { name: "sign-in", files: ["index.html", "src/features/session/SignInPage.tsx"], words: [], most: 120 },
  { name: "shell", files: SHELL, words: [], most: 150 },
  { name: "desk", files: page("desk/DeskPage"), words: ["desk"], most: 220 },
  { name: "cases", files: page("cases/CasesPage"), words: ["cases"], most: 240 },
  { name: "lead", files: page("lead/LeadPage"), words: ["lead"], most: 240 },
  { name: "clients", files: page("clients/ClientsPage"), words: ["clients"], most: 240 },
  { name: "one client", files: page("clients/ClientPage"), words: ["client"], most: 240 },
  { name: "people", files: page("people/PeoplePage"), words: ["people"], most: 240 },
  { name: "audit", files: page("audit/AuditPage"), words: ["audit"], most: 246 },
  { name: "health", files: page("health/HealthPage"), words: ["health"], most: 240 },
  { name: "my settings", files: page("me/MePage"), words: ["me"], most: 240 },
  { name: "portal", files: [...PORTAL, "src/features/portal/PortalPage.tsx"], words: ["portal"], most: 190 },
  {
    name: "portal contract",
    files: [...PORTAL, "src/features/portal/PortalContract.tsx"],
    words: ["portal"],
    most: 240,
  },
  {
    name: "portal points",
    files: [...PORTAL, "src/features/portal/PortalPoints.tsx"],
    words: ["portal"],
    most: 240,
  },
  {
    name: "figures",
    files: [...PORTAL, "src/features/figures/FiguresPage.tsx"],
    words: ["portal", "figures"],
    most: 190,
  },
  { name: "portal plans", files: [...PORTAL, "src/features/portal/PortalPlans.tsx"], words: ["portal"], most: 240 },
  { name: "reports", files: page("reports/LeadReports"), words: ["reports"], most: 240 },
  {
    name: "portal reports",
    files: [...PORTAL, "src/features/reports/PortalReports.tsx"],
    words: ["portal", "reports"],
    most: 240,
  },
  { name: "portal people", files: [...PORTAL, "src/features/portal/PortalPeople.tsx"], words: ["portal"], most: 190 },
  {
    name: "portal handouts",
    files: [...PORTAL, "src/features/portal/PortalHandouts.tsx"],
    words: ["portal", "handouts"],
    most: 240,
  },
  {
    name: "+ editor",
    files: [`${DESK}composer/rich/RichArea.tsx`],
    words: [],
    most: 140,
    beyond: page("desk/DeskPage"),
  },
];

/** The chat window on a shop's page: what is on every page of the shop, what it takes to open it, and the talk that comes after. */
export const WIDGET = [
  { name: "widget loader", files: ["loader"], words: "", most: 0.5 },
  { name: "widget open", files: ["widget"], words: "", most: 12 },
  { name: "+ widget talk", files: ["talk"], words: "talk-", most: 12 },
];

/** Bytes of a part of the window, in the heaviest language where it has words. */
export function weighWidget(part, bytes) {
  const file = (name) => bytes(`w/v1/${name}.js`);
  const words = part.name === "widget loader" ? [0] : LOCALES.map((locale) => file(part.words + locale));
  return part.files.reduce((sum, name) => sum + file(name), 0) + Math.max(...words);
}

/** All files that these entries of a manifest load at once, through every static import. */
export function closure(manifest, begin) {
  const seen = new Set();
  const walk = (key) => {
    if (seen.has(key)) return;
    if (!manifest[key]) throw new Error(`${key} is not in the manifest`);
    seen.add(key);
    manifest[key].imports?.forEach(walk);
  };
  begin.forEach(walk);
  return [...seen];
}

/** Bytes of a page: its scripts in the heaviest language, and its styles. */
export function weigh(manifest, page, bytes) {
  const scripts = (keys) => closure(manifest, keys).map((key) => manifest[key].file);
  const words = (locale) => ["always", ...page.words].map((part) => `virtual:words/${locale}-${part}`);
  const total = (files) => [...new Set(files)].reduce((sum, file) => sum + bytes(file), 0);
  const keys = closure(manifest, page.files);
  const there = page.beyond ? [...page.beyond, ...LOCALES.flatMap(words)] : [];
  const before = new Set(scripts(there));
  const added = (files) => total(files.filter((file) => !before.has(file)));
  return {
    scripts: Math.max(...LOCALES.map((locale) => added(scripts([...page.files, ...words(locale)])))),
    styles: total(keys.flatMap((key) => manifest[key].css ?? [])),
  };
}

function main() {
  const path = new URL("../.built/manifest.json", import.meta.url);
  if (!existsSync(path)) {
    console.error("the build is missing: run npm run build first");
    process.exit(1);
  }
  const manifest = JSON.parse(readFileSync(path, "utf8"));
  const sizes = new Map();
  const bytes = (file) => {
    if (!sizes.has(file)) sizes.set(file, gzipSync(readFileSync(new URL(file, DIST)), { level: 9 }).length);
    return sizes.get(file);
  };
  const kilo = (value) => (value / 1000).toFixed(1).padStart(7);
  let over = 0;
  console.log("page               script  budget   style  (thousand bytes, gzip)");
  for (const each of PAGES) {
    const found = weigh(manifest, each, bytes);
    const bad = found.scripts > each.most * 1000 || found.styles > 20_000;
    over += bad ? 1 : 0;
    console.log(
      `${each.name.padEnd(18)}${kilo(found.scripts)} ${kilo(each.most * 1000)} ${kilo(found.styles)}${bad ? "  over" : ""}`,
    );
  }
  for (const each of WIDGET) {
    const found = weighWidget(each, bytes);
    const bad = found > each.most * 1000;
    over += bad ? 1 : 0;
    console.log(`${each.name.padEnd(18)}${kilo(found)} ${kilo(each.most * 1000)}${bad ? "  over" : ""}`);
  }
  const fonts = readdirSync(new URL("assets/", DIST)).filter((file) => /latin.*\.woff2$/.test(file));
  const font = fonts.reduce((sum, file) => sum + readFileSync(new URL(`assets/${file}`, DIST)).length, 0);
  if (font > 80_000) over += 1;
  console.log(`fonts (latin)     ${kilo(font)} ${kilo(80_000)}${font > 80_000 ? "  over" : ""}`);
  if (over > 0) process.exit(1);
}

if (import.meta.url === `file://${process.argv[1]}`) main();
