// Taking a client on: project, hours, contract, a mailbox whose test really sends and receives, and the end of it.
import assert from "node:assert/strict";
import { calm, go, settled, sitDown, sound } from "../house/browser.mjs";

export async function takesOn(at) {
  const { browser, house, say } = at;
  const admin = await sitDown(browser, house, house.logins.admin);
  const { page } = admin;
  const name = `Ogród ${Date.now() % 100_000}`;
  await go(page, "/clients");
  await page.getByRole("button", { name: say("New client") }).click();
  await page.getByLabel(say("Name")).fill(name);
  await page.getByLabel(say("Code")).fill(code());
  await page.getByRole("button", { name: say("Take on") }).click();
  await page.waitForURL(/\/clients\/.+/);
  const client = new URL(page.url()).pathname;
  await page.getByText(say("Until customers are served")).waitFor();
  await sound(page, "a new client");
  await project(page, client, say);
  await hours(page, client, say);
  await contract(page, client, say);
  await mailbox(page, client, say);
  await go(page, client);
  const done = page.getByRole("listitem").filter({ hasText: say("A test contact went all the way") });
  await done.getByText(new RegExp(`^${say("done")}`)).waitFor();
  await ends(page, name, say);
  calm(admin, "taking a client on");
  await admin.leave();
}

/** Letters that no client of the demo has. */
function code() {
  const letter = () => String.fromCharCode(65 + Math.floor(Math.random() * 26));
  return `X${letter()}${letter()}`;
}

async function project(page, client, say) {
  await go(page, `${client}?tab=projects`);
  await page.getByRole("button", { name: say("New project") }).first().click();
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel(say("Name")).first().fill("Obsługa klienta");
  await dialog.getByRole("button", { name: say("Save") }).click();
  await dialog.waitFor({ state: "detached" });
}

async function hours(page, client, say) {
  await go(page, `${client}?tab=calendars`);
  await page.getByRole("button", { name: say("New calendar") }).click();
  await page.getByLabel(say("Name")).waitFor();
  // The usual week stands there already; a special day comes on top.
  await page.locator("input[type=date]").last().fill("2027-01-02");
  await page.getByRole("button", { name: say("Add day") }).click();
  await page.getByRole("button", { name: say("Save calendar") }).click();
  await page.getByText(say("The calendar is saved")).waitFor();
  await settled(page);
  await sound(page, "a calendar");
}

async function contract(page, client, say) {
  await go(page, `${client}?tab=contract`);
  await page.getByRole("button", { name: new RegExp(say("E-mail, usual")) }).click();
  await page.getByRole("button", { name: say("Save draft") }).click();
  await page.getByRole("button", { name: say("Sign for our side") }).waitFor();
  await sound(page, "a draft");
}

async function mailbox(page, client, say) {
  await go(page, `${client}?tab=mailboxes`);
  await page.getByRole("button", { name: say("Add a mailbox") }).click();
  await page.getByRole("button", { name: say("Use the demo's post office") }).click();
  await page.getByLabel(say("Address of the shop")).fill(`pomoc@sklep${Date.now()}.example`);
  await sound(page, "a mailbox being connected");
  await page.getByRole("button", { name: say("Save mailbox") }).click();
  await page.getByRole("button", { name: say("Test that it sends and receives") }).click();
  const test = page.getByRole("region", { name: say("Last test") });
  await test.getByText(say("passed"), { exact: true }).first().waitFor({ timeout: 60_000 });
  assert.equal(await test.getByText(say("failed"), { exact: true }).count(), 0);
  await sound(page, "a mailbox that was tested");
}

async function ends(page, name, say) {
  await page.getByRole("button", { name: say("End the service…") }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel(say("Name of the shop, to be sure")).fill(name);
  await sound(page, "ending a service");
  await dialog.getByRole("button", { name: say("End the service") }).click();
  await page.getByText(say("closed"), { exact: true }).first().waitFor();
}

/** A version is drafted by the house and signed by both sides. */
export async function bothSign(at) {
  const { browser, house, say } = at;
  const lead = await sitDown(browser, house, house.logins["project lead"]);
  const { page } = lead;
  await go(page, "/clients");
  await page.getByRole("row").filter({ hasText: "Leśna Sowa" }).click();
  await page.waitForURL(/\/clients\/.+/);
  await go(page, `${new URL(page.url()).pathname}?tab=contract`);
  await page.getByRole("button", { name: say("New version") }).click();
  await page.getByLabel(say("Share in per cent")).first().fill("97");
  await addsTerms(page, say);
  await sound(page, "a draft that is being written");
  const price = page.getByLabel(say("Price"), { exact: true }).last();
  await price.fill("-2.50");
  await page.getByRole("button", { name: say("Save draft") }).click();
  await page.getByRole("alert").waitFor();
  assert.equal(await price.getAttribute("aria-invalid"), "true", "what is wrong is marked where it stands");
  await sound(page, "a draft that was refused");
  await price.fill("2.50");
  await page.getByRole("button", { name: say("Save draft") }).click();
  await signs(page, say, house.logins["project lead"].password);
  const changes = page.getByText(say("What changed since the version before"));
  await changes.waitFor();
  assert.equal(await page.getByText("recorded").count(), 0, "what is no term is no difference");
  const told = (name) => page.getByRole("listitem").filter({ hasText: name }).filter({ hasText: say("not there") });
  for (const name of ["Zaległości w dniach", "remedy", "item"]) await told(name).first().waitFor();
  await sound(page, "a draft with what it changes");
  calm(lead, "drafting");
  await lead.leave();
  const shop = await sitDown(browser, house, house.logins["client admin"]);
  await go(shop.page, `${new URL(shop.page.url()).pathname}/contract`);
  await signs(shop.page, say, house.logins["client admin"].password);
  await shop.page.getByText(say("Signed"), { exact: true }).first().waitFor();
  await sound(shop.page, "a signed version");
  calm(shop, "signing");
  await shop.leave();
}

/** A figure from the dictionary, a remedy over it and a price. */
async function addsTerms(page, say) {
  await page.getByRole("button", { name: say("Add a KPI from the dictionary") }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("searchbox").fill("backlog_days");
  await sound(page, "the dictionary");
  await dialog.getByRole("list").getByRole("button").first().click();
  await dialog.waitFor({ state: "detached" });
  await page.getByLabel(say("Target"), { exact: true }).last().fill("2");
  await page.getByRole("button", { name: say("Add a remedy") }).click();
  await page.getByLabel(say("Kind of remedy")).last().selectOption("per_miss");
  await page.getByRole("button", { name: say("Add a price"), exact: true }).click();
}

async function signs(page, say, password) {
  await page.getByRole("button", { name: say("Sign for our side") }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel(say("Your password")).fill(password);
  await dialog.getByRole("button", { name: say("Sign"), exact: true }).click();
  await dialog.waitFor({ state: "detached" });
}
