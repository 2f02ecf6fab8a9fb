export { CalendarsTab } from "./CalendarsTab";
export { useHours, weekdayName } from "./hours";
