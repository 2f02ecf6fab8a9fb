import { afterEach, expect, it, vi } from "vitest";
import { inTheMiddle, isOutdated } from "./version";

afterEach(() => vi.unstubAllGlobals());

it("calls the page outdated once the server's build is another", async () => {
  let builtAt = "1";
  vi.stubGlobal("fetch", async () => new Response(JSON.stringify({ version: "0.1.0", builtAt })));
  expect(await isOutdated()).toBe(false);
  builtAt = "2";
  expect(await isOutdated()).toBe(true);
  vi.stubGlobal("fetch", async () => {
    throw new Error("no line");
  });
  expect(await isOutdated()).toBe(false);
});

it("knows when somebody types or is asked something", () => {
  expect(inTheMiddle(document)).toBe(false);
  document.body.innerHTML = "<textarea></textarea><p role=dialog></p>";
  expect(inTheMiddle(document)).toBe(true);
  document.querySelector("p")?.remove();
  expect(inTheMiddle(document)).toBe(false);
  document.querySelector("textarea")?.focus();
  expect(inTheMiddle(document)).toBe(true);
});
