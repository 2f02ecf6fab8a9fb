//! What the pages of people read and write.
import { graphql, type ResultOf } from "@/lib/graphql";

export const PEOPLE = graphql(`
  query People($filter: PersonFilter, $first: Int, $after: String) {
    people(filter: $filter, first: $first, after: $after) {
      totalHint
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        cursor
        node {
          id
          name
          email
          roles
          state
          languages
          lastSeenAt
          totpEnrolled
          employer {
            id
            name
            kind
          }
          assignments {
            id
            client {
              id
              name
              colour
            }
          }
        }
      }
    }
  }
`);

export const PERSON = graphql(`
  query Person($id: ID!) {
    person(id: $id) {
      id
      name
      email
      roles
      state
      languages
      lastSeenAt
      invitedAt
      totpEnrolled
      employer {
        id
        name
        kind
      }
      assignments {
        id
        from
        until
        project {
          id
          name
        }
        client {
          id
          name
          colour
        }
      }
    }
  }
`);

/** Only people serve projects; each with the shop's name before it. */
export const ALL_PROJECTS = graphql(`
  query AllProjects {
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

export const INVITE = graphql(`
  mutation InvitePerson($input: InvitePersonInput!) {
    invitePerson(input: $input) {
      ... on PersonChanged {
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

export const INVITE_AGAIN = graphql(`
  mutation ResendInvitation($input: IdInput!) {
    resendInvitation(input: $input) {
      ... on Done {
        ok
      }
      ...InvalidFields
      ...ConflictWords
    }
  }
`);

export const UPDATE_PERSON = graphql(`
  mutation UpdatePerson($input: UpdatePersonInput!) {
    updatePerson(input: $input) {
      ... on PersonChanged {
        person {
          id
          name
          roles
          languages
        }
      }
      ...InvalidFields
      ...ConflictWords
    }
  }
`);

export const DEACTIVATE = graphql(`
  mutation DeactivatePerson($input: IdInput!) {
    deactivatePerson(input: $input) {
      ... on PersonChanged {
        person {
          id
          state
        }
      }
      ...InvalidFields
      ...ConflictWords
    }
  }
`);

export const FORGET_TOTP = graphql(`
  mutation ForgetTotp($input: IdInput!) {
    forgetTotp(input: $input) {
      ... on PersonChanged {
        person {
          id
          totpEnrolled
        }
      }
      ...InvalidFields
      ...ConflictWords
    }
  }
`);

export const REACTIVATE = graphql(`
  mutation ReactivatePerson($input: IdInput!) {
    reactivatePerson(input: $input) {
      ... on PersonChanged {
        person {
          id
          state
        }
      }
      ...InvalidFields
      ...ConflictWords
    }
  }
`);

export const ASSIGN = graphql(`
  mutation AssignPerson($input: AssignPersonInput!) {
    assignPerson(input: $input) {
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

export const END_ASSIGNMENT = graphql(`
  mutation EndAssignment($input: IdInput!) {
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

export type PersonRow = ResultOf<typeof PEOPLE>["people"]["edges"][number]["node"];
export type Person = NonNullable<ResultOf<typeof PERSON>["person"]>;
