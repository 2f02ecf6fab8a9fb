import { expect, test } from "vitest";
import { csvOf } from "./csv";

const row = {
  __typename: "Probe" as const,
  id: "1",
  shop: "",
  channel: "FORM" as const,
  topic: "delivery",
  firstMachineAt: null,
  firstHumanAt: "2017-01-06T07:37:00Z",
  kind: "CLARIFY" as const,
  outcome: "PARTLY" as const,
  detail: 'asked "which city", then nothing',
};

test("a round is written as auditors write it, by the clock of its zone", () => {
  const lines = csvOf({ rows: [row], zone: "Europe/Kyiv" }, "Leśna Sowa").split("\r\n");
  expect(lines[0]).toBe("shop,channel,question,first_machine_time,first_human_time,kind,outcome,detail");
  expect(lines[1]).toBe(
    'Leśna Sowa,webform,delivery,,2017-01-06 09:37,CLARIFY,PARTLY,"asked ""which city"", then nothing"',
  );
});

test("no cell is a formula", () => {
  const lines = csvOf({ rows: [{ ...row, detail: '=HYPERLINK("x")', shop: "@shop" }], zone: "UTC" }, "");
  expect(lines).toContain("'@shop,");
  expect(lines).toContain(`"'=HYPERLINK(""x"")"`);
});
