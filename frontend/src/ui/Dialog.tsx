import { useLingui } from "@lingui/react/macro";
import { X } from "lucide-react";
import type { ReactNode } from "react";
import {
  Dialog as AriaDialog,
  Heading,
  Modal,
  ModalOverlay,
  Popover as AriaPopover,
  type PopoverProps,
} from "react-aria-components";
import { Button, IconButton } from "./Button";
import { cx } from "./cx";

const VEIL = "veil fixed inset-0 z-40 bg-shade";

/** A question over the page. Escape and a press outside close it. */
export function Dialog(props: {
  title: string;
  open: boolean;
  onClose: () => void;
  children: ReactNode;
  footer?: ReactNode;
  size?: "narrow" | "usual" | "wide";
}) {
  const width = { narrow: "max-w-[420px]", usual: "max-w-[560px]", wide: "max-w-[820px]" }[props.size ?? "usual"];
  return (
    <ModalOverlay
      isOpen={props.open}
      onOpenChange={(open) => !open && props.onClose()}
      isDismissable
      className={cx(VEIL, "grid place-items-start justify-center overflow-y-auto p-4 pt-[10vh]")}
    >
      <Modal className={cx("float-in w-[calc(100vw-32px)]", width)}>
        <AriaDialog className="rounded-report bg-surface shadow-float outline-none">
          <Head title={props.title} onClose={props.onClose} />
          <div className="px-5 pt-1 pb-5">{props.children}</div>
          {props.footer && (
            <div className="flex flex-wrap justify-end gap-2 border-t border-line px-5 py-3">{props.footer}</div>
          )}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}

/** A sheet from the right: the proof of a number, one thing in detail. */
export function Drawer(props: { title: string; open: boolean; onClose: () => void; children: ReactNode }) {
  return (
    <ModalOverlay
      isOpen={props.open}
      onOpenChange={(open) => !open && props.onClose()}
      isDismissable
      className={cx(VEIL, "flex justify-end")}
    >
      <Modal className="float-in h-full w-full max-w-[560px]">
        <AriaDialog className="flex h-full flex-col bg-surface shadow-float outline-none">
          <Head title={props.title} onClose={props.onClose} />
          {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls is reached by the keyboard */}
          <div tabIndex={0} className="min-h-0 flex-1 overflow-y-auto px-5 pt-1 pb-6">
            {props.children}
          </div>
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}

function Head(props: { title: string; onClose: () => void }) {
  const { t } = useLingui();
  return (
    <div className="flex items-center gap-3 py-3 pr-3 pl-5">
      <Heading slot="title" className="flex-1 text-lg">
        {props.title}
      </Heading>
      <IconButton icon={X} label={t`Close`} onPress={props.onClose} />
    </div>
  );
}

/** The two buttons at the foot of a dialog: do it, or leave it. */
export function Confirm(props: {
  yes: string;
  danger?: boolean;
  busy?: boolean;
  /** Not yet: something has to be said before. */
  off?: boolean;
  onYes: () => void;
  onNo: () => void;
}) {
  const { t } = useLingui();
  return (
    <>
      <Button onPress={props.onNo}>{t`Cancel`}</Button>
      <Button
        look={props.danger ? "danger" : "primary"}
        busy={props.busy === true}
        isDisabled={props.off === true}
        onPress={props.onYes}
      >
        {props.yes}
      </Button>
    </>
  );
}

/** A small card beside what opened it; used inside a `DialogTrigger`. */
export function PopCard({
  children,
  label,
  ...rest
}: Omit<PopoverProps, "children" | "className"> & { children: ReactNode; label: string }) {
  return (
    <AriaPopover
      {...rest}
      className="float-in max-w-[min(420px,calc(100vw-24px))] rounded-card border border-line bg-surface shadow-float"
    >
      <AriaDialog aria-label={label} className="p-4 outline-none">
        {children}
      </AriaDialog>
    </AriaPopover>
  );
}
