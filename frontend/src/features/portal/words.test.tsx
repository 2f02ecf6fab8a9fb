import { i18n } from "@lingui/core";
import { I18nProvider } from "@lingui/react";
import { renderHook } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { useStepWords, type Step } from "@/features/explain";
import { useHealthWords } from "@/features/health";
import { weight } from "@/features/lead/trouble";
import { speak, type Locale } from "@/lib/locale";
import { choices, lastOf, monthOf, stepMonth } from "./months";
import { reportSearch } from "./search";
import { peak, points, useHeadline, useLead, type HeadlineFacts } from "./words";

/** Runs a hook in a language. */
async function inLanguage<T>(locale: Locale, hook: () => T): Promise<T> {
  await speak(locale);
  return renderHook(hook, {
    wrapper: ({ children }) => <I18nProvider i18n={i18n}>{children}</I18nProvider>,
  }).result.current;
}

const day = (date: string, below: boolean) => ({
  date,
  good: 9,
  base: 10,
  share: 90,
  below,
  volume: 12,
  late: 1,
});
function month(kept: number, late: number, state: "OPEN" | "PROVISIONAL" = "PROVISIONAL"): HeadlineFacts {
  const days = Array.from({ length: 8 }, (_, at) => day(`2026-10-0${at + 1}`, at < late));
  return {
    kept,
    promised: 2,
    state,
    volume: 40,
    worst: late > 0 ? "FIRST_REPLY" : null,
    reply: days,
    resolution: [],
  } as never;
}

describe("the headline", () => {
  it.each([
    ["pl", 1, "Dotrzymaliśmy 1 z 2 obietnic.", "Pierwsze odpowiedzi zawiodły przez 1 dzień."],
    ["pl", 4, "Dotrzymaliśmy 1 z 2 obietnic.", "Pierwsze odpowiedzi zawiodły przez 4 dni."],
    ["en", 1, "We kept 1 of 2 promises.", "First replies fell short on 1 day."],
    ["en", 5, "We kept 1 of 2 promises.", "First replies fell short on 5 days."],
    ["uk", 1, "Ми дотримали 1 з 2 обіцянок.", "Перші відповіді не встигали 1 день."],
    ["uk", 2, "Ми дотримали 1 з 2 обіцянок.", "Перші відповіді не встигали 2 дні."],
    ["uk", 5, "Ми дотримали 1 з 2 обіцянок.", "Перші відповіді не встигали 5 днів."],
    ["ru", 3, "Мы сдержали 1 из 2 обещаний.", "Первые ответы не успевали 3 дня."],
    ["ru", 6, "Мы сдержали 1 из 2 обещаний.", "Первые ответы не успевали 6 дней."],
  ] as const)("in %s for %i days", async (locale, late, first, second) => {
    const headline = await inLanguage(locale, useHeadline);

    expect(headline(month(1, late))).toEqual({ first, second });
  });
  it("says so far while the month runs, and nothing more when all is kept", async () => {
    const headline = await inLanguage("pl", useHeadline);

    expect(headline(month(2, 0, "OPEN"))).toEqual({
      first: "Jak dotąd dotrzymujemy obu obietnic.",
      second: null,
    });
    expect(headline(month(2, 0)).first).toBe("Dotrzymaliśmy obu obietnic.");
  });
  it("is followed by what became of the other promises", async () => {
    const lead = await inLanguage("pl", () => useLead("pl"));
    const kpis = [
      { code: "reply_level", standing: "BREACHED" },
      { code: "fcr", standing: "MET" },
      { code: "backlog", standing: "BREACHED" },
    ];

    const said = lead({ ...month(2, 0), resolvedShare: null, kpis } as never, []);

    expect(said.at(-1)).toBe("Z pozostałych obietnic dotrzymano 1 z 2.");
  });
  it("claims nothing about a month into which nothing came", async () => {
    const headline = await inLanguage("pl", useHeadline);

    expect(headline({ ...month(2, 0, "OPEN"), volume: 0 })).toEqual({
      first: "W tym miesiącu nic jeszcze nie przyszło.",
      second: null,
    });
  });
});

describe("steps of a clock", () => {
  const step = (kind: string, values: Record<string, string> = {}): Step => ({
    at: "2026-10-14T08:15:00Z",
    kind,
    values: Object.entries(values).map(([key, value]) => ({ key, value })),
  });
  it("name clause and version in the reader's language", async () => {
    const due = step("DUE", { minutes: "90", version: "3", clause: "§ 2.1" });
    const said = [];
    for (const locale of ["pl", "en", "uk", "ru"] as const)
      said.push((await inLanguage(locale, () => useStepWords("Europe/Warsaw")))(due).replaceAll("\u00a0", " "));

    expect(said).toEqual([
      "Termin: 1 h 30 min czasu pracy, umowa v3, § 2.1",
      "Deadline: 1 h 30 min of business time, contract v3, § 2.1",
      "Строк: 1 год 30 хв робочого часу, договір v3, § 2.1",
      "Срок: 1 ч 30 мин рабочего времени, договор v3, § 2.1",
    ]);
  });
  it("say why a clock stood still and how it ended", async () => {
    const words = await inLanguage("en", () => useStepWords("Europe/Warsaw"));

    expect(words(step("PAUSED", { reason: "customer" }))).toBe("The clock stands still: waiting for the customer");
    expect(words(step("STOPPED", { met: "false" }))).toBe("Done, but too late");
    expect(words(step("SOMETHING_NEW"))).toBe("SOMETHING_NEW");
  });
});

