// What an agent does with a case besides answering it: macros, notes, putting away, joining, looking who else is there.
import assert from "node:assert/strict";
import { calm, go, settled, sitDown, sound } from "../house/browser.mjs";
import { emptied, field, filled, marked, ready, written } from "../house/composer.mjs";
import { write } from "../house/mail.mjs";

const SHOP = "kontakt@buty24.example";

/** A customer writes, and the agent opens the case. */
export async function received(at, person, subject, from = "bozena@poczta.example") {
  await write(at.house.smtp, { from, to: SHOP, subject, text: "Dzień dobry, proszę o pomoc." });
  const { page } = person;
  await go(page, "/cases?order=CHANGED");
  await page.getByText(subject).first().click({ timeout: 30_000 });
  await page.waitForURL(/\/desk\/[A-Z]+-\d+/);
  await settled(page);
  await ready(page);
  return page.url().split("/").at(-1);
}

export async function macros(at) {
  const { browser, house, say } = at;
  const desk = await sitDown(browser, house, house.logins.agent);
  const { page } = desk;
  await received(at, desk, `Makro ${Date.now()}`);
  await emptied(page);
  await field(page).pressSequentially("/zwrot");
  await page.getByRole("listbox", { name: say("Macros") }).waitFor();
  await sound(page, "the macros");
  await page.keyboard.press("Enter");
  await filled(page);
  const words = await written(page);
  assert.ok(!words.includes("{{"), "every field is filled");
  // The same macro, by its name in the palette.
  await emptied(page);
  // Where nothing is marked the key is the palette's, and what is typed while it comes lands in it.
  await page.keyboard.press("Control+k");
  await page.keyboard.type("/zwrot");
  await page.getByRole("dialog").getByRole("listbox").waitFor();
  assert.equal(await written(page), "");
  await page.getByRole("option", { name: /\/zwrot/ }).first().waitFor();
  await page.keyboard.press("Enter");
  await filled(page);
  // It would resolve the case, but the writer says that he waits.
  await page.getByRole("button", { name: say("Send and wait") }).click();
  await page.getByText(say("Waiting"), { exact: true }).first().waitFor();
  // Taken back in the timeline, nothing offers it a second time.
  await page.getByRole("log").getByRole("button", { name: say("Undo") }).click();
  await filled(page);
  await page.getByText(say("The mail leaves in 10 s")).waitFor({ state: "detached" });
  calm(desk, "macros");
  await desk.leave();
}

/** The palette's part of the program is slow to come: no key goes elsewhere meanwhile. */
export async function slowPalette(at) {
  const { browser, house, say } = at;
  const desk = await sitDown(browser, house, house.logins.agent);
  const { page } = desk;
  await received(at, desk, `Paleta ${Date.now()}`);
  let come;
  const held = new Promise((done) => (come = done));
  await page.route(/\/assets\/Palette-/, async (route) => {
    await held;
    await route.continue();
  });
  await page.reload({ waitUntil: "domcontentloaded" });
  await field(page).waitFor();
  await field(page).click();
  await page.keyboard.type("Dzień dobry");
  await page.keyboard.press("Control+k");
  await page.keyboard.type("wycz");
  come();
  await page.getByRole("dialog").getByRole("listbox").waitFor();
  await page.keyboard.type("yny");
  const asked = page.getByRole("dialog").getByRole("searchbox").or(page.getByRole("dialog").getByRole("textbox"));
  assert.equal(await asked.first().inputValue(), "wyczyny");
  await page.keyboard.press("Escape");
  await page.keyboard.press("Escape");
  await page.getByRole("dialog", { name: say("Search or run") }).waitFor({ state: "detached" });
  assert.equal(await written(page), "Dzień dobry");
  await page.waitForFunction(() => document.activeElement?.hasAttribute("data-composer"));
  calm(desk, "a slow palette");
  await desk.leave();
}

export async function putsAway(at) {
  const { browser, house, say } = at;
  const desk = await sitDown(browser, house, house.logins.agent);
  const { page } = desk;
  await received(at, desk, `Drzemka ${Date.now()}`);
  await page.locator("h1").click();
  await page.keyboard.press("l");
  await page.getByLabel(say("Add a tag")).fill("reklamacja");
  await page.keyboard.press("Enter");
  await page.keyboard.press("Escape");
  await page.getByRole("link", { name: "reklamacja", exact: true }).waitFor();
  await page.keyboard.press("s");
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel(say("What are you waiting for?")).fill("kurier");
  await sound(page, "putting a case away");
  await dialog.getByRole("button", { name: new RegExp(say("Tomorrow morning")) }).click();
  await page.getByRole("button", { name: new RegExp(`^${say("Wake up")}`) }).click();
  await page.getByRole("button", { name: new RegExp(`^${say("Snooze")}`) }).waitFor();
  await page.getByText("kurier").first().waitFor();
  // An outcome by its digit, the end by its key, and open again.
  await page.locator("h1").click();
  await page.keyboard.press("2");
  await page.locator("[aria-pressed=true]", { hasText: "2" }).waitFor();
  await page.keyboard.press("e");
  await page.getByRole("button", { name: say("Reopen") }).click();
  await page.getByRole("button", { name: new RegExp(`^${say("Resolve")}`) }).waitFor();
  calm(desk, "putting away");
  await desk.leave();
}

