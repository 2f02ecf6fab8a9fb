import { Trans, useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { useSave } from "@/features/forms";
import { duration, useSince } from "@/lib/time";
import { Badge } from "@/ui/Badge";
import { Button } from "@/ui/Button";
import { ClientSquare } from "@/ui/ClientMark";
import { TextField } from "@/ui/Field";
import { INVITE, type Visitor } from "./documents";
import { mayAsk, standingOf, type VisitorStanding } from "./standing";

/** Somebody on a shop's page: where, since when, with what in his cart, and how he stands with us. */
export function VisitorRow(props: {
  visitor: Visitor;
  available: boolean;
  asking: boolean;
  onAsk: (on: boolean) => void;
  onAsked: () => void;
  onLeave: () => void;
}) {
  const { t, i18n } = useLingui();
  const { visitor } = props;
  const since = useSince(Date.parse(visitor.since));
  const standing = standingOf(visitor);
  const cart =
    visitor.cartValue && visitor.cartCurrency
      ? new Intl.NumberFormat(i18n.locale, { style: "currency", currency: visitor.cartCurrency }).format(
          visitor.cartValue / 100,
        )
      : null;
  const from = visitor.from;
  return (
    <li className="border-t border-line py-3 first:border-0" data-visitor={standing}>
      <div className="flex items-start gap-2">
        <ClientSquare colour={visitor.client.colour} />
        <div className="min-w-0 flex-1">
          <p className="truncate font-medium">{visitor.name ?? t`Visitor`}</p>
          <p className="truncate text-sm" title={visitor.path}>
            {visitor.title || visitor.path}
          </p>
          <p className="text-sm text-mute">
            {[
              visitor.client.name,
              t`here for ${duration(since)}`,
              cart && t`cart ${cart}`,
              visitor.returning && t`was here before`,
              from && t`from ${from}`,
            ]
              .filter(Boolean)
              .join(" · ")}
          </p>
          <Standing visitor={visitor} standing={standing} onLeave={props.onLeave} />
        </div>
        {props.available && mayAsk(standing) && !props.asking && (
          <Button size="small" onPress={() => props.onAsk(true)}>
            <Trans>Start a chat</Trans>
          </Button>
        )}
      </div>
      {props.asking && <Ask visitor={visitor} onAsked={props.onAsked} onCancel={() => props.onAsk(false)} />}
    </li>
  );
}

function Standing(props: { visitor: Visitor; standing: VisitorStanding; onLeave: () => void }) {
  const { t } = useLingui();
  const { visitor, standing } = props;
  const words: Record<VisitorStanding, string> = {
    CHATS: t`in a chat`,
    WAITS: t`waits for a chat`,
    SENT: t`invited, not seen yet`,
    SHOWN: t`sees the invitation`,
    ACCEPTED: t`agreed to chat`,
    DISMISSED: t`declined`,
    ALONE: "",
  };
  if (standing === "ALONE") return null;
  const by = visitor.chat?.agent?.name ?? visitor.askedBy?.name;
  return (
    <p className="mt-1 flex flex-wrap items-center gap-2 text-sm">
      <Badge tone={standing === "CHATS" || standing === "ACCEPTED" ? "ok" : "plain"}>{words[standing]}</Badge>
      {by && <span className="text-mute">{by}</span>}
      {visitor.chat && (
        <Link
          to="/desk/chat/$chat"
          params={{ chat: visitor.chat.id }}
          className="text-accent-ink underline"
          onClick={props.onLeave}
        >
          <Trans>Open the chat</Trans>
        </Link>
      )}
    </p>
  );
}

/** The words with which he is asked; what was typed stays until it was sent. */
function Ask(props: { visitor: Visitor; onAsked: () => void; onCancel: () => void }) {
  const { t } = useLingui();
  const [text, setText] = useState("");
  const { save, busy, wrong } = useSave(INVITE, ["VISITOR"]);
  async function send() {
    if (await save({ input: { visitor: props.visitor.id, text } })) props.onAsked();
  }
  return (
    <form
      className="mt-2 flex flex-col gap-2"
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <TextField
        label={t`What you say to the visitor`}
        rows={2}
        maxLength={200}
        autoFocus
        value={text}
        onChange={setText}
        problem={wrong("text")}
        help={t`He sees your alias beside it. If he answers, the chat is yours.`}
      />
      <div className="flex justify-end gap-2">
        <Button size="small" onPress={props.onCancel}>
          <Trans>Cancel</Trans>
        </Button>
        <Button size="small" look="primary" type="submit" busy={busy} isDisabled={!text.trim()}>
          <Trans>Ask</Trans>
        </Button>
      </div>
    </form>
  );
}
