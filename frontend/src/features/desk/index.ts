export { Outbox } from "./outbox/Outbox";
