import { lazily, withWords } from "@/lib/lazily";

/** The tab comes when it is opened. */
export const WidgetsTab = lazily(
  async () => (await withWords("widgets", () => import("./WidgetsTab"))).WidgetsTab,
  "onDemand",
);
