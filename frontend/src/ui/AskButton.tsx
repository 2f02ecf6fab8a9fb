import { useState, type ReactNode } from "react";
import { Button, type ButtonProps } from "./Button";
import { Confirm, Dialog } from "./Dialog";

/** A button that asks before it does what cannot be taken back. The question stays when nothing came of it. */
export function AskButton(
  props: Pick<ButtonProps, "icon" | "look" | "size"> & {
    text: string;
    title: string;
    yes: string;
    busy: boolean;
    /** Something has to be said in the question first. */
    off?: boolean;
    /** Does it, and answers whether it was done. */
    onYes: () => Promise<boolean>;
    children: ReactNode;
  },
) {
  const { text, title, yes, busy, off = false, onYes, children, ...look } = props;
  const [open, setOpen] = useState(false);
  const close = () => setOpen(false);
  async function go() {
    if (!off && (await onYes())) close();
  }
  return (
    <>
      <Button look="danger" {...look} onPress={() => setOpen(true)}>
        {text}
      </Button>
      <Dialog
        title={title}
        open={open}
        onClose={close}
        size="narrow"
        footer={<Confirm yes={yes} danger off={off} busy={busy} onYes={() => void go()} onNo={close} />}
      >
        {children}
      </Dialog>
    </>
  );
}
