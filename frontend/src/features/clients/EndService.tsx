import { Trans, useLingui } from "@lingui/react/macro";
import { Archive } from "lucide-react";
import { useState } from "react";
import { useSave } from "@/features/forms";
import { AskButton } from "@/ui/AskButton";
import { TextField } from "@/ui/Field";
import { Panel } from "@/ui/Panel";
import { toast } from "@/ui/Toast";
import { ARCHIVE_CLIENT, type Client } from "./documents";

/** Ending the service of a client: it stays readable, nothing more is taken in. The name is typed, so that it is the right one. */
export function EndService(props: { client: Client }) {
  const { t } = useLingui();
  const { id, name } = props.client;
  const [typed, setTyped] = useState("");
  const archive = useSave(ARCHIVE_CLIENT, ["CLIENT"]);
  const same = typed.trim().toLocaleLowerCase() === name.toLocaleLowerCase();
  async function go() {
    if (!(await archive.save({ input: { id } }))) return false;
    toast({ text: t`No longer served: ${name}` });
    return true;
  }
  return (
    <Panel title={t`End of the service`}>
      <p className="mt-1 mb-3 text-ink-2">
        <Trans>The shop is no longer served and takes in no mail. Its cases, reports and contract stay readable.</Trans>
      </p>
      <AskButton
        icon={Archive}
        text={t`End the service…`}
        title={t`End the service of ${name}?`}
        yes={t`End the service`}
        busy={archive.busy}
        off={!same}
        onYes={go}
      >
        <TextField label={t`Name of the shop, to be sure`} value={typed} onChange={setTyped} autoFocus />
      </AskButton>
    </Panel>
  );
}
