import { lazy } from "react";

export const MacrosTab = lazy(() => import("./MacrosTab").then((module) => ({ default: module.MacrosTab })));
export { OutcomesTab } from "./OutcomesTab";
