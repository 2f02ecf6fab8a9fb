import { graphql } from "@/lib/graphql";
import { useRead } from "@/lib/read";

const DISPOSITIONS = graphql(`
  query Dispositions($client: ID!) {
    dispositions(client: $client) {
      id
      name
      position
      active
      parent {
        id
      }
    }
  }
`);

/** The outcomes that a client's cases are settled with, in their order: one digit each. */
export function useOutcomes(client: string) {
  const { data } = useRead({ query: DISPOSITIONS, variables: { client } });
  return (data?.dispositions ?? [])
    .filter((each) => each.active && !each.parent)
    .sort((a, b) => a.position - b.position)
    .slice(0, 9);
}
