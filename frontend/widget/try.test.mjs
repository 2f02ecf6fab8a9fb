// The window in a real Chromium on a page as strict as a shop can be, against the pretended server: npm run widget:test
import assert from "node:assert/strict";
import { after, afterEach, before, describe, test } from "node:test";
import { begin, come, shot, until } from "./mock/house.mjs";

let house;
before(async () => {
  house = await begin();
});
after(() => house?.stop());

const KNOB = { name: /^Czat: Leśna Sowa/ };

afterEach(() => house.server.cut(false));

/** Opens the window by its button. */
async function open(page, name = KNOB) {
  await page.getByRole("button", name).click();
  await page.getByRole("dialog").waitFor();
}

/** Opens, fills the form, begins. */
async function start(page, text) {
  await open(page);
  await page.getByLabel("Imię").fill("Marta");
  await page.getByLabel("Wiadomość").fill(text);
  await page.getByRole("button", { name: "Rozpocznij czat" }).click();
  await page.getByRole("log").getByText(text).waitFor();
  await until(() => house.server.last()?.chat, "a chat");
  return house.server.last();
}

/** Said once, in the log. */
async function once(page, text) {
  await page.getByRole("log").getByText(text, { exact: true }).first().waitFor();
  assert.equal(await page.getByRole("log").getByText(text, { exact: true }).count(), 1, text);
}

const say = async (page, text) => {
  await page.getByLabel("Napisz wiadomość").fill(text);
  await page.keyboard.press("Enter");
};

describe("on a strict page", () => {
  test("nothing is refused by the policy, no cookie is set, nothing is kept before consent", async () => {
    const visitor = await come(house, "/page/test");
    const { page } = visitor;
    await open(page);
    await page.getByRole("heading", { name: "W czym możemy pomóc?" }).waitFor();
    assert.deepEqual(await page.evaluate(() => [document.cookie, localStorage.length]), ["", 0]);
    assert.equal(await page.evaluate(() => document.querySelectorAll("[style], style").length), 0);
    await visitor.sound("the form");
    await shot(page, "form");
    assert.deepEqual(visitor.complaints, []);
    await visitor.leave();
  });

  test("the shadow is closed where no test asked", async () => {
    const visitor = await come(house, "/page/test/pl/closed-root");
    await visitor.page.locator("desk-widget").waitFor({ state: "attached" });
    assert.equal(await visitor.page.evaluate(() => document.querySelector("desk-widget").shadowRoot), null);
    await visitor.leave();
  });

  test("an unknown key shows nothing", async () => {
    const visitor = await come(house, "/page/nobody");
    await visitor.page.waitForResponse((answer) => answer.url().endsWith("/visit"));
    assert.equal(await visitor.page.locator("desk-widget").count(), 0);
    await visitor.leave();
  });

  test("the shop's own button opens it, Esc closes it, focus goes back", async () => {
    const visitor = await come(house, "/page/test");
    const { page } = visitor;
    await page.getByRole("button", KNOB).waitFor();
    await page.locator("#own").focus();
    await page.evaluate(() => window.DeskWidget.open());
    await page.getByRole("dialog").waitFor();
    await page.keyboard.press("Escape");
    await page.getByRole("dialog").waitFor({ state: "detached" });
    assert.equal(await page.evaluate(() => document.activeElement.id), "own");
    await visitor.leave();
  });

  test("a form with a mistake says so beside the field and goes there", async () => {
    const visitor = await come(house, "/page/test");
    const { page } = visitor;
    await open(page);
    await page.getByLabel("E-mail").fill("marta");
    await page.getByRole("button", { name: "Rozpocznij czat" }).click();
    await page.getByText("To nie jest adres e-mail").waitFor();
    await until(
      () => page.getByLabel("E-mail").evaluate((field) => field.getRootNode().activeElement === field),
      "focus",
    );
    await visitor.sound("the form with mistakes");
    await visitor.leave();
  });
});

