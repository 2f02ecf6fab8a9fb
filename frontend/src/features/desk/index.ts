export { Ringer } from "./offers/Ringer";
export { Outbox } from "./outbox/Outbox";
