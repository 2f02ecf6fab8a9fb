//! The changes of a chat, but for its lines.
import { graphql } from "@/lib/graphql";

export const TYPE = graphql(`
  mutation TypeInChat($chat: ID!, $on: Boolean!) {
    typeInChat(chat: $chat, on: $on)
  }
`);
export const READ = graphql(`
  mutation ReadChat($chat: ID!, $seq: Int!) {
    readChat(chat: $chat, seq: $seq)
  }
`);
export const END = graphql(`
  mutation EndChat($chat: ID!) {
    endChat(chat: $chat) {
      ... on ChatChanged {
        chat {
          id
          state
          endedAt
          endedBy
          afterWorkAt
        }
      }
      ...InvalidFields
      ...ConflictWords
    }
  }
`);
export const FINISH = graphql(`
  mutation FinishChat($input: FinishChatInput!) {
    finishChat(input: $input) {
      ... on ChatChanged {
        chat {
          id
          state
          case {
            id
            number
          }
        }
      }
      ...InvalidFields
      ...ConflictWords
    }
  }
`);
export const TRANSFER = graphql(`
  mutation TransferChat($input: TransferChatInput!) {
    transferChat(input: $input) {
      ... on ChatChanged {
        chat {
          id
          state
          agent {
            id
            name
          }
        }
      }
      ...InvalidFields
      ...ConflictWords
    }
  }
`);
