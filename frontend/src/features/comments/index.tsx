import { Suspense, type ComponentProps } from "react";
import { lazily, withWords } from "@/lib/lazily";

export { CommentOn } from "./CommentOn";

const Thread = lazily(async () => (await import("./Comments")).Comments);

/** What was said about a client's numbers; it comes after the numbers themselves. */
export function Comments(props: ComponentProps<typeof Thread>) {
  return (
    <Suspense>
      <Thread {...props} />
    </Suspense>
  );
}

/** The tab comes when it is opened. */
export const CommentsTab = lazily(
  async () => (await withWords("comments", () => import("./CommentsTab"))).CommentsTab,
  "onDemand",
);
