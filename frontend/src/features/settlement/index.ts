import { lazily, withWords } from "@/lib/lazily";

/** The tab comes when it is opened. */
export const SettlementTab = lazily(
  async () => (await withWords("settlement", () => import("./SettlementTab"))).SettlementTab,
  "onDemand",
);
