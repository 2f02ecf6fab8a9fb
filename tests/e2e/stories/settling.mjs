// A month between the house and a shop: closed by its lead, disputed by the shop, credited, seen by both.
import assert from "node:assert/strict";
import { calm, go, settled, sitDown, sound } from "../house/browser.mjs";
import { tab } from "../house/clients.mjs";

export async function closes({ browser, house, say }) {
  const person = await sitDown(browser, house, house.logins["project lead"]);
  const { page } = person;
  await tab(page, /Buty24/, "settlement");
  await page.getByRole("heading", { name: say("Close the month") }).waitFor();
  await sound(page, "a month that waits to be closed");
  await page.getByRole("button", { name: say("Close the month") }).click();
  const question = page.getByRole("dialog");
  // Its first button is the cross that leaves it.
  await question.getByRole("button", { name: say("Close it") }).last().click();
  await page.getByRole("button", { name: say("Issue the invoice") }).click();
  await page.getByRole("heading", { name: say("Closed and invoiced") }).waitFor();
  await page.getByRole("heading", { name: /BU\/20\d\d\/0001/ }).waitFor();
  await settled(page);
  await sound(page, "a month that is closed and invoiced");
  calm(person, "closing a month");
  await person.leave();
}

export async function disputes({ browser, house, say }) {
  const words = "To był nasz błąd, ale tylko w połowie.";
  const shop = await sitDown(browser, house, house.logins["client admin"]);
  const portal = new URL(shop.page.url()).pathname;
  await go(shop.page, `${portal}/settlement`);
  const invoice = shop.page.getByRole("table").first();
  await invoice.waitFor();
  await sound(shop.page, "the shop's invoice");
  await shop.page.getByRole("button", { name: new RegExp(`^${say("Dispute {0}").replace("{0}", "")}`) }).first().click();
  const question = shop.page.getByRole("dialog");
  await question.getByRole("textbox").fill(words);
  await question.getByRole("button", { name: say("Open the dispute") }).click();
  await shop.page.getByText(words).waitFor();

  const lead = await sitDown(browser, house, house.logins["project lead"]);
  await tab(lead.page, /Leśna Sowa/, "settlement");
  const line = lead.page.getByRole("listitem").filter({ hasText: words });
  await line.getByRole("button", { name: say("Accept"), exact: true }).click();
  const answer = lead.page.getByRole("dialog");
  await answer.getByRole("textbox").nth(0).fill("1,50");
  await answer.getByRole("textbox").nth(1).fill("Zgoda.");
  await sound(lead.page, "the answer to a dispute");
  await answer.getByRole("button", { name: say("Issue the credit note") }).click();
  await line.getByText(say("accepted")).waitFor();

  await go(shop.page, `${portal}/settlement`);
  const note = shop.page.getByRole("heading", { name: new RegExp(say("Credit note")) });
  await note.first().waitFor();
  await sound(shop.page, "the shop's credit note");
  assert.match(await shop.page.getByRole("main").innerText(), /Zgoda\./);
  for (const person of [shop, lead]) {
    calm(person, "a dispute");
    await person.leave();
  }
}
