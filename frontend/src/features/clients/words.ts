import { useLingui } from "@lingui/react/macro";
import type { ClientTab } from "./tabs";

export function useStepName(): (code: string) => string {
  const { t } = useLingui();
  const words: Record<string, string> = {
    PROJECT: t`A project with a queue`,
    CALENDAR: t`Business hours`,
    CONTRACT: t`A contract signed by both sides`,
    MAILBOX: t`A mailbox, address or form`,
    MAILBOX_TEST: t`A test that sends and receives`,
    MACROS: t`Macros`,
    DISPOSITIONS: t`Outcomes`,
    PEOPLE: t`People who serve it`,
    TEST_CASE: t`A test contact went all the way`,
    GO_LIVE: t`Going live`,
  };
  return (code) => words[code] ?? code;
}

/** The tab where a step of the checklist is done. */
export const STEP_TAB: Record<string, ClientTab> = {
  PROJECT: "projects",
  CALENDAR: "calendars",
  CONTRACT: "contract",
  MAILBOX: "mailboxes",
  MAILBOX_TEST: "mailboxes",
  TEST_CASE: "mailboxes",
  MACROS: "macros",
  DISPOSITIONS: "outcomes",
  PEOPLE: "people",
};

export function useClientState(): (state: string) => string {
  const { t } = useLingui();
  const words: Record<string, string> = { ONBOARDING: t`being prepared`, ACTIVE: t`served`, CLOSED: t`closed` };
  return (state) => words[state] ?? state;
}
