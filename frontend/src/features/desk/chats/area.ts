//! The plain field of a chat as the macros and the wrong-client bar know it.
import type { RefObject } from "react";
import { plain, type Area } from "../composer/words";

export function areaOf(
  field: RefObject<HTMLTextAreaElement | null>,
  write: (text: string, caret: number) => void,
): Area {
  return {
    words: () => plain(field.current?.value ?? ""),
    put: (added, range) => {
      const area = field.current;
      if (!area) return;
      const { from, to } = range ?? { from: area.selectionStart, to: area.selectionEnd };
      const caret = from + added.length;
      write(area.value.slice(0, from) + added + area.value.slice(to), caret);
      requestAnimationFrame(() => {
        area.focus();
        area.setSelectionRange(caret, caret);
      });
    },
    mark: (excerpt) => {
      const area = field.current;
      const at = area?.value.toLowerCase().indexOf(excerpt.toLowerCase()) ?? -1;
      area?.focus();
      if (at >= 0) area?.setSelectionRange(at, at + excerpt.length);
    },
    focus: () => field.current?.focus(),
    blur: () => field.current?.blur(),
  };
}
