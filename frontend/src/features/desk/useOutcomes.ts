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

/** All outcomes that a client's cases are settled with, in their order; a reason below another bears both names. */
export function useAllOutcomes(client: string): { id: string; name: string; top: boolean }[] {
  const { data } = useRead({ query: DISPOSITIONS, variables: { client } });
  const all = data?.dispositions ?? [];
  const named = new Map(all.map((each) => [each.id, each.name]));
  return all
    .filter((each) => each.active)
    .sort((a, b) => a.position - b.position)
    .map((each) => ({
      id: each.id,
      name: each.parent ? `${named.get(each.parent.id) ?? ""} · ${each.name}` : each.name,
      top: !each.parent,
    }));
}

/** The outcomes that a client's cases are settled with, in their order: one digit each. */
export function useOutcomes(client: string): { id: string; name: string }[] {
  return useAllOutcomes(client)
    .filter((each) => each.top)
    .slice(0, 9);
}
