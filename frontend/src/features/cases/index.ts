export { BRIEF, type CaseBrief } from "./brief";
export { CLOCK, useFace, type ClockFace, type Face } from "./clocks";
export { usePauseWord, usePriorityWord, usePromiseWord, useStateWord } from "./words";
