import { Trans, useLingui } from "@lingui/react/macro";
import { useState } from "react";
import { dayOf, instant, serverNow, zonedHour } from "@/lib/time";
import { useViewer } from "@/lib/viewer";
import { Button } from "@/ui/Button";
import { Dialog } from "@/ui/Dialog";
import { TextField } from "@/ui/Field";
import { toast } from "@/ui/Toast";
import { SNOOZE } from "../mutations";
import { useCaseChange } from "../useCaseChange";
import type { CaseDialogProps } from "./CaseDialogs";

/** Ends offered for a snooze: in two hours, tomorrow, in three days and next Monday at eight, in the person's zone. */
export function snoozeEnds(now: number, zone: string): number[] {
  const morning = (days: number) => zonedHour(now, days, 8, zone);
  const weekday = new Date(`${dayOf(now, zone)}T12:00:00Z`).getUTCDay();
  return [...new Set([now + 2 * 3_600_000, morning(1), morning(3), morning((8 - weekday) % 7 || 7)])].sort(
    (a, b) => a - b,
  );
}

/** Puts a case away until a moment; a new mail wakes it earlier. No clock stops. */
export function SnoozeDialog({ matter, onClose }: CaseDialogProps) {
  const { t, i18n } = useLingui();
  const { zone } = useViewer();
  const [reason, setReason] = useState("");
  const snooze = useCaseChange(SNOOZE);
  const [ends] = useState(() => snoozeEnds(serverNow(), zone));
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
          <Button key={end} isDisabled={!reason.trim()} busy={snooze.busy} onPress={() => void until(end)}>
            {instant(end, "full", i18n.locale, zone)}
          </Button>
        ))}
      </div>
    </Dialog>
  );
}
