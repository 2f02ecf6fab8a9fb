import { expect, it, vi } from "vitest";
import { within } from "./patience";

const hangs: typeof fetch = (_, init) =>
  new Promise((_done, fail) => init?.signal?.addEventListener("abort", () => fail(init.signal?.reason)));

it("gives up an answer that does not come", async () => {
  await expect(within(20, hangs)("/graphql")).rejects.toMatchObject({ name: "TimeoutError" });
});

it("is given up by whoever asked, as before", async () => {
  const mine = new AbortController();
  const asked = within(60_000, hangs)("/graphql", { signal: mine.signal });
  mine.abort();
  await expect(asked).rejects.toMatchObject({ name: "AbortError" });
});

it("hands on what came in time", async () => {
  const answer = new Response("ok");
  expect(
    await within(
      60_000,
      vi.fn(async () => answer),
    )("/graphql"),
  ).toBe(answer);
});
