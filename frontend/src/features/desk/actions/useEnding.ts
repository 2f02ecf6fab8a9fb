import { useLingui } from "@lingui/react/macro";
import { Check, RotateCcw } from "lucide-react";
import { useAct } from "@/features/forms";
import { toast } from "@/ui/Toast";
import type { DeskCase } from "../documents";
import { REOPEN, RESOLVE } from "../outcomes";
import { isOpen } from "../state";
import { useOutcomes } from "../useOutcomes";
import type { CaseAction, DialogName } from "./useCaseActions";

/** Resolving the case and taking it up again. `end` is for whoever asks how it ended. */
export function useEnding(matter: DeskCase, open: (dialog: DialogName) => void) {
  const { t } = useLingui();
  const resolve = useAct(RESOLVE);
  const reopen = useAct(REOPEN);
  const outcomes = useOutcomes(matter.client.id);
  const input = { input: { case: matter.id } };
  async function end(disposition: string | null) {
    open(null);
    if (!(await resolve.run({ input: { case: matter.id, disposition } }))) return;
    toast({ text: t`${matter.number} is resolved`, undo: { text: t`Undo`, run: () => void reopen.run(input) } });
  }
  const actions: CaseAction[] = [
    {
      id: "close",
      right: "case.resolve",
      text: t`Resolve`,
      icon: Check,
      hint: "E",
      code: "KeyE",
      bar: true,
      disabled: !isOpen(matter),
      // An end without an outcome tells nobody anything: asked for once, where the client has some.
      run: () => {
        if (!matter.disposition && outcomes.length > 0) open("outcome");
        else void end(matter.disposition?.id ?? null);
      },
    },
    {
      id: "reopen",
      right: "case.resolve",
      text: t`Reopen`,
      icon: RotateCcw,
      bar: true,
      disabled: matter.state !== "RESOLVED",
      run: () => void reopen.run(input),
    },
  ];
  return { actions, end };
}
