import { lazily, withWords } from "@/lib/lazily";

/** The tab comes when it is opened; the report needs only its words. */
export const ContractTab = lazily(
  async () => (await withWords("contracts", () => import("./ContractTab"))).ContractTab,
);
export { usePromiseSentence, useContractState } from "./words";
