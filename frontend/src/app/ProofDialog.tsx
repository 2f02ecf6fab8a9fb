import { Trans, useLingui } from "@lingui/react/macro";
import { useState } from "react";
import { rest } from "@/lib/rest";
import { Button } from "@/ui/Button";
import { Dialog } from "@/ui/Dialog";
import { TextField } from "@/ui/Field";

type Refused = { code?: string; retryAfter?: number };
type Wrong = { password?: string; code?: string };

/** Password and code once more, before a change that a stolen session or an open screen must not make. */
export function ProofDialog({ onEnd }: { onEnd: (given: boolean) => void }) {
  const { t } = useLingui();
  const [busy, setBusy] = useState(false);
  const [password, setPassword] = useState("");
  const [code, setCode] = useState("");
  const [wrong, setWrong] = useState<Wrong>({});

  async function prove() {
    setBusy(true);
    const { status, body } = await rest.post<Refused>("/auth/prove", { password, code });
    setBusy(false);
    const seconds = body?.retryAfter ?? 30;
    if (status === 204) return onEnd(true);
    if (status === 403 && body?.code === "TOTP_WRONG")
      return setWrong({ code: t`The code does not fit. Codes change every 30 seconds.` });
    if (status === 403) return setWrong({ password: t`The password does not fit.` });
    if (status === 429) return setWrong({ password: t`Too many attempts. Try again in ${seconds} s.` });
    setWrong({ password: t`The server does not answer. Try again in a moment.` });
  }

  return (
    <Dialog title={t`It is you, is it not?`} open onClose={() => onEnd(false)} size="narrow">
      <form
        className="flex flex-col gap-3"
        onSubmit={(event) => {
          event.preventDefault();
          void prove();
        }}
      >
        <p className="text-ink-2">
          <Trans>
            This change needs a fresh proof. It counts for a quarter of an hour; what you were doing goes on by itself.
          </Trans>
        </p>
        <TextField
          label={t`Your password`}
          type="password"
          autoComplete="current-password"
          autoFocus
          value={password}
          onChange={setPassword}
          problem={wrong.password}
        />
        <TextField
          label={t`Code`}
          inputMode="numeric"
          autoComplete="one-time-code"
          value={code}
          onChange={setCode}
          help={t`The six digits that your authenticator app shows now.`}
          problem={wrong.code}
        />
        <div className="flex justify-end gap-2 pt-1">
          <Button onPress={() => onEnd(false)}>{t`Cancel`}</Button>
          <Button type="submit" look="primary" busy={busy}>{t`Go on`}</Button>
        </div>
      </form>
    </Dialog>
  );
}
