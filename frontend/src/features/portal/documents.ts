//! What the portal reads: a month of a client, the contacts that were late, and one of them.
import { graphql, type ResultOf } from "@/lib/graphql";

export const MONTH = graphql(`
  query ServiceMonth($client: ID!, $month: NaiveDate!, $language: String!) {
    serviceMonth(client: $client, month: $month) {
      id
      month
      state
      asOf
      current
      zone
      kept
      promised
      worst
      volume
      resolvedShare
      open
      previous
      next
      contract {
        id
        version
        effectiveFrom
        pauses
        calendar {
          id
          name
          week {
            weekday
            intervals {
              from
              until
            }
          }
        }
      }
      promises {
        ...PromiseResult
      }
      kpis {
        code
        contractVersion
        name(language: $language)
        target
        clause
        window
        standing
        worst {
          from
          until
          value
          sample
        }
        figure {
          kpi
          value
          sample
        }
      }
      reply: days(kind: FIRST_REPLY) {
        date
        good
        base
        share
        below
        volume
        late
      }
      resolution: days(kind: RESOLUTION) {
        date
        good
        base
        share
        below
        volume
        late
      }
      heat {
        weekday
        hour
        count
      }
    }
  }
`);

export const REASON_COSTS = graphql(`
  query ReasonCosts($client: ID!, $month: NaiveDate!) {
    settlementMonth(client: $client, month: $month) {
      id
      reasons {
        rest
        rows {
          reason
          contacts
          handledSeconds
          paid
          credits
        }
      }
    }
  }
`);

export const REACH = graphql(`
  query Reach($client: ID!, $month: NaiveDate!, $input: FiguresInput!) {
    serviceMonth(client: $client, month: $month) {
      id
      points {
        channel
        address
        staffedMinutes
        promisedMinutes
        tried
        human
        receipt
        receiptOnly
        nothing
      }
    }
    figures(input: $input) {
      total {
        figures {
          kpi
          numerator
          denominator
        }
      }
    }
  }
`);

export const RELIEF = graphql(`
  query Relief($client: ID!, $month: NaiveDate!) {
    volumePaces(client: $client, month: $month) {
      code
      clause
      asksHandlingTime
      month {
        slot
        locked
        contacts
        relieved
      }
      days {
        slot
        locked
        contacts
        relieved
      }
    }
  }
`);

export const PROMISE_DAYS = graphql(`
  query PromiseDays($client: ID!, $month: NaiveDate!, $contractVersion: Int!, $code: String!) {
    serviceMonth(client: $client, month: $month) {
      id
      promiseDays(contractVersion: $contractVersion, code: $code) {
        from
        value
        sample
        standing
      }
    }
  }
`);

export const PROMISE = graphql(`
  fragment PromiseResult on PromiseResult {
    kind
    minutes
    targetShare
    resultShare
    good
    base
    standing
    projectedShare
    clause
    window
    belowMinSample
    low
    high
  }
`);

export const MISSES = graphql(`
  query Misses($client: ID!, $month: NaiveDate!, $kind: PromiseKind!, $day: NaiveDate, $first: Int, $after: String) {
    serviceMonth(client: $client, month: $month) {
      id
      misses(kind: $kind, day: $day, first: $first, after: $after) {
        totalHint
        pageInfo {
          hasNextPage
          endCursor
        }
        edges {
          cursor
          node {
            id
            number
            customer
            subject
            arrivedAt
            dueAt
            stoppedAt
            lateSeconds
          }
        }
      }
    }
  }
`);

export const MISS = graphql(`
  query Miss($id: ID!) {
    miss(id: $id) {
      id
      number
      customer
      subject
      arrivedAt
      dueAt
      stoppedAt
      lateSeconds
      clock {
        id
        kind
        standing
        clause
        contractVersion
        targetMinutes
        businessSecondsUsed
        explain {
          zone
          steps {
            at
            kind
            values {
              key
              value
            }
          }
        }
      }
    }
  }
`);

export type Month = ResultOf<typeof MONTH>["serviceMonth"];
export type Promised = ResultOf<typeof PROMISE>;
export type Day = Month["reply"][number];
export type Miss = ResultOf<typeof MISSES>["serviceMonth"]["misses"]["edges"][number]["node"];

/** What the portal wears of a client. */
export const BRAND = graphql(`
  query PortalBrand($client: ID!) {
    client(id: $client) {
      id
      name
      accent
      zone
      brand {
        logo
      }
    }
  }
`);
