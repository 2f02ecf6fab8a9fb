// The demo shop's page with its window, in a real Chromium, against the pretended server: npm run widget:test
import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { begin, come, shot, until } from "./mock/house.mjs";

let house;
before(async () => {
  house = await begin();
});
after(() => house?.stop());

describe("the demo shop", () => {
  const BOOKS = "/shop/lesna-sowa/?open-root";

  test("sells, stumbles at the checkout, and is offered help", async () => {
    const visitor = await come(house, BOOKS);
    const { page } = visitor;
    await page.getByRole("heading", { name: "Książki, do których się wraca" }).waitFor();
    await page.getByRole("button", { name: /^Czat: Leśna Sowa/ }).waitFor();
    await visitor.sound("the shop");
    await shot(page, "shop");
    await page.getByRole("link", { name: /Atlas grzybów/ }).click();
    await page.getByRole("button", { name: "Do koszyka" }).click();
    await until(() => house.server.visits.some((visit) => visit.cart?.value === 8900), "a visit with the cart");
    await visitor.sound("a product");
    await shot(page, "shop-product");
    await page.getByRole("link", { name: "Koszyk (1)" }).click();
    await visitor.sound("the cart");
    await page.getByRole("link", { name: "Do kasy" }).click();
    await page.getByLabel("Imię i nazwisko").fill("Marta W.");
    await page.getByLabel("E-mail").fill("marta@poczta.example");
    await page.getByLabel("Kod pocztowy").fill("15430");
    await page.getByRole("button", { name: "Zamawiam" }).click();
    await page.getByText("Kod pocztowy ma postać 00-000").waitFor();
    await page.getByText("Coś poszło nie tak przy zamówieniu?").waitFor();
    await until(
      () => house.server.visits.some((visit) => visit.error === "checkout.postcode.invalid"),
      "a visit with the error",
    );
    assert.ok(house.server.visits.every((visit) => !visit.url.includes("?") && visit.visit.length >= 22));
    await visitor.sound("the checkout");
    await shot(page, "shop-checkout");
    await page.getByRole("button", { name: "Nie teraz" }).click();
    await page.getByLabel("Kod pocztowy").fill("15-430");
    await page.getByRole("button", { name: "Zamawiam" }).click();
    await page.getByRole("heading", { name: "Status zamówienia 10482" }).waitFor();
    await visitor.sound("the order");
    assert.deepEqual(visitor.complaints, []);
    await visitor.leave();
  });

  test("every page can be come to by its address, and its own button opens the chat", async () => {
    for (const path of ["", "product/2", "cart", "checkout", "order", "nothing"]) {
      const visitor = await come(house, `/shop/northfell/${path}?open-root`);
      await visitor.page.getByRole("heading", { level: 1 }).waitFor();
      assert.deepEqual(visitor.complaints, []);
      await visitor.leave();
    }
    const visitor = await come(house, "/shop/lesna-sowa/contact?open-root", { viewport: { width: 320, height: 640 } });
    await visitor.page.getByRole("button", { name: "Porozmawiaj z nami" }).click();
    await visitor.page.getByRole("dialog").waitFor();
    await visitor.page.keyboard.press("Escape");
    await until(
      () => visitor.page.evaluate(() => document.activeElement.textContent === "Porozmawiaj z nami"),
      "focus back",
    );
    assert.ok(await visitor.page.evaluate(() => document.documentElement.scrollWidth <= innerWidth));
    await shot(visitor.page, "shop-phone");
    await visitor.leave();
  });
});
