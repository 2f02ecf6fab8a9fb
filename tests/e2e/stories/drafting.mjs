// A contract before it is signed: tried on past months, changed in its sentences and tried again; what both sides leave out.
import assert from "node:assert/strict";
import { calm, go, settled, sitDown, sound } from "../house/browser.mjs";
import { tab } from "../house/clients.mjs";

/** Presses Simulate and waits for a month and a target that slides. */
async function simulate(page, say) {
  await page.getByRole("button", { name: say("Simulate"), exact: true }).click();
  const target = page.getByRole("slider").first();
  await target.waitFor({ timeout: 60_000 });
  return target;
}

export async function tries({ browser, house, say }) {
  const person = await sitDown(browser, house, house.logins["project lead"]);
  const { page } = person;
  await tab(page, /Leśna Sowa/, "contract");
  await page.getByRole("button", { name: say("Simulator") }).click();
  await page.getByText(say("Nothing simulated yet")).waitFor();
  const target = await simulate(page, say);
  await sound(page, "a version in the simulator");
  const before = await target.getAttribute("aria-valuetext");
  await target.press("End");
  await page.waitForFunction((text) => document.querySelector("[type=range]")?.getAttribute("aria-valuetext") !== text, before);
  await page.getByText(new RegExp(say("At {target} you would have missed {missed}.").split("{")[0])).first().waitFor();
  await page.getByRole("button", { name: say("Close the simulator") }).click();

  // The same beside the editor, with terms that nobody saved.
  await page.getByRole("button", { name: say("New version") }).click();
  const share = page.getByRole("textbox").or(page.getByRole("spinbutton")).first();
  await share.waitFor();
  await simulate(page, say);
  await settled(page);
  await sound(page, "a draft beside its simulation");
  calm(person, "trying a draft");
  await person.leave();
}

export async function leavesOut({ browser, house, say }) {
  const words = `Awaria bramki, zgłoszenie ${Date.now() % 100_000}.`;
  const lead = await sitDown(browser, house, house.logins["project lead"]);
  await tab(lead.page, /Leśna Sowa/, "settlement");
  await lead.page.getByRole("button", { name: say("Propose"), exact: true }).click();
  const dialog = lead.page.getByRole("dialog");
  const day = (back) => new Date(Date.now() - back * 86_400_000).toISOString().slice(0, 16);
  await dialog.locator("input[type=datetime-local]").first().fill(day(14));
  await dialog.locator("input[type=datetime-local]").last().fill(day(7));
  await dialog.getByRole("textbox").last().fill(words);
  await dialog.locator("input[type=file]").setInputFiles({
    name: "zgloszenie.txt",
    mimeType: "text/plain",
    buffer: Buffer.from("Zgłoszenie awarii"),
  });
  await dialog.getByText("zgloszenie.txt").waitFor();
  await dialog.getByText(say("It is a correction of a closed month")).click();
  await sound(lead.page, "a proposal to leave contacts out");
  await dialog.getByRole("button", { name: say("Propose"), exact: true }).last().click();
  await lead.page.getByText(words).waitFor();

  const shop = await sitDown(browser, house, house.logins["client admin"]);
  await go(shop.page, `${new URL(shop.page.url()).pathname}/settlement`);
  const row = shop.page.getByRole("listitem").filter({ hasText: words }).first();
  await row.getByRole("button", { name: new RegExp(say("What changes: {rule}").split("{")[0]) }).click();
  const drawer = shop.page.getByRole("dialog");
  await drawer.getByRole("table").first().waitFor({ timeout: 60_000 });
  await sound(shop.page, "both results of an exclusion");
  await shop.page.keyboard.press("Escape");
  await row.getByRole("button", { name: say("Approve"), exact: true }).click();
  await shop.page.getByRole("dialog").getByRole("button", { name: say("Approve"), exact: true }).last().click();
  await row.getByText(say("left out by both sides")).waitFor();
  assert.match(await shop.page.getByRole("main").innerText(), /zgloszenie\.txt/);
  for (const person of [lead, shop]) {
    calm(person, "leaving contacts out");
    await person.leave();
  }
}
