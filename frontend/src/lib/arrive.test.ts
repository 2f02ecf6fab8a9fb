import { afterEach, expect, it, vi } from "vitest";
import { arrive } from "./arrive";

afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

it("waits for the line and then has what was asked for", async () => {
  vi.useFakeTimers();
  let there = false;
  vi.stubGlobal("fetch", async () => {
    if (!there) throw new Error("no line");
    return new Response("{}");
  });
  const load = vi.fn(async () => {
    if (!there) throw new TypeError("Failed to fetch dynamically imported module");
    return "page";
  });
  const page = arrive(load);
  await vi.advanceTimersByTimeAsync(10_000);
  expect(load.mock.calls.length).toBeGreaterThan(2);
  there = true;
  await vi.advanceTimersByTimeAsync(3000);
  expect(await page).toBe("page");
});

it("tells when the server answers and has it no more", async () => {
  vi.stubGlobal("fetch", async () => new Response("{}"));
  const load = vi.fn(async () => {
    throw new TypeError("gone");
  });
  await expect(arrive(load)).rejects.toThrow("gone");
  expect(load).toHaveBeenCalledTimes(2);
});
