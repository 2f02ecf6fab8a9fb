import { lazily, withWords } from "@/lib/lazily";

/** The tab comes when it is opened. */
export const ProbesTab = lazily(
  async () => (await withWords("probes", () => import("./ProbesTab"))).ProbesTab,
  "onDemand",
);
export { useChannelWord } from "./words";
