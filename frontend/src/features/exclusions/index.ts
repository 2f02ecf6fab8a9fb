export { Exclusions } from "./Exclusions";
