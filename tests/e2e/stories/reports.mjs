// A lead and a shop read reports: the catalogue, a report by agents, what is behind a number, a list, a view that is kept.
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { calm, go, settled, sitDown, sound } from "../house/browser.mjs";

export async function readByTheShop(at) {
  const { browser, house, say } = at;
  const shop = await sitDown(browser, house, house.logins["client admin"]);
  const { page } = shop;
  await page.getByRole("link", { name: say("Reports"), exact: true }).click();
  await page.waitForURL(/\/reports/);
  await page.getByText("P-36", { exact: true }).waitFor();
  await sound(page, "reports");
  await page.getByRole("searchbox", { name: say("Find a report") }).fill("W-08");
  await page.getByRole("button", { name: /W-08/ }).click();
  await page.waitForURL(/report=W-08/);
  const table = page.getByRole("table", { name: say("Figures") });
  await table.getByRole("columnheader", { name: say("Agent"), exact: true }).waitFor();
  await settled(page);
  await sound(page, "report");
  // Agents are known by their alias: one word, never a surname.
  const names = await table.getByRole("row").locator("[role=cell]:first-child").allTextContents();
  assert.ok(names.length > 1 && names.every((name) => !name.trim().includes(" ")), names.join(", "));

  await table.getByRole("button").first().click();
  const sheet = page.getByRole("dialog");
  await sheet.getByRole("listitem").first().waitFor();
  await sound(page, "behind a figure");
  // Open to the bottom: what was written, without anybody's work list beside it.
  await sheet.getByRole("listitem").getByRole("button").first().click();
  await page.waitForURL(/\/desk\//);
  await page.getByRole("complementary", { name: say("My work") }).waitFor({ state: "detached" });
  await settled(page);
  await sound(page, "a case that a shop reads");
  await page.goBack();
  await sheet.waitFor();
  await page.keyboard.press("Escape");
  await sheet.waitFor({ state: "detached" });

  await page.getByRole("button", { name: say("Keep this view") }).click();
  await page.getByRole("textbox", { name: say("Name of the view") }).fill("Agenci co miesiąc");
  await page.getByRole("dialog").getByRole("button", { name: say("Keep"), exact: true }).click();
  await page.getByRole("button", { name: say("All reports") }).click();
  await page.getByRole("button", { name: "Agenci co miesiąc", exact: true }).click();
  await page.waitForURL(/report=W-08/);
  calm(shop, "reports");
  await shop.leave();
}

export async function readByTheLead(at) {
  const { browser, house, say } = at;
  const lead = await sitDown(browser, house, house.logins["project lead"]);
  const { page } = lead;
  await go(page, "/reports?report=W-13&from=2026-01-01");
  const [file] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: /CSV/ }).click(),
  ]);
  const lines = (await readFile(await file.path(), "utf8")).trim().split("\r\n");
  assert.ok(lines.length > 2, "a line a contact");
  const row = page.getByRole("table").getByRole("row").nth(1);
  await row.click();
  await page.waitForURL(/\/desk\//);
  calm(lead, "reports");
  await lead.leave();
}
