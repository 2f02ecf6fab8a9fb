export { SecondStep } from "./SecondStep";
