// The shop sends a table of its customers' orders: a wrong one is refused with its line, a good one stands in the reports.
import assert from "node:assert/strict";
import { calm, go, settled, sitDown, sound } from "../house/browser.mjs";

const table = (lines) => ({
  name: "zamowienia.csv",
  mimeType: "text/csv",
  buffer: Buffer.from(`number;email;placed_at;amount;currency;cancelled_at\n${lines.join("\n")}\n`),
});

export async function tellsOfOrders(at) {
  const { browser, house, say } = at;
  const shop = await sitDown(browser, house, house.logins["client admin"]);
  const { page } = shop;
  await page.getByRole("link", { name: say("Orders"), exact: true }).click();
  await page.waitForURL(/\/orders/);
  const field = page.locator("input[type=file]");
  await field.waitFor({ state: "attached" });
  await page.getByRole("heading", { name: say("Known orders") }).waitFor();
  await sound(page, "orders");

  // Two days ago: whatever the zone, that is over.
  const day = new Date(Date.now() - 2 * 86_400_000).toISOString().slice(0, 10);
  await field.setInputFiles(table([`E2E-1;ola@poczta.example;${day} 10:00;129,90;PLN;`, "E2E-2;ola;kiedyś;1;PLN;"]));
  await page.getByText(/placed_at.*kiedyś/).waitFor();
  await page.getByText(/email:/).waitFor();

  const good = [`E2E-1;ola@poczta.example;${day} 10:00;129,90;PLN;`, `E2E-2;jan@poczta.example;${day} 11:00;;;${day} 12:00`];
  await field.setInputFiles(table(good));
  await page.getByText(say("New orders: {placed}, changed: {changed}, cancelled: {cancelled}, restored: {restored}", {
    placed: 2, changed: 0, cancelled: 1, restored: 0,
  })).waitFor();
  await field.setInputFiles(table(good));
  await page.getByText(say("Nothing in the table is new")).waitFor();

  const own = new URL(page.url()).pathname.replace(/\/orders$/, "");
  for (let tries = 0; ; tries += 1) {
    await go(page, `${own}/reports?report=K-01&from=${day}&until=${day}`);
    const figures = page.getByRole("table", { name: say("Figures") });
    await figures.getByRole("button").first().click();
    const sheet = page.getByRole("dialog");
    await sheet.getByRole("listitem").first().waitFor();
    await settled(page);
    if ((await sheet.getByText("E2E-1", { exact: true }).count()) > 0) {
      await sound(page, "orders behind a figure");
      break;
    }
    assert.ok(tries < 20, "orders become figures");
  }
  await go(page, `${own}/reports?report=W-16&from=2026-01-01`);
  await page.getByRole("table", { name: say("Figures") }).getByRole("row").nth(1).waitFor();
  await settled(page);
  await sound(page, "who buys again");
  calm(shop, "orders");
  await shop.leave();
}
