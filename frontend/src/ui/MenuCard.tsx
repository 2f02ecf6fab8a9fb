import type { RefObject } from "react";
import { Menu as AriaMenu, MenuItem, Popover, Separator } from "react-aria-components";
import { cx } from "./cx";
import { Kbd } from "./Kbd";
import type { MenuLine } from "./Menu";

/** The open menu. `begin`: where the focus goes. */
export function MenuCard(props: {
  trigger: RefObject<HTMLButtonElement | null>;
  label: string;
  lines: readonly MenuLine[];
  begin: true | "first" | "last";
  onClose: () => void;
}) {
  return (
    <Popover
      trigger="MenuTrigger"
      triggerRef={props.trigger}
      isOpen
      onOpenChange={(open) => !open && props.onClose()}
      placement="bottom start"
      className="float-in min-w-52 rounded-card border border-line bg-surface p-1 shadow-float"
    >
      <AriaMenu
        aria-label={props.label}
        autoFocus={props.begin}
        onClose={props.onClose}
        className="max-h-[70vh] overflow-auto outline-none"
      >
        {props.lines.map((line, at) =>
          line === "line" ? (
            <Separator key={`line-${at}`} className="my-1 h-px bg-line" />
          ) : (
            <Line key={line.id} line={line} />
          ),
        )}
      </AriaMenu>
    </Popover>
  );
}

function Line({ line }: { line: Exclude<MenuLine, "line"> }) {
  const Icon = line.icon;
  return (
    <MenuItem
      id={line.id}
      textValue={line.text}
      isDisabled={line.disabled === true}
      {...(line.href ? { href: line.href } : {})}
      {...(line.run ? { onAction: line.run } : {})}
      className={cx(
        "flex min-h-8 items-center gap-[9px] rounded-[7px] px-2 outline-none data-disabled:opacity-50",
        line.danger ? "text-breach focused:bg-breach-soft" : "focused:bg-accent-soft focused:text-accent-ink",
      )}
    >
      {Icon && <Icon aria-hidden size={15} strokeWidth={1.8} />}
      <span className="flex-1">{line.text}</span>
      {line.hint && <Kbd>{line.hint}</Kbd>}
    </MenuItem>
  );
}
