export { Duties } from "./Duties";
export { DUTIES } from "./documents";
export { useDutyName } from "./words";
