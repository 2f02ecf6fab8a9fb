import { describe, expect, it } from "vitest";
import { auditFilter, auditSearch } from "@/features/audit/filters";
import { pieces, tidyName } from "@/features/macros/fields";
import { peopleSearch, personFilter } from "@/features/people/filters";
import { fromWall } from "@/lib/wall";
import { urgency } from "./ClientsPage";
import { hexOf, readable, whiteContrast } from "./colour";
import { codeOf } from "./NewClient";
import { clientSearch } from "./tabs";

describe("the colour of a shop", () => {
  it("leaves a readable one alone and darkens a light one until white reads", () => {
    expect(readable("#14674a")).toEqual({ colour: "#14674a", nudged: false });
    const light = readable("#f0a92b");

    expect(light.nudged).toBe(true);
    expect(whiteContrast(light.colour)).toBeGreaterThanOrEqual(4.5);
  });
  it("reads only whole colours", () => {
    expect([hexOf("14674A"), hexOf("#fff"), hexOf("green")]).toEqual(["#14674a", null, null]);
  });
});

it("makes letters for case numbers from a name", () => {
  expect(["Leśna Sowa", "Buty24", "Łódzka Księgarnia Dziecięca Mała", "Чай"].map(codeOf)).toEqual([
    "LS",
    "BU",
    "LKD",
    "",
  ]);
});

it("lists clients that need somebody first", () => {
  const box = (state: "WATCHING" | "FAILED", gap = 0) => ({ id: "m", state, ledger: { gap, quarantined: 0 } }) as never;

  expect(urgency({ state: "ACTIVE", mailboxes: [box("WATCHING", 1)] })).toBeGreaterThan(
    urgency({ state: "ACTIVE", mailboxes: [box("FAILED")] }),
  );
  expect(urgency({ state: "ACTIVE", mailboxes: [box("WATCHING")] })).toBe(0);
});

describe("what stands in the address", () => {
  it("of a client", () => {
    expect(clientSearch({ tab: "mailboxes", item: "m-1" })).toEqual({ tab: "mailboxes", item: "m-1" });
    expect(clientSearch({ tab: "secrets", item: "" })).toEqual({});
  });
  it("of people", () => {
    const search = peopleSearch({ role: "AGENT", state: "ACTIVE", client: "c", person: "p", x: "y" });

    expect(search).toEqual({ role: "AGENT", state: "ACTIVE", client: "c", person: "p" });
    expect(personFilter(search)).toEqual({ role: "AGENT", state: "ACTIVE", client: "c" });
  });
  it("of the log, where the last day belongs to the range", () => {
    const search = auditSearch({ from: "2026-10-01", until: "2026-10-25", action: "mailbox" });

    expect(auditFilter(search, (wall) => fromWall(wall, "Europe/Warsaw"))).toEqual({
      action: "mailbox",
      from: "2026-09-30T22:00:00.000Z",
      until: "2026-10-25T23:00:00.000Z",
    });
  });
});

describe("the preview of a macro", () => {
  const words = {
    "customer.name": "{{case.number}}",
    "customer.first_name": "Olena",
    "case.number": "LS-1",
    "case.subject": "s",
    "agent.alias": "Anna",
    "project.name": "p",
    "client.name": "c",
    today: "t",
  };
  it("fills fields once and marks unknown ones", () => {
    expect(pieces("Hi {{ customer.name }}, {{order}}!", words)).toEqual([
      { text: "Hi ", kind: "plain" },
      { text: "{{case.number}}", kind: "filled" },
      { text: ", ", kind: "plain" },
      { text: "{{order}}", kind: "unknown" },
      { text: "!", kind: "plain" },
    ]);
  });
  it("tidies the name after the slash", () => expect(tidyName("  Zwrot 14 dni! ")).toBe("zwrot-14-dni"));
});
