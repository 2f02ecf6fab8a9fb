// The floor: visitors of two shops, agents to whom work comes, a chat that is passed on, a server that is killed in the
// middle of one, and a message that is left where nobody is.
import assert from "node:assert/strict";
import { calm, sitDown, sound } from "../house/browser.mjs";
import { begins, saves, stands, takes, visit } from "../house/floor.mjs";

/** Open day and night. */
const ALWAYS = "bu";
/** Nobody is there for it in this story. */
const NOBODY = "nf";

async function writes(desk, text) {
  const area = desk.page.locator("textarea").last();
  await area.fill(text);
  await area.press("Enter");
  await desk.page.getByRole("log").getByText(text).waitFor();
}

export async function chats(at) {
  const { browser, house, say } = at;
  const anna = await sitDown(browser, house, house.logins.agent);
  const second = { email: "natalia.pawlak@manyhands.example", password: house.logins.agent.password };
  const natalia = await sitDown(browser, house, second);
  await stands(at, anna, "Available");
  const words = `Czy kozaki ${Date.now() % 100_000} już do mnie jadą?`;
  const ola = await visit(at, ALWAYS);
  await begins(ola, { name: "Ola Nowak", email: "ola.nowak@poczta.example", text: words });
  await takes(at, anna, words);
  await writes(anna, "Dzień dobry, już sprawdzam.");
  await ola.sees("Dzień dobry, już sprawdzam.");
  await sound(anna.page, "a chat");

  // It goes on to a colleague, who sees what was said and why it came to her.
  await stands(at, natalia, "Available");
  await anna.page.getByRole("button", { name: say("Transfer") }).first().click();
  const dialog = anna.page.getByRole("dialog");
  await dialog.getByText("Natalia Pawlak").first().click();
  await dialog.getByLabel(say("Note for who takes it")).fill("Paczka zaginęła u kuriera.");
  await dialog.getByRole("button", { name: say("Transfer"), exact: true }).click();
  await takes(at, natalia, words);
  await natalia.page.getByText("Paczka zaginęła u kuriera.").first().waitFor();
  await natalia.page.getByRole("log").getByText("Dzień dobry, już sprawdzam.").waitFor();

  // The server is killed in the middle of it: what was written meanwhile comes once, from both sides.
  await writes(natalia, "Zamówiłam poszukiwanie.");
  await ola.sees("Zamówiłam poszukiwanie.");
  if (house.crash) {
    await house.crash();
    await ola.page.keyboard.type("Czekam na wiadomość.");
    await ola.page.keyboard.press("Enter");
    await house.again();
  } else {
    await ola.page.keyboard.type("Czekam na wiadomość.");
    await ola.page.keyboard.press("Enter");
  }
  await natalia.page.getByRole("log").getByText("Czekam na wiadomość.").waitFor({ timeout: 40_000 });
  assert.equal(await natalia.page.getByRole("log").getByText("Czekam na wiadomość.").count(), 1);
  await writes(natalia, "Paczka jest już u Pani.");
  const text = await ola.sees("Paczka jest już u Pani.", 40_000);
  assert.equal(text.split("Zamówiłam poszukiwanie.").length, text.split("Paczka jest już u Pani.").length, "each line once");

  await natalia.page.getByRole("button", { name: say("End the chat") }).first().click();
  await saves(at, natalia);
  await stands(at, anna, "Offline");
  await stands(at, natalia, "Offline");
  await anna.leave();
  await natalia.leave();
  await ola.leave();
}

export async function leavesAMessage(at) {
  const visitor = await visit(at, NOBODY, { locale: "en-GB" });
  const { page } = visitor;
  await page.evaluate(() => window.DeskWidget.open());
  await visitor.sees("Leave us a message");
  for (const words of ["Emma Clarke", "emma.clarke@mail.example", ""]) {
    if (words) await page.keyboard.type(words);
    await page.keyboard.press("Tab");
  }
  await page.keyboard.type("Do you still have the green kettle?");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await visitor.sees(/reference|number/i);
  calm(visitor, "a message");
  await visitor.leave();
}
