//! What settling reads and changes: months, documents, disputes, and who stands on documents.
import { graphql, type ResultOf } from "@/lib/graphql";

export const MONTHS = graphql(`
  query SettlementMonths($client: ID!) {
    settlement(client: $client) {
      id
      month
      state
    }
  }
`);

export const LINE = graphql(`
  fragment SettledLine on MoneyLine {
    place
    item
    name
    kind
    part
    partName
    unit
    quantity
    per
    unitPrice
    timesBp
    amount
    count
    why {
      code
      values {
        key
        value
      }
    }
  }
`);

export const MONTH = graphql(`
  query SettledMonth($client: ID!, $month: NaiveDate!, $language: String!) {
    settlementMonth(client: $client, month: $month) {
      id
      month
      state
      statement {
        asOf
        frozen
        contractVersion
        net
        gross
        openCases
        running
        provisional
        unpriced
        vat {
          rate
          rateBp
          net
          tax
        }
        results {
          promise
          name(language: $language)
          clause
          unit
          target
          numerator
          denominator
          kept
          notJudged
          duty
          worst {
            from
            until
            numerator
            denominator
            kept
          }
          relieved
          missed
        }
        forgiven
        duties {
          ...Owed
        }
        adjustments {
          rule
          kind
          promise
          amount
        }
        lines {
          ...SettledLine
        }
      }
      settlements {
        ordinal
        closedAt
        checksum
        closedBy {
          id
          name
        }
      }
      correction {
        net
        gross
        results {
          promise
          before {
            numerator
            denominator
            unit
          }
          after {
            numerator
            denominator
            unit
          }
          came {
            totalHint
            edges {
              node {
                reference
                number
              }
            }
          }
          went {
            totalHint
            edges {
              node {
                reference
                number
              }
            }
          }
        }
        duties {
          duty
          before {
            numerator
            denominator
          }
          after {
            numerator
            denominator
          }
        }
        lines {
          place
          item
          name
          part
          partName
          amount
        }
      }
      documents {
        id
        kind
        number
        issuedAt
        net
        gross
        corrects
        reason
        seller
        buyer
        checksum
        vat {
          rate
          rateBp
          net
          tax
        }
        lines {
          ...SettledLine
        }
      }
      disputes {
        id
        document
        line
        promise
        words
        openedAt
        state
        answer
        amount
        answeredAt
        openedBy {
          id
          name
        }
        answeredBy {
          id
          name
        }
        note {
          id
          number
        }
      }
    }
  }
`);

export const BEHIND = graphql(`
  query BehindLine($id: ID!, $place: Int!, $after: String) {
    document(id: $id) {
      id
      line(place: $place) {
        references(first: 100, after: $after) {
          totalHint
          pageInfo {
            hasNextPage
            endCursor
          }
          edges {
            node {
              reference
              number
              subject
              case {
                id
              }
            }
          }
        }
      }
    }
  }
`);

export const FILE = graphql(`
  query DocumentFile($id: ID!, $format: DocumentFormat!) {
    document(id: $id) {
      id
      file(format: $format) {
        ... on DocumentFile {
          name
          mediaType
          text
        }
        ...InvalidFields
        ...ConflictWords
      }
    }
  }
`);

export const MONTH_MOVED = graphql(`
  fragment MonthMoved on SettlementChanged {
    month {
      id
      state
    }
  }
`);

export const CLOSE = graphql(`
  mutation CloseMonth($input: MonthInput!) {
    closeMonth(input: $input) {
      ...MonthMoved
      ...InvalidFields
      ...ConflictWords
    }
  }
`);

export const ISSUE = graphql(`
  mutation IssueInvoice($input: MonthInput!) {
    issueInvoice(input: $input) {
      ...MonthMoved
      ...InvalidFields
      ...ConflictWords
    }
  }
`);

export const CORRECT = graphql(`
  mutation CorrectMonth($input: MonthInput!) {
    correctMonth(input: $input) {
      ...MonthMoved
      ...InvalidFields
      ...ConflictWords
    }
  }
`);

export const DISPUTE = graphql(`
  mutation DisputeLine($input: DisputeInput!) {
    disputeLine(input: $input) {
      ...MonthMoved
      ...InvalidFields
      ...ConflictWords
    }
  }
`);

export const ANSWER = graphql(`
  mutation AnswerDispute($input: AnswerInput!) {
    answerDispute(input: $input) {
      ...MonthMoved
      ...InvalidFields
      ...ConflictWords
    }
  }
`);

export const PARTIES = graphql(`
  query Parties($client: ID!) {
    parties(client: $client) {
      seller {
        ...PartyFields
      }
      buyer {
        ...PartyFields
      }
    }
  }
`);

export const PARTY = graphql(`
  fragment PartyFields on PartyNode {
    name
    taxNumber
    street
    postcode
    city
    country
    email
    account
    missing
  }
`);

export const SAVE_PARTY = graphql(`
  mutation SaveParty($input: PartyInput!) {
    saveParty(input: $input) {
      ... on PartyChanged {
        party {
          name
        }
      }
      ...InvalidFields
      ...ConflictWords
    }
  }
`);

export type Month = ResultOf<typeof MONTH>["settlementMonth"];
export type Document = Month["documents"][number];
export type Dispute = Month["disputes"][number];
export type Line = ResultOf<typeof LINE>;
export type Result = Month["statement"]["results"][number];
export type Party = ResultOf<typeof PARTY>;
export type Behind = NonNullable<
  NonNullable<ResultOf<typeof BEHIND>["document"]>["line"]
>["references"]["edges"][number]["node"];
