import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { Lock, ReceiptText } from "lucide-react";
import type { ReactNode } from "react";
import { Problems, useSave } from "@/features/forms";
import { instant } from "@/lib/time";
import { useViewer } from "@/lib/viewer";
import { AskButton } from "@/ui/AskButton";
import { Button } from "@/ui/Button";
import { Panel } from "@/ui/Panel";
import { StandingMark, type StandingName } from "@/ui/Standing";
import { toast } from "@/ui/Toast";
import { CLOSE, CORRECT, ISSUE, type Month } from "./documents";
import { money, reached } from "@/lib/money";
import { spoken } from "@/lib/spoken";
import { OWED, useDutyName } from "@/features/duties";
import { read } from "@/lib/graphql";
import { called, usePart } from "./words";

/** What the lead does with a month: see what is open, close it, issue, correct. */
export function Wizard(props: { client: string; month: Month }) {
  const { t } = useLingui();
  const { state } = props.month;
  const titles = {
    RUNNING: t`The month runs`,
    OVER: t`Close the month`,
    CLOSED: t`Issue the invoice`,
    ISSUED: t`Closed and invoiced`,
  };
  return (
    <Panel report title={titles[state]}>
      {(state === "RUNNING" || state === "OVER") && <Open month={props.month} />}
      <Closed month={props.month} />
      <Acts {...props} />
      {props.month.correction && <Corrections {...props} />}
    </Panel>
  );
}

function Open(props: { month: Month }) {
  const { openCases, running, provisional, unpriced } = props.month.statement;
  const nothing = openCases + running + provisional + unpriced === 0;
  return (
    <ul className="mt-2 flex flex-col gap-1">
      {nothing && (
        <Left standing="MET">
          <Trans>Nothing is open any more</Trans>
        </Left>
      )}
      {openCases > 0 && (
        <Left standing="AT_RISK">
          <Plural
            value={openCases}
            one="# case of the month is not resolved yet"
            few="# cases of the month are not resolved yet"
            many="# cases of the month are not resolved yet"
            other="# cases of the month are not resolved yet"
          />
        </Left>
      )}
      {running > 0 && (
        <Left standing="AT_RISK">
          <Plural
            value={running}
            one="# promise due in it is neither kept nor broken yet"
            few="# promises due in it are neither kept nor broken yet"
            many="# promises due in it are neither kept nor broken yet"
            other="# promises due in it are neither kept nor broken yet"
          />
        </Left>
      )}
      {provisional > 0 && (
        <Left standing="AT_RISK">
          <Plural
            value={provisional}
            one="# resolution may still be taken back"
            few="# resolutions may still be taken back"
            many="# resolutions may still be taken back"
            other="# resolutions may still be taken back"
          />
        </Left>
      )}
      {unpriced > 0 && (
        <Left standing="BREACHED">
          <Plural
            value={unpriced}
            one="# contact has no price that fits"
            few="# contacts have no price that fits"
            many="# contacts have no price that fits"
            other="# contacts have no price that fits"
          />
        </Left>
      )}
      {!nothing && (
        <li className="text-sm text-mute">
          <Trans>What changes after the close is shown as a correction and issued as a note.</Trans>
        </li>
      )}
    </ul>
  );
}

/** One line of what is left, with its mark. */
function Left(props: { standing: StandingName; children: ReactNode }) {
  return (
    <li>
      <StandingMark standing={props.standing}>{props.children}</StandingMark>
    </li>
  );
}

function Closed(props: { month: Month }) {
  const { t, i18n } = useLingui();
  const { zone } = useViewer();
  const all = props.month.settlements;
  if (all.length === 0) return null;
  return (
    <ol className="mt-2">
      {all.map((each) => {
        const at = instant(each.closedAt, "full", i18n.locale, zone);
        const name = each.closedBy?.name ?? "";
        return (
          <li key={each.ordinal} className="py-1">
            <StandingMark standing="MET">
              {each.ordinal === 0 ? t`Closed ${at}` : t`Correction ${each.ordinal}, ${at}`}
            </StandingMark>
            <span className="block font-mono text-xs break-all text-mute">
              {name} {each.checksum}
            </span>
          </li>
        );
      })}
    </ol>
  );
}