describe("health in plain words", () => {
  const line = (code: string, state: "OK" | "WARN" | "DOWN", values: Record<string, string> = {}) => ({
    code,
    state,
    values: Object.entries(values).map(([key, value]) => ({ key, value })),
  });
  it.each([
    ["pl", "1", "1 maila nie udało się odczytać; leży w kwarantannie."],
    ["pl", "3", "3 maili nie udało się odczytać; leżą w kwarantannie."],
    ["uk", "2", "2 листи не вдалося прочитати; вони в карантині."],
    ["ru", "5", "5 писем не удалось прочитать; они в карантине."],
    ["en", "2", "2 mails could not be read and are kept aside."],
  ] as const)("counts the quarantine in %s: %s", async (locale, count, sentence) => {
    const words = await inLanguage(locale, () => useHealthWords("Europe/Warsaw"));

    expect(words(line("QUARANTINE", "WARN", { count })).sentence).toBe(sentence);
  });
  it("says what a mailbox lacks and what to do", async () => {
    const words = await inLanguage("en", () => useHealthWords("Europe/Warsaw"));
    const told = words(
      line("MAILBOX", "DOWN", { address: "a@b.example", state: "idle", missing: "2", advice: "FIND_MISSING_MAILS" }),
    );

    expect(told.sentence).toBe("a@b.example: 2 mails on the server are not here.");
    expect(told.advice).toContain("quarantine");
  });
  it("shows a part nobody knows yet by its state", async () => {
    const words = await inLanguage("en", () => useHealthWords("Europe/Warsaw"));

    expect(words(line("NEW_WORKER", "DOWN")).sentence).toBe("Does not work.");
  });
});

describe("months of the report", () => {
  it("knows the last day of a month", () => {
    expect(["2026-02", "2028-02", "2026-12"].map(lastOf)).toEqual(["2026-02-28", "2028-02-29", "2026-12-31"]);
  });

  it("steps over the year and reads only months", () => {
    expect([stepMonth("2026-01", -1), stepMonth("2026-12", 1)]).toEqual(["2025-12", "2027-01"]);
    expect([monthOf("2026-13"), monthOf("2026-1"), monthOf("2026-10")]).toEqual([undefined, undefined, "2026-10"]);
  });
  it("offers none before the first with figures", () => {
    expect(choices("2026-09", "2026-11", false)).toEqual(["2026-11", "2026-10", "2026-09"]);
    expect(choices("2026-09", "2026-11", true)).toHaveLength(12);
  });
  it("keeps only what belongs in the address", () => {
    expect(reportSearch({ month: "2026-10", kind: "RESOLUTION", day: "2026-10-14", miss: "m", x: 1 })).toEqual({
      month: "2026-10",
      kind: "RESOLUTION",
      day: "2026-10-14",
      miss: "m",
    });
    expect(reportSearch({ promise: "3.backlog" })).toEqual({ promise: "3.backlog" });
    expect(reportSearch({ month: "x", kind: "y", day: "z" })).toEqual({});
  });
});

it("tells points with a true minus", () => {
  expect([points(91.1, 95, "pl"), points(95.04, 95, "en"), points(97, 95, "en")]).toEqual(["−3,9", "0.0", "+2.0"]);
});

it("finds the busiest two hours", () => {
  const cell = (weekday: number, hour: number, count: number) => ({ weekday, hour, count });

  expect(peak([cell(1, 10, 5), cell(1, 11, 6), cell(2, 10, 9)])).toEqual({ weekday: 1, from: 10, until: 12 });
  expect(peak([])).toBeNull();
});

it("puts mails that do not come in before broken promises, and those before what is late", () => {
  const calm = { atRisk: 0, breachedToday: 0, waiting: 9, trouble: [], deadPoints: [], commentsWaiting: 0 };
  const down = weight({ ...calm, trouble: [{ state: "DOWN" }] }, []);
  const broken = weight(calm, [{ standing: "BREACHED" }]);
  const late = weight({ ...calm, breachedToday: 30 }, []);

  expect([down, broken, late, weight(calm, [])].every((each, at, all) => at === 0 || each < (all[at - 1] ?? 0))).toBe(
    true,
  );
});
