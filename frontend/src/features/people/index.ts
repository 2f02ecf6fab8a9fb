import { lazily } from "@/lib/lazily";

export { AssignDialog } from "./AssignDialog";
export { EndAssignment } from "./EndAssignment";
export { PeopleTable } from "./PeopleTable";
/** What is opened on a page of people comes while the page stands still. */
export const InviteDialog = lazily(async () => (await import("./InviteDialog")).InviteDialog);
export const PersonDrawer = lazily(async () => (await import("./PersonDrawer")).PersonDrawer);
