import { Trans, useLingui } from "@lingui/react/macro";
import { useState } from "react";
import { Problems, useSave } from "@/features/forms";
import type { Credential, MailboxKind, Security } from "@/gql/graphql";
import { graphql } from "@/lib/graphql";
import { useRead } from "@/lib/read";
import { useViewer } from "@/lib/viewer";
import { Button } from "@/ui/Button";
import { SelectField, TextField } from "@/ui/Field";
import { Panel } from "@/ui/Panel";
import { toast } from "@/ui/Toast";
import { SAVE_MAILBOX, type Mailbox, type Queue, type Server } from "./documents";
import { useKindWord } from "./words";

const POST_OFFICE = graphql(`
  query DemoPostOffice {
    demo {
      postOffice
    }
  }
`);

type ServerDraft = {
  host: string;
  port: string;
  security: Security;
  username: string;
  credential: Credential;
  secret: string;
};

const PORTS = {
  incoming: { TLS: "993", STARTTLS: "143", NONE: "143" },
  outgoing: { TLS: "465", STARTTLS: "587", NONE: "25" },
};

function draftOf(server: Server | null | undefined, side: "incoming" | "outgoing"): ServerDraft {
  return {
    host: server?.host ?? "",
    port: server ? String(server.port) : PORTS[side].TLS,
    security: server?.security ?? "TLS",
    username: server?.username ?? "",
    credential: server?.credential ?? "PASSWORD",
    secret: "",
  };
}

function inputOf(draft: ServerDraft) {
  const { secret, port, ...rest } = draft;
  return { ...rest, port: Number(port), ...(secret ? { secret } : {}) };
}

/** A mailbox being connected or changed. A stored secret is never shown; an empty field keeps it. */
export function MailboxForm(props: {
  client: string;
  shopName: string;
  mailbox: Mailbox | undefined;
  queues: readonly Queue[];
  onDone: () => void;
}) {
  const { t } = useLingui();
  const kindWord = useKindWord();
  const { mailbox } = props;
  const [kind, setKind] = useState<MailboxKind>(mailbox?.kind ?? "IMAP");
  const [address, setAddress] = useState(mailbox?.address ?? "");
  const [fromName, setFromName] = useState(mailbox?.fromName ?? props.shopName);
  const [queue, setQueue] = useState(mailbox?.queue.id ?? props.queues[0]?.id ?? "");
  const [incoming, setIncoming] = useState(() => draftOf(mailbox?.incoming, "incoming"));
  const [outgoing, setOutgoing] = useState(() => draftOf(mailbox?.outgoing, "outgoing"));
  const { save, busy, wrong, fields } = useSave(SAVE_MAILBOX, ["MAILBOX", "CLIENT"]);

  const { demo } = useViewer();
  const { data } = useRead({ query: POST_OFFICE, variables: {}, pause: !demo });
  const port = data?.demo?.postOffice;
  function throughOffice(office: number) {
    setKind("FORWARDING");
    setOutgoing({ ...draftOf(null, "outgoing"), host: "127.0.0.1", port: String(office), security: "NONE" });
  }

  async function keep() {
    const input = {
      client: props.client,
      queue,
      kind,
      address,
      fromName,
      ...(mailbox ? { id: mailbox.id } : {}),
      ...(kind === "IMAP" ? { incoming: inputOf(incoming) } : {}),
      ...(outgoing.host ? { outgoing: inputOf(outgoing) } : {}),
    };
    if (!(await save({ input }))) return;
    toast({ text: t`The mailbox is saved. Test that it sends and receives.` });
    props.onDone();
  }

  return (
    <Panel title={mailbox ? mailbox.address : t`New mailbox`}>
      <form
        className="mt-3 flex flex-col gap-5"
        onSubmit={(event) => {
          event.preventDefault();
          void keep();
        }}
      >
        {port && !mailbox && (
          <p className="flex flex-wrap items-center gap-3 rounded-control bg-sunk px-3 py-2">
            <span className="min-w-60 flex-1">
              <Trans>In the demo a post office on this machine carries the mail: nothing leaves it.</Trans>
            </span>
            <Button size="small" onPress={() => throughOffice(port)}>
              <Trans>Use the demo's post office</Trans>
            </Button>
          </p>
        )}
        <div className="grid gap-4 sm:grid-cols-2">
          <SelectField
            label={t`How mails come in`}
            value={kind}
            onChange={setKind}
            isDisabled={Boolean(mailbox)}
            choices={(["IMAP", "FORWARDING"] as const).map((id) => ({ id: id as MailboxKind, text: kindWord(id) }))}
          />
          <SelectField
            label={t`Queue`}
            value={queue}
            onChange={setQueue}
            problem={wrong("queue")}
            choices={props.queues.map((each) => ({ id: each.id, text: each.name }))}
          />
          <TextField
            label={t`Address of the shop`}
            type="email"
            value={address}
            onChange={setAddress}
            problem={wrong("address")}
            help={t`Customers write to it, and answers come from it.`}
            isRequired
          />
          <TextField
            label={t`Name beside the address`}
            value={fromName}
            onChange={setFromName}
            problem={wrong("fromName")}
            isRequired
          />
        </div>
        {kind === "IMAP" && (
          <ServerFields
            title={t`Where mails are read (IMAP)`}
            side="incoming"
            draft={incoming}
            kept={mailbox?.incoming?.hasSecret === true}
            onChange={setIncoming}
            wrong={(field) => wrong(`incoming.${field}`)}
          />
        )}
        <ServerFields
          title={t`Where answers are sent (SMTP)`}
          side="outgoing"
          draft={outgoing}
          kept={mailbox?.outgoing?.hasSecret === true}
          onChange={setOutgoing}
          wrong={(field) => wrong(`outgoing.${field}`)}
        />
        <Problems fields={fields} />
        <div className="flex justify-end gap-2">
          <Button onPress={props.onDone}>
            <Trans>Cancel</Trans>
          </Button>
          <Button look="primary" type="submit" busy={busy}>
            <Trans>Save mailbox</Trans>
          </Button>
        </div>
      </form>
    </Panel>
  );
}