function Acts(props: { client: string; month: Month }) {
  const { t } = useLingui();
  const close = useSave(CLOSE, ["MONTH"]);
  const issue = useSave(ISSUE, ["MONTH"]);
  const input = { client: props.client, month: props.month.month };
  const { state, settlements, documents } = props.month;
  const owed = state === "CLOSED" || (state === "ISSUED" && settlements.length > documents.length);
  const names = useSides();
  async function closeIt() {
    const done = await close.save({ input });
    if (done) toast({ text: t`The month is closed` });
    return done !== null;
  }
  async function issueIt() {
    if (await issue.save({ input })) toast({ text: t`What is owed is issued` });
  }
  return (
    <div className="mt-3 flex flex-col items-start gap-3">
      <Problems fields={[...close.fields, ...issue.fields]} names={names} />
      {state === "OVER" && (
        <AskButton
          icon={Lock}
          look="primary"
          text={t`Close the month`}
          title={t`Close the month?`}
          yes={t`Close it`}
          busy={close.busy}
          onYes={closeIt}
        >
          <Trans>Figures and lines are frozen under a checksum. A closed month is never written to again.</Trans>
        </AskButton>
      )}
      {owed && (
        <Button look="primary" icon={ReceiptText} busy={issue.busy} onPress={() => void issueIt()}>
          {state === "CLOSED" ? t`Issue the invoice` : t`Issue what was corrected`}
        </Button>
      )}
    </div>
  );
}

/** Fields of both sides of a document, in words. */
export function useSides(): Record<string, string> {
  const { t } = useLingui();
  const fields: Record<string, string> = {
    name: t`Name in the register`,
    taxNumber: t`Tax number`,
    street: t`Street and number`,
    postcode: t`Postal code`,
    city: t`Town`,
    country: t`Country, two letters`,
    email: t`E-mail for documents`,
    account: t`Account`,
  };
  const names: Record<string, string> = { ...fields, month: t`Month` };
  for (const [field, name] of Object.entries(fields)) {
    names[`seller.${field}`] = t`Ours: ${name}`;
    names[`buyer.${field}`] = t`The client's: ${name}`;
  }
  return names;
}

function Corrections(props: { client: string; month: Month }) {
  const { t, i18n } = useLingui();
  const { save, busy } = useSave(CORRECT, ["MONTH"]);
  const { correction, statement } = props.month;
  const nameOfDuty = useDutyName();
  const part = usePart(statement.results);
  const duties = read(OWED, statement.duties);
  if (!correction) return null;
  const nameOf = (promise: string) => part({ part: promise, partName: null });
  async function correct() {
    if (await save({ input: { client: props.client, month: props.month.month } }))
      toast({ text: t`The correction is frozen beside the month` });
  }
  return (
    <section className="mt-4 border-t border-line pt-3">
      <h3 className="font-semibold">
        <Trans>What later facts change</Trans>
      </h3>
      <ul className="mt-1 list-disc pl-5">
        {correction.results.map((each) => {
          const before = each.before ? (reached(each.before, i18n.locale) ?? "–") : "–";
          const after = each.after ? (reached(each.after, i18n.locale) ?? "–") : "–";
          const contacts = [...each.came.edges, ...each.went.edges].map(({ node }) => node.number ?? node.reference);
          return (
            <li key={each.promise}>
              {nameOf(each.promise)}: {before} → {after}
              {contacts.length > 0 && <span className="text-mute"> ({contacts.slice(0, 12).join(", ")})</span>}
            </li>
          );
        })}
        {correction.duties.map((each) => {
          const said = (side: typeof each.before) => (side && reached({ unit: "SHARE", ...side }, i18n.locale)) ?? "–";
          const duty = duties.find((one) => one.code === each.duty);
          return (
            <li key={each.duty}>
              {duty ? nameOfDuty(duty) : spoken(each.duty)}: {said(each.before)} → {said(each.after)}
            </li>
          );
        })}
        {correction.lines.map((line) => (
          <li key={line.place}>
            {called(line)}
            {line.part ? ` · ${part(line)}` : ""}: {money(line.amount, i18n.locale)}
          </li>
        ))}
      </ul>
      <div className="mt-3">
        <Button busy={busy} onPress={() => void correct()}>{t`Freeze the correction`}</Button>
      </div>
    </section>
  );
}
