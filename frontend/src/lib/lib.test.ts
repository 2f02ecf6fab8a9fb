import { CombinedError } from "@urql/core";
import { describe, expect, it } from "vitest";
import { matches } from "@/ui/CommandPalette";
import { initials } from "@/ui/Avatar";
import { newer } from "./drafts";
import { keyed } from "./keymaps";
import { guessLocale } from "./locale";
import { bytes, percent } from "./numbers";
import { problemOf } from "./problem";
import { backOff } from "./socket";
import { otherClientIn } from "./wrongClient";

const CLIENTS = [
  { id: "ls", name: "Leśna Sowa", marks: ["Leśna Sowa", "lesnasowa.pl"] },
  { id: "kw", name: "Kawa", marks: ["Kawa", "bezkolejki.pl"] },
];

describe("the wrong-client lock", () => {
  it("finds another client's name whatever its case", () => {
    expect(otherClientIn("Zapraszamy na BEZKOLEJKI.PL!", "ls", CLIENTS)?.client.name).toBe("Kawa");
  });
  it("lets the own name pass", () => expect(otherClientIn("Pozdrawiamy, Leśna Sowa", "ls", CLIENTS)).toBeNull());
  it("takes only whole words: Kawasaki is not Kawa", () =>
    expect(otherClientIn("Mam Kawasaki", "ls", CLIENTS)).toBeNull());
});

describe("drafts", () => {
  const local = { key: "reply 1", text: "mine", at: 2000 };
  it("opens the browser's when it is the newer one", () => {
    expect(newer(local, { text: "theirs", writtenAt: new Date(1000).toISOString() })).toEqual({
      text: "mine",
      html: null,
      from: "browser",
    });
  });
  it("opens the server's when somebody wrote later", () => {
    expect(newer(local, { text: "theirs", writtenAt: new Date(9000).toISOString() }).from).toBe("server");
  });
  it("is empty when there is none", () =>
    expect(newer(undefined, null)).toEqual({ text: "", html: null, from: "none" }));
});

describe("problems", () => {
  const failed = (extensions: Record<string, unknown>) =>
    problemOf(new CombinedError({ graphQLErrors: [{ message: "no", extensions }] }));
  it("names the right that is missing", () => {
    expect(failed({ code: "DENIED", right: "case.reply" })).toMatchObject({ kind: "denied", right: "case.reply" });
  });
  it("knows what is missing from what is broken", () => {
    expect(failed({ code: "MISSING", reference: "7f3a" })).toEqual({ kind: "missing", reference: "7f3a" });
    expect(failed({ code: "INTERNAL" })?.kind).toBe("broken");
  });
  it("calls an answer that says only that it broke broken, and one from before the server offline", () => {
    const error = (status: number) =>
      new CombinedError({ networkError: new Error("x"), response: { status } as Response });
    expect(problemOf(error(500))?.kind).toBe("broken");
    expect(problemOf(error(503))?.kind).toBe("offline");
  });
  it("calls no answer offline", () =>
    expect(problemOf(new CombinedError({ networkError: new Error("gone") }))?.kind).toBe("offline"));
});

describe("small things", () => {
  it("writes numbers in the reader's language", () => {
    expect(percent(0.917, "pl")).toBe("91,7%");
    expect(bytes(184_220, "en")).toBe("184.2kB");
  });
  it("takes initials of first and last name", () => {
    expect(initials("Marta Maria Wilczyńska")).toBe("MW");
    expect(initials("ірина Бондар")).toBe("ІБ");
  });
  it("guesses the language of a browser", () => {
    expect(guessLocale(["de-DE", "uk-UA"])).toBe("uk");
    expect(guessLocale(["de"])).toBe("en");
  });
  it("waits longer each time, at most fifteen seconds or so", () => {
    expect(backOff(0, 0.5)).toBe(500);
    expect(backOff(20, 1)).toBeLessThanOrEqual(18_750);
  });
  it("gives a command the key of the person's own map", () => {
    const close = { id: "close", code: "KeyE", hint: "E" };
    expect(keyed(close, "PLAIN")).toEqual(close);
    expect(keyed(close, "ZENDESK")).toMatchObject({ code: "Control+Alt+KeyS", hint: "Ctrl Alt S" });
  });
  it("finds commands by all typed words", () => {
    expect(matches({ text: "Assign", words: "case person" }, "per ass")).toBe(true);
    expect(matches({ text: "Assign" }, "snooze")).toBe(false);
    expect(matches({ text: "Połącz z inną sprawą" }, "polacz sprawa")).toBe(true);
  });
});
