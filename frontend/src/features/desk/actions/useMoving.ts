import { useLingui } from "@lingui/react/macro";
import { ArchiveX, CircleDot, GitMerge, MoveRight, Tag } from "lucide-react";
import { useNavigate } from "@tanstack/react-router";
import { useAct } from "@/features/forms";
import { toast } from "@/ui/Toast";
import type { DeskCase } from "../documents";
import { NOT_SPAM, SPAM, UNMERGE } from "../outcomes";
import { isOpen } from "../state";
import type { CaseAction, DialogName } from "./useCaseActions";

/** Where the case belongs: tags, other cases, other projects, the bin. */
export function useMoving(matter: DeskCase, open: (dialog: DialogName) => void): CaseAction[] {
  const { t } = useLingui();
  const navigate = useNavigate();
  const spam = useAct(SPAM);
  const notSpam = useAct(NOT_SPAM);
  const unmerge = useAct(UNMERGE);
  const input = { input: { case: matter.id } };
  async function bin() {
    if (!(await spam.run(input))) return;
    toast({ text: t`Marked as spam`, undo: { text: t`Undo`, run: () => void notSpam.run(input) } });
    void navigate({ to: "/desk" });
  }
  return [
    {
      id: "tags",
      right: "case.arrange",
      text: t`Tags and priority`,
      icon: Tag,
      hint: "L",
      code: "KeyL",
      run: () => open("tags"),
    },
    {
      id: "merge",
      right: "case.merge",
      text: t`Merge into another case…`,
      icon: GitMerge,
      disabled: matter.state === "MERGED",
      run: () => open("merge"),
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
      disabled: !isOpen(matter),
      run: () => open("move"),
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
}
