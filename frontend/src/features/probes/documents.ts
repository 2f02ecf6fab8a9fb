import { graphql, type ResultOf } from "@/lib/graphql";

export const REGISTER = graphql(`
  query ContactRegister($client: ID!) {
    contactRegister(client: $client) {
      entry
      shop
      channel
      address
      name
      owner
      published
      answerMinutes
      byHand
      leadsNowhere
      isTried
      deadSince
      tried
      alive
      calendar {
        id
        name
      }
      coverage {
        staffedMinutes
        promisedMinutes
        share
      }
      last {
        id
        askedAt
        outcome
        detail
      }
    }
  }
`);

export const PROBES = graphql(`
  query Probes($client: ID!, $first: Int, $after: String) {
    probes(client: $client, first: $first, after: $after) {
      edges {
        node {
          id
          shop
          channel
          address
          topic
          state
          askedAt
          deadlineAt
          firstMachineAt
          firstHumanAt
          firstUsefulAt
          kind
          outcome
          detail
          persona
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

export const REPLIES = graphql(`
  query ProbeReplies($client: ID!, $first: Int, $after: String) {
    probes(client: $client, first: $first, after: $after) {
      edges {
        node {
          id
          replies {
            id
            at
            machine
            subject
            words
          }
        }
      }
    }
  }
`);

export const BOOK = graphql(`
  query ProbeBook($client: ID!) {
    probeBook(client: $client) {
      mayAllow
      senders {
        id
        name
        address
        outgoing
        incoming
        trouble
      }
      questions {
        id
        topic
        language
        subject
        words
      }
      plans {
        id
        point
        sender
        weekdays
        fromMinute
        untilMinute
        perDay
        topic
      }
    }
    client(id: $client) {
      id
      calendars {
        id
        name
      }
    }
  }
`);

export const ROUNDS = graphql(`
  query ProbeRounds($client: ID!) {
    probeRounds(client: $client) {
      name
      count
    }
  }
`);

export const ROUND = graphql(`
  query ProbeRound($client: ID!, $name: String!) {
    probeRound(client: $client, name: $name) {
      name
      zone
      rows {
        id
        shop
        channel
        topic
        firstMachineAt
        firstHumanAt
        kind
        outcome
        detail
      }
      sums {
        shops
        writtenTried
        writtenHuman
        writtenBeforeNoon
        writtenAskedBack
        writtenMachine
        writtenNothing
        phoneTried
        phoneSolved
        phoneUnreachable
        phoneOtherwise
        socialTried
        socialHuman
        socialMachine
        socialSilent
        socialNotOffered
        onEvery
        onNone
        channels {
          channel
          human
          tried
        }
      }
    }
  }
`);

export const MASKED = graphql(`
  query MaskedQuestion($case: ID!) {
    maskedQuestion(case: $case) {
      subject
      words
      language
    }
  }
`);

export type Point = ResultOf<typeof REGISTER>["contactRegister"][number];
export type Probe = ResultOf<typeof PROBES>["probes"]["edges"][number]["node"];
export type Book = ResultOf<typeof BOOK>["probeBook"];
export type Round = ResultOf<typeof ROUND>["probeRound"];
export type Calendars = NonNullable<ResultOf<typeof BOOK>["client"]>["calendars"];
