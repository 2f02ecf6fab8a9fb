export { Duties } from "./Duties";
export { DUTIES, OWED } from "./documents";
export { useDutyName } from "./words";