export async function joins(at) {
  const { browser, house, say } = at;
  const desk = await sitDown(browser, house, house.logins.agent);
  const { page } = desk;
  const from = `laczona.${Date.now()}@poczta.example`;
  const one = await received(at, desk, `Pierwsza ${Date.now()}`, from);
  const other = await received(at, desk, `Druga ${Date.now()}`, from);
  await page.getByRole("button", { name: say("More actions") }).click();
  await page.getByRole("menuitem", { name: say("Merge into another case…") }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByText(one).waitFor();
  await dialog.getByRole("button", { name: say("Merge"), exact: true }).click();
  await page.waitForURL(new RegExp(one));
  await page.getByText(say("Merged: {number}", { number: other })).first().waitFor();
  await page.getByRole("button", { name: say("Undo") }).first().click();
  await go(page, `/desk/${other}`);
  await page.getByRole("button", { name: new RegExp(`^${say("Resolve")}`) }).waitFor();
  calm(desk, "joining");
  await desk.leave();
}

export async function seesEachOther(at) {
  const { browser, house, say } = at;
  const [desk, lead] = [
    await sitDown(browser, house, house.logins.agent),
    await sitDown(browser, house, house.logins["project lead"]),
  ];
  const number = await received(at, desk, `Razem ${Date.now()}`);
  await go(lead.page, `/desk/${number}`);
  await field(desk.page).fill("Piszę");
  await lead.page.getByText(/Anna Kowalska/).first().waitFor();
  await lead.page.locator("h1").click();
  await lead.page.keyboard.press("o");
  await field(lead.page).fill("Notatka na żywo");
  await lead.page.keyboard.press("Control+Enter");
  await desk.page.getByText("Notatka na żywo").waitFor({ timeout: 10_000 });
  // Another shop's name stops the answer.
  await emptied(desk.page);
  await desk.page.keyboard.insertText("Dziękujemy za zakupy w Leśna Sowa.");
  await desk.page.getByRole("button", { name: say("Send and wait") }).click();
  await desk.page.getByRole("button", { name: say("Leave it out") }).click();
  assert.equal(await marked(desk.page), "Leśna Sowa");
  calm(desk, "together");
  calm(lead, "together");
  await desk.leave();
  await lead.leave();
}

/** The narrow desk: everything about the customer is one press away. */
export async function narrow(at) {
  const { browser, house, say } = at;
  const desk = await sitDown(browser, house, house.logins.agent);
  const { page } = desk;
  await received(at, desk, `Telefon ${Date.now()}`);
  await page.setViewportSize({ width: 390, height: 844 });
  await page.getByRole("button", { name: say("Customer and outcome") }).click();
  await page.getByRole("dialog").getByText("bozena@poczta.example").waitFor();
  await sound(page, "the customer on a telephone");
  calm(desk, "narrow");
  await desk.leave();
}

/** A case that ends without an outcome asks for one, by its key and by the send that closes. */
export async function asksForOutcome(at) {
  const { browser, house, say } = at;
  const desk = await sitDown(browser, house, house.logins.agent);
  const { page } = desk;
  await received(at, desk, `Wynik ${Date.now()}`);
  await page.locator("h1").click();
  await page.keyboard.press("e");
  const asked = page.getByRole("dialog", { name: say("How did it end?") });
  await asked.waitFor();
  await sound(page, "the question for an outcome");
  await page.keyboard.press("Escape");
  await asked.waitFor({ state: "detached" });
  await emptied(page);
  await page.keyboard.insertText("Dziękujemy, sprawa załatwiona.");
  await page.keyboard.press("Control+Enter");
  await asked.waitFor();
  await page.keyboard.press("3");
  await page.getByText(say("Resolved"), { exact: true }).first().waitFor();
  await page.locator("[aria-pressed=true]", { hasText: "3" }).waitFor();
  calm(desk, "the outcome");
  await desk.leave();
}
