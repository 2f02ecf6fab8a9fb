//! What the desk reads of a case, and its fragments.
import { graphql, type ResultOf } from "@/lib/graphql";

export const DESK_CASE = graphql(`
  query DeskCase($number: String!) {
    case(number: $number) {
      id
      number
      subject
      state
      priority
      tags
      language
      spam
      openedAt
      newestMessage
      snoozedUntil
      pendingReason
      unanswered
      replyTo
      replyFrom
      signature
      client {
        id
        name
        code
        colour
        marks
      }
      project {
        id
        name
      }
      queue {
        id
        name
      }
      assignee {
        id
        name
      }
      customer {
        id
        name
        email
        language
        since
        caseCount
      }
      disposition {
        id
        name
      }
      mergedInto {
        id
        number
        subject
      }
      merged {
        id
        number
        subject
      }
      clocks {
        id
        kind
        turn
        clause
        contractVersion
        startedAt
        ...ClockFace
      }
      drafts {
        note
        text
        html
        writtenAt
      }
    }
  }
`);

export type DeskCase = NonNullable<ResultOf<typeof DESK_CASE>["case"]>;

export const TIMELINE = graphql(`
  query Timeline($case: ID!, $first: Int, $after: String) {
    case(id: $case) {
      id
      timeline(first: $first, after: $after) {
        pageInfo {
          hasNextPage
          endCursor
        }
        edges {
          node {
            ... on Mail {
              id
              at
              direction
              kind
              subject
              text
              quoted
              hasHtml
              htmlUrl
              remoteImagesBlocked
              deliveryState
              deliveryReason
              deliveryDoubts
              undoUntil
              automatic
              threadedBy
              confidence
              from {
                name
                email
              }
              to {
                name
                email
              }
              cc {
                name
                email
              }
              author {
                id
                name
              }
              employer {
                id
                name
              }
              attachments {
                id
                name
                size
                contentType
                inline
                url
              }
            }
            ... on Note {
              id
              at
              text
              by: author {
                id
                name
              }
              house: employer {
                id
                name
              }
            }
            ... on Chat {
              id
              at
              name
              endedAt
              lines(first: 300) {
                id
                seq
                side
                text
                at
                code
                whisper
                author {
                  id
                  name
                }
                file {
                  id
                  name
                  size
                  contentType
                  inline
                  url
                }
              }
            }
            ... on SystemEvent {
              id
              at
              event: kind
              actor {
                id
                name
              }
              person {
                id
                name
              }
              other: case {
                id
                number
              }
              disposition {
                id
                name
              }
              project {
                id
                name
              }
              values {
                key
                value
              }
            }
          }
        }
      }
    }
  }
`);

export type TimelineItem = NonNullable<ResultOf<typeof TIMELINE>["case"]>["timeline"]["edges"][number]["node"];
export type MailItem = Extract<TimelineItem, { __typename: "Mail" }>;
export type NoteItem = Extract<TimelineItem, { __typename: "Note" }>;
export type ChatItem = Extract<TimelineItem, { __typename: "Chat" }>;
export type EventItem = Extract<TimelineItem, { __typename: "SystemEvent" }>;
