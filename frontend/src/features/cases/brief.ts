//! A case in a line: what every list of cases shows of it. A list asks for more beside it when it shows more.
import { graphql, type ResultOf } from "@/lib/graphql";

export const BRIEF = graphql(`
  fragment CaseBrief on Case {
    id
    number
    subject
    client {
      id
      name
      colour
    }
    customer {
      id
      name
    }
    clock {
      id
      ...ClockFace
    }
  }
`);

export type CaseBrief = ResultOf<typeof BRIEF>;