function ServerFields(props: {
  title: string;
  side: "incoming" | "outgoing";
  draft: ServerDraft;
  kept: boolean;
  onChange: (draft: ServerDraft) => void;
  wrong: (field: string) => string | undefined;
}) {
  const { t } = useLingui();
  const { draft, wrong } = props;
  const set = (next: Partial<ServerDraft>) => props.onChange({ ...draft, ...next });
  const usual = Object.values(PORTS[props.side]).includes(draft.port);
  return (
    <fieldset className="rounded-card border border-line px-4 pt-2 pb-4">
      <legend className="px-1 font-semibold">{props.title}</legend>
      <div className="grid gap-4 sm:grid-cols-[minmax(0,1fr)_110px_180px]">
        <TextField label={t`Server`} value={draft.host} onChange={(host) => set({ host })} problem={wrong("host")} />
        <TextField
          label={t`Port`}
          inputMode="numeric"
          value={draft.port}
          onChange={(port) => set({ port: port.replaceAll(/\D/g, "") })}
          problem={wrong("port")}
        />
        <SelectField
          label={t`Protection`}
          value={draft.security}
          onChange={(security) => set({ security, ...(usual ? { port: PORTS[props.side][security as "TLS"] } : {}) })}
          choices={[
            { id: "TLS", text: "TLS" },
            { id: "STARTTLS", text: "STARTTLS" },
            { id: "NONE", text: t`None (same machine only)` },
          ]}
        />
      </div>
      <div className="mt-4 grid gap-4 sm:grid-cols-[minmax(0,1fr)_180px_minmax(0,1fr)]">
        <TextField
          label={t`Sign-in name`}
          value={draft.username}
          autoComplete="off"
          onChange={(username) => set({ username })}
          problem={wrong("username")}
        />
        <SelectField
          label={t`Sign-in with`}
          value={draft.credential}
          onChange={(credential) => set({ credential })}
          choices={[
            { id: "PASSWORD", text: t`Password` },
            { id: "XOAUTH2", text: t`Token (XOAUTH2)` },
          ]}
        />
        <TextField
          label={draft.credential === "PASSWORD" ? t`Password` : t`Token`}
          type="password"
          autoComplete="new-password"
          value={draft.secret}
          onChange={(secret) => set({ secret })}
          problem={wrong("secret")}
          help={
            props.kept ? t`One is stored and never shown. Empty keeps it.` : t`Stored encrypted, never shown again.`
          }
        />
      </div>
    </fieldset>
  );
}
