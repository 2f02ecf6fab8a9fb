// Invitations: an agent who sees a visitor on a shop's page asks him, and a rule that asks by itself.
import assert from "node:assert/strict";
import { calm, go, sitDown, sound } from "../house/browser.mjs";
import { saves, stands, visit } from "../house/floor.mjs";

/** Open day and night. */
const SHOP = "bu";
const PATIENCE = 30_000;

/** Opens the list and asks the visitor whose page has this path. */
async function asks(at, desk, path, text) {
  const { page } = desk;
  const { say } = at;
  await page.getByRole("button", { name: say("Visitors now") }).click();
  const row = page.getByRole("listitem").filter({ has: page.getByTitle(path, { exact: true }) });
  await row.getByRole("button", { name: say("Start a chat") }).click({ timeout: PATIENCE });
  await row.getByLabel(say("What you say to the visitor")).fill(text);
  await row.getByRole("button", { name: say("Ask"), exact: true }).click();
  await page.locator("[data-visitor=SENT], [data-visitor=SHOWN]").first().waitFor();
  return row;
}

export async function asksAVisitor(at) {
  const { browser, house, say } = at;
  const anna = await sitDown(browser, house, house.logins.agent);
  await stands(at, anna, "Available");
  const ola = await visit(at, SHOP);
  await ola.page.goto(`/shop/${SHOP}/product/1`);
  const words = `Szuka Pani czegoś na zimę ${Date.now() % 100_000}?`;
  const row = await asks(at, anna, `/shop/${SHOP}/product/1`, words);
  await ola.sees(words, PATIENCE);
  await row.and(anna.page.locator("[data-visitor=SHOWN]")).waitFor({ timeout: PATIENCE });
  await sound(anna.page, "visitors now");

  await ola.presses("Odpowiedz");
  await ola.sees("Rozpocznij czat", PATIENCE);
  for (const field of ["Ola Nowak", "ola.nowak@poczta.example", ""]) {
    if (field) await ola.page.keyboard.type(field);
    await ola.page.keyboard.press("Tab");
  }
  await ola.page.keyboard.type("Tak, szukam kozaków.");
  await ola.page.keyboard.press("Tab");
  await ola.page.keyboard.press("Enter");
  await ola.sees("Napisz wiadomość", PATIENCE);

  // It rings at nobody: it is hers from the first word.
  await row.getByRole("link", { name: say("Open the chat") }).click({ timeout: PATIENCE });
  const log = anna.page.getByRole("log");
  await log.getByText(words).waitFor();
  await log.getByText("Tak, szukam kozaków.").waitFor();
  await anna.page.getByRole("button", { name: say("End the chat") }).first().click();
  await saves(at, anna);
  await stands(at, anna, "Offline");
  calm(anna, "asking a visitor");
  await anna.leave();
  await ola.leave();
}

export async function isDeclined(at) {
  const { browser, house } = at;
  const anna = await sitDown(browser, house, house.logins.agent);
  await stands(at, anna, "Available");
  const jan = await visit(at, SHOP);
  await jan.page.goto(`/shop/${SHOP}/product/2`);
  const words = `W czym pomóc ${Date.now() % 100_000}?`;
  const row = await asks(at, anna, `/shop/${SHOP}/product/2`, words);
  await jan.sees(words, PATIENCE);
  await jan.presses("Nie teraz");
  await row.and(anna.page.locator("[data-visitor=DISMISSED]")).waitFor({ timeout: PATIENCE });
  await anna.page.keyboard.press("Escape");
  await stands(at, anna, "Offline");
  await anna.leave();
  await jan.leave();
}

export async function setsARule(at) {
  const { browser, house, say } = at;
  const anna = await sitDown(browser, house, house.logins.agent);
  await stands(at, anna, "Available");
  const lead = await sitDown(browser, house, house.logins["project lead"]);
  const { page } = lead;
  await go(page, "/clients");
  await page.getByRole("row").filter({ hasText: "BU" }).first().click();
  await page.getByRole("tab", { name: say("Chat window") }).click();
  await page.locator("[data-snippet]").getByText("/w/v1/loader.js").waitFor();
  await sound(page, "the chat window of a client");

  await page.getByRole("button", { name: say("Add a rule") }).click();
  const save = page.getByRole("button", { name: say("Save the rule") });
  await save.click();
  await page.getByRole("alert").waitFor();
  const words = `Pytanie do nas ${Date.now() % 100_000}?`;
  await page.getByLabel(say("Name of the rule")).fill("Kontakt");
  await page.getByLabel(say("Page"), { exact: true }).fill("*/contact");
  await page.getByLabel(say("Seconds on the page")).fill("0");
  await page.getByLabel(say("Left alone to compare, %")).fill("0");
  await page.getByRole("textbox", { name: "polski" }).fill(words);
  await save.click();
  await page.getByRole("list", { name: say("Rules") }).getByText(words).waitFor();

  const eva = await visit(at, SHOP);
  await eva.page.goto(`/shop/${SHOP}/contact`);
  await eva.sees(words, PATIENCE);
  await eva.presses("Nie teraz");
  await eva.leave();
  await page.reload();
  const counted = page.locator("[data-invitations] tr").filter({ hasText: "Kontakt" }).locator("td").first();
  await counted.waitFor();
  assert.equal(await counted.textContent(), "1");
  await stands(at, anna, "Offline");
  await anna.leave();
  await lead.leave();
}
