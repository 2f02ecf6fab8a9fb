export { DICTIONARY } from "./dictionary";
export { USUAL } from "./search";
export { daysOf, shown } from "./values";
