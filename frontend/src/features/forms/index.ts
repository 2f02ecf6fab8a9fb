export { useSave } from "./useSave";
export { Problems } from "./Problems";
