// Pictures for the README, of the running product with the demo: node screenshots.mjs, into frontend/screenshots.
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { go, open, settled, sitDown, still } from "./house/browser.mjs";
import { begins, stands, takes, visit } from "./house/floor.mjs";
import { start, words } from "./house/server.mjs";
import { dress } from "./stories/roles.mjs";

const FOLDER = join(import.meta.dirname, "../../frontend/screenshots");
const WIDE = { width: 1440, height: 900 };
const NARROW = { width: 390, height: 844 };
/** What a picture's name ends with, how wide the screen is, in the light or in the dark. */
const PLAIN = [["", WIDE, "light"]];
const ALL = [...PLAIN, ["-dark", WIDE, "dark"], ["-phone", NARROW, "light"]];

/** Who sees what: a place, what to do to get there, and in which ways it is shown. */
const SIGHTS = [
  ["desk", "agent", openCase, ALL],
  ["portal", "client admin", async () => {}, ALL],
  ["chat", "agent", openChat, PLAIN],
  ["live", "project lead", openFloor, PLAIN],
  ["lead", "project lead", (page) => go(page, "/lead"), PLAIN],
  ["client", "project lead", openClient, PLAIN],
  ["health", "project lead", (page) => go(page, "/health"), PLAIN],
  ["figures", "client admin", openFigures, PLAIN],
  ["contract", "project lead", simulate, PLAIN],
  ["settlement", "project lead", (page) => openTab(page, "settlement"), PLAIN],
  ["reports", "project lead", (page) => go(page, "/reports"), PLAIN],
];

async function openCase(page) {
  await go(page, "/desk");
  await page.locator("aside a[href^='/desk/']").first().click();
  await page.waitForURL(/\/desk\/[A-Z]+-\d+/);
  await page.getByRole("article").first().waitFor();
  await settled(page);
}

/** A visitor of the shop that is open day and night writes, and the agent has him. */
async function openChat(page) {
  const at = { browser, house, say: words("pl") };
  await stands(at, { page }, "Available");
  const visitor = await visit(at, "bu");
  const text = "Dzień dobry, czy kozaki z wczorajszego zamówienia są już w drodze?";
  await begins(visitor, { name: "Ola Nowak", email: "ola.nowak@poczta.example", text });
  await takes(at, { page }, text);
  const area = page.locator("textarea").last();
  await area.fill("Dzień dobry, już sprawdzam.");
  await area.press("Enter");
  await visitor.sees("Dzień dobry, już sprawdzam.");
  await visitor.page.screenshot({ path: join(FOLDER, "shop.png") });
  await settled(page);
}

async function openFloor(page) {
  await go(page, "/live");
  await page.getByRole("table").locator("tbody tr").first().waitFor();
  await settled(page);
}

async function openClient(page) {
  await go(page, "/clients");
  await page.locator("[role=row][data-at='0']").click();
  await page.waitForURL(/\/clients\//);
  await settled(page);
}

/** A part of the client that has prices, by its address. */
async function openTab(page, tab) {
  await go(page, "/clients");
  await page.locator("[role=row][data-at]").filter({ hasText: /Leśna Sowa/ }).first().click();
  await page.waitForURL(/\/clients\//);
  await go(page, `${new URL(page.url()).pathname}?tab=${tab}`);
}

async function simulate(page) {
  await openTab(page, "contract");
  await page.getByRole("button", { name: "Symulator" }).click();
  await page.getByRole("button", { name: "Symuluj" }).click();
  await page.getByRole("slider").first().waitFor({ timeout: 60_000 });
  await settled(page);
}

async function openFigures(page) {
  await go(page, `${new URL(page.url()).pathname.replace(/\/$/, "")}/figures`);
}

mkdirSync(FOLDER, { recursive: true });
const house = await start();
const browser = await open();
try {
  for (const [name, role, walk, ways] of SIGHTS) {
    const { page, leave } = await sitDown(browser, house, house.logins[role], { viewport: WIDE });
    await walk(page);
    for (const [suffix, viewport, theme] of ways) {
      await page.setViewportSize(viewport);
      await dress(page, theme);
      await page.evaluate(() => document.fonts.ready);
      await still(page);
      await page.screenshot({ path: join(FOLDER, `${name}${suffix}.png`) });
    }
    await leave();
  }
} finally {
  await browser.close();
  await house.stop();
}
