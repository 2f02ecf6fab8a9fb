import { useLingui } from "@lingui/react/macro";
import type { PersonState, Role } from "@/gql/graphql";

export const STAFF_ROLES: readonly Role[] = ["ADMIN", "PROJECT_LEAD", "PLANNER", "AGENT", "QA_REVIEWER"];
export const CLIENT_ROLES: readonly Role[] = ["CLIENT_ADMIN", "CLIENT_VIEWER", "CLIENT_AGENT"];

export function useRoleHelp(): (role: Role) => string {
  const { t } = useLingui();
  return (role) =>
    ({
      ADMIN: t`Everything, for every client.`,
      PROJECT_LEAD: t`Owns clients: their set-up, people and promises.`,
      PLANNER: t`Assigns people to projects.`,
      AGENT: t`Answers customers of the projects assigned.`,
      QA_REVIEWER: t`Reads cases to judge them.`,
      CLIENT_ADMIN: t`Reads the report, signs the contract, invites own people.`,
      CLIENT_VIEWER: t`Reads the report.`,
      CLIENT_AGENT: t`Answers customers of the own shop.`,
    })[role];
}

export function usePersonState(): (state: PersonState) => string {
  const { t } = useLingui();
  return (state) => ({ INVITED: t`invited`, ACTIVE: t`active`, DEACTIVATED: t`deactivated` })[state];
}
