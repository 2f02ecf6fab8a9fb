export { BehindDrawer, CaseNumber } from "./BehindDrawer";
