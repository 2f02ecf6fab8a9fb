//! What somebody is, in words: on the pages of people, and to those who are invited and not signed in yet.
import { useLingui } from "@lingui/react/macro";
import type { Role } from "@/gql/graphql";

export function useRoleName(): (role: Role) => string {
  const { t } = useLingui();
  return (role) =>
    ({
      ADMIN: t`Administrator`,
      PROJECT_LEAD: t`Project lead`,
      PLANNER: t`Planner`,
      AGENT: t`Agent`,
      QA_REVIEWER: t`Quality reviewer`,
      CLIENT_ADMIN: t`Shop: administrator`,
      CLIENT_VIEWER: t`Shop: reads reports`,
      CLIENT_AGENT: t`Shop: answers customers`,
    })[role];
}
