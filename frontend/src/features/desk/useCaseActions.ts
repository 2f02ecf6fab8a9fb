import { useLingui } from "@lingui/react/macro";
import { useNavigate } from "@tanstack/react-router";
import {
  ArchiveX,
  Check,
  CircleDot,
  Clock,
  GitMerge,
  Hand,
  Hourglass,
  MoveRight,
  Play,
  RotateCcw,
  Tag,
  Undo2,
  UserRound,
} from "lucide-react";
import { useState } from "react";
import { usePauseWord } from "@/features/cases";
import type { PageCommand } from "@/lib/commands";
import { keyed } from "@/lib/keymaps";
import { useAhead } from "@/lib/time";
import { useViewer } from "@/lib/viewer";
import type { Right } from "@/lib/rights";
import { toast } from "@/ui/Toast";
import type { DeskCase } from "./documents";
import { RELEASE, SNOOZE, TAKE } from "./mutations";
import { NOT_SPAM, REOPEN, RESOLVE, RESUME, SET_PENDING, SPAM, UNMERGE } from "./outcomes";
import { useAct } from "@/features/forms";
import { useOutcomes } from "./useOutcomes";

export type DialogName = "assign" | "snooze" | "merge" | "tags" | "move" | "outcome" | null;
export type CaseAction = PageCommand & { right: Right; bar?: boolean };

/** Everything that can be done with the open case, allowed or not by rights and state; one list for buttons, menu, palette and keys. */
export function useCaseActions(matter: DeskCase) {
  const { t } = useLingui();
  const viewer = useViewer();
  const navigate = useNavigate();
  const pause = usePauseWord();
  const [dialog, setDialog] = useState<DialogName>(null);
  const input = { input: { case: matter.id } };
  const take = useAct(TAKE);
  const release = useAct(RELEASE);
  const resolve = useAct(RESOLVE);
  const reopen = useAct(REOPEN);
  const wake = useAct(SNOOZE);
  const pend = useAct(SET_PENDING);
  const resume = useAct(RESUME);
  const spam = useAct(SPAM);
  const notSpam = useAct(NOT_SPAM);
  const unmerge = useAct(UNMERGE);
  const open = matter.state === "OPEN" || matter.state === "PENDING";
  // A case wakes at its minute, whether the server has said so already or not.
  const asleep = useAhead(matter.snoozedUntil);
  const outcomes = useOutcomes(matter.client.id);
  const mine = matter.assignee?.id === viewer.person.id;

  async function end(disposition: string | null) {
    setDialog(null);
    if (await resolve.run({ input: { case: matter.id, disposition } })) {
      toast({ text: t`${matter.number} is resolved`, undo: { text: t`Undo`, run: () => void reopen.run(input) } });
    }
  }
  async function bin() {
    if (await spam.run(input)) {
      toast({ text: t`Marked as spam`, undo: { text: t`Undo`, run: () => void notSpam.run(input) } });
      void navigate({ to: "/desk" });
    }
  }

  const all: CaseAction[] = [
    {
      id: "take",
      right: "case.assign",
      text: t`Take it myself`,
      icon: Hand,
      hint: "T",
      code: "KeyT",
      disabled: mine || !open,
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
      disabled: !open,
      run: () => setDialog("assign"),
    },
    {
      id: "snooze",
      right: "case.arrange",
      text: t`Snooze`,
      icon: Clock,
      hint: "S",
      code: "KeyS",
      bar: true,
      disabled: !open || asleep,
      run: () => setDialog("snooze"),
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
    {
      id: "close",
      right: "case.resolve",
      text: t`Resolve`,
      icon: Check,
      hint: "E",
      code: "KeyE",
      bar: true,
      disabled: !open,
      // An end without an outcome tells nobody anything: asked for once, where the client has some.
      run: () => {
        if (!matter.disposition && outcomes.length > 0) setDialog("outcome");
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
    {
      id: "release",
      right: "case.assign",
      text: t`Put back into the queue`,
      icon: Undo2,
      disabled: !matter.assignee || !open,
      run: () => void release.run(input),
    },
    {
      id: "tags",
      right: "case.arrange",
      text: t`Tags and priority`,
      icon: Tag,
      hint: "L",
      code: "KeyL",
      run: () => setDialog("tags"),
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
      run: () => void resume.run(input),
    },
    {
      id: "merge",
      right: "case.merge",
      text: t`Merge into another case…`,
      icon: GitMerge,
      disabled: matter.state === "MERGED",
      run: () => setDialog("merge"),
    },
    {
      id: "unmerge",
      right: "case.merge",
      text: t`Take the merge back`,
      icon: GitMerge,
      disabled: matter.state !== "MERGED",
      run: () => void unmerge.run(input),
    },
    {
      id: "move",
      right: "case.move",
      text: t`Move to another project…`,
      icon: MoveRight,
      disabled: !open,
      run: () => setDialog("move"),
    },
    {
      id: "spam",
      right: "case.spam",
      text: t`Mark as spam`,
      icon: ArchiveX,
      disabled: matter.spam,
      run: () => void bin(),
    },
    {
      id: "not-spam",
      right: "case.spam",
      text: t`This is not spam`,
      icon: CircleDot,
      disabled: !matter.spam,
      run: () => void notSpam.run(input),
    },
  ];
  const actions = all
    .filter((action) => !action.disabled && viewer.rights.includes(action.right))
    .map((action) => keyed(action, viewer.keyMap));
  return { actions, dialog, end, close: () => setDialog(null) };
}
