export { DICTIONARY } from "./documents";
export { shown } from "./values";
