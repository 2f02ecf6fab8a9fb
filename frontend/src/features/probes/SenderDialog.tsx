import { useLingui } from "@lingui/react/macro";
import { useState } from "react";
import { useSave } from "@/features/forms";
import { Confirm, Dialog } from "@/ui/Dialog";
import { SelectField, TextField } from "@/ui/Field";
import { ADD_SENDER } from "./mutations";

type Security = "TLS" | "STARTTLS" | "NONE";
type Server = { host: string; port: string; username: string; secret: string; security: Security };

const EMPTY: Server = { host: "", port: "", username: "", secret: "", security: "TLS" };

/** A mailbox outside of the house. A whole domain makes somebody new of each test contact. */
export function SenderDialog(props: { client: string; onClose: () => void }) {
  const { t } = useLingui();
  const [name, setName] = useState("");
  const [address, setAddress] = useState("");
  const [outgoing, setOutgoing] = useState<Server>({ ...EMPTY, port: "465" });
  const [incoming, setIncoming] = useState<Server>({ ...EMPTY, port: "993" });
  const { save, busy, wrong } = useSave(ADD_SENDER, ["PROBE"]);
  async function send() {
    const read = incoming.host.trim() ? { incoming: server(incoming) } : {};
    const input = { client: props.client, name, address, outgoing: server(outgoing), ...read };
    if (await save({ input })) props.onClose();
  }
  const problem = (side: string) => (field: string) => wrong(`${side}.${field}`);
  return (
    <Dialog
      title={t`Add a sender`}
      open
      size="wide"
      onClose={props.onClose}
      footer={
        <Confirm
          yes={t`Save`}
          busy={busy}
          off={!address.trim() || !outgoing.host.trim()}
          onYes={() => void send()}
          onNo={props.onClose}
        />
      }
    >
      <div className="grid gap-4 sm:grid-cols-2">
        <TextField label={t`Name`} value={name} onChange={setName} problem={wrong("name")} isRequired />
        <TextField
          label={t`Address, or @domain for all of it`}
          value={address}
          onChange={setAddress}
          problem={wrong("address")}
          isRequired
        />
      </div>
      <Side title={t`Sends through`} value={outgoing} onChange={setOutgoing} wrong={problem("outgoing")} />
      <Side
        title={t`Answers are read at; empty: they come to our own receiver`}
        value={incoming}
        onChange={setIncoming}
        wrong={problem("incoming")}
      />
    </Dialog>
  );
}

function server(side: Server) {
  const { username, secret, host, port, security } = side;
  return {
    host,
    port: Number.parseInt(port, 10) || 0,
    security,
    ...(username.trim() ? { username } : {}),
    ...(secret ? { secret } : {}),
  };
}

function Side(props: {
  title: string;
  value: Server;
  onChange: (value: Server) => void;
  wrong: (field: string) => string | undefined;
}) {
  const { t } = useLingui();
  const { value, wrong } = props;
  const set = (field: keyof Server) => (text: string) => props.onChange({ ...value, [field]: text });
  return (
    <fieldset className="mt-5 grid gap-4 sm:grid-cols-[2fr_1fr_1fr]">
      <legend className="mb-2 font-medium">{props.title}</legend>
      <TextField label={t`Server`} value={value.host} onChange={set("host")} problem={wrong("host")} />
      <TextField
        label={t`Port`}
        inputMode="numeric"
        value={value.port}
        onChange={set("port")}
        problem={wrong("port")}
      />
      <SelectField<Security>
        label={t`Protection`}
        value={value.security}
        onChange={(security) => props.onChange({ ...value, security })}
        choices={[
          { id: "TLS", text: "TLS" },
          { id: "STARTTLS", text: "STARTTLS" },
          { id: "NONE", text: t`none, on this machine only` },
        ]}
      />
      <TextField label={t`User name`} value={value.username} onChange={set("username")} problem={wrong("username")} />
      <TextField
        label={t`Password`}
        type="password"
        value={value.secret}
        onChange={set("secret")}
        problem={wrong("secret")}
      />
    </fieldset>
  );
}