describe("a talk", () => {
  test("waits, is taken, answered, read, ended and rated", async () => {
    const visitor = await come(house, "/page/test");
    const { page } = visitor;
    const there = await start(page, "Gdzie jest moja paczka?");
    await page.getByText("Miejsce w kolejce: 3").waitFor();
    await page.getByText("Około 2 minut").waitFor();
    await visitor.sound("waiting");
    await shot(page, "waiting");
    there.take();
    await page.getByText("W rozmowie: Ola").waitFor();
    there.tell({ t: "typing", on: true });
    await page.getByText("Ola pisze").waitFor();
    there.answer("Dzień dobry! Paczka jest w drodze: https://lesnasowa.example/order/10482. Czy mogę jeszcze pomóc?");
    const link = page.getByRole("link", { name: "https://lesnasowa.example/order/10482" });
    assert.equal(await link.getAttribute("rel"), "noopener nofollow");
    await say(page, "Dziękuję, to wszystko.");
    await once(page, "Dziękuję, to wszystko.");
    there.tell({ t: "read", seq: there.lines.length });
    await page
      .getByText(/Przeczytano/)
      .first()
      .waitFor();
    await until(() => there.got.some((frame) => frame.t === "read"), "word that the answer was read");
    there.tell({ t: "typing", on: true });
    await page.getByText("Ola pisze").waitFor();
    await visitor.sound("talking");
    await shot(page, "talking");
    there.end("agent");
    await page.getByRole("radio", { name: "4 gwiazdki z 5" }).check();
    await page.getByRole("radio", { name: "Tak, za pierwszym razem" }).check();
    await visitor.sound("rating");
    await shot(page, "rating");
    await page.getByRole("button", { name: "Wyślij ocenę" }).click();
    await page.getByText("Dziękujemy!").waitFor();
    assert.deepEqual(there.got.at(-1), { t: "rate", stars: 4, solved: 1 });
    await page.getByLabel("E-mail").fill("marta@poczta.example");
    await page.getByRole("button", { name: "Wyślij", exact: true }).click();
    await page.getByText("Rozmowa jest już w drodze").waitFor();
    await page.getByRole("button", { name: "Rozpocznij nowy czat" }).click();
    await page.getByRole("heading", { name: "W czym możemy pomóc?" }).waitFor();
    await page.getByLabel("Wiadomość").fill("Jeszcze jedno");
    await page.getByRole("button", { name: "Rozpocznij czat" }).click();
    await once(page, "Jeszcze jedno");
    assert.equal(await page.getByText("Gdzie jest moja paczka?").count(), 0);
    assert.deepEqual(visitor.complaints, []);
    await visitor.leave();
  });

  test("keeps words over a lost line and a reload, in order, each once", async () => {
    const visitor = await come(house, "/page/test");
    const { page } = visitor;
    const there = await start(page, "pierwsze");
    there.take();
    await page.getByText("W rozmowie: Ola").waitFor();
    house.server.cut(true);
    await say(page, "drugie");
    await say(page, "trzecie");
    await page.getByText("Łączymy ponownie… To, co piszesz, nie zginie.").waitFor();
    await visitor.sound("without a line");
    await shot(page, "lost");
    await page.getByLabel("Napisz wiadomość").fill("jeszcze nie wysł");
    await page.reload();
    await open(page);
    await page.getByText("trzecie").waitFor();
    assert.equal(await page.getByLabel("Napisz wiadomość").inputValue(), "jeszcze nie wysł");
    house.server.cut(false);
    await until(() => there.lines.filter((line) => line.who === "visitor").length === 3, "all lines");
    for (const text of ["pierwsze", "drugie", "trzecie"]) await once(page, text);
    const own = there.lines.filter((line) => line.who === "visitor").map((line) => line.text);
    assert.deepEqual(own, ["pierwsze", "drugie", "trzecie"]);
    await until(async () => (await page.getByText("Łączymy ponownie").count()) === 0, "the line is back");
    await visitor.leave();
  });

  test("goes on over pages: the button counts what came meanwhile", async () => {
    const visitor = await come(house, "/page/test");
    const { page } = visitor;
    const there = await start(page, "Dzień dobry");
    there.take();
    await page.getByText("W rozmowie: Ola").waitFor();
    await page.goto("/page/test/pl/other");
    await until(
      () => there.sockets.size === 1 && there.got.filter((frame) => frame.t === "hello").length === 2,
      "a new hello",
    );
    there.answer("Jestem");
    there.answer("i czekam");
    await page.getByRole("button", { name: "Czat: Leśna Sowa, 2 nowe wiadomości" }).click();
    await once(page, "i czekam");
    await visitor.leave();
  });

  test("takes files by button, by drop and by paste, and refuses what is too big", async () => {
    const visitor = await come(house, "/page/test");
    const { page } = visitor;
    const there = await start(page, "Mam zdjęcie");
    there.take();
    await page.getByText("W rozmowie: Ola").waitFor();
    const pick = page.getByLabel("Dodaj plik");
    await pick.setInputFiles({ name: "okładka.png", mimeType: "image/png", buffer: Buffer.alloc(120_000) });
    await page.getByRole("link", { name: /okładka\.png/ }).waitFor();
    await pick.setInputFiles({ name: "duże.png", mimeType: "image/png", buffer: Buffer.alloc(2_100_000) });
    await page.getByText("Plik jest większy niż 2 MB").waitFor();
    await page.getByRole("button", { name: "Anuluj: duże.png" }).click();
    await pick.setInputFiles({ name: "a.html", mimeType: "text/html", buffer: Buffer.from("<script>") });
    await page.getByText("Plików tego rodzaju nie można wysłać").waitFor();
    await visitor.sound("files");
    await page.getByRole("button", { name: "Anuluj: a.html" }).click();
    const dropped = await page.evaluateHandle(() => {
      const all = new DataTransfer();
      all.items.add(new File(["x".repeat(2000)], "rachunek.pdf", { type: "application/pdf" }));
      return all;
    });
    await page.getByRole("log").dispatchEvent("dragover", { dataTransfer: dropped });
    await page.getByText("Upuść plik tutaj").waitFor();
    await page.getByRole("log").dispatchEvent("drop", { dataTransfer: dropped });
    await page.getByRole("link", { name: /rachunek\.pdf/ }).waitFor();
    await page.getByLabel("Napisz wiadomość").evaluate((field) => {
      const all = new DataTransfer();
      all.items.add(new File(["x"], "zrzut.png", { type: "image/png" }));
      field.dispatchEvent(new ClipboardEvent("paste", { clipboardData: all, bubbles: true }));
    });
    await page.getByRole("link", { name: /zrzut\.png/ }).waitFor();
    await shot(page, "files");
    assert.equal(there.got.filter((frame) => frame.file).length, 3);
    await visitor.leave();
  });

  test("runs nothing that comes in a frame", async () => {
    const visitor = await come(house, "/page/test");
    const { page } = visitor;
    const evil = `<img src=x onerror="window.hurt=1"><script>window.hurt=1</script>`;
    const there = await start(page, "Halo");
    there.state({ state: "talking", agent: { name: evil, initials: evil } });
    there.line("system", evil, { code: "constructor", name: evil });
    there.answer(`${evil} javascript:window.hurt=1 https://a.example/"onclick="window.hurt=1`, { name: evil });
    there.line("agent", "plik", {
      file: { id: "1", name: evil, bytes: 1, kind: evil, url: "javascript:window.hurt=1" },
    });
    there.tell({ t: "line", seq: 90, who: "agent", text: { type: "script", props: { src: "/x" } }, at: "never" });
    for (const socket of there.sockets) socket.send("no frame");
    there.tell({ t: "toString" });
    there.tell({ t: "chat", state: "talking", agent: { name: "Ola", initials: "O" } });
    there.answer("koniec");
    await once(page, "koniec");
    assert.equal(await page.evaluate(() => window.hurt), undefined);
    const inside = await page
      .locator("desk-widget")
      .evaluate((host) => [
        host.shadowRoot.querySelectorAll("script, iframe, [onerror], [onclick], [style]").length,
        [...host.shadowRoot.querySelectorAll("a")].filter((link) => !/^https?:/.test(link.href)).length,
      ]);
    assert.deepEqual(inside, [0, 0]);
    assert.deepEqual(visitor.complaints, []);
    await visitor.leave();
  });
});

