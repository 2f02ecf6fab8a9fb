//! Wall screens, as their lead keeps them.
import { graphql, type ResultOf } from "@/lib/graphql";

export const WALLBOARDS = graphql(`
  query Wallboards {
    wallboards {
      id
      name
      language
      madeAt
      revokedAt
      madeBy {
        id
        name
      }
      clients {
        id
        name
        colour
      }
    }
  }
`);

export const CREATE_WALLBOARD = graphql(`
  mutation CreateWallboard($input: CreateWallboardInput!) {
    createWallboard(input: $input) {
      ... on WallboardMade {
        token
        wallboard {
          id
          name
        }
      }
      ...InvalidFields
      ...ConflictWords
    }
  }
`);

export const REVOKE_WALLBOARD = graphql(`
  mutation RevokeWallboard($input: IdInput!) {
    revokeWallboard(input: $input) {
      ... on WallboardRevoked {
        wallboard {
          id
          revokedAt
        }
      }
      ...InvalidFields
      ...ConflictWords
    }
  }
`);

export type Board = ResultOf<typeof WALLBOARDS>["wallboards"][number];
