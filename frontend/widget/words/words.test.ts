// @vitest-environment node
import { describe, expect, it } from "vitest";
import { named, size, wait } from "../talk/said.ts";
import { language } from "./choose.ts";
import { words as en } from "./en.ts";
import { words as pl } from "./pl.ts";
import { words as ru } from "./ru.ts";
import { clock, count, fill, opens, promised } from "./say.ts";
import { words as talkEn } from "./talk/en.ts";
import { words as talkPl } from "./talk/pl.ts";
import { words as talkRu } from "./talk/ru.ts";
import { words as talkUk } from "./talk/uk.ts";
import { words as uk } from "./uk.ts";

const ALL = { en: { ...en, ...talkEn }, pl: { ...pl, ...talkPl }, uk: { ...uk, ...talkUk }, ru: { ...ru, ...talkRu } };
const gaps = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(String).toSorted();

describe("tables of words", () => {
  it.each(["pl", "uk", "ru"] as const)("%s has every sentence of English, with the same gaps", (lang) => {
    for (const [key, text] of Object.entries(ALL.en)) {
      const other = ALL[lang][key as keyof typeof ALL.en];
      expect(typeof other, key).toBe(typeof text);
      if (typeof text === "string") expect(gaps(other as string), key).toEqual(gaps(text));
      else for (const form of Object.values(other)) expect(gaps(form as string), key).toEqual(["{n}"]);
    }
  });

  it("no sentence is empty or left in English", () => {
    for (const lang of ["pl", "uk", "ru"] as const)
      for (const [key, text] of Object.entries(ALL[lang])) {
        expect(text, key).not.toBe("");
        if (!["email", "tag"].includes(key)) expect(text, key).not.toEqual(ALL.en[key as keyof typeof ALL.en]);
      }
  });
});

describe("counting", () => {
  it.each([
    [
      "pl",
      ["1 nowa wiadomość", "2 nowe wiadomości", "5 nowych wiadomości", "12 nowych wiadomości", "22 nowe wiadomości"],
    ],
    [
      "uk",
      [
        "1 нове повідомлення",
        "2 нові повідомлення",
        "5 нових повідомлень",
        "12 нових повідомлень",
        "22 нові повідомлення",
      ],
    ],
    ["ru", ["1 новое сообщение", "2 новых сообщения", "5 новых сообщений", "12 новых сообщений", "22 новых сообщения"]],
    ["en", ["1 new message", "2 new messages", "5 new messages", "12 new messages", "22 new messages"]],
  ] as const)("%s bends as it should", (lang, forms) => {
    expect([1, 2, 5, 12, 22].map((n) => count(ALL[lang], ALL[lang].unread, n))).toEqual(forms);
  });

  it("tells a place in line", () => {
    const places = [1, 2, 3, 4, 11, 21].map((n) => count(ALL.en, ALL.en.place, n, "ordinal"));
    expect(places.map((text) => /\d+\w+/.exec(text)?.[0])).toEqual(["1st", "2nd", "3rd", "4th", "11th", "21st"]);
    expect(count(ALL.pl, ALL.pl.place, 3, "ordinal")).toBe("Miejsce w kolejce: 3");
  });

  it("tells a wait in whole minutes, never less than it is", () => {
    expect([20, 110, 121, 3600, 3700].map((seconds) => wait(ALL.en, seconds))).toEqual([
      "Less than a minute",
      "About 2 minutes",
      "About 3 minutes",
      "About 60 minutes",
      "More than an hour",
    ]);
    expect(wait(ALL.pl, 60)).toBe("Około 1 minuty");
    expect(wait(ALL.uk, 200)).toBe("Приблизно 4 хвилини");
  });
});

describe("time", () => {
  const now = new Date(2026, 10, 16, 18, 0);
  const at = (day: number, hour: number) => new Date(2026, 10, day, hour, 30).toISOString();

  it("is told by the day it is on", () => {
    expect(promised(pl, at(16, 20), now)).toBe("Odpowiemy dziś do 20:30");
    expect(promised(pl, at(17, 9), now)).toBe("Odpowiemy do jutra, 09:30");
    expect(promised(pl, at(20, 9), now)).toBe("Odpowiemy do 20 listopada, 09:30");
    expect(promised(uk, at(20, 9), now)).toBe("Відповімо до 20 листопада, 09:30");
    expect(promised(ru, at(17, 9), now)).toBe("Ответим до завтра, 09:30");
    expect(promised(en, at(20, 9), now)).toBe("We will answer by 20 November, 09:30");
    expect(opens(en, at(17, 8), now)).toBe("We are back tomorrow at 08:30");
    expect(clock(pl, new Date(2026, 10, 16, 9, 5))).toBe("09:05");
  });
});

describe("the rest", () => {
  it("fills gaps once and leaves unknown ones", () => {
    expect(fill("{a} {b} {a}", { a: "{b}", b: 2 })).toBe("{b} 2 {b}");
    expect(fill("{c}", {})).toBe("{c}");
  });

  it("chooses the first language that we speak", () => {
    expect([language(["de", "PL-pl"]), language([undefined, null, "xx"]), language(["constructor", "uk"])]).toEqual([
      "pl",
      "en",
      "uk",
    ]);
  });

  it("tells sizes and languages", () => {
    expect([size(ALL.pl, 2_400_000), size(ALL.en, 120_300)]).toEqual(["2,4 MB", "120 kB"]);
    expect(named("pl", ["pl", "uk", "<b>"])).toBe("polski, ukraiński");
  });
});
