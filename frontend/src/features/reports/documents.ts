//! What the pages of reports read: the catalogue, the views that the reader keeps, open cases by their age.
import { graphql, type ResultOf } from "@/lib/graphql";

export const CATALOGUE = graphql(`
  query Reports($language: String!) {
    reports(language: $language) {
      number
      name
      chapter
      shape
      cut
      kpis
      lack
    }
  }
`);

export const PROJECTS = graphql(`
  query ReportProjects($client: ID!) {
    client(id: $client) {
      id
      projects {
        id
        name
      }
    }
  }
`);

export const VIEWS = graphql(`
  query SavedViews($client: ID!) {
    savedViews(client: $client) {
      id
      name
      report
      search
    }
  }
`);

export const SAVE_VIEW = graphql(`
  mutation SaveView($input: SaveViewInput!) {
    saveView(input: $input) {
      ... on ViewKept {
        view {
          id
          name
          report
          search
        }
      }
      ...InvalidFields
      ...ConflictWords
    }
  }
`);

export const REMOVE_VIEW = graphql(`
  mutation RemoveView($input: IdInput!) {
    removeView(input: $input) {
      ...InvalidFields
      ...ConflictWords
    }
  }
`);

export const AGEING = graphql(`
  query Ageing($client: ID!) {
    ageing(client: $client) {
      asOf
      zone
      hours
      rows {
        project
        cases
        oldest
      }
    }
  }
`);

export const LENGTHS = graphql(`
  query ConversationLengths($input: FiguresInput!) {
    conversationLengths(input: $input) {
      conversations
      halfSeconds
      mostSeconds
      longestSeconds
      bands {
        fromSeconds
        untilSeconds
        conversations
      }
    }
  }
`);

export const SESSIONS = graphql(`
  query SessionLog($filter: SessionFilter, $first: Int, $after: String) {
    sessionLog(filter: $filter, first: $first, after: $after) {
      totalHint
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          id
          beganAt
          endedAt
          seenAt
          cause
          person {
            id
            name
          }
        }
      }
    }
  }
`);

/** People of the house who are found by a name or an address. */
export const SIGNED_IN = graphql(`
  query SessionPeople($filter: PersonFilter, $first: Int) {
    people(filter: $filter, first: $first) {
      edges {
        node {
          id
          name
        }
      }
    }
  }
`);

export const SIGNED_IN_ONE = graphql(`
  query SessionPerson($id: ID!) {
    person(id: $id) {
      id
      name
    }
  }
`);

export const EXPORT_SESSIONS = graphql(`
  mutation ExportSessions($input: SessionFilter!) {
    exportSessions(input: $input) {
      ... on SessionsExported {
        csv
        entries
        cut
      }
      ...InvalidFields
      ...ConflictWords
    }
  }
`);

export type SessionLine = ResultOf<typeof SESSIONS>["sessionLog"]["edges"][number]["node"];
export type Report = ResultOf<typeof CATALOGUE>["reports"][number];
export type Saved = ResultOf<typeof VIEWS>["savedViews"][number];