describe("when nobody is there", () => {
  test("a message is left and its promise told", async () => {
    const visitor = await come(house, "/page/closed");
    const { page } = visitor;
    await open(page, { name: /^Czat: Kawa/ });
    await page.getByText("Odpowiemy do jutra, 09:30").waitFor();
    await page.getByText("Wracamy jutro o 07:00").waitFor();
    await page.getByLabel("E-mail").fill("iwan@poczta");
    await page.getByLabel("Wiadomość").fill("Czy kawa bezkofeinowa wróci?");
    await page.getByRole("button", { name: "Wyślij wiadomość" }).click();
    await page.getByText("To nie jest adres e-mail").waitFor();
    await page.getByLabel("E-mail").fill("iwan@poczta.example");
    await visitor.sound("the form for later");
    await shot(page, "offline");
    await page.getByRole("button", { name: "Wyślij wiadomość" }).click();
    await page.getByText("Jej numer to KBK-48213").waitFor();
    const { email, text, consent, website } = house.server.messages.at(-1);
    assert.deepEqual(
      [email, text, consent, website],
      ["iwan@poczta.example", "Czy kawa bezkofeinowa wróci?", true, ""],
    );
    await visitor.sound("after a message");
    await shot(page, "left");
    assert.deepEqual(visitor.complaints, []);
    await visitor.leave();
  });

  test("who waits may leave a message instead", async () => {
    const visitor = await come(house, "/page/test");
    const { page } = visitor;
    const there = await start(page, "Długo?");
    await page.getByRole("button", { name: "Wolę zostawić wiadomość" }).click();
    await page.getByLabel("E-mail").fill("marta@poczta.example");
    await page.getByLabel("Wiadomość").fill("Proszę o odpowiedź");
    await page.getByRole("button", { name: "Wyślij wiadomość" }).click();
    await page.getByText("Dziękujemy, mamy Twoją wiadomość").waitFor();
    await until(() => there.chat.state === "ended", "the end of waiting");
    await visitor.leave();
  });
});

