// The shop takes its report along, has it sent every month, and shows it by a link to somebody without an account.
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { calm, fits, go, settled, sitDown, sound } from "../house/browser.mjs";

/** The bytes of a file that a press hands over. */
async function saved(page, press) {
  const [file] = await Promise.all([page.waitForEvent("download"), press()]);
  return { name: file.suggestedFilename(), bytes: await readFile(await file.path()) };
}

export async function handsOut({ browser, house, say }) {
  const shop = await sitDown(browser, house, house.logins["client admin"]);
  const { page } = shop;
  await settled(page);
  const report = await saved(page, () => page.getByRole("button", { name: /PDF/ }).click());
  assert.match(report.name, /^LS-\d{4}-\d\d\.pdf$/);
  assert.equal(report.bytes.subarray(0, 5).toString(), "%PDF-");
  const sheets = await saved(page, () => page.getByRole("button", { name: /XLSX/ }).click());
  assert.equal(sheets.bytes.subarray(0, 2).toString(), "PK");

  await page.getByRole("link", { name: say("Sending and sharing") }).click();
  await page.getByText(say("No report is sent by itself yet")).waitFor();
  await sound(page, "nothing is sent or shared yet");
  await page.getByRole("button", { name: say("Send a report regularly") }).click();
  const wish = page.getByRole("dialog");
  await wish.getByRole("textbox").fill("biuro@ksiegowi.example\nto nie adres");
  await wish.getByRole("button", { name: say("Save"), exact: true }).click();
  await wish.getByText(say("This is not an e-mail address.")).first().waitFor();
  await sound(page, "a schedule with a wrong address");
  await wish.getByRole("textbox").fill("biuro@ksiegowi.example");
  await wish.getByRole("button", { name: say("Save"), exact: true }).click();
  await page.getByText(say("Sends"), { exact: true }).waitFor();
  // What is sent can be changed: a report of the catalogue instead of the month.
  await page.getByRole("button", { name: say("Change {what}").replace("{what}", say("Report of the month")) }).click();
  const change = page.getByRole("dialog");
  await change.getByRole("button", { name: say("What"), exact: false }).first().click();
  await page.getByRole("option", { name: say("Report of the catalogue") }).click();
  await change.getByRole("button", { name: say("Which report"), exact: false }).first().click();
  await page.getByRole("option", { name: /^W-09 / }).click();
  await sound(page, "a schedule that is changed");
  await change.getByRole("button", { name: say("Save"), exact: true }).click();
  await page.getByText(/^W-09 .* · PDF$/).waitFor();

  await page.getByRole("button", { name: say("Share a report") }).click();
  await page.getByRole("dialog").getByRole("button", { name: say("Make the link") }).click();
  const address = await page.getByRole("dialog").getByRole("textbox", { name: say("Address") }).inputValue();
  await page.getByRole("button", { name: say("Done"), exact: true }).click();
  await settled(page);
  await sound(page, "a schedule and a link");
  await fits(page, "a schedule and a link");

  const { page: stranger, leave } = await sitDown(browser, house);
  await stranger.goto(address);
  await stranger.getByRole("heading", { level: 1, name: "Raport SLA" }).waitFor();
  await sound(stranger, "a shared report");
  await page.getByRole("button", { name: say("Take back"), exact: true }).click();
  await page.getByRole("dialog").getByRole("button", { name: say("Take it back") }).last().click();
  await page.getByText(say("taken back"), { exact: true }).waitFor();
  const gone = await stranger.reload();
  assert.equal(gone.status(), 404);
  await leave();
  calm(shop, "handing out a report");
  await shop.leave();
}
