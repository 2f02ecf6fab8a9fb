import { lazily, withWords } from "@/lib/lazily";

/** The tab comes when it is opened. */
export const OrdersTab = lazily(
  async () => (await withWords("orders", () => import("./OrdersTab"))).OrdersTab,
  "onDemand",
);
