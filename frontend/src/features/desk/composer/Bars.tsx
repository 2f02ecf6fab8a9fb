import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { Clock, X } from "lucide-react";
import type { ReactNode } from "react";
import { bytes } from "@/lib/numbers";
import { useViewer } from "@/lib/viewer";
import { Button, IconButton } from "@/ui/Button";
import { StandingGlyph } from "@/ui/Standing";
import { dropParcel, useParcels, type Parcel } from "../outbox/outbox";
import type { Uploaded } from "./useAttachments";
import { giveBack } from "./useDraft";
import type { Words } from "./words";

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

/** These words are written in another tab as well; where the two differ, the writer chooses. */
export function OtherTabBar(props: { mine: Words; elsewhere: "same" | Words; onSettle: (words: Words) => void }) {
  const { mine, elsewhere, onSettle } = props;
  if (elsewhere === "same")
    return (
      <p role="status" className="mx-2 mt-1 rounded-control bg-fill px-3 py-1 text-sm text-ink-2">
        <Trans>You write this in another tab as well; both show the same words.</Trans>
      </p>
    );
  const excerpt = elsewhere.text.slice(0, 120);
  return (
    <Bar
      tone="risk"
      actions={
        <>
          <Button size="small" look="primary" onPress={() => onSettle(mine)}>
            <Trans>Keep what stands here</Trans>
          </Button>
          <Button size="small" onPress={() => onSettle(elsewhere)}>
            <Trans>Take the other</Trans>
          </Button>
        </>
      }
    >
      <b className="font-semibold">
        <Trans>You wrote something else here in another tab.</Trans>
      </b>{" "}
      {excerpt && <q className="text-ink-2">{excerpt}</q>}
    </Bar>
  );
}

/** What was pressed to be sent and waits for the line. */
export function WaitingBar(props: { matter: string; kind: Parcel["kind"] }) {
  const { person } = useViewer();
  const parcels = useParcels(person.id).filter((each) => each.case === props.matter && each.kind === props.kind);
  return parcels.map((parcel) => {
    const excerpt = parcel.words.text.slice(0, 80);
    return (
      parcel.state === "waiting" && (
        <div
          key={parcel.once}
          role="status"
          className="mx-2 mt-1 flex flex-wrap items-center gap-2 rounded-control bg-fill px-3 py-[6px]"
        >
          <Clock aria-hidden size={15} />
          <span className="min-w-40 flex-1">
            <Trans>Waits for the line and goes out by itself:</Trans> <q className="text-ink-2">{excerpt}</q>
          </span>
          <Button size="small" onPress={() => void takeBack(parcel)}>
            <Trans>Take it back</Trans>
          </Button>
        </div>
      )
    );
  });
}

async function takeBack(parcel: Parcel): Promise<void> {
  await dropParcel(parcel.once);
  await giveBack(parcel.case, parcel.words, parcel.kind === "note");
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
