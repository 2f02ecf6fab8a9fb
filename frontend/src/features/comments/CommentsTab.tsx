import { Comments } from "./Comments";

/** Everything that a shop said about its numbers, for the lead to answer. */
export function CommentsTab(props: { client: string }) {
  return <Comments client={props.client} />;
}
