export { Problems } from "./Problems";
export { useAct } from "./useAct";
export { useSave } from "./useSave";
