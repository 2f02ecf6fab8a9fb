import { Trans, useLingui } from "@lingui/react/macro";
import { Zap } from "lucide-react";
import { useEffect, useMemo, useRef, useState, type KeyboardEvent } from "react";
import { useChange } from "@/lib/change";
import { useCommands } from "@/lib/commands";
import { useViewer } from "@/lib/viewer";
import { otherClientIn } from "@/lib/wrongClient";
import { Button } from "@/ui/Button";
import { WrongClientBar, type Wrong } from "../composer/Bars";
import { MacroList } from "../composer/MacroList";
import { slashAt, type Slash } from "../composer/macros";
import { useMacroCommands } from "../composer/useMacroCommands";
import { useMacros } from "../composer/useMacros";
import type { DeskChat } from "./documents";
import { TYPE } from "./mutations";
import { areaOf } from "./area";
import { typist } from "./typing";
import { useChatDraft } from "./useChatDraft";
import { useSay } from "./useSay";

/** The words for the visitor: Enter says them, Shift+Enter begins a line, `/` opens macros. */
export function ChatComposer({ chat, last }: { chat: DeskChat; last: number }) {
  const { t } = useLingui();
  const viewer = useViewer();
  const field = useRef<HTMLTextAreaElement>(null);
  const { text, write } = useChatDraft(chat.id);
  const [slash, setSlash] = useState<Slash | null>(null);
  const [wrong, setWrong] = useState<Wrong | null>(null);
  const say = useSay(chat);
  const types = useTyping(chat.id);

  function change(next: string, caret: number) {
    write(next);
    setSlash(slashAt(next, caret));
    macros.reset();
    types(next.trim() !== "");
  }
  const area = useRef(areaOf(field, change));
  const macros = useMacros({ id: chat.case?.id ?? null, client: chat.client, language: chat.language }, area);
  useMacroCommands(macros.all, (macro) => void macros.put(macro, undefined, () => setSlash(null)));
  useCommands([
    { id: "answer-chat", text: t`Write an answer`, hint: "R", code: "KeyR", run: () => field.current?.focus() },
  ]);
  // Taking a chat is meant to answer it.
  useEffect(() => field.current?.focus(), []);

  function go(meant = false) {
    const words = text.trim();
    if (!words) return;
    const other = meant ? null : otherClientIn(words, chat.client.id, viewer.clients);
    if (other) return stop(other.client.name, other.excerpt, () => go(true));
    setWrong(null);
    write("");
    types(false);
    void say(words, last);
  }
  function stop(client: string, excerpt: string, then: () => void) {
    const accept = () => {
      setWrong(null);
      then();
      field.current?.focus();
    };
    setWrong({ client, excerpt, accept });
  }
  function paste(pasted: string): boolean {
    const other = otherClientIn(pasted, chat.client.id, viewer.clients);
    if (other) stop(other.client.name, other.excerpt, () => area.current.put(pasted));
    return other !== null;
  }
  function keys(event: KeyboardEvent<HTMLTextAreaElement>) {
    if (slash && macros.keys(event.nativeEvent, slash, () => setSlash(null))) return;
    if (event.key === "Escape") field.current?.blur();
    // A key that only ends a character being put together says nothing.
    if (event.key !== "Enter" || event.shiftKey || event.nativeEvent.isComposing) return;
    event.preventDefault();
    go();
  }

  return (
    <div className="px-[22px] pb-4 max-md:px-2 max-md:pb-2">
      <section
        aria-label={t`Answer`}
        className="relative rounded-[14px] border border-line-strong bg-surface shadow-card focus-within:border-accent"
      >
        {wrong && (
          <WrongClientBar
            wrong={wrong}
            mine={chat.client.name}
            onLeave={() => {
              setWrong(null);
              area.current.mark(wrong.excerpt);
            }}
          />
        )}
        {slash && (
          <MacroList
            wordsOnly
            found={macros.find(slash.query)}
            at={macros.at}
            onChoose={(macro) => void macros.put(macro, slash, () => setSlash(null))}
          />
        )}
        <textarea
          ref={field}
          data-composer
          aria-label={t`Answer to ${chat.name}`}
          lang={chat.language ?? undefined}
          rows={2}
          value={text}
          placeholder={t`Write to the visitor. / opens macros.`}
          onChange={(event) => change(event.target.value, event.target.selectionStart)}
          onPaste={(event) => paste(event.clipboardData.getData("text")) && event.preventDefault()}
          onKeyDown={keys}
          onBlur={() => setSlash(null)}
          className="field-sizing-content max-h-[30vh] min-h-[52px] w-full resize-none bg-transparent px-4 pt-[11px] pb-1 leading-normal outline-none"
        />
        <div className="flex flex-wrap items-center gap-[3px] px-2 pb-2 text-ink-2">
          <Button
            look="quiet"
            size="small"
            icon={Zap}
            hint="/"
            onPress={() => {
              field.current?.focus();
              area.current.put(text && !/\s$/u.test(text) ? " /" : "/");
            }}
          >
            <Trans>Macros</Trans>
          </Button>
          <span className="ml-auto text-sm text-mute max-md:hidden">
            <Trans>Shift ↵ begins a new line</Trans>
          </span>
          <span className="ml-2 max-md:ml-auto">
            <Button look="primary" hint="↵" isDisabled={!text.trim()} onPress={() => go()}>
              <Trans>Send</Trans>
            </Button>
          </span>
        </div>
      </section>
    </div>
  );
}

/** Tells the visitor that somebody types, and that it is over when the chat is left. */
function useTyping(chat: string): (on: boolean) => void {
  const { run } = useChange(TYPE);
  const types = useMemo(() => typist((on) => void run({ chat, on })), [run, chat]);
  useEffect(() => () => types(false), [types]);
  return types;
}
