export { DICTIONARY } from "./dictionary";
export { USUAL } from "./search";
export { shown } from "./values";
