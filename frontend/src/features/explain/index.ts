export { Steps } from "./Steps";
export { useStepWords, type Step } from "./words";
export { useSpan } from "./span";
export { useClause } from "./clause";
export { useNotJudged } from "./judged";
