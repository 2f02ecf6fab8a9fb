export { FirstSecondStep } from "./FirstSecondStep";
