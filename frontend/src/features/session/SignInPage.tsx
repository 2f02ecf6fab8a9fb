import { Trans, useLingui } from "@lingui/react/macro";
import { Link, useSearch } from "@tanstack/react-router";
import { useEffect, useState } from "react";
import type { Role } from "@/gql/graphql";
import { rest } from "@/lib/rest";
import { useRoleName } from "@/lib/roles";
import { Button } from "@/ui/Button";
import { TextField } from "@/ui/TextField";
import { ErrorPanel } from "@/ui/States";
import { Form, Frame } from "./Frame";

type Refusal = { code?: "WRONG" | "TOTP_NEEDED" | "TOTP_WRONG" | "SLOW_DOWN"; retryAfter?: number };
type Demo = { role: string; email: string; password: string };

/** Sign in with password and, where it is set up, a code from the phone. */
export function SignInPage() {
  const { t } = useLingui();
  const { back } = useSearch({ from: "/sign-in" });
  const [email, setEmail] = useState("");
  const [password, setPassword] = useState("");
  const [totp, setTotp] = useState("");
  const [needCode, setNeedCode] = useState(false);
  const [problem, setProblem] = useState("");
  const [busy, setBusy] = useState(false);

  async function enter(as?: Demo) {
    setBusy(true);
    setProblem("");
    const asked = {
      email: as?.email ?? email,
      password: as?.password ?? password,
      ...(needCode && !as ? { totp } : {}),
    };
    const { status, body } = await rest.post<Refusal>("/auth/sign-in", asked);
    setBusy(false);
    if (status === 200) return location.assign(back ?? "/");
    if (body?.code === "TOTP_NEEDED") return setNeedCode(true);
    const seconds = body?.retryAfter ?? 30;
    if (status === 429) setProblem(t`Too many attempts. Try again in ${seconds} s.`);
    else if (body?.code === "TOTP_WRONG") setProblem(t`The code does not fit. Codes change every 30 seconds.`);
    else if (status === 401) setProblem(t`E-mail and password do not fit together.`);
    else setProblem(t`The server does not answer. Try again in a moment.`);
  }

  return (
    <Frame
      title={needCode ? t`One more step` : t`Sign in`}
      lead={needCode ? t`Enter the six digits from your authenticator app.` : undefined}
      below={<DemoDoors onEnter={(as) => void enter(as)} />}
    >
      <Form label={t`Sign in`} onSubmit={() => void enter()}>
        {problem && <ErrorPanel title={problem} />}
        {needCode ? (
          <TextField
            label={t`Code`}
            value={totp}
            onChange={setTotp}
            autoFocus
            inputMode="numeric"
            autoComplete="one-time-code"
            maxLength={12}
            isRequired
          />
        ) : (
          <>
            <TextField
              label={t`E-mail`}
              type="email"
              value={email}
              onChange={setEmail}
              autoComplete="username"
              autoFocus
              isRequired
            />
            <TextField
              label={t`Password`}
              type="password"
              value={password}
              onChange={setPassword}
              autoComplete="current-password"
              isRequired
            />
          </>
        )}
        <Button type="submit" look="primary" size="tall" wide busy={busy}>
          {needCode ? t`Confirm` : t`Sign in`}
        </Button>
        <Link to="/forgot" className="self-start font-medium text-accent-ink hover:underline">
          <Trans>Forgot the password?</Trans>
        </Link>
      </Form>
    </Frame>
  );
}

/** In a demo installation: one door for each role. */
function DemoDoors(props: { onEnter: (as: Demo) => void }) {
  const roleName = useRoleName();
  const [doors, setDoors] = useState<Demo[]>([]);
  // The server says `project lead`; a role that this page does not know stays as it is said.
  const name = (role: string) => roleName(role.toUpperCase().replaceAll(" ", "_") as Role) ?? role;
  useEffect(() => {
    let gone = false;
    void rest.get<{ demo: Demo[] | null }>("/version").then(({ body }) => !gone && setDoors(body?.demo ?? []));
    return () => {
      gone = true;
    };
  }, []);
  if (doors.length === 0) return null;
  return (
    <section className="mt-8 border-t border-line pt-4">
      <h2 className="text-sm text-mute">
        <Trans>Demo: enter as</Trans>
      </h2>
      <div className="mt-2 flex flex-wrap gap-2">
        {doors.map((door) => (
          <Button key={door.email} size="small" onPress={() => props.onEnter(door)}>
            {name(door.role)}
          </Button>
        ))}
      </div>
    </section>
  );
}
