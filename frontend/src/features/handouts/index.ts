import { lazily, withWords } from "@/lib/lazily";

/** The tab comes when it is opened. */
export const HandoutsTab = lazily(
  async () => (await withWords("handouts", () => import("./HandoutsTab"))).HandoutsTab,
  "onDemand",
);
