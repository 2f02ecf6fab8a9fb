import { Trans, useLingui } from "@lingui/react/macro";
import { Archive } from "lucide-react";
import { useState } from "react";
import { useSave } from "@/features/forms";
import { Button } from "@/ui/Button";
import { Confirm, Dialog } from "@/ui/Dialog";
import { TextField } from "@/ui/Field";
import { Panel } from "@/ui/Panel";
import { toast } from "@/ui/Toast";
import { ARCHIVE_CLIENT, type Client } from "./documents";

/** Ending the service of a client: it stays readable, nothing more is taken in. The name is typed, so that it is the right one. */
export function EndService(props: { client: Client }) {
  const { t } = useLingui();
  const { client } = props;
  const [open, setOpen] = useState(false);
  const [typed, setTyped] = useState("");
  const archive = useSave(ARCHIVE_CLIENT, ["CLIENT"]);
  const { name } = client;
  const same = typed.trim().toLocaleLowerCase() === name.toLocaleLowerCase();
  async function go() {
    if (!same || !(await archive.save({ input: { id: client.id } }))) return;
    setOpen(false);
    toast({ text: t`No longer served: ${name}` });
  }
  return (
    <Panel title={t`End of the service`}>
      <p className="mt-1 text-ink-2">
        <Trans>The shop is no longer served and takes in no mail. Its cases, reports and contract stay readable.</Trans>
      </p>
      <div className="mt-3">
        <Button look="danger" icon={Archive} onPress={() => setOpen(true)}>
          <Trans>End the service…</Trans>
        </Button>
      </div>
      <Dialog
        title={t`End the service of ${name}?`}
        open={open}
        onClose={() => setOpen(false)}
        size="narrow"
        footer={
          <Confirm
            yes={t`End the service`}
            danger
            off={!same}
            busy={archive.busy}
            onYes={() => void go()}
            onNo={() => setOpen(false)}
          />
        }
      >
        <TextField label={t`Name of the shop, to be sure`} value={typed} onChange={setTyped} autoFocus />
      </Dialog>
    </Panel>
  );
}
