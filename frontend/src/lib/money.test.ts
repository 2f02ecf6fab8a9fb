import { describe, expect, it } from "vitest";
import { basisPoints, level, money, reached } from "./money";

const plain = (text: string | null) => text?.replaceAll(/\s/gu, " ");

describe("money", () => {
  it("is written as the reader writes it, with the digits that it came with", () => {
    expect(plain(money("1234.50 PLN", "pl"))).toBe("1234,50 zł");
    expect(plain(money("-5.00 EUR", "en"))).toBe("-€5.00");
    expect(plain(money("700 JPY", "en"))).toBe("¥700");
    expect(money("nothing", "en")).toBe("nothing");
  });

  it("tells levels and results in their unit", () => {
    expect(plain(level("SHARE", 9500, "en"))).toBe("95%");
    expect(plain(level("TIME", 14_400, "en"))).toBe("4 hr");
    expect(plain(level("NUMBER", 1600, "en"))).toBe("1.6");
    expect(plain(reached({ unit: "SHARE", numerator: 771, denominator: 1000 }, "en"))).toBe("77.1%");
    expect(reached({ unit: "SHARE", numerator: 0, denominator: 0 }, "en")).toBeNull();
    expect(plain(reached({ unit: "SHARE", numerator: 7, denominator: 9 }, "en"))).toBe("77.77%");
    expect(plain(reached({ unit: "SHARE", numerator: 57, denominator: 100 }, "en"))).toBe("57%");
    expect(plain(reached({ unit: "SHARE", numerator: 99_999, denominator: 100_000 }, "en"))).toBe("99.99%");
    expect(basisPoints(250, "en")).toBe("2.5%");
  });
});
