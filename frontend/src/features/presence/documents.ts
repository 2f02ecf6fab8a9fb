//! How the person stands on the floor: read by the bar on every page, and by the desk.
import { graphql, type ResultOf } from "@/lib/graphql";
import { useRead } from "@/lib/read";

const MINE = graphql(`
  query MyPresence {
    myPresence {
      id
      state
      reason
      since
      until
      capacity
      live
      written
      setBy {
        id
        name
      }
      client {
        id
        name
        colour
      }
    }
  }
`);

export const BREAKS = graphql(`
  query BreakKinds {
    breakKinds {
      code
      name
      minutes
      paid
      takenToday
    }
  }
`);

export const SET_PRESENCE = graphql(`
  mutation SetPresence($input: SetPresenceInput!) {
    setPresence(input: $input) {
      ... on PresenceChanged {
        presence {
          id
          state
          reason
          since
          until
          setBy {
            id
            name
          }
        }
      }
      ...InvalidFields
      ...ConflictWords
    }
  }
`);

export type Presence = NonNullable<ResultOf<typeof MINE>["myPresence"]>;
export type BreakKind = ResultOf<typeof BREAKS>["breakKinds"][number];

/** How I stand; null for those who serve nobody, undefined until it is known. */
export function useMyPresence(): Presence | null | undefined {
  return useRead({ query: MINE, variables: {}, topics: ["PRESENCE"] }).data?.myPresence;
}
