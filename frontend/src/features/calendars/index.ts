import { lazily, withWords } from "@/lib/lazily";

/** The tab comes when it is opened; the report needs only its words. */
export const CalendarsTab = lazily(
  async () => (await withWords("calendars", () => import("./CalendarsTab"))).CalendarsTab,
);
export { useHours, weekdayName } from "./hours";
