// A shop wonders about a number of its report, and its lead answers; both see the same.
import { calm, go, settled, sitDown, sound } from "../house/browser.mjs";

export async function wonders({ browser, house, say }) {
  const words = "Skąd ten skok w liczbie zgłoszeń?";
  const reply = "To skutek promocji z zeszłego tygodnia.";
  const shop = await sitDown(browser, house, house.logins["client viewer"]);
  const portal = new URL(shop.page.url()).pathname;
  await shop.page.getByText(say("Service now")).first().waitFor();
  await shop.page.getByRole("button", { name: say("Comment on {0}").replace("{0}", say("Contacts")) }).click();
  const question = shop.page.getByRole("dialog");
  await question.getByRole("textbox").fill(words);
  await sound(shop.page, "a comment on a number");
  await question.getByRole("button", { name: say("Send") }).click();
  await shop.page.getByText(words).waitFor();

  const lead = await sitDown(browser, house, house.logins["project lead"]);
  await go(lead.page, "/lead");
  await lead.page.getByRole("heading", { name: say("Contact points and comments") }).waitFor();
  await sound(lead.page, "contact points and comments that need the lead");
  await lead.page.locator('a[href*="tab=comments"]').filter({ hasText: /Leśna Sowa|LS/ }).first().click();
  const thread = lead.page.getByRole("listitem").filter({ hasText: words });
  await thread.getByRole("button", { name: say("Reply") }).click();
  await thread.getByRole("textbox").fill(reply);
  await thread.getByRole("button", { name: say("Send") }).click();
  await thread.getByText(reply).waitFor();
  await sound(lead.page, "the comments of a shop");

  await go(lead.page, `${new URL(lead.page.url()).pathname}?tab=points`);
  await lead.page.getByRole("heading", { name: say("Shops side by side") }).waitFor();
  await settled(lead.page);
  await sound(lead.page, "contact points and test contacts of a client");

  await go(shop.page, portal);
  await shop.page.getByText(reply).waitFor();
  for (const person of [shop, lead]) {
    calm(person, "a comment");
    await person.leave();
  }
}
