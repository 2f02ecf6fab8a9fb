import type { Command } from "@tiptap/core";
import { Slice, type Node } from "@tiptap/pm/model";
import { TextSelection } from "@tiptap/pm/state";
import { useImperativeHandle, useState, type Ref } from "react";
import { createPortal } from "react-dom";
import type { Area } from "../words";
import { FormatBar } from "./FormatBar";
import { documentOfText, wordsOfDocument } from "./letter";
import { LinkBar } from "./LinkBar";
import { useEditor, type EditorProps } from "./useEditor";
import "./rich.css";

/** Where an excerpt of one line stands. */
function placeIn(doc: Node, excerpt: string): { from: number; to: number } | null {
  const wanted = excerpt.toLowerCase();
  let place: { from: number; to: number } | null = null;
  doc.descendants((node, pos) => {
    if (place || !node.isTextblock) return !place;
    const at = node.textBetween(0, node.content.size, "", "\uFFFC").toLowerCase().indexOf(wanted);
    if (at >= 0) place = { from: pos + 1 + at, to: pos + 1 + at + wanted.length };
    return false;
  });
  return place;
}

/** The field of the answer with bold, italics, links and lists. */
export function RichArea({
  ref,
  ...props
}: EditorProps & { placeholder: string; bar: HTMLElement | null; ref: Ref<Area> }) {
  const [linking, setLinking] = useState(false);
  const { host, editor } = useEditor({
    ...props,
    onKey: (event) => {
      // With words marked, or inside a link, the key makes a link; else it is the page's and opens the palette.
      const links = !editor.state.selection.empty || editor.isActive("link");
      if (links && (event.ctrlKey || event.metaKey) && event.code === "KeyK") {
        event.preventDefault();
        setLinking(true);
        return true;
      }
      return props.onKey(event);
    },
  });
  useImperativeHandle(
    ref,
    () => ({
      words: () => wordsOfDocument(editor.getJSON()),
      put: (words, range) => {
        const { from, to } = range ?? editor.state.selection;
        const put: Command = ({ tr, state }) => {
          // Open at both ends: the first line goes on where the caret is, the rest of the line goes on after the last.
          tr.replace(from, to, Slice.maxOpen(state.schema.nodeFromJSON(documentOfText(words)).content));
          tr.setSelection(TextSelection.near(tr.doc.resolve(tr.mapping.map(to)), -1)).scrollIntoView();
          return true;
        };
        // The editor's own way to focus waits a frame, and could take the focus from where it has gone by then.
        editor.view.focus();
        editor.commands.command(put);
      },
      mark: (excerpt) => {
        const place = placeIn(editor.state.doc, excerpt);
        editor.view.focus();
        if (place) editor.chain().setTextSelection(place).scrollIntoView().run();
      },
      focus: () => editor.view.focus(),
      blur: () => void editor.commands.blur(),
    }),
    [editor],
  );
  return (
    <>
      <div className="relative">
        {props.words.text === "" && (
          <p aria-hidden className="pointer-events-none absolute top-[9px] left-4 text-mute">
            {props.placeholder}
          </p>
        )}
        <div
          ref={host}
          className="rich max-h-[38vh] min-h-[76px] w-full overflow-y-auto px-4 pt-[9px] pb-1 leading-normal"
        />
      </div>
      {linking && <LinkBar editor={editor} onClose={() => setLinking(false)} />}
      {props.bar && createPortal(<FormatBar editor={editor} onLink={() => setLinking(true)} />, props.bar)}
    </>
  );
}
