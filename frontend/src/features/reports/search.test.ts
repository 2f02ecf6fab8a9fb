import { describe, expect, it } from "vitest";
import { drillOf, drillWord } from "@/features/figures/drill";
import type { Asked } from "@/features/figures/search";
import type { Line } from "@/features/figures/documents";
import type { Report } from "./documents";
import { askedOf, keptOf, searchOf, sessionsOf } from "./asked";
import { reportsSearch } from "./search";

const report = (cut: Report["cut"], shape: Report["shape"] = "SUMMARY") =>
  ({ number: "W-01", name: "", chapter: "WRITTEN", shape, cut, kpis: ["contacts"], lack: null }) as unknown as Report;

describe("reports", () => {
  it("take from an address only what they understand", () => {
    const raw = { report: "P-30", from: "2026-11-01", until: "soon", by: "WEEK", group: "AGENT", channel: "fax" };
    expect(reportsSearch(raw)).toEqual({ report: "P-30", from: "2026-11-01", by: "WEEK", group: "AGENT" });
    expect(reportsSearch({ report: "P-26", person: "UDox", from: 7 })).toEqual({ report: "P-26", person: "UDox" });
    expect(reportsSearch({ report: "'; DROP", client: "../../x", behind: "<x>~y" })).toEqual({});
  });

  it("ask for sessions of whole days, of everybody or of one", () => {
    const [days, wall] = [{ from: "2026-11-01", until: "2026-11-30" }, (at: string) => `${at}Z`];
    expect(sessionsOf(days, undefined, wall)).toEqual({ from: "2026-11-01T00:00Z", until: "2026-12-01T00:00Z" });
    expect(sessionsOf(days, "UDox", wall)).toMatchObject({ person: "UDox" });
  });

  it("are cut as usual until somebody chooses", () => {
    expect(askedOf(report("QUEUE"), {}, "2026-11-22")).toMatchObject({
      from: "2026-11-01",
      until: "2026-11-22",
      by: "WHOLE",
      facet: "QUEUE",
      only: null,
    });
    expect(askedOf(report("DAY"), { channel: "email" }, "2026-11-22")).toMatchObject({
      by: "DAY",
      facet: null,
      only: { channel: "email" },
    });
    expect(askedOf(report("QUEUE"), { group: "PROJECT", by: "WEEK" }, "2026-11-22")).toMatchObject({
      by: "WEEK",
      byProject: true,
      facet: null,
    });
    const live = { ...report("IVR_STEP"), chapter: "LIVE" as const };
    expect(askedOf(live, {}, "2026-11-22")).toMatchObject({ by: "WHOLE", facet: "IVR_STEP" });
    // Of what is not about calls alone, steps of the menu are asked by no address.
    expect(askedOf(report("QUEUE"), { group: "IVR_STEP" }, "2026-11-22")).toMatchObject({ facet: "QUEUE" });
    expect(askedOf(report("HALF_HOUR", "HEAT"), { by: "MONTH" }, "2026-11-22")).toMatchObject({
      by: "DAY",
      facet: "HALF_HOUR",
    });
  });

  it("are kept with their filters, without the client and without what is open", () => {
    const search = reportsSearch({
      report: "W-01",
      client: "abc",
      group: "AGENT",
      from: "2026-10-01",
      behind: "contacts~2026-10-01~2026-10-02~~",
    });
    const kept = keptOf(search);
    expect(kept).toBe("from=2026-10-01&group=AGENT");
    expect(searchOf({ report: "W-01", search: kept })).toEqual({
      report: "W-01",
      group: "AGENT",
      from: "2026-10-01",
    });
  });

  it("open what is behind a row by a word of the address", () => {
    const line = {
      from: "2026-11-01",
      until: "2026-11-30",
      project: null,
      channel: "email",
      group: { key: "Qk-_9", name: "Queue" },
      figures: [],
    } as unknown as Line;
    const asked = { byProject: false, byChannel: true, facet: "QUEUE", only: { project: "p1" } } as Asked;
    const word = drillWord(line, "reply_level", asked);
    expect(word).toBe("reply_level~2026-11-01~2026-11-30~p1~email~Qk-_9");
    expect(drillOf(word)?.only).toEqual({ project: "p1", channel: "email", key: "Qk-_9" });
    const none = { ...line, group: { key: "", name: null } } as Line;
    expect(drillOf(drillWord(none, "contacts", asked))?.only.key).toBe("");
    expect(drillOf(drillWord(line, "contacts", { ...asked, facet: null }))?.only.key).toBeUndefined();
    expect(drillOf("contacts~2026-11-01~2026-11-30~<b>~~")).toBeNull();
  });
});
