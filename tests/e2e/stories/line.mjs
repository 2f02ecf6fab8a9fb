// The line breaks: the server is killed while somebody writes, and comes up again on the same data.
import assert from "node:assert/strict";
import { settled, sitDown } from "../house/browser.mjs";
import { field, stands, written } from "../house/composer.mjs";
import { received } from "./desk.mjs";

export async function survives(at) {
  const { browser, house, say } = at;
  const desk = await sitDown(browser, house, house.logins.agent);
  const { page } = desk;
  await received(at, desk, `Przerwa ${Date.now()}`);
  const area = field(page);
  await area.fill("Przed przerwą,");
  await house.crash();
  await area.pressSequentially(" w trakcie ąęż,");
  await page.getByText(new RegExp(say("Reconnecting").split(",")[0])).first().waitFor({ timeout: 15_000 });
  await house.again();
  await page.waitForFunction((words) => !document.body.innerText.includes(words), say("Reconnecting"), { timeout: 30_000 });
  await area.pressSequentially(" i po.");
  assert.equal(await written(page), "Przed przerwą, w trakcie ąęż, i po.");
  // A crash of the page a moment after the last key, and every letter is there.
  await page.goto("about:blank");
  await page.goBack();
  await settled(page);
  await stands(page, "Przed przerwą, w trakcie ąęż, i po.");
  await page.getByRole("button", { name: say("Send and wait") }).click();
  await page.getByText("Przed przerwą, w trakcie ąęż, i po.").first().waitFor();
  await desk.leave();
}
