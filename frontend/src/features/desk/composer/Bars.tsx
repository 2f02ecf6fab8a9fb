import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { X } from "lucide-react";
import type { ReactNode } from "react";
import { bytes } from "@/lib/numbers";
import { Button, IconButton } from "@/ui/Button";
import { StandingGlyph } from "@/ui/Standing";
import type { Uploaded } from "./useAttachments";

export type Wrong = { client: string; excerpt: string; accept: () => void };

function Bar(props: { children: ReactNode; actions: ReactNode; tone: "risk" | "breach" }) {
  return (
    <div
      role="alert"
      className={`mx-2 mt-1 flex flex-wrap items-center gap-2 rounded-control px-3 py-2 ${props.tone === "risk" ? "bg-risk-soft" : "bg-breach-soft"}`}
    >
      <StandingGlyph standing={props.tone === "risk" ? "AT_RISK" : "BREACHED"} />
      <span className="min-w-40 flex-1">{props.children}</span>
      {props.actions}
    </div>
  );
}

/** The text names another shop: stopped until the writer says that it is meant. */
export function WrongClientBar(props: { wrong: Wrong; mine: string; onLeave: () => void }) {
  const { mine } = props;
  const { client, excerpt } = props.wrong;
  return (
    <Bar
      tone="breach"
      actions={
        <>
          <Button size="small" look="primary" onPress={props.onLeave}>
            <Trans>Leave it out</Trans>
          </Button>
          <Button size="small" onPress={props.wrong.accept}>
            <Trans>It is meant</Trans>
          </Button>
        </>
      }
    >
      <b className="font-semibold">
        {client ? (
          <Trans>
            You answer for {mine}, but this text names {client}.
          </Trans>
        ) : (
          <Trans>You answer for {mine}, but this text names another shop.</Trans>
        )}
      </b>{" "}
      {excerpt && <q className="text-ink-2">{excerpt}</q>}
    </Bar>
  );
}

/** The customer wrote while the answer was being written; nothing was sent. */
export function NewMailBar(props: { count: number; onClose: () => void }) {
  const { t } = useLingui();
  return (
    <Bar tone="risk" actions={<IconButton icon={X} label={t`Close`} onPress={props.onClose} />}>
      <Plural
        value={props.count}
        one="# new mail came while you were writing. Read it above, then send again."
        few="# new mails came while you were writing. Read them above, then send again."
        many="# new mails came while you were writing. Read them above, then send again."
        other="# new mails came while you were writing. Read them above, then send again."
      />
    </Bar>
  );
}

/** Files that will go along. */
export function Files(props: { files: readonly Uploaded[]; busy: boolean; onRemove: (id: string) => void }) {
  const { t, i18n } = useLingui();
  if (props.files.length === 0 && !props.busy) return null;
  return (
    <ul aria-label={t`Attachments`} className="flex flex-wrap gap-2 px-4 pt-1">
      {props.files.map((file) => (
        <li
          key={file.id}
          className="inline-flex h-7 items-center gap-2 rounded-[7px] border border-line-strong pl-[9px] text-sm"
        >
          {file.name} <span className="text-mute">{bytes(file.size, i18n.locale)}</span>
          <IconButton icon={X} label={t`Remove ${file.name}`} onPress={() => props.onRemove(file.id)} />
        </li>
      ))}
      {props.busy && (
        <li className="text-sm text-mute">
          <Trans>Uploading…</Trans>
        </li>
      )}
    </ul>
  );
}
