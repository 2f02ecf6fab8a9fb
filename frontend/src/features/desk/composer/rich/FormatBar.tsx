import { useLingui } from "@lingui/react/macro";
import type { Editor } from "@tiptap/core";
import { Bold, Italic, Link, List, ListOrdered, type LucideIcon } from "lucide-react";
import { useSyncExternalStore } from "react";
import { cx } from "@/ui/cx";

const NAMES = ["bold", "italic", "link", "bulletList", "orderedList"] as const;

/** Which forms the caret stands in. */
function useForms(editor: Editor): ReadonlySet<string> {
  const on = useSyncExternalStore(
    (listener) => {
      editor.on("transaction", listener);
      return () => void editor.off("transaction", listener);
    },
    () => NAMES.filter((name) => editor.isActive(name)).join(),
  );
  return new Set(on.split(","));
}

/** Bold, italics, link, lists. */
export function FormatBar({ editor, onLink }: { editor: Editor; onLink: () => void }) {
  const { t } = useLingui();
  const forms = useForms(editor);
  const chain = () => editor.chain().focus();
  const tools: { name: string; text: string; keys?: string; icon: LucideIcon; run: () => void }[] = [
    { name: "bold", text: t`Bold`, keys: "Control+B", icon: Bold, run: () => chain().toggleBold().run() },
    { name: "italic", text: t`Italics`, keys: "Control+I", icon: Italic, run: () => chain().toggleItalic().run() },
    { name: "link", text: t`Link`, keys: "Control+K", icon: Link, run: onLink },
    { name: "bulletList", text: t`List`, icon: List, run: () => chain().toggleBulletList().run() },
    { name: "orderedList", text: t`Numbered list`, icon: ListOrdered, run: () => chain().toggleOrderedList().run() },
  ];
  return (
    <span role="group" aria-label={t`Form of the words`} className="flex max-sm:hidden">
      {tools.map((tool) => (
        <button
          key={tool.name}
          type="button"
          aria-label={tool.text}
          title={tool.keys ? `${tool.text}  ${tool.keys.replace("Control", "Ctrl")}` : tool.text}
          aria-keyshortcuts={tool.keys}
          aria-pressed={forms.has(tool.name)}
          onPointerDown={(event) => event.preventDefault()}
          onClick={tool.run}
          className={cx(
            "grid size-[30px] place-items-center rounded-[7px]",
            forms.has(tool.name) ? "bg-accent-soft text-accent-ink" : "text-ink-2 hover:bg-fill",
          )}
        >
          <tool.icon aria-hidden size={15} strokeWidth={1.9} />
        </button>
      ))}
    </span>
  );
}
