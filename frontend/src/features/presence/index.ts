export { useMyPresence, type Presence } from "./documents";
export { isQuiet, takesWork } from "./standing";
