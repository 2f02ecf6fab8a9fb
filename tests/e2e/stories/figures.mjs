// The shop looks at figures over days of its own choice, and takes them home for a spreadsheet.
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { calm, settled, sitDown, sound } from "../house/browser.mjs";

export async function overAnyDays(at) {
  const { browser, house, say } = at;
  const shop = await sitDown(browser, house, house.logins["client admin"]);
  const { page } = shop;
  await page.getByRole("link", { name: say("Figures"), exact: true }).click();
  await page.waitForURL(/\/figures/);
  await page.getByLabel(say("From"), { exact: true }).fill("2026-01-01");
  const table = page.getByRole("table", { name: say("Figures") });
  await page.getByRole("button", { name: new RegExp(say("Step")) }).click();
  await page.getByRole("option", { name: say("Month by month") }).click();
  await page.waitForURL(/by=MONTH/);
  await settled(page);
  const months = await table.getByRole("row").count();
  assert.ok(months > 2, "a head and more months than one");
  await page.getByRole("checkbox", { name: say("By channel") }).click({ force: true });
  await page.waitForURL(/channel=yes/);
  await table.getByRole("columnheader", { name: say("Channel"), exact: true }).waitFor();
  await table.getByText(say("Form"), { exact: true }).first().waitFor();
  await sound(page, "figures");
  const [file] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: /CSV/ }).click(),
  ]);
  const lines = (await readFile(await file.path(), "utf8")).trim().split("\r\n");
  assert.ok(lines.length > 2, "a line a row");
  assert.ok(lines.some((line) => line.includes(`;${say("Form")};`)), "told apart by channel");
  // The last day before the first is refused where it stands, and nothing is asked.
  await page.getByLabel(say("Until"), { exact: true }).fill("2025-12-31");
  await page.getByText(say("The last day is before the first.")).waitFor();
  calm(shop, "figures");
  await shop.leave();
}
