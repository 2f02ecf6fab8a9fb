import { Trans, useLingui } from "@lingui/react/macro";
import { ArrowRight, FlaskConical, PenLine, Signature, Trash2 } from "lucide-react";
import { useState } from "react";
import { useSave } from "@/features/forms";
import { date, instant } from "@/lib/time";
import { useCan, useViewer } from "@/lib/viewer";
import { AskButton } from "@/ui/AskButton";
import { Badge } from "@/ui/Badge";
import { Button } from "@/ui/Button";
import { Confirm, Dialog } from "@/ui/Dialog";
import { TextField } from "@/ui/Field";
import { Panel } from "@/ui/Panel";
import { StandingGlyph } from "@/ui/Standing";
import { toast } from "@/ui/Toast";
import { grouped, useFieldName, useFieldValue } from "./changes";
import { DISCARD_CONTRACT, SIGN_CONTRACT, type Version } from "./documents";
import { Coming } from "./terms/Coming";
import { Duties } from "./terms/Duties";
import type { Kpi } from "./terms/file";
import { Money, Section } from "./terms/Money";
import { Promises } from "./terms/Promises";
import { Rules } from "./terms/Rules";
import { Laws } from "./terms/Laws";
import { Scope } from "./terms/Scope";
import { SheetOf } from "./terms/sheet";
import { Simulator } from "./Simulator";
import { useContractState } from "./words";

/** One version as it will be read: sentences, signatures, and what changed since the version before. */
export function VersionView(props: {
  version: Version;
  kpis: ReadonlyMap<string, Kpi>;
  simulating: boolean;
  onSimulate: () => void;
  onEdit: () => void;
  onGone: () => void;
}) {
  const { t, i18n } = useLingui();
  const { version } = props;
  const word = useContractState();
  const edit = useCan("contract.edit");
  const viewer = useViewer();
  const discard = useSave(DISCARD_CONTRACT, ["CONTRACT"]);
  const number = version.version;
  const from = `${date(version.effectiveFrom.slice(0, 10), "day", i18n.locale)} ${version.effectiveFrom.slice(0, 4)}`;
  const last = version.effectiveUntil && dayBefore(version.effectiveUntil.slice(0, 10));
  const until = last && `${date(last, "day", i18n.locale)} ${last.slice(0, 4)}`;
  async function drop() {
    if (!(await discard.save({ input: { id: version.id } }))) return false;
    toast({ text: t`The draft is discarded` });
    props.onGone();
    return true;
  }
  const simulates = edit && viewer.rights.includes("money.read");
  const sentences = (
    <div className="flex min-w-0 flex-col gap-4">
      <Panel
        title={t`Contract v${number}`}
        sub={until ? t`in force ${from} – ${until}` : t`in force from ${from}`}
        aside={<Badge tone={version.state === "IN_FORCE" ? "ok" : "plain"}>{word(version.state)}</Badge>}
      >
        <Sentences version={version} kpis={props.kpis} />
        {(version.state === "DRAFT" || simulates) && (
          <div className="mt-4 flex flex-wrap gap-2 border-t border-line pt-3">
            {version.state === "DRAFT" && <SignButton version={version} />}
            {simulates && (
              <Button icon={FlaskConical} aria-pressed={props.simulating} onPress={props.onSimulate}>
                {props.simulating ? t`Close the simulator` : t`Simulator`}
              </Button>
            )}
            {edit && version.state === "DRAFT" && (
              <>
                <Button icon={PenLine} onPress={props.onEdit}>
                  <Trans>Change</Trans>
                </Button>
                <AskButton
                  icon={Trash2}
                  text={t`Discard draft`}
                  title={t`Discard the draft of contract v${number}?`}
                  yes={t`Discard draft`}
                  busy={discard.busy}
                  onYes={drop}
                >
                  <Trans>It cannot be brought back. The version in force stays as it is.</Trans>
                </AskButton>
              </>
            )}
          </div>
        )}
      </Panel>
      <Signatures version={version} />
      <Differences version={version} kpis={props.kpis} />
    </div>
  );
  if (!simulates || !props.simulating) return sentences;
  return (
    <div className="grid grid-cols-1 items-start gap-4 lg:grid-cols-2">
      {sentences}
      <Simulator contract={version.id} />
    </div>
  );
}

function dayBefore(day: string): string {
  return new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10);
}

