import { lazy } from "react";

/** The tab comes when it is opened; the report needs only its words. */
export const ContractTab = lazy(() => import("./ContractTab").then((module) => ({ default: module.ContractTab })));
export { usePromiseSentence, useContractState } from "./words";
