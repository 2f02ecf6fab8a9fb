export { ScreensDialog } from "./ScreensDialog";
