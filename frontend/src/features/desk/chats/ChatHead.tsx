import { Trans, useLingui } from "@lingui/react/macro";
import { Link, useNavigate } from "@tanstack/react-router";
import { ArrowLeft, CircleCheck, ExternalLink, PanelRight, Share2, Ticket } from "lucide-react";
import { Suspense, useState } from "react";
import { useAct } from "@/features/forms";
import { useCommands } from "@/lib/commands";
import { KEY_MAPS } from "@/lib/keymaps";
import { lazily } from "@/lib/lazily";
import { instant, useNow } from "@/lib/time";
import { useDuration } from "@/lib/useDuration";
import { useViewer } from "@/lib/viewer";
import { Badge } from "@/ui/Badge";
import { Button, IconButton } from "@/ui/Button";
import { ClientMark } from "@/ui/ClientMark";
import { SlaStrip } from "@/ui/SlaStrip";
import { useStandingWord } from "@/ui/Standing";
import type { DeskChat } from "./documents";
import { faceOf, WARN } from "./face";
import { END } from "./mutations";

const TransferDialog = lazily(async () => (await import("./TransferDialog")).TransferDialog);

/** For whom, with whom, on which page, since when; what can be done; and the promise of the first answer while it is due. */
export function ChatHead({ chat, mine, onContext }: { chat: DeskChat; mine: boolean; onContext: () => void }) {
  const { t, i18n } = useLingui();
  const { zone, keyMap } = useViewer();
  const navigate = useNavigate();
  const end = useAct(END);
  const [passing, setPassing] = useState(false);
  const talks = mine && chat.state === "TALKING";
  const since = instant(chat.since, "time", i18n.locale, zone);
  const number = chat.case?.number;
  const actions = [
    {
      id: "transfer-chat",
      text: t`Transfer`,
      icon: Share2,
      hint: "T",
      code: "KeyT",
      disabled: !talks,
      run: () => setPassing(true),
    },
    {
      id: "end-chat",
      text: t`End the chat`,
      icon: CircleCheck,
      hint: "E",
      code: "KeyE",
      disabled: !talks,
      run: () => void end.run({ chat: chat.id }),
    },
  ];
  useCommands([
    ...actions,
    {
      id: "open-case",
      text: t`Open the case`,
      icon: Ticket,
      disabled: !number,
      run: () => number && void navigate({ to: "/desk/$number", params: { number } }),
    },
  ]);
  return (
    <header className="border-b border-line px-[22px] pt-[14px] pb-3 max-md:px-3">
      <div className="flex flex-wrap items-center gap-x-[10px] gap-y-2">
        <Link
          to="/desk"
          aria-label={t`Back to my work`}
          className="grid size-8 place-items-center rounded-control hover:bg-fill md:hidden"
        >
          <ArrowLeft aria-hidden size={16} />
        </Link>
        <ClientMark client={chat.client} strong />
        <span className="min-w-0 flex-1 truncate text-mute">
          {number && (
            <>
              <Link
                to="/desk/$number"
                params={{ number }}
                aria-label={t`Open the case ${number}`}
                className="font-medium text-accent-ink hover:underline"
              >
                {number}
              </Link>
              {" · "}
            </>
          )}
          <Trans>chat since {since}</Trans>
        </span>
        <div className="flex gap-2">
          {actions
            .filter((action) => !action.disabled)
            .map(({ id, text, icon, hint, run }) => (
              <Button key={id} icon={icon} hint={KEY_MAPS[keyMap][id]?.hint ?? hint} onPress={run}>
                <span className="max-md:sr-only">{text}</span>
              </Button>
            ))}
        </div>
        <span className="xl:hidden">
          <IconButton icon={PanelRight} label={t`Customer`} onPress={onContext} />
        </span>
      </div>
      <div className="mt-2 flex flex-wrap items-center gap-x-2 gap-y-1">
        <h1 className="min-w-0 truncate text-lg leading-tight">{chat.name}</h1>
        {chat.language && <Badge>{chat.language.toUpperCase()}</Badge>}
        {!chat.visitorHere && chat.state === "TALKING" && <Badge tone="risk">{t`visitor away`}</Badge>}
        <VisitorPage url={chat.pageUrl} title={chat.pageTitle} />
      </div>
      {chat.note && (
        <p className="mt-2 rounded-control border border-note-line bg-note px-3 py-[6px] text-sm">
          <b className="font-semibold">
            <Trans>Note with the transfer:</Trans>
          </b>{" "}
          {chat.note}
        </p>
      )}
      {chat.state === "TALKING" && <FirstAnswer chat={chat} />}
      <Suspense>{passing && <TransferDialog chat={chat} onClose={() => setPassing(false)} />}</Suspense>
    </header>
  );
}

/** The page that the visitor looks at; a link only where it is one of the web. */
function VisitorPage(props: { url: string | null; title: string | null }) {
  const { t } = useLingui();
  const words = props.title || props.url;
  if (!words) return null;
  const place = "inline-flex min-w-0 items-center gap-[5px] text-sm text-mute";
  if (!/^https?:\/\//.test(props.url ?? "")) return <span className={place}>{words}</span>;
  return (
    <a
      href={props.url ?? ""}
      target="_blank"
      rel="noreferrer"
      title={props.url ?? ""}
      aria-label={t`Page of the visitor: ${words}`}
      className={`${place} hover:text-accent-ink hover:underline`}
    >
      <ExternalLink aria-hidden size={13} className="shrink-0" />
      <span className="truncate">{words}</span>
    </a>
  );
}

/** The part that ticks: what is promised for the first answer. */
function FirstAnswer({ chat }: { chat: DeskChat }) {
  const { t, i18n } = useLingui();
  const { zone } = useViewer();
  const time = useDuration();
  const face = faceOf(chat, useNow());
  const word = useStandingWord();
  if (face.kind !== "due" || face.seconds === null || !chat.dueAt) return null;
  const until = instant(chat.dueAt, "time", i18n.locale, zone);
  const all = time(Math.round((Date.parse(chat.dueAt) - Date.parse(chat.since)) / 1000));
  return (
    <div className="mt-[10px]">
      <SlaStrip
        standing={face.standing}
        title={t`First answer`}
        used={face.used}
        warnAt={WARN}
        left={time(face.seconds)}
        clause={
          <Trans>
            of {all} · until {until}
          </Trans>
        }
      />
      {/* Said when it changes, not each second. */}
      <p className="sr-only" aria-live="polite">
        {t`First answer`}: {word(face.standing)}
      </p>
    </div>
  );
}
