export { DICTIONARY } from "./dictionary";
export { shown } from "./values";
