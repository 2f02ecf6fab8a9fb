// What the stories of the floor have in common: somebody on a shop's page, and somebody at his desk to whom work comes.
import assert from "node:assert/strict";
import { sitDown } from "./browser.mjs";

/** Somebody on a shop's page. The widget's shadow is closed to scripts, so it is used by keys and read as a screen reader does. */
export async function visit(at, shop, options = {}) {
  const person = await sitDown(at.browser, at.house, null, options);
  const { page, context } = person;
  const eyes = await context.newCDPSession(page);
  await page.goto(`/shop/${shop}`);
  await page.waitForFunction(() => window.DeskWidget);
  const read = async () => {
    const { nodes } = await eyes.send("Accessibility.getFullAXTree");
    return nodes.map((node) => node.name?.value ?? "").join("\n");
  };
  const sees = async (words, patience = 20_000) => {
    const until = Date.now() + patience;
    for (;;) {
      const text = await read();
      if (words instanceof RegExp ? words.test(text) : text.includes(words)) return text;
      assert.ok(Date.now() < until, `${words} is not to be seen in:\n${text.slice(-1500)}`);
      await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(drawn)));
    }
  };
  /** Presses what a screen reader calls so, where it stands. */
  const presses = async (name) => {
    await sees(name);
    const { nodes } = await eyes.send("Accessibility.getFullAXTree");
    const found = nodes.find((node) => node.role?.value === "button" && node.name?.value === name);
    const { model } = await eyes.send("DOM.getBoxModel", { backendNodeId: found.backendDOMNodeId });
    const [left, top, , , right, bottom] = model.content;
    await page.mouse.click((left + right) / 2, (top + bottom) / 2);
  };
  return { ...person, read, sees, presses };
}

/** Opens the window and fills in what it asks before a chat, by keys alone: name, address, order, words, the button. */
export async function begins(visitor, { name, email, text }) {
  const { page } = visitor;
  await page.evaluate(() => window.DeskWidget.open());
  await visitor.sees("Rozpocznij czat", 30_000);
  for (const words of [name, email, ""]) {
    if (words) await page.keyboard.type(words);
    await page.keyboard.press("Tab");
  }
  await page.keyboard.type(text);
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await visitor.sees("Napisz wiadomość");
}

/** How somebody stands, chosen in the bar. */
export async function stands(at, desk, state) {
  const { page } = desk;
  await page.locator("[data-presence] button").first().click();
  await page.locator("[data-way]").filter({ hasText: at.say(state) }).first().click();
  await page.locator(`[data-presence=${state.toUpperCase()}]`).waitFor();
}

/** What rings is taken by its key. */
export async function takes(at, desk, words) {
  const { page } = desk;
  const card = page.getByRole("region", { name: at.say("Next for you") });
  await card.getByText(words).waitFor({ timeout: 20_000 });
  await page.keyboard.press("n");
  await page.waitForURL(/\/desk\/chat\//, { timeout: 20_000 });
}

/** After a chat: how it ended, by its digit once it can be seen, and available again. */
export async function saves(at, desk) {
  const after = desk.page.getByRole("region", { name: at.say("After work") });
  await after.locator("button[aria-pressed]").first().waitFor();
  await desk.page.keyboard.press("1");
  await after.locator("button[aria-pressed=true]").waitFor();
  await after.getByRole("button", { name: at.say("Save and available") }).click();
  await after.waitFor({ state: "detached" });
}
