// What the browser tests stand on: a strict shop page, Chromium, and a way to look into the window.
// Needs the build for tests (`npm run widget:build`): only there `data-open-root` opens the shadow.
import assert from "node:assert/strict";
import { createRequire } from "node:module";
import { join } from "node:path";
import { serve } from "./server.mjs";

const ROOT = join(import.meta.dirname, "../..");
/** The browser's driver is a package of the browser tests of the whole product. */
const tools = createRequire(process.env.MANYHANDS_E2E ?? join(ROOT, "../tests/e2e/package.json"));
const { chromium } = tools("playwright-core");
const { AxeBuilder } = tools("@axe-core/playwright");

const STANDARD = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

/** As strict as a shop can be: scripts and lines to one host that is not its own, nothing inline, nothing made of text. A socket has to be allowed by its own scheme. */
const policy = (host) =>
  `default-src 'none'; script-src http://${host}; connect-src http://${host} ws://${host}; base-uri 'none'; require-trusted-types-for 'script'`;

const script = (host, path) => {
  const [, , key, lang = "pl"] = path.split("/");
  const root = path.includes("closed-root") ? "" : "data-open-root";
  return `<script async src="${host}/w/v1/loader.js" data-key="${key}" data-lang="${lang}" data-visits="on" ${root}></script>`;
};

/** A bare page of a shop; long, so that there is something to scroll. */
const page = (host, path) => `<!doctype html><html lang="pl"><meta name="viewport" content="width=device-width">
<title>Sklep</title><main><h1>Sklep</h1><p>Książki z lasu.</p><button id="own">Napisz</button></main>${script(host, path)}</html>`;

export async function begin() {
  const dist = join(ROOT, ".built/try");
  const server = await serve({ dist });
  const shop = await serve({ dist, page: (path) => page(server.url, path), policy: policy(new URL(server.url).host) });
  const executablePath = process.env.MANYHANDS_CHROMIUM ?? "/usr/bin/chromium";
  const browser = await chromium.launch({ executablePath, headless: true, args: ["--no-sandbox", "--disable-gpu"] });
  return { server, shop, browser, stop: () => Promise.all([browser.close(), server.stop(), shop.stop()]) };
}

/** Milliseconds that something may take on a machine that is busy. */
const PATIENCE = 30_000;

/** Somebody who comes to a page; what his browser complains of is kept. */
export async function come(house, path, options = {}) {
  const context = await house.browser.newContext({
    // Bare pages are a shop of its own, the demo shops are handed out by the server.
    baseURL: path.startsWith("/page") ? house.shop.url : house.server.url,
    locale: "pl-PL",
    // The pretended server promises by the clock of the visitor.
    timezoneId: Intl.DateTimeFormat().resolvedOptions().timeZone,
    viewport: { width: 1200, height: 800 },
    ...options,
  });
  const page = await context.newPage();
  page.setDefaultTimeout(PATIENCE);
  const complaints = [];
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("console", (line) => {
    // A line that a test cuts is told by the browser itself.
    if (line.type() === "error" && !/WebSocket connection|Failed to load resource/.test(line.text()))
      complaints.push(line.text());
  });
  page.on("dialog", (dialog) => complaints.push(`dialog: ${dialog.message()}`));
  await page.goto(path);
  const visitor = { page, context, complaints, leave: () => context.close() };
  visitor.sound = (name) => sound(page, name);
  return visitor;
}

/** What fades in has come; colours on their way are nobody's. */
const still = (page) =>
  page.evaluate(() => {
    const inside = document.querySelector("desk-widget")?.shadowRoot;
    const all = new Set([...document.getAnimations(), ...(inside?.getAnimations() ?? [])]);
    const ending = [...all].filter((each) => each.effect.getComputedTiming().endTime < Infinity);
    return Promise.allSettled(ending.map((each) => each.finished)).then(() => {});
  });

/** No violation of WCAG 2.2 AA, in the window too. */
async function sound(page, name) {
  await still(page);
  const { violations } = await new AxeBuilder({ page }).withTags(STANDARD).analyze();
  const told = violations.map(
    ({ id, help, nodes }) => `${id}: ${help} ${nodes.map((node) => node.html.slice(0, 200))}`,
  );
  assert.deepEqual(told, [], name);
}

/** Waits until something holds, without asking the clock for more than it needs. */
export async function until(holds, what) {
  const end = Date.now() + PATIENCE;
  while (Date.now() < end) {
    if (await holds()) return;
    await new Promise((done) => setImmediate(done));
  }
  assert.fail(`never: ${what}`);
}

export const shot = async (page, name) => {
  const folder = process.env.MANYHANDS_SHOTS;
  if (folder) await page.screenshot({ path: join(folder, `${name}.png`) });
};
