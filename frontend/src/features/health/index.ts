export { useHealthWords, usePartName } from "./words";
