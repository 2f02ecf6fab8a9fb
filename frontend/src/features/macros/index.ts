import { lazily, withWords } from "@/lib/lazily";

export const MacrosTab = lazily(
  async () => (await withWords("macros", () => import("./MacrosTab"))).MacrosTab,
  "onDemand",
);
export const OutcomesTab = lazily(async () => (await import("./OutcomesTab")).OutcomesTab, "onDemand");
