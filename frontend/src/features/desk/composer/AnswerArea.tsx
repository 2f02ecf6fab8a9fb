import {
  useImperativeHandle,
  useLayoutEffect,
  useRef,
  useState,
  useSyncExternalStore,
  type ComponentType,
  type Ref,
  type RefObject,
} from "react";
import { soon } from "@/lib/lazily";
import { slashAt } from "./macros";
import type { EditorProps } from "./rich/useEditor";
import { plain, type Area } from "./words";

type Props = Omit<EditorProps, "caret"> & { placeholder: string; bar: HTMLElement | null; ref: Ref<Area> };

const editor = soon(async () => (await import("./rich/RichArea")).RichArea);

/** The field of the answer: a plain text area at once, the editor as soon as it has come. The words and the caret go over as they are. */
export function AnswerArea(props: Props) {
  const Rich = useSyncExternalStore(editor.listen, editor.get);
  const [caret, setCaret] = useState<number | null>(null);
  const [composing, setComposing] = useState(false);
  const [turned, setTurned] = useState<ComponentType<Props & { caret: number | null }> | null>(null);
  const area = useRef<HTMLTextAreaElement>(null);
  // Never in the middle of a character that is being put together.
  useLayoutEffect(() => {
    if (!Rich || turned || composing) return;
    setCaret(area.current && document.activeElement === area.current ? area.current.selectionStart : null);
    setTurned(() => Rich);
  }, [Rich, turned, composing]);
  const Turned = turned;
  if (Turned) return <Turned {...props} caret={caret} />;
  return <PlainArea {...props} area={area} waits={props.words.html !== null} onComposing={setComposing} />;
}

/** A draft with form waits for the editor, lest the first key take the form away; when the editor cannot come, it is words only. */
function PlainArea({
  area,
  ref,
  ...props
}: Props & {
  area: RefObject<HTMLTextAreaElement | null>;
  waits: boolean;
  onComposing: (on: boolean) => void;
}) {
  const { words, onWrite } = props;
  const failed = useSyncExternalStore(editor.listen, editor.failed);
  function write(text: string, caret: number) {
    onWrite(plain(text), slashAt(text, caret));
  }
  useImperativeHandle(ref, () => ({
    words: () => (area.current && area.current.value !== words.text ? plain(area.current.value) : words),
    put: (added, range) => {
      const field = area.current;
      if (!field) return;
      const { from, to } = range ?? { from: field.selectionStart, to: field.selectionEnd };
      const text = field.value.slice(0, from) + added + field.value.slice(to);
      const caret = from + added.length;
      write(text, caret);
      requestAnimationFrame(() => {
        field.focus();
        field.setSelectionRange(caret, caret);
      });
    },
    mark: (excerpt) => {
      const at = area.current?.value.toLowerCase().indexOf(excerpt.toLowerCase()) ?? -1;
      area.current?.focus();
      if (at >= 0) area.current?.setSelectionRange(at, at + excerpt.length);
    },
    focus: () => area.current?.focus(),
    blur: () => area.current?.blur(),
  }));
  return (
    <textarea
      ref={area}
      data-composer={props.active || undefined}
      aria-label={props.label}
      lang={props.lang}
      value={words.text}
      readOnly={props.waits && !failed}
      rows={4}
      placeholder={props.placeholder}
      onPaste={(event) => {
        if (props.onPaste(event.clipboardData.getData("text"))) event.preventDefault();
      }}
      onCompositionStart={() => props.onComposing(true)}
      onCompositionEnd={() => props.onComposing(false)}
      onKeyDown={(event) => {
        props.onKey(event.nativeEvent);
      }}
      onChange={(event) => write(event.target.value, event.target.selectionStart)}
      onBlur={props.onBlur}
      className="field-sizing-content max-h-[38vh] min-h-[76px] w-full resize-none bg-transparent px-4 pt-[9px] pb-1 leading-normal outline-none"
    />
  );
}
