//! What the mailbox pages read and write. Secrets go in and never come out.
import { graphql, type ResultOf } from "@/lib/graphql";

export const MAILBOX = graphql(`
  fragment MailboxCard on Mailbox {
    id
    kind
    address
    fromName
    forwardTo
    state
    trouble
    advice
    lastSeenAt
    lastSentAt
    tokenExpiresAt
    queue {
      id
      name
    }
    incoming {
      host
      port
      security
      username
      credential
      hasSecret
    }
    outgoing {
      host
      port
      security
      username
      credential
      hasSecret
    }
    ledger {
      seen
      stored
      quarantined
      gap
      checkedAt
    }
    lastTest {
      id
      state
      at
      steps {
        code
        state
        detail
        at
      }
    }
  }
`);

export const MAILBOXES = graphql(`
  query ClientMailboxes($client: ID!) {
    client(id: $client) {
      id
      name
      mailboxes {
        ...MailboxCard
      }
      forms {
        id
        key
        name
        url
        receivedToday
        queue {
          id
          name
        }
      }
      queues {
        id
        name
      }
    }
  }
`);

export const SAVE_MAILBOX = graphql(`
  mutation SaveMailbox($input: MailboxInput!) {
    saveMailbox(input: $input) {
      ... on MailboxChanged {
        mailbox {
          ...MailboxCard
        }
      }
      ...InvalidFields
      ...ConflictWords
    }
  }
`);

export const PAUSE_MAILBOX = graphql(`
  mutation PauseMailbox($input: PauseMailboxInput!) {
    pauseMailbox(input: $input) {
      ... on MailboxChanged {
        mailbox {
          ...MailboxCard
        }
      }
      ...InvalidFields
      ...ConflictWords
    }
  }
`);
export const ARCHIVE_MAILBOX = graphql(`
  mutation ArchiveMailbox($input: IdInput!) {
    archiveMailbox(input: $input) {
      ... on MailboxChanged {
        mailbox {
          ...MailboxCard
        }
      }
      ...InvalidFields
      ...ConflictWords
    }
  }
`);

export const TEST_MAILBOX = graphql(`
  mutation TestMailbox($input: IdInput!) {
    testMailbox(input: $input) {
      ... on MailboxTestStarted {
        mailbox {
          ...MailboxCard
        }
      }
      ...ConflictWords
    }
  }
`);

export const SAVE_FORM = graphql(`
  mutation SaveContactForm($input: ContactFormInput!) {
    saveContactForm(input: $input) {
      ... on ContactFormChanged {
        form {
          id
          name
          key
          url
        }
      }
      ...InvalidFields
      ...ConflictWords
    }
  }
`);

export const QUARANTINE = graphql(`
  query Quarantine($mailbox: ID, $first: Int, $after: String) {
    quarantine(mailbox: $mailbox, first: $first, after: $after) {
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        cursor
        node {
          id
          at
          size
          cause
          reason
          sender
          tries
        }
      }
    }
  }
`);

export const REPROCESS = graphql(`
  mutation ReprocessQuarantined($input: IdInput!) {
    reprocessQuarantined(input: $input) {
      ... on Done {
        ok
      }
      ...InvalidFields
      ...ConflictWords
    }
  }
`);

export const DISCARD = graphql(`
  mutation DiscardQuarantined($input: IdInput!) {
    discardQuarantined(input: $input) {
      ... on Done {
        ok
      }
      ...InvalidFields
      ...ConflictWords
    }
  }
`);

export type Mailbox = ResultOf<typeof MAILBOX>;
export type Server = NonNullable<Mailbox["incoming"]>;
export type Form = NonNullable<ResultOf<typeof MAILBOXES>["client"]>["forms"][number];
export type Queue = NonNullable<ResultOf<typeof MAILBOXES>["client"]>["queues"][number];
