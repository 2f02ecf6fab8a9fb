// The agent's day: the next case, an answer, a second thought, a crash, a mail that comes in meanwhile.
import { calm, go, settled, sitDown, sound } from "../house/browser.mjs";
import { write } from "../house/mail.mjs";

/** Takes the next case and opens it. */
async function serve({ browser, house, say }, role = "agent") {
  const person = await sitDown(browser, house, house.logins[role]);
  const { page } = person;
  await go(page, "/desk");
  const before = page.url();
  await page.getByRole("button", { name: new RegExp(`^${say("Serve now")}`) }).click();
  await page.waitForURL((url) => url.href !== before && /\/desk\/[A-Z]+-\d+/.test(url.pathname));
  await settled(page);
  return { ...person, number: page.url().split("/").at(-1), area: page.locator("textarea[data-composer]") };
}

export async function answers(at) {
  const desk = await serve(at);
  const { page, area } = desk;
  await sound(page, "a case");
  const text = "Dzień dobry, sprawdziliśmy zamówienie i odpowiemy jeszcze dziś.";
  await area.fill(text);
  await sound(page, "an answer being written");
  await page.getByRole("button", { name: at.say("Send and wait") }).click();
  await page.getByText(text).first().waitFor();
  await page.waitForFunction(() => document.querySelector("textarea[data-composer]")?.value === "");
  await page.getByText(at.say("delivered to the customer's server")).last().waitFor({ timeout: 45_000 });
  await sound(page, "a case that was answered");
  calm(desk, "answering");
  await desk.leave();
}

export async function takesBack(at) {
  const desk = await serve(at);
  const { page, area } = desk;
  await area.fill("To miało być inaczej.");
  await page.getByRole("button", { name: at.say("Send and wait") }).click();
  await page.getByRole("button", { name: at.say("Undo") }).first().click();
  await page.waitForFunction(() => document.querySelector("textarea[data-composer]")?.value === "To miało być inaczej.");
  calm(desk, "taking back");
  await desk.leave();
}

export async function keepsDrafts(at) {
  const desk = await serve(at);
  const { page, area } = desk;
  const text = `Zaczęte i niedokończone ${Date.now()}`;
  const kept = page.waitForResponse((answer) => answer.request().postData()?.includes(text) ?? false);
  await area.fill(text);
  await kept;
  // No farewell: the page is gone as in a crash.
  await page.goto("about:blank");
  await go(page, `/desk/${desk.number}`);
  await page.waitForFunction((words) => document.querySelector("textarea[data-composer]")?.value === words, text);
  calm(desk, "drafts");
  await desk.leave();
}

export async function comesLive(at) {
  const { browser, house } = at;
  const person = await sitDown(browser, house, house.logins["project lead"]);
  const { page } = person;
  await go(page, "/cases?order=CHANGED");
  const subject = `Pytanie o zamówienie ${Date.now()}`;
  const mail = { from: "wanda@poczta.example", to: "pomoc@lesnasowa.example", subject, text: "Czy paczka wyszła?" };
  await write(house.smtp, mail);
  await page.getByText(subject).first().waitFor({ timeout: 45_000 });
  calm(person, "live");
  await person.leave();
}
