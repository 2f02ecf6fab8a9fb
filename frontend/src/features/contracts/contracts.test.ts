import { describe, expect, test } from "vitest";
import { grouped } from "./changes";
import { filled, fresh, inCurrency, look, parts, promised, put, spell, type Kpi } from "./terms/file";

const TERMS = {
  targets: [{ measures: "first_reply", share_bp: 9500, minutes: 240 }],
  kpis: [{ kpi: "backlog", target: 10 }],
  unheard: { of: [1, 2] },
};

describe("terms by path", () => {
  test("a change leaves everything else as it was, also what nobody shows", () => {
    const changed = put(TERMS, ["kpis", 0, "target"], 5);
    expect(look(changed, ["kpis", 0, "target"])).toBe(5);
    expect(look(TERMS, ["kpis", 0, "target"])).toBe(10);
    expect(changed.unheard).toBe(TERMS.unheard);
  });

  test("a missing place is made, and what is taken away is gone", () => {
    const added = put(TERMS, ["money", "prices", "items", 0], { code: "mail" });
    expect(look(added, ["money", "prices", "items", 0, "code"])).toBe("mail");
    expect(put(TERMS, ["kpis", 0], undefined).kpis).toEqual([]);
    expect("unheard" in put(TERMS, ["unheard"], undefined)).toBe(false);
  });

  test("a place is spelt as the server spells it", () => {
    const path = ["money", "prices", "items", 2, "price"];
    expect(spell(path)).toBe("money.prices.items[2].price");
    expect(parts(spell(path))).toEqual(path.map(String));
  });

  test("another currency is put behind every amount, and behind nothing else", () => {
    const before = { price: "6.20 PLN", clause: "2 PLN and more", tiers: [{ fee: "-3 PLN" }] };
    expect(inCurrency(before, "EUR")).toEqual({
      price: "6.20 EUR",
      clause: "2 PLN and more",
      tiers: [{ fee: "-3 EUR" }],
    });
  });
});

test("promises have the codes that remedies call them by", () => {
  expect(promised(TERMS).map((one) => one.code)).toEqual(["reply_level", "backlog"]);
  const named = { ...TERMS, kpis: [{ kpi: "backlog", target: 10, name: "Open at night" }] };
  expect(promised(named).map((one) => one.name)).toEqual([undefined, "Open at night"]);
  expect(fresh("item", ["item", "item_2"])).toBe("item_3");
});

test("a definition has the promise's own parameters", () => {
  const kpi: Kpi = {
    code: "service_level",
    unit: "SHARE",
    better: "HIGHER",
    channels: ["phone"],
    name: "Service level",
    text: "Answered within {seconds} s.",
    byDefault: "",
    parameters: [
      { code: "seconds", name: "", text: "", default: "20", least: 0, most: 60, words: [] },
      {
        code: "hours",
        name: "",
        text: "",
        default: "all",
        least: null,
        most: null,
        words: [{ code: "all", name: "", text: "All hours." }],
      },
      { code: "reason", name: "", text: "Only “{reason}”.", default: null, least: null, most: null, words: [] },
    ],
  };
  expect(filled(kpi, { seconds: 30 })).toBe("Answered within 30 s. All hours.");
});

test("a part that came whole is one difference, and every term of another is its own", () => {
  const told = grouped([
    { field: "kpis.backlog.kpi", before: null, after: "backlog" },
    { field: "kpis.backlog.target", before: null, after: "10" },
    { field: "money.remedies.late.amount", before: "1.00 PLN", after: "2.00 PLN" },
    { field: "duties.answers.code", before: null, after: "answers" },
    { field: "duties.answers.minutes", before: null, after: "480" },
    { field: "duties.plan.share_bp", before: "9000", after: "10000" },
  ]);
  expect(told).toEqual([
    { field: "kpis.backlog", before: null, after: "" },
    { field: "duties.answers", before: null, after: "" },
    { field: "money.remedies.late.amount", before: "1.00 PLN", after: "2.00 PLN" },
    { field: "duties.plan.share_bp", before: "9000", after: "10000" },
  ]);
});
