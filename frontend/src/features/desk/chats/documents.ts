//! What the desk reads of chats. A change carries no content: rows, the page and its lines are read again.
import { graphql, type ResultOf } from "@/lib/graphql";

export const MY_CHATS = graphql(`
  query MyChats {
    myChats {
      id
      name
      state
      opening
      lastWords
      language
      since
      dueAt
      answeredAt
      afterWorkAt
      unanswered
      unansweredSince
      visitorHere
      visitorTyping
      client {
        id
        name
        colour
      }
    }
  }
`);

export const CHAT = graphql(`
  query DeskChat($id: ID!) {
    chat(id: $id) {
      id
      sales {
        number
        placedAt
        amount
      }
      name
      state
      language
      since
      dueAt
      answeredAt
      endedAt
      endedBy
      afterWorkAt
      pageUrl
      pageTitle
      lineCount
      unanswered
      unansweredSince
      visitorHere
      visitorTyping
      visitorRead
      rating
      note
      client {
        id
        name
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
      agent {
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
      case {
        id
        number
        subject
      }
    }
  }
`);

export const LINES = graphql(`
  query ChatLines($id: ID!, $after: Int, $first: Int) {
    chat(id: $id) {
      id
      lines(after: $after, first: $first) {
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
  }
`);

export const SAY = graphql(`
  mutation SayInChat($input: SayInChatInput!, $after: Int) {
    sayInChat(input: $input) {
      ... on ChatChanged {
        chat {
          id
          state
          lineCount
          unanswered
          unansweredSince
          answeredAt
          lines(after: $after, first: 100) {
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
      }
      ...InvalidFields
      ...ConflictWords
    }
  }
`);

export type MyChat = ResultOf<typeof MY_CHATS>["myChats"][number];
export type DeskChat = NonNullable<ResultOf<typeof CHAT>["chat"]>;
export type Line = NonNullable<ResultOf<typeof LINES>["chat"]>["lines"][number];
export type SayPayload = NonNullable<ResultOf<typeof SAY>["sayInChat"]>;
