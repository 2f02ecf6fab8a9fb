import type { DeskCase } from "../documents";
import type { DialogName } from "../actions/useCaseActions";
import { AssignDialog } from "./AssignDialog";
import { MergeDialog } from "./MergeDialog";
import { MoveDialog } from "./MoveDialog";
import { OutcomeDialog } from "./OutcomeDialog";
import { SnoozeDialog } from "./SnoozeDialog";
import { TagsDialog } from "./TagsDialog";

export type CaseDialogProps = { matter: DeskCase; onClose: () => void };

/** The dialogs of the open case; one at a time. */
export function CaseDialogs(
  props: CaseDialogProps & { open: DialogName; onEnd: (disposition: string | null) => void },
) {
  switch (props.open) {
    case "assign":
      return <AssignDialog {...props} />;
    case "snooze":
      return <SnoozeDialog {...props} />;
    case "merge":
      return <MergeDialog {...props} />;
    case "move":
      return <MoveDialog {...props} />;
    case "tags":
      return <TagsDialog {...props} />;
    case "outcome":
      return <OutcomeDialog client={props.matter.client.id} onChoose={props.onEnd} onClose={props.onClose} />;
    default:
      return null;
  }
}
