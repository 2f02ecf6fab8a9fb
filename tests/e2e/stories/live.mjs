// The lead's floor: somebody is moved to another shop for a time by menu and by keys, comes back, and a screen hangs on the wall.
import assert from "node:assert/strict";
import { calm, go, sitDown, sound } from "../house/browser.mjs";
import { stands } from "../house/floor.mjs";

const AGENT = "Anna Kowalska";

/** Confirms the move that a dialog asks about, once it has shown what the move does. */
async function moves(at, page) {
  const dialog = page.getByRole("dialog");
  await dialog.locator("[data-effect=gains]").waitFor({ timeout: 20_000 });
  await sound(page, "a move");
  await dialog.getByRole("button", { name: at.say("Move"), exact: true }).click();
}

export async function leadsTheFloor(at) {
  const { browser, house, say } = at;
  const anna = await sitDown(browser, house, house.logins.agent);
  await stands(at, anna, "Available");
  const lead = await sitDown(browser, house, house.logins["project lead"]);
  const { page } = lead;
  await go(page, "/live");
  await page.getByRole("table").locator("tbody tr").first().waitFor();
  const card = page.locator(`[data-person="${AGENT}"]`);
  await card.waitFor({ timeout: 20_000 });
  await sound(page, "the floor");

  // By the menu; then undone from the message.
  await card.getByRole("button").click();
  await page.getByRole("menuitem", { name: say("Move for a time…") }).click();
  await page.getByRole("dialog").getByRole("button", { name: say("Shop and project") }).click();
  await page.getByRole("option").first().click();
  await moves(at, page);
  await card.getByText(/\d\d:\d\d$/).last().waitFor({ timeout: 20_000 });
  const shops = () => card.locator("[data-square]").count();
  await page.getByRole("button", { name: say("Undo") }).click();
  await page.waitForFunction(
    (name) => document.querySelectorAll(`[data-person="${name}"] [data-square]`).length > 1,
    AGENT,
  );
  assert.ok((await shops()) > 1, "she works for her shops again");

  // By keys: taken up, carried to a shop, dropped.
  await page.getByRole("button", { name: new RegExp(AGENT) }).first().focus();
  await page.keyboard.press("Enter");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await page.getByRole("dialog").waitFor();
  await page.keyboard.press("Escape");

  // Her state is set by the lead, and she sees by whom.
  await card.getByRole("button", { name: new RegExp(`: ${AGENT}$`) }).last().click();
  await page.getByRole("menuitem", { name: new RegExp(say("Finishing")) }).click();
  await anna.page.locator("[data-presence=FINISHING]").waitFor({ timeout: 20_000 });

  await hangs(at, lead);
  await stands(at, anna, "Offline");
  calm(lead, "the floor");
  await anna.leave();
  await lead.leave();
}

/** A screen is made, shows its slides to nobody in particular, and is switched off. */
async function hangs(at, lead) {
  const { say } = at;
  const { page } = lead;
  await page.getByRole("button", { name: say("Wall screens") }).click();
  const dialog = page.getByRole("dialog");
  const name = `Sala ${Date.now() % 100_000}`;
  await dialog.getByLabel(say("Where it hangs")).fill(name);
  await dialog.getByRole("button", { name: say("Make the screen") }).click();
  const address = await dialog.locator("input[readonly]").inputValue();
  const wall = await sitDown(at.browser, at.house, null);
  await wall.page.goto(new URL(address).pathname);
  await wall.page.locator("[data-tile]").first().waitFor({ timeout: 20_000 });
  assert.ok((await wall.page.locator("[data-tile]").count()) >= 4, "four figures at least");
  await sound(wall.page, "a wall screen");
  calm(wall, "a wall screen");
  await dialog.locator(`[data-screen="${name}"]`).getByRole("button", { name: say("Switch off") }).click();
  await page.getByRole("button", { name: say("Switch it off") }).last().click();
  await wall.page.getByText(say("This screen is switched off.")).waitFor({ timeout: 20_000 });
  await page.keyboard.press("Escape");
  await wall.leave();
}
