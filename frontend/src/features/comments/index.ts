import { lazily, withWords } from "@/lib/lazily";

export { CommentOn } from "./CommentOn";
export { Comments } from "./Comments";

/** The tab comes when it is opened. */
export const CommentsTab = lazily(
  async () => (await withWords("comments", () => import("./CommentsTab"))).CommentsTab,
  "onDemand",
);
