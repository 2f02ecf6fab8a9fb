export { AssignDialog } from "./AssignDialog";
export { EndAssignment } from "./EndAssignment";
export { PeopleTable } from "./PeopleTable";
export { InviteDialog } from "./InviteDialog";
export { PersonDrawer } from "./PersonDrawer";
