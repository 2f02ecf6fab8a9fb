import { useLingui } from "@lingui/react/macro";
import { Clock, Hourglass, Play } from "lucide-react";
import { usePauseWord } from "@/features/cases";
import { useAct } from "@/features/forms";
import { useAhead } from "@/lib/time";
import type { DeskCase } from "../documents";
import { SNOOZE } from "../mutations";
import { RESUME, SET_PENDING } from "../outcomes";
import { isOpen } from "../state";
import type { CaseAction, DialogName } from "./useCaseActions";

/** Putting the case away for a while, and letting its clock stand. */
export function useWaiting(matter: DeskCase, open: (dialog: DialogName) => void): CaseAction[] {
  const { t } = useLingui();
  const pause = usePauseWord();
  const wake = useAct(SNOOZE);
  const pend = useAct(SET_PENDING);
  const resume = useAct(RESUME);
  // A case wakes at its minute, whether the server has said so already or not.
  const asleep = useAhead(matter.snoozedUntil);
  return [
    {
      id: "snooze",
      right: "case.arrange",
      text: t`Snooze`,
      icon: Clock,
      hint: "S",
      code: "KeyS",
      bar: true,
      disabled: !isOpen(matter) || asleep,
      run: () => open("snooze"),
    },
    {
      id: "wake",
      right: "case.arrange",
      text: t`Wake up`,
      icon: Clock,
      hint: "S",
      code: "KeyS",
      bar: true,
      disabled: !asleep,
      run: () => void wake.run({ input: { case: matter.id, until: null } }),
    },
    ...(["CUSTOMER", "CLIENT", "THIRD_PARTY"] as const).map((reason) => ({
      id: `pend-${reason}`,
      right: "case.arrange" as const,
      text: t`Pause: ${pause(reason)}`,
      icon: Hourglass,
      disabled: matter.state !== "OPEN",
      run: () => void pend.run({ input: { case: matter.id, reason } }),
    })),
    {
      id: "resume",
      right: "case.arrange",
      text: t`Resume`,
      icon: Play,
      disabled: matter.state !== "PENDING",
      run: () => void resume.run({ input: { case: matter.id } }),
    },
  ];
}
