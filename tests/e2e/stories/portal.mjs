// The shop in its portal: what was promised, what happened, and the proof.
import { calm, go, settled, sitDown, sound } from "../house/browser.mjs";

export async function drillsDown(at) {
  const { browser, house } = at;
  const person = await sitDown(browser, house, house.logins["client viewer"]);
  const { page } = person;
  const portal = new URL(page.url()).pathname;
  await sound(page, "the month");
  await go(page, `${portal}?day=all`);
  const proof = page.getByRole("dialog");
  await proof.waitFor();
  await settled(page);
  await sound(page, "the contacts behind a figure");
  await proof.getByRole("button").filter({ hasText: /LS-\d+/ }).first().click();
  await settled(page);
  await sound(page, "one contact's clock");
  calm(person, "the proof");
  await person.leave();
}
