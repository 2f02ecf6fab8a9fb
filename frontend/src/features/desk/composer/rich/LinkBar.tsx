import { Trans, useLingui } from "@lingui/react/macro";
import type { Editor } from "@tiptap/core";
import { useState, type KeyboardEvent } from "react";
import { Button } from "@/ui/Button";
import { BOX, PROBLEM } from "@/ui/TextField";
import { cx } from "@/ui/cx";
import { linkOf } from "./letter";

/** The address of a link, for the marked words or for new ones. Empty takes the link away. */
export function LinkBar({ editor, onClose }: { editor: Editor; onClose: () => void }) {
  const { t } = useLingui();
  const [address, setAddress] = useState(String(editor.getAttributes("link")["href"] ?? ""));
  const [bad, setBad] = useState(false);
  function apply() {
    const href = linkOf(address);
    if (address.trim() && !href) return setBad(true);
    const chain = editor.chain().focus().extendMarkRange("link");
    if (!href) chain.unsetLink().run();
    else if (editor.state.selection.empty && !editor.isActive("link"))
      chain.insertContent({ type: "text", text: address.trim(), marks: [{ type: "link", attrs: { href } }] }).run();
    else chain.setLink({ href }).run();
    onClose();
  }
  function keys(event: KeyboardEvent) {
    if (event.key === "Enter") {
      event.preventDefault();
      apply();
    } else if (event.key === "Escape") {
      event.stopPropagation();
      onClose();
      editor.commands.focus();
    }
  }
  return (
    <div className="mx-3 mb-1 flex flex-wrap items-center gap-2 rounded-control bg-fill px-2 py-[6px]">
      <input
        aria-label={t`Address of the link`}
        aria-invalid={bad}
        placeholder="https://"
        value={address}
        autoFocus
        onChange={(event) => {
          setAddress(event.target.value);
          setBad(false);
        }}
        onKeyDown={keys}
        className={cx(BOX, "h-8 min-w-40 flex-1")}
      />
      <Button size="small" look="primary" onPress={apply}>
        <Trans>Set the link</Trans>
      </Button>
      <Button size="small" onPress={onClose}>
        <Trans>Cancel</Trans>
      </Button>
      {bad && <span className={PROBLEM}>{t`This is not an address.`}</span>}
    </div>
  );
}
