// The lead: finding a case, asking a clock why, looking after a client.
import assert from "node:assert/strict";
import { calm, go, settled, sitDown, sound } from "../house/browser.mjs";

const TABS = ["overview", "projects", "mailboxes", "calendars", "contract", "macros", "outcomes", "people"];

export async function searches(at) {
  const { browser, house } = at;
  const person = await sitDown(browser, house, house.logins["project lead"]);
  const { page } = person;
  await go(page, "/cases");
  await openFirst(page, /\/desk\//);
  await sound(page, "a case of the lead");
  const subject = await page.locator("h1").first().innerText();
  const word = subject.split(/\s+/).find((each) => /^\p{L}{5,}$/u.test(each));
  if (word) {
    await go(page, `/cases?q=${encodeURIComponent(word)}`);
    await openFirst(page, /\/desk\//);
    await page.goBack();
    await settled(page);
    await sound(page, "a search");
  }
  calm(person, "searching");
  await person.leave();
}

export async function looksAfterClients(at) {
  const { browser, house } = at;
  const person = await sitDown(browser, house, house.logins["project lead"]);
  const { page } = person;
  await go(page, "/clients");
  await openFirst(page, /\/clients\//);
  const client = new URL(page.url()).pathname;
  for (const tab of TABS) {
    await go(page, `${client}?tab=${tab}`);
    assert.ok(await page.locator("h1").first().isVisible(), tab);
    await sound(page, `the client's ${tab}`);
  }
  await settled(page);
  calm(person, "a client");
  await person.leave();
}

/** Opens the first row of a table, or the first thing found. */
async function openFirst(page, place) {
  await page.locator("[role=row][data-at='0'], main a[href^='/desk/']").first().click();
  await page.waitForURL(place);
  await settled(page);
}
