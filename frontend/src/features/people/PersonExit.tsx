import { Trans, useLingui } from "@lingui/react/macro";
import { useSave } from "@/features/forms";
import { useViewer } from "@/lib/viewer";
import { AskButton } from "@/ui/AskButton";
import { Button } from "@/ui/Button";
import { toast } from "@/ui/Toast";
import { DEACTIVATE, FORGET_TOTP, INVITE_AGAIN, REACTIVATE, type Person } from "./documents";

/** The way out and back in: invitation, second step, deactivation. */
export function PersonExit(props: { person: Person }) {
  const { t } = useLingui();
  const viewer = useViewer();
  const on = useSave(REACTIVATE, ["PERSON"]);
  const again = useSave(INVITE_AGAIN, ["PERSON"]);
  const { person } = props;
  const input = { id: person.id };
  if (person.id === viewer.person.id) return null;
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
        <Deactivate person={person} />
      )}
    </section>
  );
}

function Deactivate(props: { person: Person }) {
  const { t } = useLingui();
  const { save, busy } = useSave(DEACTIVATE, ["PERSON"]);
  const { id, name } = props.person;
  async function go() {
    if (!(await save({ input: { id } }))) return false;
    toast({ text: t`Deactivated: ${name}` });
    return true;
  }
  return (
    <AskButton text={t`Deactivate`} title={t`Deactivate: ${name}`} yes={t`Deactivate`} busy={busy} onYes={go}>
      <Trans>All sessions end at once and signing in is refused. What was answered stays in the person's name.</Trans>
    </AskButton>
  );
}

/** For somebody who lost the telephone: the second step is set up anew at the next sign-in. */
function ForgetSecondStep(props: { person: Person }) {
  const { t } = useLingui();
  const { save, busy } = useSave(FORGET_TOTP, ["PERSON"]);
  const { id, name } = props.person;
  async function go() {
    if (!(await save({ input: { id } }))) return false;
    toast({ text: t`Second step taken away: ${name}` });
    return true;
  }
  return (
    <AskButton
      look="plain"
      text={t`Take the second step away`}
      title={t`Take the second step away: ${name}`}
      yes={t`Take it away`}
      busy={busy}
      onYes={go}
    >
      <Trans>
        For a lost telephone, once you know who asks. All sessions end, and signing in takes only the password until a
        new telephone is set up.
      </Trans>
    </AskButton>
  );
}
