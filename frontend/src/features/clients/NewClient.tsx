import { useLingui } from "@lingui/react/macro";
import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { Problems, useSave } from "@/features/forms";
import { LOCALES } from "@/lib/locale";
import { Confirm, Dialog } from "@/ui/Dialog";
import { SelectField, TextField } from "@/ui/Field";
import { CREATE_CLIENT } from "./documents";

/** Letters for case numbers, from a name: `Leśna Sowa` gives `LS`. */
export function codeOf(name: string): string {
  const words = name
    .normalize("NFD")
    .replaceAll(/\p{M}/gu, "")
    .replaceAll("ł", "l")
    .replaceAll("Ł", "L")
    .toUpperCase()
    .match(/[A-Z]+/g);
  if (!words) return "";
  return words.length > 1
    ? words
        .map((word) => word[0])
        .join("")
        .slice(0, 3)
    : (words[0] ?? "").slice(0, 2);
}

/** Taking a client on: a name, its letters and its zone; all else follows on its page. */
export function NewClient(props: { open: boolean; onClose: () => void }) {
  const { t } = useLingui();
  const navigate = useNavigate();
  const { save, busy, wrong, fields } = useSave(CREATE_CLIENT, ["CLIENT"]);
  const [name, setName] = useState("");
  const [code, setCode] = useState<string | null>(null);
  const [industry, setIndustry] = useState("");
  const [zone, setZone] = useState("Europe/Warsaw");
  const [locale, setLocale] = useState("pl");
  async function add() {
    const input = { name, code: code ?? codeOf(name), zone, locale, ...(industry ? { industry } : {}) };
    const made = await save({ input });
    if (!made) return;
    props.onClose();
    void navigate({ to: "/clients/$id", params: { id: made.client.id } });
  }
  return (
    <Dialog
      title={t`New client`}
      open={props.open}
      onClose={props.onClose}
      footer={<Confirm yes={t`Take on`} busy={busy} off={!name.trim()} onYes={() => void add()} onNo={props.onClose} />}
    >
      <div className="grid gap-4 sm:grid-cols-[minmax(0,1fr)_120px]">
        <TextField label={t`Name`} value={name} onChange={setName} problem={wrong("name")} isRequired autoFocus />
        <TextField
          label={t`Code`}
          value={code ?? codeOf(name)}
          onChange={(next) => setCode(next.toUpperCase().slice(0, 4))}
          problem={wrong("code")}
          help={t`before case numbers`}
          isRequired
        />
      </div>
      <div className="mt-4 grid gap-4 sm:grid-cols-3">
        <TextField label={t`Industry`} value={industry} onChange={setIndustry} problem={wrong("industry")} />
        <TextField label={t`Time zone`} value={zone} onChange={setZone} problem={wrong("zone")} />
        <SelectField
          label={t`Language of reports`}
          value={locale}
          onChange={setLocale}
          choices={Object.entries(LOCALES).map(([id, text]) => ({ id, text }))}
        />
      </div>
      <div className="mt-4">
        <Problems fields={fields} names={{ name: t`Name`, code: t`Code`, zone: t`Time zone` }} />
      </div>
    </Dialog>
  );
}
