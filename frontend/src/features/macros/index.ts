export { MacrosTab } from "./MacrosTab";
export { OutcomesTab } from "./OutcomesTab";
