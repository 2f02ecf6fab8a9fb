import { Trans, useLingui } from "@lingui/react/macro";
import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { useChange } from "@/lib/change";
import { conflictWords } from "@/lib/conflict";
import { graphql } from "@/lib/graphql";
import { useReason } from "@/lib/reasons";
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
  const reason = useReason();
  const { run, busy } = useChange(SPLIT);
  const [wrong, setWrong] = useState<string>();
  async function split() {
    const { payload } = await run({ input: { case: props.matter, mail: props.mail.id } });
    if (payload?.__typename === "CaseChanged")
      void navigate({ to: "/desk/$number", params: { number: payload.case.number } });
    else
      setWrong(
        payload?.__typename === "InvalidInput"
          ? reason(payload.fields[0])
          : (payload && (await conflictWords(payload.message))) || t`This did not work. Nothing was changed.`,
      );
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
      {wrong && (
        <p role="alert" className="mt-2 text-breach">
          {wrong}
        </p>
      )}
    </Dialog>
  );
}
