import { Trans, useLingui } from "@lingui/react/macro";
import { useState } from "react";
import { useChange } from "@/lib/change";
import { graphql } from "@/lib/graphql";
import { useReason } from "@/lib/reasons";
import { useViewer } from "@/lib/viewer";
import { Badge } from "@/ui/Badge";
import { Button } from "@/ui/Button";
import { TextField } from "@/ui/Field";
import { Panel } from "@/ui/Panel";

const ENROL = graphql(`
  mutation EnrolTotp($input: ConfirmWithPasswordInput!) {
    enrolTotp(input: $input) {
      ... on TotpStarted {
        enrolment {
          secret
          uri
          qr
        }
      }
      ... on InvalidInput {
        fields {
          field
          reason
        }
      }
      ... on Conflict {
        message
      }
    }
  }
`);
const CONFIRM = graphql(`
  mutation ConfirmTotp($input: CodeInput!) {
    confirmTotp(input: $input) {
      ... on RecoveryCodes {
        codes
      }
      ... on InvalidInput {
        fields {
          field
          reason
        }
      }
    }
  }
`);
const REMOVE = graphql(`
  mutation RemoveTotp($input: ConfirmWithPasswordInput!) {
    removeTotp(input: $input) {
      ... on Done {
        ok
      }
      ... on InvalidInput {
        fields {
          field
          reason
        }
      }
      ... on Conflict {
        message
      }
    }
  }
`);

type Step =
  | { at: "idle" }
  | { at: "code"; secret: string; qr: string }
  | { at: "codes"; codes: string[] }
  | { at: "removed" };

/** A code from the phone at sign-in: set up, confirm, keep the recovery codes, take away. */
export function SecondStep() {
  const { t } = useLingui();
  const reason = useReason();
  const viewer = useViewer();
  const enrol = useChange(ENROL);
  const confirm = useChange(CONFIRM);
  const remove = useChange(REMOVE);
  const [step, setStep] = useState<Step>({ at: "idle" });
  const [password, setPassword] = useState("");
  const [code, setCode] = useState("");
  const [wrong, setWrong] = useState<string>();
  const on = (viewer.totpEnrolled && step.at !== "removed") || step.at === "codes";

  async function start() {
    const { payload } = await enrol.run({ input: { password } });
    if (payload?.__typename === "TotpStarted") setStep({ at: "code", ...payload.enrolment });
    setWrong(payload?.__typename === "InvalidInput" ? t`The password does not fit.` : undefined);
    setPassword("");
  }
  async function finish() {
    const { payload } = await confirm.run({ input: { code } });
    if (payload?.__typename === "RecoveryCodes") setStep({ at: "codes", codes: payload.codes });
    setWrong(payload?.__typename === "InvalidInput" ? (reason(payload.fields[0]) ?? "") : undefined);
  }
  async function takeAway() {
    const { payload } = await remove.run({ input: { password } });
    if (payload?.__typename === "Done") setStep({ at: "removed" });
    setWrong(payload?.__typename === "InvalidInput" ? t`The password does not fit.` : undefined);
    setPassword("");
  }

  return (
    <Panel title={t`Two-step sign-in`} aside={<Badge tone={on ? "ok" : "plain"}>{on ? t`on` : t`off`}</Badge>}>
      <div className="mt-3 flex flex-col items-start gap-3">
        {step.at === "code" && (
          <>
            <p>
              <Trans>Scan the picture with an authenticator app, or type the key, then enter the six digits.</Trans>
            </p>
            <img
              alt={t`QR code of the key`}
              src={`data:image/svg+xml;utf8,${encodeURIComponent(step.qr)}`}
              className="size-40 rounded-card bg-white p-2"
            />
            <code className="rounded-[5px] bg-fill px-2 py-1 font-mono break-all">{step.secret}</code>
            <TextField
              label={t`Code`}
              value={code}
              onChange={setCode}
              inputMode="numeric"
              autoComplete="one-time-code"
              problem={wrong}
            />
            <Button look="primary" busy={confirm.busy} onPress={() => void finish()}>
              <Trans>Confirm</Trans>
            </Button>
          </>
        )}
        {step.at === "codes" && (
          <>
            <p>
              <Trans>It is on. Keep these codes in a safe place: each works once when the phone is lost.</Trans>
            </p>
            <ul className="grid grid-cols-2 gap-x-6 gap-y-1 font-mono">
              {step.codes.map((each) => (
                <li key={each}>{each}</li>
              ))}
            </ul>
          </>
        )}
        {(step.at === "idle" || step.at === "removed") && (
          <>
            <p className="text-mute">
              <Trans>
                A code from your phone besides the password. Somebody who learns the password still cannot enter.
              </Trans>
            </p>
            <TextField
              label={t`Your password`}
              type="password"
              autoComplete="current-password"
              value={password}
              onChange={setPassword}
              problem={wrong}
            />
            {on ? (
              <Button look="danger" busy={remove.busy} isDisabled={!password} onPress={() => void takeAway()}>
                <Trans>Turn off</Trans>
              </Button>
            ) : (
              <Button look="primary" busy={enrol.busy} isDisabled={!password} onPress={() => void start()}>
                <Trans>Set up</Trans>
              </Button>
            )}
          </>
        )}
      </div>
    </Panel>
  );
}
