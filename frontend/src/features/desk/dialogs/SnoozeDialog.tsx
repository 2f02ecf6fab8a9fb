import { Trans, useLingui } from "@lingui/react/macro";
import { useState } from "react";
import { dayOf, instant, serverNow } from "@/lib/time";
import { useViewer } from "@/lib/viewer";
import { fromWall, zonedHour } from "@/lib/wall";
import { Button } from "@/ui/Button";
import { DateField } from "@/ui/DateField";
import { Dialog } from "@/ui/Dialog";
import { TextField } from "@/ui/Field";
import { toast } from "@/ui/Toast";
import { SNOOZE } from "../mutations";
import { useAct } from "@/features/forms";
import type { CaseDialogProps } from "./CaseDialogs";

export type SnoozeName = "HOURS" | "TOMORROW" | "DAYS" | "MONDAY";
export type SnoozeEnd = { name: SnoozeName; at: number };

/** Ends offered for a snooze: in two hours, tomorrow, in three days and next Monday at eight, in the person's zone. */
export function snoozeEnds(now: number, zone: string): SnoozeEnd[] {
  const morning = (days: number) => zonedHour(now, days, 8, zone);
  const weekday = new Date(`${dayOf(now, zone)}T12:00:00Z`).getUTCDay();
  const all: SnoozeEnd[] = [
    { name: "HOURS", at: now + 2 * 3_600_000 },
    { name: "TOMORROW", at: morning(1) },
    { name: "DAYS", at: morning(3) },
    { name: "MONDAY", at: morning((8 - weekday) % 7 || 7) },
  ];
  return all
    .filter((end, place) => all.findIndex((other) => other.at === end.at) === place)
    .sort((a, b) => a.at - b.at);
}

/** A moment that the writer chose, `2026-11-18T09:30` in his zone; nothing when it is none or is over. */
export function ownEnd(text: string, now: number, zone: string): number | null {
  const at = Date.parse(fromWall(text, zone) ?? "");
  return at > now ? at : null;
}

/** Puts a case away until a moment; a new mail wakes it earlier. No clock stops. */
export function SnoozeDialog({ matter, onClose }: CaseDialogProps) {
  const { t, i18n } = useLingui();
  const { zone } = useViewer();
  const [reason, setReason] = useState("");
  const snooze = useAct(SNOOZE);
  const [ends] = useState(() => snoozeEnds(serverNow(), zone));
  const [moment, setMoment] = useState("");
  const own = ownEnd(moment, serverNow(), zone);
  const words: Record<SnoozeName, string> = {
    HOURS: t`In two hours`,
    TOMORROW: t`Tomorrow morning`,
    DAYS: t`In three days`,
    MONDAY: t`On Monday`,
  };
  async function until(end: number) {
    const done = await snooze.run({
      input: { case: matter.id, until: new Date(end).toISOString(), reason: reason.trim() },
    });
    if (!done) return;
    onClose();
    toast({
      text: t`Snoozed until ${instant(end, "full", i18n.locale, zone)}`,
      undo: { text: t`Undo`, run: () => void snooze.run({ input: { case: matter.id, until: null } }) },
    });
  }
  return (
    <Dialog title={t`Snooze`} open onClose={onClose} size="narrow">
      <p className="mb-3 text-mute">
        <Trans>
          The case comes back then, or as soon as the customer writes. Its clocks go on. What you wait for becomes a
          note.
        </Trans>
      </p>
      <TextField label={t`What are you waiting for?`} value={reason} onChange={setReason} autoFocus isRequired />
      <div className="mt-4 grid grid-cols-2 gap-2">
        {ends.map((end) => (
          <Button key={end.name} isDisabled={!reason.trim()} busy={snooze.busy} onPress={() => void until(end.at)}>
            <span className="flex flex-col items-start py-1 leading-tight">
              {words[end.name]}
              <span className="text-xs font-normal text-mute">{instant(end.at, "full", i18n.locale, zone)}</span>
            </span>
          </Button>
        ))}
      </div>
      <div className="mt-4 flex flex-wrap items-end gap-2 border-t border-line pt-3">
        <div className="min-w-52 flex-1">
          <DateField label={t`Until another moment`} value={moment} onChange={setMoment} time />
        </div>
        <Button
          isDisabled={!reason.trim() || own === null}
          busy={snooze.busy}
          onPress={() => own !== null && void until(own)}
        >
          <Trans>Snooze</Trans>
        </Button>
      </div>
    </Dialog>
  );
}
