import { Trans, useLingui } from "@lingui/react/macro";
import { useState } from "react";
import { useSave } from "@/features/forms";
import { useViewer } from "@/lib/viewer";
import { Button } from "@/ui/Button";
import { Confirm, Dialog } from "@/ui/Dialog";
import { toast } from "@/ui/Toast";
import { DEACTIVATE, FORGET_TOTP, INVITE_AGAIN, REACTIVATE, type Person } from "./documents";

/** The way out and back in: invitation, second step, deactivation. */
export function PersonExit(props: { person: Person }) {
  const { t } = useLingui();
  const viewer = useViewer();
  const [asking, setAsking] = useState(false);
  const off = useSave(DEACTIVATE, ["PERSON"]);
  const on = useSave(REACTIVATE, ["PERSON"]);
  const again = useSave(INVITE_AGAIN, ["PERSON"]);
  const { person } = props;
  const input = { id: person.id };
  const { name } = person;
  if (person.id === viewer.person.id) return null;
  async function deactivate() {
    if (await off.save({ input })) toast({ text: t`Deactivated: ${name}` });
    setAsking(false);
  }
  async function invite() {
    if (await again.save({ input })) toast({ text: t`The invitation was sent once more` });
  }
  return (
    <section className="flex flex-wrap gap-2 border-t border-line pt-4">
      {person.state === "INVITED" && (
        <Button busy={again.busy} onPress={() => void invite()}>
          <Trans>Send the invitation again</Trans>
        </Button>
      )}
      {person.totpEnrolled && <ForgetSecondStep person={person} />}
      {person.state === "DEACTIVATED" ? (
        <Button busy={on.busy} onPress={() => void on.save({ input })}>
          <Trans>Let sign in again</Trans>
        </Button>
      ) : (
        <Button look="danger" onPress={() => setAsking(true)}>
          <Trans>Deactivate</Trans>
        </Button>
      )}
      <Dialog
        title={t`Deactivate: ${name}`}
        open={asking}
        onClose={() => setAsking(false)}
        size="narrow"
        footer={
          <Confirm
            danger
            yes={t`Deactivate`}
            busy={off.busy}
            onYes={() => void deactivate()}
            onNo={() => setAsking(false)}
          />
        }
      >
        <Trans>All sessions end at once and signing in is refused. What was answered stays in the person's name.</Trans>
      </Dialog>
    </section>
  );
}

/** For somebody who lost the telephone: the second step is set up anew at the next sign-in. */
function ForgetSecondStep(props: { person: Person }) {
  const { t } = useLingui();
  const [asking, setAsking] = useState(false);
  const forget = useSave(FORGET_TOTP, ["PERSON"]);
  const { name } = props.person;
  async function go() {
    if (await forget.save({ input: { id: props.person.id } })) toast({ text: t`Second step taken away: ${name}` });
    setAsking(false);
  }
  return (
    <>
      <Button onPress={() => setAsking(true)}>
        <Trans>Take the second step away</Trans>
      </Button>
      <Dialog
        title={t`Take the second step away: ${name}`}
        open={asking}
        onClose={() => setAsking(false)}
        size="narrow"
        footer={
          <Confirm
            danger
            yes={t`Take it away`}
            busy={forget.busy}
            onYes={() => void go()}
            onNo={() => setAsking(false)}
          />
        }
      >
        <Trans>
          For a lost telephone, once you know who asks. All sessions end, and signing in takes only the password until a
          new telephone is set up.
        </Trans>
      </Dialog>
    </>
  );
}
