// The pages of a client.
import { go } from "./browser.mjs";

/** A tab of a client, by its name on the list of clients. */
export async function tab(page, name, which) {
  await go(page, "/clients");
  await page.locator("[role=row][data-at]").filter({ hasText: name }).first().click();
  await page.waitForURL(/\/clients\//);
  await go(page, `${new URL(page.url()).pathname}?tab=${which}`);
  await page.getByRole("heading", { level: 2 }).first().waitFor();
}
