import { Trans, useLingui } from "@lingui/react/macro";
import { useState } from "react";
import { Problems, useSave } from "@/features/forms";
import { read } from "@/lib/graphql";
import { useRead } from "@/lib/read";
import { useCan } from "@/lib/viewer";
import { AskButton } from "@/ui/AskButton";
import { Button } from "@/ui/Button";
import { TextField } from "@/ui/Field";
import { Panel } from "@/ui/Panel";
import { SkeletonRows } from "@/ui/States";
import { toast } from "@/ui/Toast";
import { LOOK, LOOK_ROW, SET_LOGO, SET_SENDER, type Look as Kept } from "./look";

/** So many bytes are taken; the server says the same. */
const MOST = 512 * 1024;

/** A client's own look beside its colour: its logo, and under whose name its reports are mailed. */
export function Look(props: { client: string }) {
  const { t } = useLingui();
  const { data, problem, again } = useRead({ query: LOOK, variables: { client: props.client }, topics: ["CLIENT"] });
  const look = data?.client ? read(LOOK_ROW, data.client.brand) : null;
  return (
    <Panel title={t`Logo and sender`} sub={t`On the portal, on every report, and on pages that are shared.`}>
      {look && (
        <div className="mt-3 flex min-w-0 flex-col gap-5">
          <Logo client={props.client} look={look} onChanged={again} />
          <Sender key={look.senderName} client={props.client} look={look} onChanged={again} />
        </div>
      )}
      {!look && !problem && <SkeletonRows rows={3} />}
      {problem && !look && (
        <Button onPress={again}>
          <Trans>Try again</Trans>
        </Button>
      )}
    </Panel>
  );
}

type PartProps = { client: string; look: Kept; onChanged: () => void };

function Logo(props: PartProps) {
  const { t } = useLingui();
  const can = useCan("client.edit");
  const { save, busy, fields } = useSave(SET_LOGO, ["CLIENT"]);
  const [wrong, setWrong] = useState<string | null>(null);
  async function set(file: string | null) {
    const done = await save({ input: { client: props.client, file } });
    if (done) props.onChanged();
    return done !== null;
  }
  async function take(file: File | undefined) {
    if (!file) return;
    if (file.size > MOST) {
      setWrong(t`The file is larger than 512 kB.`);
      return;
    }
    setWrong(null);
    if (await set(await base64(file))) toast({ text: t`The logo is set` });
  }
  return (
    <div className="flex flex-wrap items-center gap-4">
      <span className="grid h-[72px] w-[200px] place-items-center rounded-control border border-line bg-white p-2">
        {props.look.logo ? (
          <img src={props.look.logo} alt={t`The logo`} className="max-h-[56px] max-w-[184px] object-contain" />
        ) : (
          <span className="text-sm text-neutral-600">{t`No logo yet`}</span>
        )}
      </span>
      {can && (
        <div className="flex min-w-[min(100%,240px)] flex-1 flex-col gap-2">
          <label className="flex flex-col gap-1 text-sm font-medium">
            {t`A PNG or SVG of at most 512 kB`}
            <input
              type="file"
              accept="image/png,image/svg+xml"
              disabled={busy}
              onChange={(event) => {
                void take(event.target.files?.[0]);
                event.target.value = "";
              }}
              className="text-sm font-normal file:mr-3 file:h-control file:rounded-control file:border file:border-line-control file:bg-surface file:px-3"
            />
          </label>
          {wrong && (
            <p role="alert" className="text-sm text-breach">
              {wrong}
            </p>
          )}
          <LogoProblems codes={fields.map((each) => each.reason)} />
          {props.look.logo && (
            <span>
              <AskButton
                size="small"
                text={t`Remove the logo`}
                title={t`Remove the logo?`}
                yes={t`Remove`}
                busy={busy}
                onYes={() => set(null)}
              >
                <Trans>The portal and the reports show the name alone.</Trans>
              </AskButton>
            </span>
          )}
        </div>
      )}
    </div>
  );
}

/** Why a file became no logo. */
function LogoProblems(props: { codes: readonly string[] }) {
  const { t } = useLingui();
  const told: Record<string, string> = {
    NOT_A_PICTURE: t`This is neither a PNG nor an SVG that can be drawn.`,
    NOT_DRAWN: t`This drawing has parts that are not taken: letters, pictures, filters, dashes, links. Save it as a PNG, or with letters as paths.`,
    TOO_DEEP: t`This drawing is too intricate. Save it as a PNG.`,
    TOO_LARGE: t`This picture is too large.`,
    EMPTY: t`This picture shows nothing.`,
  };
  if (props.codes.length === 0) return null;
  return (
    <p role="alert" className="text-sm text-breach">
      {props.codes.map((code) => told[code] ?? t`This file cannot be a logo.`).join(" ")}
    </p>
  );
}

function Sender(props: PartProps) {
  const { t } = useLingui();
  const can = useCan("client.edit");
  const { look } = props;
  const [form, setForm] = useState({ name: look.senderName, address: look.senderAddress, replyTo: look.replyTo });
  const { save, busy, wrong, fields } = useSave(SET_SENDER, ["CLIENT"]);
  async function keep() {
    if (!(await save({ input: { client: props.client, ...form } }))) return;
    toast({ text: t`Saved` });
    props.onChanged();
  }
  const names = { name: t`Sender of reports`, address: t`Address of the sender`, replyTo: t`Answers go to` };
  const set = (name: keyof typeof form) => (text: string) => setForm({ ...form, [name]: text });
  const refused = look.senderAddress !== "" && !look.senderAllowed && form.address === look.senderAddress;
  return (
    <fieldset disabled={!can} className="flex min-w-0 flex-col gap-3">
      <div className="grid gap-3 sm:grid-cols-3">
        <TextField
          label={names.name}
          value={form.name}
          onChange={set("name")}
          maxLength={120}
          problem={wrong("name")}
        />
        <TextField
          label={names.address}
          value={form.address}
          onChange={set("address")}
          problem={wrong("address")}
          {...(refused
            ? { help: t`Our server may not send from this domain yet: mails show the name and come from our address.` }
            : {})}
        />
        <TextField label={names.replyTo} value={form.replyTo} onChange={set("replyTo")} problem={wrong("replyTo")} />
      </div>
      <Problems fields={fields} names={names} />
      {can && (
        <div className="flex justify-end">
          <Button busy={busy} onPress={() => void keep()}>
            <Trans>Save</Trans>
          </Button>
        </div>
      )}
    </fieldset>
  );
}

/** What stands in a file, as the server takes it. */
async function base64(file: File): Promise<string> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  let text = "";
  for (const byte of bytes) text += String.fromCharCode(byte);
  return btoa(text);
}
