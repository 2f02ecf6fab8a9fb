//! Lines of the log in words: an action is a noun and a verb, `mailbox.create`.
import { useLingui } from "@lingui/react/macro";

export function useNoun(): (noun: string) => string {
  const { t } = useLingui();
  const words: Record<string, string> = {
    people: t`people`,
    person: t`person`,
    client: t`client`,
    project: t`project`,
    queue: t`queue`,
    mailbox: t`mailbox`,
    calendar: t`calendar`,
    contract: t`contract`,
    macro: t`macro`,
    disposition: t`outcome`,
    assignment: t`assignment`,
    onboarding: t`checklist`,
    step: t`checklist`,
    session: t`session`,
    quarantine: t`quarantine`,
    account: t`own account`,
    customer: t`customer`,
    totp: t`two-step sign-in`,
    password: t`password`,
    audit: t`log`,
    month: t`month`,
    document: t`document`,
    dispute: t`dispute`,
  };
  return (noun) => words[noun] ?? noun.replaceAll("_", " ");
}

/** `mailbox.create` as `mailbox: created`; an action without its word is shown as it is. */
export function useActionWords(): (action: string) => string {
  const { t } = useLingui();
  const noun = useNoun();
  const verbs: Record<string, string> = {
    create: t`created`,
    update: t`changed`,
    change: t`changed`,
    edit: t`changed`,
    draft: t`drafted`,
    close: t`closed`,
    correct: t`corrected`,
    issue: t`issued`,
    open: t`opened`,
    answer: t`answered`,
    party: t`sides of documents changed`,
    sign: t`signed`,
    discard: t`discarded`,
    archive: t`closed`,
    delete: t`deleted`,
    pause: t`paused`,
    resume: t`resumed`,
    test: t`tested`,
    tested: t`tested`,
    invite: t`invited`,
    invite_again: t`invited again`,
    accept: t`invitation accepted`,
    assign: t`assigned`,
    end: t`ended`,
    unassign: t`assignment ended`,
    deactivate: t`deactivated`,
    reactivate: t`reactivated`,
    import: t`days imported`,
    skip: t`step left out`,
    mark: t`step marked`,
    unmark: t`step taken up again`,
    go_live: t`gone live`,
    offer: t`offered or not`,
    release: t`read again`,
    roles: t`roles changed`,
    revoke: t`signed out`,
    password: t`new password`,
    second_factor: t`second step changed`,
    end_sessions: t`signed out everywhere`,
    grant: t`role given`,
    withdraw: t`role taken`,
    erase: t`erased`,
    arrange: t`put in order`,
    enrol: t`set up`,
    remove: t`removed`,
    export: t`taken as a file`,
  };
  return (action) => {
    const [first = "", second = ""] = action.split(".");
    return second ? `${noun(first)}: ${verbs[second] ?? second.replaceAll("_", " ")}` : noun(first);
  };
}
