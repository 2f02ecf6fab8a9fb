export { useStepName } from "./words";
