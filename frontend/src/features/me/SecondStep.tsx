import { Trans, useLingui } from "@lingui/react/macro";
import { useState } from "react";
import { useChange } from "@/lib/change";
import { graphql } from "@/lib/graphql";
import { hear } from "@/lib/live";
import { rest } from "@/lib/rest";
import { useViewer } from "@/lib/viewer";
import { Badge } from "@/ui/Badge";
import { Button } from "@/ui/Button";
import { TextField } from "@/ui/Field";
import { Panel } from "@/ui/Panel";

const ENROL = graphql(`
  mutation EnrolTotp {
    enrolTotp {
      ... on TotpStarted {
        secret
        qr
      }
      ...ConflictWords
    }
  }
`);

type Step = { at: "idle" } | { at: "code"; secret: string; qr: string } | { at: "on" } | { at: "off" };
type Refused = { code?: string; retryAfter?: number };

/** A code from the phone at sign-in: set up, confirm, take away. */
export function SecondStep() {
  const { t } = useLingui();
  const viewer = useViewer();
  const enrol = useChange(ENROL);
  const [step, setStep] = useState<Step>({ at: "idle" });
  const [busy, setBusy] = useState(false);
  const [password, setPassword] = useState("");
  const [code, setCode] = useState("");
  const [wrong, setWrong] = useState<string>();
  const on = (viewer.totpEnrolled && step.at !== "off") || step.at === "on";

  async function start() {
    const { payload } = await enrol.run({});
    if (payload?.__typename === "TotpStarted") setStep({ at: "code", secret: payload.secret, qr: payload.qr });
    setWrong(payload?.__typename === "TotpStarted" ? undefined : t`This did not work. Nothing was changed.`);
  }
  /** Both change the session's cookie, so they are no mutations. */
  async function send(path: string, body: Record<string, string>, refused: string): Promise<boolean> {
    setBusy(true);
    const answer = await rest.post<Refused>(path, body);
    setBusy(false);
    const seconds = answer.body?.retryAfter ?? 30;
    if (answer.status === 200) setWrong(undefined);
    else if (answer.status === 429) setWrong(t`Too many attempts. Try again in ${seconds} s.`);
    else setWrong(answer.status === 403 ? refused : t`The server does not answer. Try again in a moment.`);
    return answer.status === 200;
  }
  async function finish() {
    const refused = t`The code does not fit. Codes change every 30 seconds.`;
    if (!(await send("/auth/second-factor/confirm", { code }, refused))) return;
    setStep({ at: "on" });
    setCode("");
    hear([{ topic: "PERSON", ids: [] }]);
  }
  async function takeAway() {
    if (await send("/auth/second-factor/remove", { password }, t`The password does not fit.`)) setStep({ at: "off" });
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
            <Button look="primary" busy={busy} onPress={() => void finish()}>
              <Trans>Confirm</Trans>
            </Button>
          </>
        )}
        {step.at !== "code" && (
          <p className="text-mute">
            <Trans>
              A code from your phone besides the password. Somebody who learns the password still cannot enter.
            </Trans>
          </p>
        )}
        {step.at !== "code" && on && (
          <>
            <TextField
              label={t`Your password`}
              type="password"
              autoComplete="current-password"
              value={password}
              onChange={setPassword}
              problem={wrong}
            />
            <Button look="danger" busy={busy} isDisabled={!password} onPress={() => void takeAway()}>
              <Trans>Turn off</Trans>
            </Button>
          </>
        )}
        {step.at !== "code" && !on && (
          <Button look="primary" busy={enrol.busy} onPress={() => void start()}>
            <Trans>Set up</Trans>
          </Button>
        )}
      </div>
    </Panel>
  );
}
