import { useLingui } from "@lingui/react/macro";

export type FieldProblem = {
  field: string;
  reason: string;
  values?: readonly { key: string; value: string }[] | null;
};

/** The server's closed list of reasons, in words; what belongs to a sentence comes with the problem. */
export function useReason(): (problem: FieldProblem | undefined) => string | undefined {
  const { t } = useLingui();
  return (problem) => {
    if (!problem) return undefined;
    const value = (key: string) => problem.values?.find((each) => each.key === key)?.value ?? "";
    const [least, most, first, second] = [value("least"), value("most"), value("first"), value("second")];
    const [date, line, name, text] = [value("date"), value("line"), value("name"), value("text")];
    const words: Record<string, string> = {
      REQUIRED: t`This is needed.`,
      TOO_LONG: most ? t`Too long, at most ${most} characters.` : t`This is too long.`,
      TOO_SHORT: least ? t`Too short, at least ${least} characters.` : t`This is too short.`,
      TOO_MANY: most ? t`Too many, at most ${most}.` : t`These are too many.`,
      TOO_LARGE: most ? t`The file is too large, at most ${most}.` : t`The file is too large.`,
      AT_MOST: t`At most ${most}.`,
      BETWEEN: t`Between ${least} and ${most}.`,
      NOT_AN_ADDRESS: t`This is not an e-mail address.`,
      NOT_A_ZONE: t`This time zone does not exist.`,
      NOT_A_DATE: t`This date does not exist.`,
      NOT_HOURS: t`${text}: no hours of a day. They look like 08:00–16:00, and beginning and end differ.`,
      NOT_ICALENDAR: t`This is not an iCalendar file.`,
      NOT_LANGUAGES: t`Languages are two or three letters each.`,
      NOT_A_SHORTCUT: t`Letters, digits, dots, dashes and underscores only.`,
      NOT_A_MESSAGE: t`This is not a message of the customer in this case.`,
      BROKEN_EVENT: t`The event in line ${line} is broken.`,
      IN_THE_PAST: t`This lies in the past.`,
      BEFORE_BEGINNING: t`This lies before the beginning.`,
      TAKEN: t`This is already in use.`,
      TWICE: date ? t`${date} stands here twice.` : t`This stands here twice.`,
      OUT_OF_RANGE: t`This is out of range.`,
      UNKNOWN: t`This was not found.`,
      UNKNOWN_FIELD: t`There is no field ${name}.`,
      ONE_ENDING: t`A macro ends a case in one way only: it resolves it or lets it wait.`,
      OVERLAPS: first ? t`${first} and ${second} overlap.` : t`This overlaps with another one.`,
      REACHES_OVER: t`${first} of the day before reaches into ${second}.`,
      NEVER_OPEN: t`The week has no hours at all.`,
      NO_PROMISE: t`At least one promise is needed.`,
      PROMISED_TWICE: t`This is promised twice.`,
      LONGER_THAN_HOURS: t`Longer than ten years of these hours.`,
      ROLE_DOES_NOT_FIT: t`This role does not fit the person and the place.`,
      NOTHING_CHANGES: t`Nothing would change.`,
      NOTHING_THERE: t`Nothing fits these filters.`,
      SAME_AS_BEFORE: t`This is the same as before.`,
      SAME_CASE: t`This is the same case.`,
      OWN_ADDRESS: t`Your e-mail address is no password.`,
      MONTH_RUNS: t`The month is not over yet.`,
      MONTH_CLOSED: t`The month is closed and is never written to.`,
      MONTH_OPEN: t`The month is not closed.`,
      NOTHING_CHANGED: t`Nothing changed since it was frozen.`,
      NO_FACTS: t`Nothing happened yet.`,
      WRONG_CHECKSUM: t`The checksum does not fit.`,
      CURRENCY_MIX: t`This is another currency.`,
      NOT_AN_AMOUNT: t`This is not an amount such as 12.50.`,
      KSEF_ZLOTY: t`KSeF takes documents in zloty only.`,
      KSEF_SELLER: t`KSeF takes documents of Polish sellers only.`,
      KSEF_RATE: t`KSeF does not know this rate of tax.`,
      BEFORE_START: t`This lies before the beginning.`,
      NOT_OVER: t`This lies ahead: what comes until then is not known.`,
      NOTHING_COVERED: t`No contact that counts lies in it.`,
      EXCLUDED_ALREADY: t`This is left out already.`,
      OWN_PROPOSAL: t`Your own side proposed this: the other side answers.`,
      OTHER_SIDE: t`Only the side that proposed it takes it back.`,
      EITHER: t`Name cases or a stretch of time, not both.`,
      MONTH_AHEAD: t`This month lies ahead.`,
      NOT_IN_FORCE: t`No contract was in force then.`,
      AT_LEAST: t`At least ${least}.`,
      PERSONAL: t`There is still an address, a long number or a mark in brackets here.`,
      NOT_ALLOWED: t`An administrator has to allow this shop first.`,
      MACHINE: t`A machine wrote this.`,
      WEAK: t`Too easy to guess. Use a longer phrase.`,
      WRONG: t`This does not fit.`,
    };
    return words[problem.reason] ?? t`This cannot be accepted.`;
  };
}
