//! What the desk offers: what rings for me now, and what would be next if I asked.
import { graphql, type ResultOf } from "@/lib/graphql";

export const OFFER = graphql(`
  fragment Offer_card on Offer {
    id
    until
    ringing
    case {
      id
      language
      lastWords
      ...CaseBrief
    }
    chat {
      id
      name
      language
      opening
      since
      dueAt
      client {
        id
        name
        colour
      }
    }
  }
`);

export const MY_OFFERS = graphql(`
  query MyOffers {
    myOffers {
      id
      ...Offer_card
      why {
        rule
        left
        stake
        waited
        others
        eligible
      }
    }
  }
`);

export const NEXT = graphql(`
  query NextForMe {
    nextForMe {
      id
      ...Offer_card
    }
  }
`);

export const SERVE = graphql(`
  mutation ServeNext {
    serveNext {
      ... on Served {
        case {
          id
          number
          assignee {
            id
            name
          }
        }
      }
      ... on NothingWaiting {
        ok
      }
      ...ConflictWords
    }
  }
`);

export const TAKE_OFFER = graphql(`
  mutation TakeOffer($offer: ID!) {
    takeOffer(offer: $offer) {
      ... on OfferTaken {
        case {
          id
          number
        }
        chat {
          id
        }
      }
      ...InvalidFields
      ...ConflictWords
    }
  }
`);

export const SKIP = graphql(`
  mutation SkipOffer($input: SkipOfferInput!) {
    skipOffer(input: $input) {
      ... on OfferSkipped {
        next {
          id
        }
      }
      ...InvalidFields
      ...ConflictWords
    }
  }
`);

/** What became of a case that rang and does so no more. */
export const FATE = graphql(`
  query OfferFate($case: ID, $written: Boolean!) {
    case(id: $case) @include(if: $written) {
      id
      number
      assignee {
        id
      }
    }
    myPresence {
      id
      state
      reason
    }
  }
`);

export type Offer = ResultOf<typeof OFFER>;
export type Rung = ResultOf<typeof MY_OFFERS>["myOffers"][number];
export type Why = NonNullable<Rung["why"]>;
