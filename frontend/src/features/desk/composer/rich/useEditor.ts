import { Editor } from "@tiptap/core";
import { Slice } from "@tiptap/pm/model";
import { useEffect, useEffectEvent, useLayoutEffect, useRef, useState } from "react";
import { slashAt, type Slash } from "../macros";
import { sameWords, type Words } from "../words";
import { EXTENSIONS } from "./extensions";
import { documentOfText, placeOf, readable, wordsOfDocument } from "./letter";

export type EditorProps = {
  words: Words;
  /** Where the caret of the text area stood before; null: it had none. */
  caret: number | null;
  label: string;
  lang: string | undefined;
  active: boolean;
  onWrite: (words: Words, slash: Slash | null) => void;
  /** Answers whether the key was used. */
  onKey: (event: KeyboardEvent) => boolean;
  /** Answers whether the paste was stopped. */
  onPaste: (text: string) => boolean;
  onBlur: () => void;
};

const contentOf = (words: Words) => (words.html ? readable(words.html) : documentOfText(words.text));

/** The call of a macro before the caret, in places of the document. */
function slashIn(editor: Editor): Slash | null {
  const { $from, empty } = editor.state.selection;
  if (!empty) return null;
  const found = slashAt($from.parent.textBetween(0, $from.parentOffset, "\n", "\uFFFC"), $from.parentOffset);
  return found && { query: found.query, from: $from.start() + found.from, to: $from.pos };
}

/** An editor in `host`, made with what stands in the text area at that moment: no key can fall between the two. */
export function useEditor(props: EditorProps) {
  const host = useRef<HTMLDivElement>(null);
  const [editor] = useState(
    () => new Editor({ element: null, extensions: EXTENSIONS, content: contentOf(props.words), injectCSS: false }),
  );
  // Words that this editor wrote: they come back through the screen late, when it may have written more.
  const own = useRef(new WeakSet<Words>());
  const start = useRef({ words: props.words, caret: props.caret });
  const wrote = useEffectEvent(() => {
    const words = wordsOfDocument(editor.getJSON());
    own.current.add(words);
    props.onWrite(words, slashIn(editor));
  });
  const key = useEffectEvent((event: KeyboardEvent) => props.onKey(event));
  const paste = useEffectEvent((event: ClipboardEvent) =>
    props.onPaste(event.clipboardData?.getData("text/plain") ?? ""),
  );
  const left = useEffectEvent(() => props.onBlur());
  const { label, lang, active } = props;

  useLayoutEffect(() => {
    if (!host.current) return undefined;
    editor.mount(host.current);
    const { words, caret } = start.current;
    if (caret !== null) {
      if (!words.html) editor.commands.setTextSelection(placeOf(words.text, caret));
      // At once: the editor's own command waits a frame, in which a key would fall between the two fields.
      editor.view.focus();
    }
    const update = () => wrote();
    const blur = () => left();
    editor.on("update", update);
    editor.on("blur", blur);
    return () => {
      editor.off("update", update);
      editor.off("blur", blur);
      editor.unmount();
    };
  }, [editor]);

  useLayoutEffect(() => {
    editor.setOptions({
      editorProps: {
        handleKeyDown: (_, event) => key(event),
        handlePaste: (_, event) => paste(event),
        clipboardTextParser: (text, _, __, view) =>
          Slice.maxOpen(view.state.schema.nodeFromJSON(documentOfText(text)).content),
        clipboardTextSerializer: (slice) => wordsOfDocument({ content: slice.content.toJSON() ?? [] }).text,
        attributes: {
          role: "textbox",
          "aria-multiline": "true",
          "aria-label": label,
          ...(lang ? { lang } : {}),
          ...(active ? { "data-composer": "" } : {}),
        },
      },
    });
  }, [editor, label, lang, active]);

  // Words that came from elsewhere: a draft found, an undone send, another tab.
  const { words } = props;
  useEffect(() => {
    if (own.current.has(words) || sameWords(words, wordsOfDocument(editor.getJSON()))) return;
    editor.commands.setContent(contentOf(words), { emitUpdate: false });
  }, [editor, words]);

  return { host, editor };
}
