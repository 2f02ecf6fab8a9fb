// What everybody does: come in, look round, on a wide screen and a narrow one, in the light and in the dark.
import assert from "node:assert/strict";
import { calm, fits, go, sitDown, sound } from "../house/browser.mjs";

export async function wrongPassword({ browser, house, say }) {
  const person = await sitDown(browser, house);
  await person.page.goto("/sign-in");
  await sound(person.page, "sign-in");
  await person.page.locator("input[type=email]").fill("nobody@poczta.example");
  await person.page.locator("input[type=password]").fill("not a password");
  await person.page.locator("button[type=submit]").click();
  await person.page.getByText(say("E-mail and password do not fit together.")).waitFor();
  await sound(person.page, "a refused sign-in");
  await person.leave();
}

/** Every place that the role may open, in the light, in the dark and on a telephone. */
export async function everyPlace({ browser, house }, role) {
  const person = await sitDown(browser, house, house.logins[role]);
  const { page } = person;
  const places = await page.$$eval("nav a[href]", (links) => [...new Set(links.map((link) => link.getAttribute("href")))]);
  assert.ok(places.length > 0, `${role} has nowhere to go`);
  for (const place of places) {
    await go(page, place);
    await sound(page, `${role}, ${place}`);
    await dress(page, "dark");
    await sound(page, `${role}, ${place}, dark`);
    await dress(page, "light");
    await page.setViewportSize({ width: 390, height: 844 });
    await fits(page, `${role}, ${place}, narrow`);
    await page.setViewportSize({ width: 1440, height: 900 });
  }
  calm(person, role);
  await person.leave();
}

/** As the setting does, without keeping it; done when it is painted and no colour is on its way any more. */
export function dress(page, theme) {
  return page.evaluate((name) => {
    document.documentElement.setAttribute("data-theme", name);
    const painted = new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    return painted.then(() => Promise.allSettled(document.getAnimations().map((each) => each.finished))).then(() => {});
  }, theme);
}
