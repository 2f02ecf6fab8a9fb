import { graphql, type ResultOf } from "@/lib/graphql";

export const HEALTH = graphql(`
  query Health {
    health {
      state
      checkedAt
      version
      startedAt
      components {
        id
        code
        state
        since
        values {
          key
          value
        }
        client {
          id
          name
          colour
        }
        mailbox {
          id
        }
      }
    }
  }
`);

export type Line = ResultOf<typeof HEALTH>["health"]["components"][number];
