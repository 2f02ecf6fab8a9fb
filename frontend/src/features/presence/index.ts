export { BREAKS, useMyPresence, type BreakKind, type Presence } from "./documents";
export { useStandsWord, useStateWord } from "./words";
export { isQuiet, takesWork } from "./standing";
