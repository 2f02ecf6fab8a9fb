// The agent's day: the next case, an answer, a second thought, a crash, a mail that comes in meanwhile.
import { calm, go, settled, sitDown, sound } from "../house/browser.mjs";
import { field, ready, stands } from "../house/composer.mjs";
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
  await ready(page);
  return { ...person, number: page.url().split("/").at(-1), area: field(page) };
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
  await stands(page, "");
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
  await stands(page, "To miało być inaczej.");
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
  await stands(page, text);
  calm(desk, "drafts");
  await desk.leave();
}

/** Bold words and a list, seen again as they were sent. */
export async function givesForm(at) {
  const desk = await serve(at);
  const { page } = desk;
  await page.locator(".ProseMirror[data-composer]").click();
  await page.keyboard.press("Control+B");
  await page.keyboard.type("Dzień dobry");
  await page.keyboard.press("Control+B");
  await page.keyboard.press("Enter");
  await page.keyboard.type("- etykieta");
  await sound(page, "an answer with form");
  await page.getByRole("button", { name: at.say("Send and wait") }).click();
  await stands(page, "");
  const sent = page.getByRole("article").filter({ hasText: "- etykieta" }).last();
  await sent.getByRole("button", { name: at.say("As it was sent") }).click();
  const letter = page.frameLocator("iframe").last();
  await letter.locator("b", { hasText: "Dzień dobry" }).waitFor();
  await letter.locator("li", { hasText: "etykieta" }).waitFor();
  calm(desk, "form");
  await desk.leave();
}

/** Pressed without a line: it waits, says so, and goes out once. */
export async function waitsForTheLine(at) {
  const desk = await serve(at);
  const { page, area } = desk;
  const text = `Wysłane bez łączności ${Date.now()}`;
  await area.fill(text);
  await page.context().setOffline(true);
  await page.getByRole("button", { name: at.say("Send and wait") }).click();
  await page.getByText(at.say("Waits for the line and goes out by itself:")).waitFor();
  await page.context().setOffline(false);
  await page.getByRole("article").filter({ hasText: text }).waitFor({ timeout: 45_000 });
  await go(page, `/desk/${desk.number}`);
  const times = await page.getByRole("article").filter({ hasText: text }).count();
  if (times !== 1) throw new Error(`the answer went out ${times} times`);
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
  const row = page.getByRole("row").filter({ hasText: subject });
  await row.first().waitFor({ timeout: 45_000 });
  // It stands under a promise from the first moment.
  const due = (await row.getByRole("cell").first().innerText()).trim();
  if (due === "" || due === "—") throw new Error("the mail that came in has no clock");
  calm(person, "live");
  await person.leave();
}
