import { useLingui } from "@lingui/react/macro";
import { usePageCommands } from "@/lib/commands";
import type { Command } from "@/ui/CommandPalette";
import { Dialog } from "@/ui/Dialog";
import { Kbd } from "@/ui/Kbd";

/** All keys that work here and now; `places` are those that this person may go to. */
export function KeySheet(props: { open: boolean; places: readonly Command[]; onClose: () => void }) {
  const { t } = useLingui();
  const commands = usePageCommands();
  const page = commands.filter((command) => command.hint);
  const writes = commands.some((command) => command.id === "reply");
  const always = [
    ...(writes
      ? [
          { text: t`Macros, in an answer`, hint: "/" },
          { text: t`Send and close`, hint: "Ctrl ↵" },
          { text: t`Send and wait`, hint: "Ctrl Shift ↵" },
        ]
      : []),
    { text: t`Search or run`, hint: "Ctrl K" },
    { text: t`Keys of this page`, hint: "?" },
    ...props.places.map((place) => ({ text: t`Go to: ${place.text}`, hint: place.hint })),
    { text: t`Close one layer`, hint: "Esc" },
  ];
  // Sending is a command of the page too, while there is something to send.
  const own = new Set(page.map((command) => command.text));
  const lines = [...page, ...always.filter((line) => !own.has(line.text))];
  return (
    <Dialog title={t`Keys of this page`} open={props.open} onClose={props.onClose}>
      <div className="grid gap-x-8 gap-y-1 sm:grid-cols-2">
        {lines.map((line) => (
          <div key={line.text} className="flex min-h-7 items-center gap-3">
            <span className="flex-1">{line.text}</span>
            <Kbd>{line.hint ?? ""}</Kbd>
          </div>
        ))}
      </div>
    </Dialog>
  );
}
