export { conflict } from "./conflicts";
export { Denied } from "./Denied";
