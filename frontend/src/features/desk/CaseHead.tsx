import { Suspense } from "react";
import { lazily } from "@/lib/lazily";
import { Trans, useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import { ArrowLeft, Ellipsis, PanelRight } from "lucide-react";
import { useStateWord, usePriorityWord } from "@/features/cases";
import { useCommands } from "@/lib/commands";
import { instant, useAhead, useWhen } from "@/lib/time";
import { useTitle } from "@/lib/useTitle";
import { useViewer } from "@/lib/viewer";
import { Badge } from "@/ui/Badge";
import { Button, IconButton } from "@/ui/Button";
import { ClientMark } from "@/ui/ClientMark";
import { MenuButton } from "@/ui/Menu";
import { cx } from "@/ui/cx";
import { ClockStrip } from "./ClockStrip";
import type { DeskCase } from "./documents";
import { useCaseActions } from "./actions/useCaseActions";

const CaseDialogs = lazily(async () => (await import("./dialogs/CaseDialogs")).CaseDialogs);

/** Whose case it is, what about, what can be done, and how its clock stands. `small`: in one line, while the reader is in the past of the case. */
export function CaseHead({ matter, small, onContext }: { matter: DeskCase; small: boolean; onContext: () => void }) {
  const { t, i18n } = useLingui();
  const { zone } = useViewer();
  const { actions, dialog, end, close } = useCaseActions(matter);
  useCommands(actions);
  useTitle(`${matter.number} ${matter.subject}`);
  const since = useWhen(matter.openedAt, i18n.locale, zone);
  return (
    <header className={cx("border-b border-line px-[22px] max-md:px-3", small ? "py-[6px]" : "pt-[14px] pb-3")}>
      <div className="flex flex-wrap items-center gap-x-[10px] gap-y-2">
        <Link
          to="/desk"
          aria-label={t`Back to my work`}
          className="grid size-8 place-items-center rounded-control hover:bg-fill md:hidden"
        >
          <ArrowLeft aria-hidden size={16} />
        </Link>
        <ClientMark client={matter.client} strong />
        {small ? (
          <>
            <h1 className="min-w-0 flex-1 truncate text-md leading-tight">
              <span className="font-normal text-mute">{matter.number}</span> {matter.subject}
            </h1>
            <ClockStrip matter={matter} small />
          </>
        ) : (
          <span className="min-w-0 flex-1 truncate text-mute">
            {matter.number} · <Trans>since {since}</Trans>
          </span>
        )}
        <div className={cx("flex gap-2 max-md:hidden", small && "hidden")}>
          {actions
            .filter((action) => action.bar)
            .map((action) => (
              <Button
                key={action.id}
                {...(action.icon ? { icon: action.icon } : {})}
                {...(action.hint ? { hint: action.hint } : {})}
                onPress={action.run}
              >
                {action.text}
              </Button>
            ))}
        </div>
        <MenuButton
          label={t`More actions`}
          lines={actions.map(({ id, text, icon, hint, run }) => ({
            id,
            text,
            run,
            ...(icon ? { icon } : {}),
            ...(hint ? { hint } : {}),
          }))}
        >
          <IconButton icon={Ellipsis} label={t`More actions`} />
        </MenuButton>
        <span className="xl:hidden">
          <IconButton icon={PanelRight} label={t`Customer and outcome`} onPress={onContext} />
        </span>
      </div>
      {!small && (
        <>
          <h1 className="mt-2 line-clamp-2 text-lg leading-tight break-words" title={matter.subject}>
            {matter.subject}
          </h1>
          <Marks matter={matter} />
          <ClockStrip matter={matter} />
        </>
      )}
      <Suspense>
        {dialog && <CaseDialogs matter={matter} open={dialog} onEnd={(outcome) => void end(outcome)} onClose={close} />}
      </Suspense>
    </header>
  );
}

function Marks({ matter }: { matter: DeskCase }) {
  const { t, i18n } = useLingui();
  const { zone } = useViewer();
  const stateWord = useStateWord();
  const priorityWord = usePriorityWord();
  const asleep = useAhead(matter.snoozedUntil);
  const until = asleep && matter.snoozedUntil ? instant(matter.snoozedUntil, "short", i18n.locale, zone) : "";
  const marks = [
    matter.state !== "OPEN" && (
      <Badge key="state" tone={matter.state === "RESOLVED" ? "ok" : "plain"}>
        {stateWord(matter.state)}
      </Badge>
    ),
    matter.priority !== "NORMAL" && (
      <Badge key="priority" tone={matter.priority === "LOW" ? "plain" : "risk"}>
        {priorityWord(matter.priority)}
      </Badge>
    ),
    until && <Badge key="snooze">{t`Snoozed until ${until}`}</Badge>,
    matter.spam && <Badge key="spam" tone="breach">{t`Spam`}</Badge>,
    matter.mergedInto && (
      <Link
        key="merged"
        to="/desk/$number"
        params={{ number: matter.mergedInto.number }}
        className="text-sm font-medium text-accent-ink hover:underline"
      >
        <Trans>Merged into {matter.mergedInto.number}</Trans>
      </Link>
    ),
    ...matter.tags.map((tag) => (
      <Link key={`tag ${tag}`} to="/cases" search={{ tag }}>
        <Badge>{tag}</Badge>
      </Link>
    )),
  ].filter(Boolean);
  return marks.length > 0 ? <div className="mt-[6px] flex flex-wrap items-center gap-[6px]">{marks}</div> : null;
}
