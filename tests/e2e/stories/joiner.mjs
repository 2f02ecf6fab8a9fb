// Somebody new: invited by a real mail, in by its link, with a second step, which an administrator can take away.
import { calm, go, settled, sitDown, sound } from "../house/browser.mjs";
import { sixDigits } from "../house/code.mjs";

const PASSWORD = "cztery zwykłe słowa razem";

export async function comesIn(at) {
  const { browser, house, say } = at;
  const admin = await sitDown(browser, house, house.logins.admin);
  const name = `Nowa Osoba ${Date.now() % 100_000}`;
  const email = `nowa.${Date.now()}@manyhands.example`;
  const link = await invited(admin.page, say, { name, email });
  const joiner = await sitDown(browser, house);
  await joiner.page.goto(link);
  await joiner.page.locator("input[type=password]").fill(PASSWORD);
  await sound(joiner.page, "an invitation");
  await joiner.page.locator("button[type=submit]").click();
  await joiner.page.waitForURL(/\/desk/);
  const secret = await secondStep(joiner.page, say);
  calm(joiner, "coming in");
  await joiner.leave();
  await signsInTwice(at, { email, secret });
  await takenAway(admin.page, say, name);
  calm(admin, "inviting");
  await admin.leave();
}

/** Invites, and reads the link in the letter that the demo's post office took. */
async function invited(page, say, { name, email }) {
  await go(page, "/people");
  await page.getByRole("button", { name: say("Invite") }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel(say("Name")).fill(name);
  await dialog.getByLabel("E-mail").fill(email);
  await dialog.getByRole("button", { name: say("Send invitation") }).click();
  await dialog.waitFor({ state: "detached" });
  const letter = page.locator("details").filter({ hasText: email });
  for (let tries = 0; tries < 20; tries += 1) {
    await go(page, "/health");
    if ((await letter.count()) > 0) break;
  }
  await letter.locator("summary").click();
  await sound(page, "the letters of the demo");
  return new URL(await letter.getByRole("link").first().getAttribute("href")).pathname;
}

async function secondStep(page, say) {
  await go(page, "/me");
  await page.getByRole("button", { name: say("Set up") }).click();
  const key = page.getByText(/^[A-Z2-7]{32}$/);
  const secret = await key.innerText();
  await page.getByLabel(say("Code")).fill(sixDigits(secret));
  await page.getByRole("button", { name: say("Confirm") }).click();
  await page.getByRole("button", { name: say("Turn off") }).waitFor();
  return secret;
}

async function signsInTwice({ browser, house }, { email, secret }) {
  const person = await sitDown(browser, house);
  const { page } = person;
  await page.goto("/sign-in");
  await page.locator("input[type=email]").fill(email);
  await page.locator("input[type=password]").fill(PASSWORD);
  await page.locator("button[type=submit]").click();
  const code = page.locator("input[autocomplete=one-time-code]");
  await code.waitFor();
  await sound(page, "the second step");
  // A code counts once; the next half minute's is taken already.
  await code.fill(sixDigits(secret, 1));
  await page.keyboard.press("Enter");
  await page.waitForURL((url) => url.pathname !== "/sign-in");
  await settled(page);
  await person.leave();
}

async function takenAway(page, say, name) {
  await go(page, "/people");
  await page.getByRole("row").filter({ hasText: name }).click();
  const drawer = page.getByRole("dialog");
  await drawer.getByRole("button", { name: say("Take the second step away") }).click();
  await page.getByRole("button", { name: say("Take it away"), exact: true }).click();
  await page.getByText(say("Second step taken away: {name}", { name })).waitFor();
  await sound(page, "a person");
}
