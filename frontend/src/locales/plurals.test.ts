import { setupI18n } from "@lingui/core";
import { describe, expect, it } from "vitest";

const CASES = "{0, plural, one {# case} few {# cases} many {# cases} other {# cases}}";

/** Message ids are hashes of the text; the catalogue is asked by what it says instead. */
async function says(locale: "pl" | "uk" | "ru", value: number): Promise<string> {
  const { messages } = (await import(`./${locale}.po`)) as { messages: Record<string, string> };
  const { generateMessageId } = await import("@lingui/message-utils/generateMessageId");
  return setupI18n({ locale, messages: { [locale]: messages } })._(generateMessageId(CASES), { 0: value });
}

describe("plural forms", () => {
  it.each([
    ["pl", ["1 sprawa", "2 sprawy", "5 spraw", "22 sprawy", "1,5 sprawy"]],
    ["uk", ["1 звернення", "2 звернення", "5 звернень", "22 звернення", "1,5 звернення"]],
    ["ru", ["1 обращение", "2 обращения", "5 обращений", "22 обращения", "1,5 обращения"]],
  ] as const)("in %s are one, few, many and other", async (locale, expected) => {
    const said = await Promise.all([1, 2, 5, 22, 1.5].map((value) => says(locale, value)));
    expect(said).toEqual(expected);
  });
});
