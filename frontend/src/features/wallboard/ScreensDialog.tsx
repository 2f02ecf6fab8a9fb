import { Trans, useLingui } from "@lingui/react/macro";
import { useState } from "react";
import { ProblemPanel } from "@/app/ProblemPanel";
import { Problems, useAct, useSave } from "@/features/forms";
import { LOCALES, type Locale } from "@/lib/locale";
import { useRead } from "@/lib/read";
import { instant } from "@/lib/time";
import { useViewer } from "@/lib/viewer";
import { AskButton } from "@/ui/AskButton";
import { Button } from "@/ui/Button";
import { ClientMark } from "@/ui/ClientMark";
import { CopyField } from "@/ui/CopyField";
import { Dialog } from "@/ui/Dialog";
import { CheckField, SelectField, TextField } from "@/ui/Field";
import { Skeleton } from "@/ui/States";
import { CREATE_WALLBOARD, REVOKE_WALLBOARD, WALLBOARDS, type Board } from "./documents";

type Client = Board["clients"][number];

/** The screens on walls: those that are on, a new one, and its address, once. */
export function ScreensDialog(props: { clients: readonly Client[]; onClose: () => void }) {
  const { t } = useLingui();
  const { data, problem, again } = useRead({ query: WALLBOARDS, variables: {} });
  const [address, setAddress] = useState<string | null>(null);
  const on = (data?.wallboards ?? []).filter((board) => !board.revokedAt);
  function made(token: string) {
    setAddress(`${window.location.origin}/tv/${token}`);
    again();
  }
  return (
    <Dialog title={t`Wall screens`} open onClose={props.onClose}>
      {problem && !data && <ProblemPanel problem={problem} what={t`The screens`} onRetry={again} />}
      {!problem && !data && <Skeleton className="h-20 w-full" />}
      {data && on.length === 0 && (
        <p className="text-mute">
          <Trans>A screen shows counts of the queues to the whole room, without signing in and without names.</Trans>
        </p>
      )}
      <ul>
        {on.map((board) => (
          <Line key={board.id} board={board} onChanged={again} />
        ))}
      </ul>
      {address ? <Address address={address} /> : <New clients={props.clients} onMade={made} />}
    </Dialog>
  );
}

function Line(props: { board: Board; onChanged: () => void }) {
  const { t, i18n } = useLingui();
  const { zone } = useViewer();
  const revoke = useAct(REVOKE_WALLBOARD);
  const { board } = props;
  const made = instant(board.madeAt, "full", i18n.locale, zone);
  async function off() {
    const done = await revoke.run({ input: { id: board.id } });
    if (done) props.onChanged();
    return done !== null;
  }
  return (
    <li data-screen={board.name} className="flex items-center gap-3 border-b border-line py-3">
      <span className="min-w-0 flex-1">
        <b className="font-semibold wrap-anywhere">{board.name}</b>
        <span className="flex flex-wrap gap-x-3">
          {board.clients.map((client) => (
            <ClientMark key={client.id} client={client} />
          ))}
        </span>
        <span className="block text-sm text-mute">{t`made ${made}`}</span>
      </span>
      <AskButton
        size="small"
        text={t`Switch off`}
        title={t`Switch this screen off?`}
        yes={t`Switch it off`}
        busy={revoke.busy}
        onYes={off}
      >
        <Trans>Its address shows nothing any more. It cannot be made good again.</Trans>
      </AskButton>
    </li>
  );
}

function New(props: { clients: readonly Client[]; onMade: (token: string) => void }) {
  const { t, i18n } = useLingui();
  const [name, setName] = useState("");
  const [language, setLanguage] = useState(i18n.locale as Locale);
  const [chosen, setChosen] = useState<readonly string[]>(props.clients.map((client) => client.id));
  const { save, busy, wrong, fields } = useSave(CREATE_WALLBOARD);
  async function make() {
    const made = await save({ input: { name, language, clients: [...chosen] } });
    if (made && "token" in made) props.onMade(made.token);
  }
  const choose = (id: string, on: boolean) => setChosen(on ? [...chosen, id] : chosen.filter((one) => one !== id));
  return (
    <form
      aria-label={t`New screen`}
      className="mt-4 flex flex-col gap-3"
      onSubmit={(event) => {
        event.preventDefault();
        void make();
      }}
    >
      <h3 className="text-base">{t`New screen`}</h3>
      <div className="grid gap-3 sm:grid-cols-2">
        <TextField label={t`Where it hangs`} value={name} maxLength={100} onChange={setName} problem={wrong("name")} />
        <SelectField
          label={t`Language`}
          value={language}
          onChange={setLanguage}
          choices={(Object.keys(LOCALES) as Locale[]).map((id) => ({ id, text: LOCALES[id] }))}
          problem={wrong("language")}
        />
      </div>
      <fieldset className="flex flex-col">
        <legend className="text-sm font-medium text-ink-2">{t`Clients`}</legend>
        {props.clients.map((client) => (
          <CheckField key={client.id} isSelected={chosen.includes(client.id)} onChange={(on) => choose(client.id, on)}>
            {client.name}
          </CheckField>
        ))}
      </fieldset>
      <Problems fields={fields} />
      <div>
        <Button type="submit" look="primary" busy={busy} isDisabled={!name.trim() || chosen.length === 0}>
          {t`Make the screen`}
        </Button>
      </div>
    </form>
  );
}

function Address(props: { address: string }) {
  const { t } = useLingui();
  return (
    <div className="mt-4">
      <p className="mb-3 text-ink-2">
        <Trans>Open this address on the screen. It is not shown again; whoever has it sees the figures.</Trans>
      </p>
      <CopyField label={t`Address`} value={props.address} />
    </div>
  );
}
