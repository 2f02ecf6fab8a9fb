import { Trans, useLingui } from "@lingui/react/macro";
import { useState } from "react";
import { Problems, useSave } from "@/features/forms";
import { LOCALES } from "@/lib/locale";
import { tenths } from "@/lib/numbers";
import { useCan } from "@/lib/viewer";
import { Button } from "@/ui/Button";
import { SelectField, TextField } from "@/ui/Field";
import { Panel } from "@/ui/Panel";
import { StandingMark } from "@/ui/Standing";
import { toast } from "@/ui/Toast";
import { hexOf, readable, whiteContrast } from "./colour";
import { UPDATE_CLIENT, type Client } from "./documents";

/** Name, colour, language and signature of a client. The colour is shown as it will be kept. */
export function Brand(props: { client: Client }) {
  const { t } = useLingui();
  const can = useCan("client.edit");
  const { client } = props;
  const [name, setName] = useState(client.name);
  const [accent, setAccent] = useState(client.accent);
  const [zone, setZone] = useState(client.zone);
  const [locale, setLocale] = useState(client.locale);
  const [signature, setSignature] = useState(client.signature);
  const { save, busy, wrong, fields } = useSave(UPDATE_CLIENT, ["CLIENT"]);
  async function keep() {
    const saved = await save({ input: { id: client.id, name, accent, zone, locale, signature } });
    if (!saved) return;
    setAccent(saved.client.accent);
    toast({
      text: t`Saved`,
      ...(saved.client.accentNudged
        ? { detail: t`The colour was darkened so that white text on it can be read.` }
        : {}),
    });
  }
  return (
    <Panel title={t`Brand and language`}>
      <fieldset disabled={!can} className="mt-3 flex min-w-0 flex-col gap-4">
        <div className="grid gap-4 sm:grid-cols-2">
          <TextField label={t`Name`} value={name} onChange={setName} problem={wrong("name")} />
          <SelectField
            label={t`Language of reports`}
            value={locale}
            onChange={setLocale}
            choices={Object.entries(LOCALES).map(([id, text]) => ({ id, text }))}
          />
        </div>
        <Colour
          value={accent}
          onChange={setAccent}
          name={name}
          nudged={client.accentNudged && accent === client.accent}
        />
        <TextField label={t`Time zone`} value={zone} onChange={setZone} problem={wrong("zone")} />
        <TextField
          label={t`Signature below answers`}
          rows={4}
          value={signature}
          onChange={setSignature}
          problem={wrong("signature")}
        />
        <Problems fields={fields} names={{ name: t`Name`, zone: t`Time zone`, accent: t`Colour` }} />
        {can && (
          <div className="flex justify-end">
            <Button look="primary" busy={busy} isDisabled={!hexOf(accent) || !name.trim()} onPress={() => void keep()}>
              <Trans>Save</Trans>
            </Button>
          </div>
        )}
      </fieldset>
    </Panel>
  );
}

function Colour(props: { value: string; onChange: (value: string) => void; name: string; nudged: boolean }) {
  const { t, i18n } = useLingui();
  const hex = hexOf(props.value);
  const kept = hex ? readable(hex) : null;
  const ratio = (value: number) => tenths(value, i18n.locale);
  return (
    <div>
      <div className="grid items-end gap-3 sm:grid-cols-[56px_140px_minmax(0,1fr)]">
        <input
          type="color"
          aria-label={t`Colour of the shop`}
          value={hex ?? "#3a43c9"}
          onChange={(event) => props.onChange(event.target.value)}
          className="h-control w-full rounded-control border border-line-control bg-surface p-[3px]"
        />
        <TextField
          label={t`Colour`}
          value={props.value}
          onChange={props.onChange}
          mono
          problem={hex ? undefined : t`Write it as #14674a.`}
        />
        {kept && (
          <p
            className="grid h-control min-w-0 place-items-center truncate rounded-control px-3 font-semibold text-white"
            style={{ background: kept.colour }}
          >
            {props.name}
          </p>
        )}
      </div>
      {hex && kept && (
        <p className="mt-2 text-sm">
          {kept.nudged ? (
            <StandingMark standing="AT_RISK">
              {t`White on it reads at ${ratio(whiteContrast(hex))}:1; it will be darkened to ${kept.colour} (${ratio(whiteContrast(kept.colour))}:1)`}
            </StandingMark>
          ) : (
            <StandingMark standing="MET">
              {props.nudged
                ? t`Darkened from what was asked: white on it reads at ${ratio(whiteContrast(hex))}:1`
                : t`White on it reads at ${ratio(whiteContrast(hex))}:1`}
            </StandingMark>
          )}
        </p>
      )}
    </div>
  );
}
