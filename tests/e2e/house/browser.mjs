// A real Chromium, and what is asked of every page it shows.
import assert from "node:assert/strict";
import { AxeBuilder } from "@axe-core/playwright";
import { chromium } from "playwright-core";

const STANDARD = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];
const QUIET = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** Chromium without a window. */
export function open() {
  const executablePath = process.env.MANYHANDS_CHROMIUM ?? "/usr/bin/chromium";
  return chromium.launch({ executablePath, headless: true, args: QUIET });
}

/** A person at a screen of his own; what his pages complain of is kept. */
export async function sitDown(browser, house, login, options = {}) {
  const context = await browser.newContext({
    baseURL: house.url,
    viewport: { width: 1440, height: 900 },
    locale: "pl-PL",
    timezoneId: "Europe/Warsaw",
    reducedMotion: "reduce",
    ...options,
  });
  const page = await context.newPage();
  const complaints = [];
  page.on("pageerror", (error) => complaints.push(`${page.url()}: ${error.message}`));
  page.on("console", (line) => line.type() === "error" && complaints.push(`${page.url()}: ${line.text()}`));
  page.on("response", (answer) => answer.status() >= 500 && complaints.push(`${answer.url()}: ${answer.status()}`));
  page.on("response", async (answer) => {
    if (!answer.url().endsWith("/graphql") || answer.request().method() !== "POST") return;
    const said = await answer.json().catch(() => ({}));
    for (const error of said.errors ?? []) complaints.push(`${page.url()}: ${JSON.stringify(error)}`);
  });
  const person = { page, context, complaints, leave: () => context.close() };
  if (login) await signIn(page, login);
  return person;
}

/** By the form, as everybody does. */
export async function signIn(page, login) {
  await page.goto("/sign-in");
  await page.locator("input[type=email]").fill(login.email);
  await page.locator("input[type=password]").fill(login.password);
  await page.locator("button[type=submit]").click();
  await page.waitForURL((url) => url.pathname !== "/sign-in");
  await settled(page);
}

/** The page has what it asked for, and shows its heading. */
export async function settled(page) {
  await page.waitForLoadState("networkidle");
  await page.locator("h1, h2, [role=status]").first().waitFor();
  await page.waitForFunction(() => !document.querySelector("[aria-busy=true], .animate-pulse"));
}

/** Goes to a place as a click on its link does. */
export async function go(page, path) {
  await page.goto(path);
  await settled(page);
}

/** What fades in or changes its colour has come to its end. */
export function still(page) {
  return page.evaluate(() => {
    const ending = document.getAnimations().filter((each) => each.effect.getComputedTiming().endTime < Infinity);
    return Promise.allSettled(ending.map((each) => each.finished)).then(() => {});
  });
}

/** No violation of WCAG 2.2 AA, and nothing that only a wide screen could show. */
export async function sound(page, name) {
  await still(page);
  // What is only spoken aloud names things that may be gone a moment later.
  const axe = new AxeBuilder({ page }).withTags(STANDARD).exclude("[data-live-announcer]");
  const { violations } = await axe.analyze();
  const told = violations.map(({ id, help, nodes }) => {
    const where = nodes.slice(0, 3).map((node) => `    ${node.target.join(" ")}\n      ${node.html.slice(0, 160)}`);
    return `  ${id}: ${help}\n${where.join("\n")}`;
  });
  assert.equal(told.length, 0, `${name}: ${page.url()}\n${told.join("\n")}`);
}

/** Nothing has to be scrolled sideways. */
export async function fits(page, name) {
  const over = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  assert.ok(over <= 0, `${name}: ${page.url()} is ${over} px too wide`);
}

/** Nothing was complained of. */
export function calm(person, name) {
  assert.deepEqual(person.complaints, [], name);
}
