import { drafts } from "./drafts";
import { rest } from "./rest";
import { hangUp } from "./socket";

/** Signs out and leads to the sign-in. Words that were not sent wait here for their writer; without any, nothing of him stays behind. */
export async function leave(): Promise<void> {
  const open = (await drafts.all()).length;
  await rest.post("/auth/sign-out");
  hangUp();
  if (open === 0) indexedDB.deleteDatabase("manyhands");
  location.assign("/sign-in");
}
