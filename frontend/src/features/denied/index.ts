export { Denied } from "./Denied";
