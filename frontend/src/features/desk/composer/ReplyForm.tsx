import { Trans, useLingui } from "@lingui/react/macro";
import { useRef, useState, type ClipboardEvent, type KeyboardEvent } from "react";
import type { AndThen } from "@/gql/graphql";
import { useViewer } from "@/lib/viewer";
import { otherClientIn } from "@/lib/wrongClient";
import { Button } from "@/ui/Button";
import { useWriting } from "../attendance";
import type { DeskCase } from "../documents";
import { Files, NewMailBar, WrongClientBar, type Wrong } from "./Bars";
import { MacroList } from "./MacroList";
import { slashAt, type Slash } from "./macros";
import { Toolbar } from "./Toolbar";
import { useAttachments } from "./useAttachments";
import { useDraft } from "./useDraft";
import { useMacroCommands } from "./useMacroCommands";
import { useMacros } from "./useMacros";
import { useSend } from "./useSend";

/** The answer to the customer: text with `/` macros, files, two sends. The sender is the client's and cannot be changed. */
export function ReplyForm({ matter, active }: { matter: DeskCase; active: boolean }) {
  const { t } = useLingui();
  const viewer = useViewer();
  const area = useRef<HTMLTextAreaElement>(null);
  const draft = useDraft(matter);
  const files = useAttachments(matter.id);
  const { send, busy } = useSend(matter);
  const writing = useWriting(matter.id);
  const [slash, setSlash] = useState<Slash | null>(null);
  const [wrong, setWrong] = useState<Wrong | null>(null);
  const [fresh, setFresh] = useState(0);
  const [seen, setSeen] = useState(matter.newestMessage);
  const macros = useMacros(matter, area, draft.write);

  useMacroCommands(active ? macros.all : [], (macro) => {
    const caret = area.current?.selectionStart ?? draft.text.length;
    void macros.put(macro, { from: caret, to: caret, query: "" }, () => setSlash(null));
  });

  function write(next: string) {
    // What the writer has seen is taken when he begins: mails after it stop the send once.
    if (!draft.text) setSeen(matter.newestMessage);
    // With the last word of it goes what the macro would have done.
    if (!next.trim()) macros.forget();
    writing(next !== "");
    draft.write(next);
  }
  function paste(event: ClipboardEvent) {
    const pasted = event.clipboardData.getData("text");
    const other = otherClientIn(pasted, matter.client.id, viewer.clients);
    if (!other) return;
    event.preventDefault();
    setWrong({ client: other.client.name, excerpt: other.excerpt, accept: () => insert(pasted) });
  }
  function insert(words: string) {
    const at = area.current?.selectionStart ?? draft.text.length;
    write(draft.text.slice(0, at) + words + draft.text.slice(area.current?.selectionEnd ?? at));
    setWrong(null);
  }
  /** Back to the text, at the words that betray the other shop. */
  function leaveOut() {
    const at = wrong?.excerpt ? draft.text.toLowerCase().indexOf(wrong.excerpt.toLowerCase()) : -1;
    setWrong(null);
    area.current?.focus();
    if (at >= 0) area.current?.setSelectionRange(at, at + (wrong?.excerpt.length ?? 0));
  }
  async function go(andThen: AndThen, more: { otherClientMeant?: boolean } = {}) {
    if (!draft.text.trim() || busy || files.busy) return;
    const outcome = await send({
      text: draft.text,
      andThen,
      seen,
      attachments: files.files.map((file) => file.id),
      macro: macros.last ?? null,
      disposition: andThen === "RESOLVE" ? (matter.disposition?.id ?? null) : null,
      ...more,
    });
    if (outcome === "stopped") return;
    if (outcome === "sent") {
      draft.clear();
      files.clear();
      setFresh(0);
      setWrong(null);
      writing(false);
      area.current?.blur();
    } else if (outcome.__typename === "WrongClient") {
      setWrong({
        client: outcome.name,
        excerpt: outcome.excerpt,
        accept: () => void go(andThen, { ...more, otherClientMeant: true }),
      });
    } else {
      setFresh(outcome.count);
      setSeen(outcome.newest);
    }
  }
  function keys(event: KeyboardEvent<HTMLTextAreaElement>) {
    if (slash && macros.keys(event, slash, () => setSlash(null))) return;
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      void go(event.shiftKey ? "WAIT" : "RESOLVE");
    } else if (event.key === "Escape") event.currentTarget.blur();
  }

  return (
    <div className="relative">
      {wrong && <WrongClientBar wrong={wrong} mine={matter.client.name} onLeave={leaveOut} />}
      {fresh > 0 && <NewMailBar count={fresh} onClose={() => setFresh(0)} />}
      {slash && (
        <MacroList
          found={macros.find(slash.query)}
          at={macros.at}
          onChoose={(macro) => void macros.put(macro, slash, () => setSlash(null))}
        />
      )}
      <textarea
        ref={area}
        data-composer={active || undefined}
        aria-label={t`Answer to ${matter.customer.name}`}
        lang={matter.language ?? undefined}
        value={draft.text}
        rows={4}
        placeholder={t`Write the answer. / opens macros.`}
        onPaste={paste}
        onKeyDown={keys}
        onChange={(event) => {
          write(event.target.value);
          setSlash(slashAt(event.target.value, event.target.selectionStart));
          macros.reset();
        }}
        onBlur={() => setSlash(null)}
        className="field-sizing-content max-h-[38vh] min-h-[76px] w-full resize-none bg-transparent px-4 pt-[9px] pb-1 leading-normal outline-none"
      />
      {matter.signature && (
        <p className="truncate px-4 pb-1 text-sm text-mute">{matter.signature.replaceAll("\n", " · ")}</p>
      )}
      <Files files={files.files} busy={files.busy} onRemove={files.remove} />
      <Toolbar
        savedAt={draft.savedAt}
        hasText={draft.text !== ""}
        onFiles={(list) => void files.add(list)}
        onMacros={() => {
          const at = draft.text.length;
          const gap = draft.text && !/\s$/u.test(draft.text) ? " " : "";
          write(`${draft.text}${gap}/`);
          setSlash({ from: at + gap.length, to: at + gap.length + 1, query: "" });
          area.current?.focus();
        }}
        onThrowAway={draft.throwAway}
      >
        <Button isDisabled={!draft.text.trim()} busy={busy} onPress={() => void go("WAIT")}>
          <Trans>Send and wait</Trans>
        </Button>
        <Button
          look="primary"
          hint="Ctrl ↵"
          isDisabled={!draft.text.trim()}
          busy={busy}
          onPress={() => void go("RESOLVE")}
        >
          <Trans>Send and close</Trans>
        </Button>
      </Toolbar>
    </div>
  );
}
