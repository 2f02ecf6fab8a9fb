// @vitest-environment node
import { describe, expect, it } from "vitest";
import { complaints } from "../talk/complaints.ts";
import { pieces } from "../talk/links.ts";
import { farewell, pause } from "../wire/backoff.ts";
import { words as en } from "../words/en.ts";
import { words as talkEn } from "../words/talk/en.ts";
import { check } from "./check.ts";
import { accent, rgb, whiteOn } from "./colour.ts";
import { safe } from "./links.ts";

describe("the shop's colour", () => {
  it("stays as it is where white can be read on it", () => {
    expect([accent("#14674a"), accent("#146"), accent(undefined, "#1f6b4a")]).toEqual([
      "#14674a",
      "#114466",
      "#1f6b4a",
    ]);
  });

  it("is made darker, never more than needed, where it cannot", () => {
    for (const wish of ["#ffffff", "#ffd400", "#b8651b", "#7fe0b0", "#ff0000", "#00ffff", "#777"]) {
      const contrast = whiteOn(rgb(accent(wish))!);
      expect(contrast, wish).toBeGreaterThanOrEqual(4.5);
      expect(contrast, wish).toBeLessThan(4.8);
    }
  });

  it("is ours where the shop gives none that is a colour", () => {
    expect([accent(), accent("red", "url(x)"), accent("#12345")]).toEqual(["#3a43c9", "#3a43c9", "#3a43c9"]);
  });
});

describe("links", () => {
  it("are only such as open a page", () => {
    const bad = ["javascript:alert(1)", "data:text/html,x", "JaVaScRiPt:x", "//x", "", "vbscript:x", null];
    expect(bad.map((each) => safe(each))).toEqual(bad.map(() => null));
    expect(safe("/w/v1/k/files/1?t=2", "https://desk.example")).toBe("https://desk.example/w/v1/k/files/1?t=2");
    expect(safe("javascript:x", "https://desk.example")).toBeNull();
  });

  it("are found in words, without the stop that ends the sentence", () => {
    expect(pieces("see https://a.example/x?y=1. Or (http://b.example)!")).toEqual([
      { text: "see " },
      { text: "https://a.example/x?y=1", href: "https://a.example/x?y=1" },
      { text: ". Or (" },
      { text: "http://b.example", href: "http://b.example/" },
      { text: ")!" },
    ]);
    expect(pieces("javascript:x <b>no</b>")).toEqual([{ text: "javascript:x <b>no</b>" }]);
  });
});

describe("a form", () => {
  const ask = { name: "required", email: "optional", order: "hidden" } as const;

  it("says what is missing and what is no address", () => {
    expect(check(en, { name: " ", email: "a@b", order: "", text: "" }, ask)).toEqual({
      name: en.missing,
      email: en.address,
      text: en.missing,
    });
    expect(check(en, { name: "M", email: "", order: "", text: "x" }, ask)).toEqual({});
  });

  it("puts a complaint of the server beside its field, or above the button", () => {
    const words = { ...en, ...talkEn };
    const found = [
      { field: "email", code: "NOT_AN_ADDRESS" },
      { field: "__proto__", code: "constructor" },
    ];
    expect(complaints(words, found)).toEqual({ email: en.address, form: en.failed });
  });
});

describe("coming back", () => {
  it("takes from half a second to 15, never all at the same moment", () => {
    expect([0, 1, 2, 5, 50].map((tries) => pause(tries, 1))).toEqual([500, 1000, 2000, 15_000, 15_000]);
    expect(pause(3, 0)).toBe(2000);
  });

  it("depends on why the line was closed", () => {
    const codes = [1000, 1001, 1006, 1012, 4400, 4401, 4403, 4404, 4408, 4429];
    expect(codes.map(farewell)).toEqual([
      "again",
      "again",
      "again",
      "again",
      "again",
      "anew",
      "never",
      "never",
      "again",
      "later",
    ]);
  });
});
