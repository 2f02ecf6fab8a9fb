export { ContractTab } from "./ContractTab";
export { usePromiseSentence, useContractState } from "./words";
