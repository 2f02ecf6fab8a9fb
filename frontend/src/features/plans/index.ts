import { lazily, withWords } from "@/lib/lazily";

/** The tab comes when it is opened. */
export const PlansTab = lazily(async () => (await withWords("plans", () => import("./PlansTab"))).PlansTab, "onDemand");
