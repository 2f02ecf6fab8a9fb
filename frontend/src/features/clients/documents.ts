//! What the pages of clients read and write. Each tab asks for its own part.
import { graphql, type ResultOf } from "@/lib/graphql";

export const CLIENTS = graphql(`
  query Clients {
    clients {
      id
      name
      code
      colour
      state
      industry
      since
      checklist {
        id
        code
        state
      }
      mailboxes {
        id
        state
        ledger {
          gap
          quarantined
        }
      }
      projects {
        id
        name
        openCases
      }
      contract {
        id
        version
      }
    }
  }
`);

export const CLIENT = graphql(`
  query ClientHead($id: ID!) {
    client(id: $id) {
      id
      name
      code
      colour
      accent
      accentSoft
      accentInk
      accentNudged
      state
      zone
      locale
      signature
      industry
      since
      liveAt
      checklist {
        id
        code
        state
        right
        doneAt
        doneBy {
          id
          name
        }
      }
    }
  }
`);

export const CREATE_CLIENT = graphql(`
  mutation CreateClient($input: CreateClientInput!) {
    createClient(input: $input) {
      ... on ClientChanged {
        client {
          id
          name
        }
      }
      ...InvalidFields
      ...ConflictWords
    }
  }
`);

export const UPDATE_CLIENT = graphql(`
  mutation UpdateClient($input: UpdateClientInput!) {
    updateClient(input: $input) {
      ... on ClientChanged {
        client {
          id
          name
          accent
          accentSoft
          accentInk
          accentNudged
          zone
          locale
          signature
          industry
        }
      }
      ...InvalidFields
      ...ConflictWords
    }
  }
`);

export const SKIP_STEP = graphql(`
  mutation SkipStep($input: SkipStepInput!) {
    skipStep(input: $input) {
      ... on ClientChanged {
        client {
          id
          checklist {
            id
            state
          }
        }
      }
      ...InvalidFields
      ...ConflictWords
    }
  }
`);

/** Whether a client is served; the cache takes it up wherever it is shown. */
export const LIFE = graphql(`
  fragment ClientLife on Client {
    id
    state
    liveAt
  }
`);

export const GO_LIVE = graphql(`
  mutation GoLive($input: GoLiveInput!) {
    goLive(input: $input) {
      ... on ClientChanged {
        client {
          ...ClientLife
        }
      }
      ...InvalidFields
      ...ConflictWords
    }
  }
`);

export const ARCHIVE_CLIENT = graphql(`
  mutation ArchiveClient($input: IdInput!) {
    archiveClient(input: $input) {
      ... on ClientChanged {
        client {
          ...ClientLife
        }
      }
      ...InvalidFields
      ...ConflictWords
    }
  }
`);

export const PROJECTS = graphql(`
  query ClientProjects($client: ID!) {
    client(id: $client) {
      id
      calendars {
        id
        name
      }
      projects {
        id
        name
        pull
        language
        replyName
        signature
        openCases
        calendar {
          id
          name
        }
        queues {
          id
          name
          languages
          waiting
          dueAt
          overflowTo {
            id
            name
          }
        }
      }
    }
  }
`);

export const SAVE_PROJECT = graphql(`
  mutation SaveProject($input: ProjectInput!) {
    saveProject(input: $input) {
      ... on ProjectChanged {
        project {
          id
          name
          pull
        }
      }
      ...InvalidFields
      ...ConflictWords
    }
  }
`);

export const SAVE_QUEUE = graphql(`
  mutation SaveQueue($input: QueueInput!) {
    saveQueue(input: $input) {
      ... on QueueChanged {
        queue {
          id
          name
          languages
        }
      }
      ...InvalidFields
      ...ConflictWords
    }
  }
`);

export const TEAM = graphql(`
  query ClientTeam($client: ID!) {
    client(id: $client) {
      id
      projects {
        id
        name
      }
      people {
        id
        from
        until
        person {
          id
          name
          languages
          state
        }
        project {
          id
          name
        }
      }
    }
  }
`);

export type ClientRow = ResultOf<typeof CLIENTS>["clients"][number];
export type Client = NonNullable<ResultOf<typeof CLIENT>["client"]>;
export type Step = Client["checklist"][number];
export type ClientProjects = NonNullable<ResultOf<typeof PROJECTS>["client"]>;
export type Project = ClientProjects["projects"][number];
export type Team = NonNullable<ResultOf<typeof TEAM>["client"]>;
