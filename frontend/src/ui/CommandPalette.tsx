import { useLingui } from "@lingui/react/macro";
import { Search, type LucideIcon } from "lucide-react";
import { useCallback, useState, type ReactNode } from "react";
import {
  Autocomplete,
  Dialog,
  Input,
  ListBox,
  ListBoxItem,
  ListBoxSection,
  Header,
  Modal,
  ModalOverlay,
  TextField,
  Collection,
} from "react-aria-components";
import { Kbd } from "./Kbd";

export type Command = {
  id: string;
  text: string;
  detail?: string;
  icon?: LucideIcon;
  hint?: string;
  words?: string;
  /** Shown only once something is typed: one of many. */
  quiet?: boolean;
  run: () => void;
};
export type CommandGroup = { id: string; title: string; commands: readonly Command[] };

/** One place to go, do and ask: type a few letters, Enter runs. Groups come from the shell and from the page. */
export function CommandPalette(props: {
  open: boolean;
  onClose: () => void;
  groups: readonly CommandGroup[];
  onType?: (text: string) => void;
  /** What was typed before the palette had come. */
  start?: string;
  busy?: boolean;
  /** What may be typed, when it is not everything. */
  hint?: string;
  /** Something before a line, e.g. a picture. */
  faces?: ReadonlyMap<string, ReactNode>;
}) {
  const { t } = useLingui();
  const [text, setText] = useState(props.start ?? "");
  // In the same commit that takes away what stood in for the palette: no key falls between the two.
  const take = useCallback((field: HTMLInputElement | null) => {
    field?.focus();
    field?.setSelectionRange(field.value.length, field.value.length);
  }, []);
  const wanted = text.trim();
  const groups = props.groups
    .map((group) => ({
      ...group,
      commands: group.commands.filter((command) => matches(command, wanted) && (wanted || !command.quiet)),
    }))
    .filter((group) => group.commands.length > 0);
  const all = new Map(groups.flatMap((group) => group.commands.map((command) => [command.id, command])));
  function type(next: string) {
    setText(next);
    props.onType?.(next);
  }
  function close() {
    setText("");
    props.onClose();
  }
  return (
    <ModalOverlay
      isOpen={props.open}
      onOpenChange={(open) => !open && close()}
      isDismissable
      className="veil fixed inset-0 z-50 bg-shade"
    >
      <Modal className="float-in mx-auto mt-[12vh] w-[min(620px,calc(100vw-32px))]">
        <Dialog
          aria-label={t`Search or run`}
          className="overflow-hidden rounded-report bg-surface shadow-float outline-none"
        >
          <Autocomplete inputValue={text} onInputChange={type}>
            <TextField
              aria-label={t`Search or run`}
              autoFocus
              className="flex items-center gap-3 border-b border-line px-4"
            >
              <Search aria-hidden size={17} className="text-mute" />
              <Input
                ref={take}
                placeholder={props.hint ?? t`Case number, customer, page or action`}
                className="h-12 flex-1 bg-transparent text-md outline-none"
              />
            </TextField>
            <ListBox
              aria-label={t`Results`}
              items={groups}
              selectionMode="none"
              onAction={(key) => {
                all.get(String(key))?.run();
                close();
              }}
              className="max-h-[52vh] overflow-auto p-2 outline-none"
              renderEmptyState={() => (
                <p className="px-3 py-6 text-center text-mute">{props.busy ? t`Searching…` : t`Nothing found`}</p>
              )}
            >
              {(group) => (
                <ListBoxSection id={group.id}>
                  <Header className="px-2 pt-2 pb-1 text-xs font-semibold text-mute">{group.title}</Header>
                  <Collection items={group.commands}>
                    {(command) => <Line command={command} before={props.faces?.get(command.id)} />}
                  </Collection>
                </ListBoxSection>
              )}
            </ListBox>
          </Autocomplete>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

/** Without case and marks, so that `polacz` finds `Połącz`. */
function folded(text: string): string {
  return text.toLocaleLowerCase().normalize("NFD").replaceAll(/\p{M}/gu, "").replaceAll("ł", "l");
}

/** Every typed word must stand somewhere in the command's text. */
export function matches(command: Pick<Command, "text" | "detail" | "words">, wanted: string): boolean {
  const hay = folded(`${command.text} ${command.detail ?? ""} ${command.words ?? ""}`);
  return folded(wanted)
    .split(/\s+/u)
    .every((word) => hay.includes(word));
}

function Line({ command, before }: { command: Command; before: ReactNode }) {
  const Icon = command.icon;
  return (
    <ListBoxItem
      id={command.id}
      textValue={command.text}
      className="flex min-h-9 items-center gap-3 rounded-control px-2 outline-none focused:bg-accent-soft focused:text-accent-ink data-[hovered]:bg-accent-soft"
    >
      {before}
      {Icon && <Icon aria-hidden size={16} strokeWidth={1.8} />}
      <span className="min-w-0 flex-1 truncate">
        {command.text}
        {command.detail && <span className="ml-2 text-sm text-mute">{command.detail}</span>}
      </span>
      {command.hint && <Kbd>{command.hint}</Kbd>}
    </ListBoxItem>
  );
}
