import { graphql, type ResultOf } from "@/lib/graphql";

export const LEAD_HOME = graphql(`
  query LeadHome {
    leadHome {
      id
      projected
      open
      atRisk
      breachedToday
      waiting
      peopleOn
      peoplePlanned
      client {
        id
        name
        code
        colour
      }
      promises {
        ...PromiseResult
      }
      oldest {
        id
        number
        subject
        openedAt
      }
      trouble {
        id
        code
        state
        values {
          key
          value
        }
      }
    }
  }
`);

export type Tile = ResultOf<typeof LEAD_HOME>["leadHome"][number];
