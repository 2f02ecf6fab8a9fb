// What a shop owes in turn: written into a draft in sentences, and told by the month with the cases behind it.
import assert from "node:assert/strict";
import { calm, go, settled, sitDown, sound } from "../house/browser.mjs";
import { tab } from "../house/clients.mjs";

export async function owesAnswers({ browser, house, say }) {
  const lead = await sitDown(browser, house, house.logins["project lead"]);
  const { page } = lead;
  await tab(page, /Leśna Sowa/, "contract");
  await page.getByRole("heading", { name: say("Duties of the shop") }).waitFor();
  await page.getByRole("button", { name: say("New version") }).click();
  await page.getByRole("button", { name: say("Add a duty to answer") }).click();
  const times = page.getByRole("spinbutton", { name: say("Time to answer") });
  await times.last().fill("0");
  await page.getByRole("button", { name: say("Save draft") }).click();
  // A duty without time is refused by its name; the draft stays open.
  const refused = page.getByRole("alert");
  await refused.getByText(new RegExp(say("Duties of the shop"))).waitFor();
  await times.last().fill("4");
  await sound(page, "a draft with a duty of the shop");
  await page.getByRole("button", { name: say("Save draft") }).click();
  const changes = page.getByRole("heading", { name: say("What changed since the version before") });
  await changes.waitFor();
  await page.getByText(new RegExp(`${say("Duties of the shop")}: `)).first().waitFor();
  await settled(page);
  await sound(page, "a version with a duty of the shop");
  await page.getByRole("button", { name: say("Discard draft") }).click();
  await page.getByRole("dialog").getByRole("button", { name: say("Discard draft") }).last().click();
  await changes.waitFor({ state: "detached" });
  calm(lead, "drafting a duty");
  await lead.leave();
}

export async function toldByTheMonth({ browser, house, say }) {
  const shop = await sitDown(browser, house, house.logins["client admin"]);
  const { page } = shop;
  const home = new URL(page.url()).pathname.replace(/\/$/, "");
  // The page of the month tells them too, and opens them.
  await go(page, home);
  const owed = page.getByRole("region", { name: say("What the shop owed") });
  await owed.waitFor({ timeout: 60_000 });
  await owed.getByRole("button").first().click();
  await page.getByRole("dialog").waitFor();
  await sound(page, "the cases behind a duty, on the page of the month");
  await go(page, `${home}/settlement`);
  await owed.waitFor({ timeout: 60_000 });
  const beginning = say("Answers to what cases wait for, within {within} of business time").split("{")[0];
  assert.ok((await owed.innerText()).includes(beginning));
  await sound(page, "what the shop owed");
  await owed.getByRole("button", { name: new RegExp(beginning) }).click();
  const drawer = page.getByRole("dialog");
  await drawer.getByText(new RegExp(say("asked {from}, due {due}").split("{")[0])).first().waitFor();
  await sound(page, "the cases behind a duty");
  calm(shop, "reading a duty");
  await shop.leave();
}
