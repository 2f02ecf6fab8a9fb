//! What the live view reads and does.
import { graphql, type ResultOf } from "@/lib/graphql";

export const LIVE = graphql(`
  query Live {
    live {
      asOf
      lanes {
        client {
          id
          name
          colour
        }
        channel
        open
        opens
        waiting
        oldestSince
        ringing
        served
        late
        newlyLate
        nextDue
        share
        target
        sample
        kept
        standing
      }
      problems {
        cause
        channel
        many
        newly
        seconds
        promised
        client {
          id
          name
          colour
        }
        person {
          id
          name
        }
      }
      people {
        person {
          id
          name
        }
        state
        reason
        since
        until
        notAnswering
        takes
        chats
        cases
        load
        capacity
        clients {
          id
          name
          colour
        }
        lent {
          assignment
          until
          client {
            id
            name
            colour
          }
        }
      }
    }
  }
`);

/** Where somebody may be moved to. */
export const PLACES = graphql(`
  query LendPlaces {
    clients {
      id
      name
      projects {
        id
        name
      }
    }
  }
`);

export const LEND_EFFECT = graphql(`
  query LendEffect($input: LendInput!) {
    lendEffect(input: $input) {
      client {
        id
        name
        colour
      }
      gains
      peopleBefore
      peopleAfter
      waiting
      perHour
      handlingSeconds
      withinSeconds
      before {
        waitSeconds
        level
      }
      after {
        waitSeconds
        level
      }
    }
  }
`);

export const LEND = graphql(`
  mutation LendPerson($input: LendInput!) {
    lendPerson(input: $input) {
      ... on PersonLent {
        assignment
        until
        person {
          id
          name
        }
      }
      ...InvalidFields
      ...ConflictWords
    }
  }
`);

export const TAKE_BACK = graphql(`
  mutation TakeBack($input: IdInput!) {
    endAssignment(input: $input) {
      ... on PersonChanged {
        person {
          id
        }
      }
      ...InvalidFields
      ...ConflictWords
    }
  }
`);

export const FORCE_PRESENCE = graphql(`
  mutation ForcePresence($input: ForcePresenceInput!) {
    forcePresence(input: $input) {
      ... on PresenceChanged {
        presence {
          id
          state
          reason
        }
      }
      ...InvalidFields
      ...ConflictWords
    }
  }
`);

export type Floor = ResultOf<typeof LIVE>["live"];
export type Lane = Floor["lanes"][number];
export type Need = Floor["problems"][number];
export type Hand = Floor["people"][number];
export type Effect = ResultOf<typeof LEND_EFFECT>["lendEffect"][number];

/** Who is to be moved, and whereto if that is known: a person, a shop, or both. */
export type Moving = { hand?: Hand; client?: string };
