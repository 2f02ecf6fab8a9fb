import { lazy } from "react";

/** The tab comes when it is opened; the report needs only its words. */
export const CalendarsTab = lazy(() => import("./CalendarsTab").then((module) => ({ default: module.CalendarsTab })));
export { useHours, weekdayName } from "./hours";
