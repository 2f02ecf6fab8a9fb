import { Trans, useLingui } from "@lingui/react/macro";
import { useState } from "react";
import { useReason, type FieldProblem } from "@/lib/reasons";
import { rest } from "@/lib/rest";
import { Button } from "@/ui/Button";
import { TextField } from "@/ui/Field";
import { Panel } from "@/ui/Panel";
import { toast } from "@/ui/Toast";

type Refused = { code?: string; retryAfter?: number; fields?: FieldProblem[] };
type Wrong = { current?: string | undefined; next?: string | undefined };

/** A new password. Every other session ends with the old one; this one's cookie changes, so it is no mutation. */
export function Password() {
  const { t } = useLingui();
  const reason = useReason();
  const [current, setCurrent] = useState("");
  const [next, setNext] = useState("");
  const [busy, setBusy] = useState(false);
  const [wrong, setWrong] = useState<Wrong>({});
  async function change() {
    setBusy(true);
    const { status, body } = await rest.post<Refused>("/auth/password", { current, next });
    setBusy(false);
    const seconds = body?.retryAfter ?? 30;
    if (status === 403) return setWrong({ current: t`The password does not fit.` });
    if (status === 422) return setWrong({ next: reason(body?.fields?.[0]) });
    if (status === 429) return setWrong({ current: t`Too many attempts. Try again in ${seconds} s.` });
    if (status !== 200) return setWrong({ current: t`The server does not answer. Try again in a moment.` });
    setCurrent("");
    setNext("");
    setWrong({});
    toast({
      text: t`The password is changed`,
      detail: t`Other places where you were signed in have to sign in again.`,
    });
  }
  return (
    <Panel title={t`Password`}>
      <form
        className="mt-3 flex flex-col gap-3"
        onSubmit={(event) => {
          event.preventDefault();
          void change();
        }}
      >
        <TextField
          label={t`Your password now`}
          type="password"
          autoComplete="current-password"
          value={current}
          onChange={setCurrent}
          problem={wrong.current}
        />
        <TextField
          label={t`New password`}
          type="password"
          autoComplete="new-password"
          value={next}
          onChange={setNext}
          help={t`At least 12 characters. A phrase of four words is good and easy to keep.`}
          problem={wrong.next}
        />
        <div>
          <Button type="submit" look="primary" busy={busy} isDisabled={!current || next.length < 12}>
            <Trans>Change password</Trans>
          </Button>
        </div>
      </form>
    </Panel>
  );
}
