import { Trans, useLingui } from "@lingui/react/macro";
import { useNavigate } from "@tanstack/react-router";
import { useAct } from "@/features/forms";
import { graphql } from "@/lib/graphql";
import { Dialog, Confirm } from "@/ui/Dialog";
import type { MailItem } from "../documents";

const SPLIT = graphql(`
  mutation SplitCase($input: SplitInput!) {
    splitCase(input: $input) {
      ... on CaseChanged {
        case {
          id
          number
        }
      }
      ...InvalidFields
      ...ConflictWords
    }
  }
`);

/** A mail that is another matter becomes a case of its own; its clock starts at its own arrival. */
export function SplitDialog(props: { mail: MailItem; matter: string; onClose: () => void }) {
  const { t } = useLingui();
  const navigate = useNavigate();
  const { run, busy } = useAct(SPLIT);
  async function split() {
    const done = await run({ input: { case: props.matter, mail: props.mail.id } });
    if (done) void navigate({ to: "/desk/$number", params: { number: done.case.number } });
  }
  return (
    <Dialog
      title={t`Split off as a new case`}
      open
      onClose={props.onClose}
      size="narrow"
      footer={<Confirm yes={t`Split off`} busy={busy} onYes={() => void split()} onNo={props.onClose} />}
    >
      <p className="mb-3 text-mute">
        <Trans>The new case keeps the time at which this mail arrived.</Trans>
      </p>
      <p className="font-medium">{props.mail.subject}</p>
    </Dialog>
  );
}
