import { Trans, useLingui } from "@lingui/react/macro";
import { useSave } from "@/features/forms";
import { Button } from "@/ui/Button";
import { toast } from "@/ui/Toast";
import { END_ASSIGNMENT } from "./documents";

/** Ends an assignment today. What was answered stays attributed to the person. */
export function EndAssignment(props: { id: string }) {
  const { t } = useLingui();
  const { save, busy } = useSave(END_ASSIGNMENT, ["PERSON", "CLIENT"]);
  async function end() {
    if (await save({ input: { id: props.id } })) toast({ text: t`The assignment ends today` });
  }
  return (
    <Button size="small" busy={busy} onPress={() => void end()}>
      <Trans>End</Trans>
    </Button>
  );
}
