//! The filters of the list of people as they stand in the address.
import { present, wordOf } from "@/lib/address";
import type { PersonFilter, PersonState, Role } from "@/gql/graphql";
import { CLIENT_ROLES, STAFF_ROLES } from "./words";

export type PeopleSearch = {
  q?: string;
  role?: Role;
  state?: PersonState;
  client?: string;
  employer?: string;
  person?: string;
};

const STATES: readonly PersonState[] = ["ACTIVE", "INVITED", "DEACTIVATED"];

export function peopleSearch(raw: Record<string, unknown>): PeopleSearch {
  return present<PeopleSearch>({
    q: wordOf(raw["q"]),
    role: [...STAFF_ROLES, ...CLIENT_ROLES].find((each) => each === raw["role"]),
    state: STATES.find((each) => each === raw["state"]),
    client: wordOf(raw["client"]),
    employer: wordOf(raw["employer"]),
    person: wordOf(raw["person"]),
  });
}

export function personFilter(search: PeopleSearch): PersonFilter {
  return {
    ...(search.q ? { text: search.q } : {}),
    ...(search.role ? { role: search.role } : {}),
    ...(search.state ? { state: search.state } : {}),
    ...(search.client ? { client: search.client } : {}),
    ...(search.employer ? { employer: search.employer } : {}),
  };
}
