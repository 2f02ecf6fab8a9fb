import { describe, expect, test } from "vitest";
import type { Rule } from "./documents";
import { draftOf, linesOf, NEW_RULE, numberOf, routingDraft, routingInput, ruleInput, snippet } from "./draft";

const RULE: Rule = {
  __typename: "InvitationRule",
  id: "r1",
  name: "Koszyk",
  active: true,
  page: "*/cart",
  seconds: 20,
  scroll: null,
  cart: 12_950,
  exit: false,
  error: false,
  returning: true,
  free: 1,
  holdOut: 10,
  texts: [{ __typename: "InvitationText", language: "pl", text: "Pomóc?" }],
};

describe("a rule", () => {
  test("is sent as it came when nothing was changed", () => {
    const { __typename: _, ...came } = RULE;
    const texts = [{ language: "pl", text: "Pomóc?" }];
    expect(ruleInput(draftOf(RULE))).toEqual({ ...came, texts });
  });

  test("shows its cart in whole units and takes a comma", () => {
    expect(draftOf(RULE).cart).toBe("129.5");
    expect(ruleInput({ ...NEW_RULE, cart: "99,99" }).cart).toBe(9_999);
  });

  test("sends what is no number as one that the server refuses by its field", () => {
    const input = ruleInput({ ...NEW_RULE, seconds: "soon", scroll: "-4", cart: "much", holdOut: "1e9" });
    expect([input.seconds, input.scroll, input.cart, input.holdOut]).toEqual([-1, -1, -1, -1]);
  });

  test("that is new has no id and asks for nothing that was left empty", () => {
    const input = ruleInput({ ...NEW_RULE, seconds: "" });
    expect(input).not.toHaveProperty("id");
    expect([input.page, input.seconds, input.scroll, input.cart]).toEqual([null, null, null, null]);
  });
});

test("numbers are digits alone", () => {
  expect(["7", " 7,5 ", "", "7a", "Infinity", "-7"].map(numberOf)).toEqual([7, 7.5, -1, -1, -1, -1]);
});

test("pages stand one a line, without the stroke behind them", () => {
  expect(linesOf("https://a.example/\n\n https://b.example, https://c.example")).toEqual([
    "https://a.example",
    "https://b.example",
    "https://c.example",
  ]);
});

test("the snippet names our host, the key and the language", () => {
  expect(snippet("https://desk.example", "k1", "pl")).toBe(
    '<script async src="https://desk.example/w/v1/loader.js" data-key="k1" data-lang="pl" data-visits="on"></script>',
  );
});

test("routing goes there and back, and what was emptied is not done", () => {
  const routing = {
    __typename: "QueueRouting" as const,
    urgency: 2,
    level: 1,
    skills: ["vip"],
    ringSeconds: 20,
    lastAgentSeconds: 15,
    lowerAfter: null,
    overflowAfter: 60,
  };
  const { __typename, ...plain } = routing;
  expect(routingInput("q", routingDraft(routing))).toEqual({ queue: "q", ...plain });
  expect(routingInput("q", { ...routingDraft(routing), lastAgentSeconds: "", ringSeconds: "" })).toMatchObject({
    lastAgentSeconds: null,
    ringSeconds: -1,
  });
});
