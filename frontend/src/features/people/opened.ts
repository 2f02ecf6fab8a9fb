//! What is opened on a page of people; it comes while the page stands still.
import { lazily } from "@/lib/lazily";

export const InviteDialog = lazily(async () => (await import("./InviteDialog")).InviteDialog);
export const PersonDrawer = lazily(async () => (await import("./PersonDrawer")).PersonDrawer);
