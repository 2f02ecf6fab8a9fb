import { Trans, useLingui } from "@lingui/react/macro";
import { useParams } from "@tanstack/react-router";
import { useEffect, useState } from "react";
import type { Role } from "@/gql/graphql";
import { rest } from "@/lib/rest";
import { useRoleName } from "@/lib/roles";
import { Button } from "@/ui/Button";
import { TextField } from "@/ui/Field";
import { ErrorPanel, Skeleton } from "@/ui/States";
import { Form, Frame } from "./Frame";
import { usePassword } from "./usePassword";

type Invitation = { email: string; name: string; employer: string; roles: Role[] };

/** The first visit of an invited person: for whom he will work and as what, his name, a password, then straight in. */
export function InvitationPage() {
  const { t } = useLingui();
  const { token } = useParams({ from: "/invitation/$token" });
  const [found, setFound] = useState<Invitation | "expired" | "unreached" | null>(null);
  const [tries, setTries] = useState(0);
  const roleName = useRoleName();
  const [name, setName] = useState("");
  const { field, problem, send, state } = usePassword("/auth/accept-invitation");
  useEffect(() => {
    let gone = false;
    void rest.get<Invitation>(`/auth/invitation/${encodeURIComponent(token)}`).then(({ status, body }) => {
      if (gone) return;
      if (status === 200 && body) {
        setFound(body);
        setName(body.name);
      } else setFound(status === 0 || status === 429 || status >= 500 ? "unreached" : "expired");
    });
    return () => {
      gone = true;
    };
  }, [token, tries]);
  async function accept() {
    const { status } = await send({ token, name });
    if (status === 200) location.assign("/");
  }
  if (found === "expired" || state === "expired") {
    return (
      <Frame title={t`This invitation has expired`}>
        <p className="text-mute">
          <Trans>Ask the person who invited you to send it again.</Trans>
        </p>
      </Frame>
    );
  }
  if (found === "unreached") {
    return (
      <Frame title={t`Welcome`}>
        <ErrorPanel
          title={t`The server does not answer. Try again in a moment.`}
          onRetry={() => {
            setFound(null);
            setTries(tries + 1);
          }}
        />
      </Frame>
    );
  }
  if (!found) {
    return (
      <Frame title={t`Welcome`}>
        <Skeleton className="h-40 w-full" />
      </Frame>
    );
  }
  const { email, employer } = found;
  const roles = found.roles.map(roleName).join(", ");
  return (
    <Frame
      title={t`Welcome`}
      lead={
        <>
          {roles ? (
            <Trans>
              You will work for {employer}: {roles}.
            </Trans>
          ) : (
            <Trans>You will work for {employer}.</Trans>
          )}{" "}
          <Trans>You sign in as {email}.</Trans>
        </>
      }
    >
      <Form label={t`Welcome`} onSubmit={() => void accept()}>
        {state === "failed" && <ErrorPanel title={t`The server does not answer. Try again in a moment.`} />}
        <TextField
          label={t`Your name`}
          autoComplete="name"
          value={name}
          onChange={setName}
          isRequired
          help={t`As your colleagues should see it.`}
          problem={problem("name")}
        />
        {field}
        <Button type="submit" look="primary" size="tall" wide busy={state === "busy"}>
          <Trans>Start</Trans>
        </Button>
      </Form>
    </Frame>
  );
}