/** All that it says, in the sentences of the editor. */
function Sentences(props: { version: Version; kpis: ReadonlyMap<string, Kpi> }) {
  const { t } = useLingui();
  const { version } = props;
  const hours = version.calendar.name;
  return (
    <SheetOf terms={version.terms} kpis={props.kpis}>
      <div className="mt-3 flex flex-col gap-4">
        <Coming />
        {version.terms["scope"] !== undefined && (
          <Section title={t`What it is about`}>
            <Scope />
          </Section>
        )}
        <Promises />
        {version.terms["laws"] !== undefined && (
          <Section title={t`What the law asks`}>
            <Laws />
          </Section>
        )}
        <Section title={t`Rules of counting`}>
          <p>{t`Business time follows the calendar: ${hours}.`}</p>
          <Rules />
        </Section>
        <Money />
        {version.terms["duties"] !== undefined && (
          <Section title={t`Duties of the shop`}>
            <Duties />
          </Section>
        )}
      </div>
    </SheetOf>
  );
}

function Signatures(props: { version: Version }) {
  const { t, i18n } = useLingui();
  const { zone, kind } = useViewer();
  const sides = [
    ["STAFF", kind === "STAFF" ? t`Our side` : t`The contact centre`],
    ["CLIENT", kind === "STAFF" ? t`The shop` : t`Our side`],
  ] as const;
  return (
    <Panel title={t`Signatures`}>
      <ul className="mt-2 grid gap-x-6 sm:grid-cols-2">
        {sides.map(([side, name]) => {
          const given = props.version.signatures.find((each) => each.side === side);
          return (
            <li key={side} className="flex items-center gap-3 py-1">
              <StandingGlyph standing={given ? "MET" : "PAUSED"} />
              <span className="min-w-0 flex-1">
                <b className="block font-medium">{name}</b>
                <span className="text-sm text-mute">
                  {given ? `${given.name} · ${instant(given.at, "full", i18n.locale, zone)}` : t`not signed yet`}
                </span>
              </span>
            </li>
          );
        })}
      </ul>
    </Panel>
  );
}

function Differences(props: { version: Version; kpis: ReadonlyMap<string, Kpi> }) {
  const { t } = useLingui();
  const { terms, zone } = props.version;
  const name = useFieldName(terms, props.kpis);
  const value = useFieldValue(terms, zone, props.kpis);
  const changes = grouped(props.version.changes);
  if (changes.length === 0) return null;
  const said = (field: string, text: string | null, other: string | null) => {
    if (text === null) return other === "" ? t`not there` : t`nothing`;
    return text === "" ? t`there` : value(field, text);
  };
  return (
    <Panel title={t`What changed since the version before`}>
      <ul className="mt-2">
        {changes.map((change) => (
          <li
            key={change.field}
            className="grid gap-x-3 border-t border-line py-[7px] first:border-0 sm:grid-cols-[minmax(0,1fr)_minmax(0,1fr)_16px_minmax(0,1fr)] sm:items-center"
          >
            <span className="text-ink-2">{name(change.field)}</span>
            <del className="text-mute">{said(change.field, change.before, change.after)}</del>
            <ArrowRight aria-hidden size={14} className="text-mute max-sm:hidden" />
            <ins className="font-semibold no-underline">{said(change.field, change.after, change.before)}</ins>
          </li>
        ))}
      </ul>
    </Panel>
  );
}

function SignButton(props: { version: Version }) {
  const { t } = useLingui();
  const { kind, totpEnrolled } = useViewer();
  const can = useCan("contract.sign");
  const [open, setOpen] = useState(false);
  const [password, setPassword] = useState("");
  const [code, setCode] = useState("");
  const sign = useSave(SIGN_CONTRACT, ["CONTRACT", "CLIENT"]);
  const signed = props.version.signatures.some((each) => each.side === kind);
  if (!can || signed) return null;
  const number = props.version.version;
  async function go() {
    const done = await sign.save({ input: { id: props.version.id, password, ...(code ? { code } : {}) } });
    setPassword("");
    setCode("");
    if (!done) return;
    setOpen(false);
    toast({ text: t`Contract v${number} is signed` });
  }
  return (
    <>
      <Button look="primary" icon={Signature} onPress={() => setOpen(true)}>
        <Trans>Sign for our side</Trans>
      </Button>
      <Dialog
        title={t`Sign contract v${number}`}
        open={open}
        onClose={() => setOpen(false)}
        size="narrow"
        footer={<Confirm yes={t`Sign`} busy={sign.busy} onYes={() => void go()} onNo={() => setOpen(false)} />}
      >
        <p className="mb-3 text-ink-2">
          <Trans>A signed version never changes. It comes into force when both sides have signed.</Trans>
        </p>
        <TextField
          label={t`Your password`}
          type="password"
          autoComplete="current-password"
          value={password}
          onChange={setPassword}
          problem={sign.wrong("password") && t`The password does not fit.`}
        />
        {totpEnrolled && (
          <div className="mt-3">
            <TextField
              label={t`Code`}
              inputMode="numeric"
              autoComplete="one-time-code"
              value={code}
              onChange={setCode}
              problem={sign.wrong("code") && t`The code does not fit.`}
            />
          </div>
        )}
      </Dialog>
    </>
  );
}
