import { Trans, useLingui } from "@lingui/react/macro";
import { Suspense, useRef, useState } from "react";
import { useCommands } from "@/lib/commands";
import { instant } from "@/lib/time";
import { useViewer } from "@/lib/viewer";
import { otherClientIn } from "@/lib/wrongClient";
import { Button } from "@/ui/Button";
import { lazily } from "@/lib/lazily";
import { useWriting } from "../attendance";
import type { DeskCase } from "../documents";
import { AnswerArea } from "./AnswerArea";
import { Files, NewMailBar, OtherTabBar, WaitingBar, WrongClientBar } from "./Bars";
import { MacroList } from "./MacroList";
import type { Slash } from "./macros";
import { Toolbar } from "./Toolbar";
import { useAttachments } from "./useAttachments";
import { useDraft } from "./useDraft";
import { useMacroCommands } from "./useMacroCommands";
import { useMacros } from "./useMacros";
import { useReply } from "./useReply";
import type { Area, Words } from "./words";

const OutcomeDialog = lazily(async () => (await import("../dialogs/OutcomeDialog")).OutcomeDialog);

/** The answer to the customer: words with `/` macros, files, two sends. The sender is the client's and cannot be changed. */
export function ReplyForm({ matter, active }: { matter: DeskCase; active: boolean }) {
  const { t, i18n } = useLingui();
  const viewer = useViewer();
  const area = useRef<Area>(null);
  const [bar, setBar] = useState<HTMLElement | null>(null);
  const draft = useDraft(matter);
  const { words } = draft;
  const files = useAttachments(matter.id);
  const writing = useWriting(matter.id);
  const [slash, setSlash] = useState<Slash | null>(null);
  const macros = useMacros(matter, area);
  const reply = useReply(matter, { area, draft, files, macros, writing });
  const { go, busy, wrong, setWrong } = reply;
  const saved = draft.savedAt ? instant(draft.savedAt, "time", i18n.locale, viewer.zone) : "";
  const empty = !words.text.trim() || files.busy;

  // Also with the caret outside the text, where the digit of the outcome was pressed.
  useCommands([
    {
      id: "send-close",
      text: t`Send and close`,
      hint: "Ctrl ↵",
      code: "$mod+Enter",
      disabled: !active || empty,
      run: () => void go("RESOLVE"),
    },
    {
      id: "send-wait",
      text: t`Send and wait`,
      hint: "Ctrl Shift ↵",
      code: "$mod+Shift+Enter",
      disabled: !active || empty,
      run: () => void go("WAIT"),
    },
  ]);
  useMacroCommands(active ? macros.all : [], (macro) => void macros.put(macro, undefined, () => setSlash(null)));

  function write(next: Words, call: Slash | null) {
    if (!words.text) reply.begin();
    // With the last word of it goes what the macro would have done.
    if (!next.text.trim()) macros.forget();
    writing(next.text !== "");
    draft.write(next);
    setSlash(call);
    macros.reset();
  }
  /** Answers whether the paste names another client and waits for a word. */
  function paste(pasted: string): boolean {
    const other = otherClientIn(pasted, matter.client.id, viewer.clients);
    if (!other) return false;
    const accept = () => {
      area.current?.put(pasted);
      setWrong(null);
    };
    setWrong({ client: other.client.name, excerpt: other.excerpt, accept });
    return true;
  }
  /** Back to the text, at the words that betray the other shop. */
  function leaveOut() {
    setWrong(null);
    if (wrong?.excerpt) area.current?.mark(wrong.excerpt);
    else area.current?.focus();
  }
  function keys(event: KeyboardEvent): boolean {
    if (slash && macros.keys(event, slash, () => setSlash(null))) return true;
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      void go(event.shiftKey ? "WAIT" : "RESOLVE");
      return true;
    }
    if (event.key !== "Escape") return false;
    area.current?.blur();
    return true;
  }

  return (
    <div className="relative">
      <WaitingBar matter={matter.id} kind="reply" />
      {draft.elsewhere && <OtherTabBar mine={words} elsewhere={draft.elsewhere} onSettle={draft.settle} />}
      {wrong && <WrongClientBar wrong={wrong} mine={matter.client.name} onLeave={leaveOut} />}
      {reply.fresh > 0 && <NewMailBar count={reply.fresh} onClose={reply.readFresh} />}
      {slash && (
        <MacroList
          found={macros.find(slash.query)}
          at={macros.at}
          onChoose={(macro) => void macros.put(macro, slash, () => setSlash(null))}
        />
      )}
      <Suspense>
        {reply.asking && <OutcomeDialog client={matter.client.id} onClose={reply.cancel} onChoose={reply.end} />}
      </Suspense>
      <AnswerArea
        ref={area}
        bar={bar}
        words={words}
        active={active}
        label={t`Answer to ${matter.customer.name}`}
        lang={matter.language ?? undefined}
        placeholder={t`Write the answer. / opens macros.`}
        onWrite={write}
        onKey={keys}
        onPaste={paste}
        onBlur={() => setSlash(null)}
      />
      <p className="flex gap-3 px-4 pb-1 text-sm text-mute">
        <span className="min-w-0 flex-1 truncate">{matter.signature.replaceAll("\n", " · ")}</span>
        {saved && words.text !== "" && <Trans>draft saved {saved}</Trans>}
      </p>
      <Files files={files.files} busy={files.busy} onRemove={files.remove} />
      <Toolbar
        onBar={setBar}
        hasText={words.text !== ""}
        onFiles={(list) => void files.add(list)}
        onMacros={() => {
          area.current?.focus();
          area.current?.put(words.text && !/\s$/u.test(words.text) ? " /" : "/");
        }}
        onThrowAway={draft.throwAway}
      >
        <Button isDisabled={empty} busy={busy} onPress={() => void go("WAIT")}>
          <Trans>Send and wait</Trans>
        </Button>
        <Button look="primary" hint="Ctrl ↵" isDisabled={empty} busy={busy} onPress={() => void go("RESOLVE")}>
          <Trans>Send and close</Trans>
        </Button>
      </Toolbar>
    </div>
  );
}
