export { AssignDialog } from "./AssignDialog";
export { EndAssignment } from "./EndAssignment";
export { InviteDialog, PersonDrawer } from "./opened";
export { PeopleTable } from "./PeopleTable";
