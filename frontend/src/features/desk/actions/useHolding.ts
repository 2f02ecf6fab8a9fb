import { useLingui } from "@lingui/react/macro";
import { Hand, Undo2, UserRound } from "lucide-react";
import { useAct } from "@/features/forms";
import { useViewer } from "@/lib/viewer";
import type { DeskCase } from "../documents";
import { RELEASE, TAKE } from "../mutations";
import { isOpen } from "../state";
import type { CaseAction, DialogName } from "./useCaseActions";

/** Who has the case. */
export function useHolding(matter: DeskCase, open: (dialog: DialogName) => void): CaseAction[] {
  const { t } = useLingui();
  const viewer = useViewer();
  const take = useAct(TAKE);
  const release = useAct(RELEASE);
  const input = { input: { case: matter.id } };
  const mine = matter.assignee?.id === viewer.person.id;
  return [
    {
      id: "take",
      right: "case.assign",
      text: t`Take it myself`,
      icon: Hand,
      hint: "T",
      code: "KeyT",
      disabled: mine || !isOpen(matter),
      run: () => void take.run(input),
    },
    {
      id: "assign",
      right: "case.assign",
      text: t`Assign`,
      icon: UserRound,
      hint: "A",
      code: "KeyA",
      bar: true,
      disabled: !isOpen(matter),
      run: () => open("assign"),
    },
    {
      id: "release",
      right: "case.assign",
      text: t`Put back into the queue`,
      icon: Undo2,
      disabled: !matter.assignee || !isOpen(matter),
      run: () => void release.run(input),
    },
  ];
}