describe("an invitation", () => {
  test("comes when somebody is about to leave, takes no focus, and opens the window", async () => {
    const visitor = await come(house, "/page/test");
    const { page } = visitor;
    await page.getByRole("button", KNOB).waitFor();
    await page.locator("#own").focus();
    await page.evaluate(() => document.dispatchEvent(new MouseEvent("mouseout", { clientY: -1 })));
    await page.getByText("Szukasz prezentu?").waitFor();
    assert.equal(await page.evaluate(() => document.activeElement.id), "own");
    await visitor.sound("an invitation");
    await shot(page, "invitation");
    await page.getByRole("button", { name: "Odpowiedz" }).click();
    await page.getByLabel("Wiadomość").fill("Tak, dla babci");
    await page.getByRole("button", { name: "Rozpocznij czat" }).click();
    await until(
      () => house.server.last()?.got.some((frame) => frame.invite === "i-1"),
      "the invitation in the beginning",
    );
    const told = () => house.server.invites.slice(-2).map((each) => each.what);
    await until(() => told().join() === "shown,accepted", "word of what became of the invitation");
    await visitor.leave();
  });
});

describe("on any screen", () => {
  const PHONE = { viewport: { width: 320, height: 640 }, hasTouch: true };

  test("320 px: a sheet over the page, the tabulator stays inside, nothing is cut", async () => {
    const visitor = await come(house, "/page/test", PHONE);
    const { page } = visitor;
    const there = await start(page, "Jedno-bardzo-długie-słowo-bez-przerwy-".repeat(4));
    there.take();
    there.answer("Dzień dobry, w czym pomóc? https://lesnasowa.example/bardzo/dluga/droga/do/ksiazki/ktorej/szukasz");
    await page.getByRole("link").waitFor();
    const box = await page.getByRole("dialog").boundingBox();
    assert.deepEqual([box.x, box.y, box.width, box.height], [0, 0, 320, 640]);
    assert.ok(await page.getByRole("dialog").evaluate((dialog) => dialog.scrollWidth <= 320));
    assert.ok(
      await page.getByRole("log").evaluate((log) => log.parentElement.scrollWidth <= log.parentElement.clientWidth),
    );
    for (let at = 0; at < 12; at++) {
      await page.keyboard.press("Tab");
      assert.ok(await page.evaluate(() => document.activeElement.localName === "desk-widget"));
    }
    await visitor.sound("a telephone");
    await shot(page, "phone");
    await visitor.leave();
  });

  test("1280 by 1024 at 400%: all can be reached", async () => {
    const visitor = await come(house, "/page/test", { viewport: { width: 320, height: 256 } });
    const { page } = visitor;
    const there = await start(page, "Powiększone");
    there.take();
    await say(page, "Dalej działa");
    await once(page, "Dalej działa");
    await shot(page, "zoom");
    await visitor.leave();
  });

  test("in the dark, in forced colours, in four languages", async () => {
    const dark = await come(house, "/page/test", { colorScheme: "dark", reducedMotion: "reduce" });
    const there = await start(dark.page, "Ciemno tu");
    there.take();
    there.answer("Ale przytulnie: https://lesnasowa.example");
    await dark.page.getByRole("link").waitFor();
    await dark.sound("the dark");
    await shot(dark.page, "dark");
    await dark.leave();
    const forced = await come(house, "/page/test", { forcedColors: "active" });
    await start(forced.page, "Kontrast");
    await shot(forced.page, "forced");
    await forced.leave();
    for (const [lang, title] of [
      ["en", "How can we help?"],
      ["uk", "Чим можемо допомогти?"],
      ["ru", "Чем можем помочь?"],
    ]) {
      const visitor = await come(house, `/page/test/${lang}`);
      await open(visitor.page, { name: /Leśna Sowa/ });
      await visitor.page.getByRole("heading", { name: title }).waitFor();
      await visitor.leave();
    }
  });
});
