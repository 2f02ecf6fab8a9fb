import { Trans, useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { rest } from "@/lib/rest";
import { Button } from "@/ui/Button";
import { TextField } from "@/ui/TextField";
import { ErrorPanel } from "@/ui/States";
import { Form, Frame } from "./Frame";

/** Asks for a link by mail. The answer is the same whether the address is known or not. */
export function ForgotPage() {
  const { t } = useLingui();
  const [email, setEmail] = useState("");
  const [state, setState] = useState<"asking" | "busy" | "sent" | "failed">("asking");
  async function send() {
    setState("busy");
    const { status } = await rest.post("/auth/forgot", { email });
    setState(status === 204 || status === 200 ? "sent" : "failed");
  }
  return (
    <Frame
      title={t`Forgot the password?`}
      lead={state === "sent" ? undefined : t`We send a link with which you set a new one.`}
    >
      {state === "sent" ? (
        <p role="status" className="rounded-card bg-ok-soft px-4 py-3">
          <Trans>If this address belongs to somebody here, a mail is on its way. The link works for one hour.</Trans>
        </p>
      ) : (
        <Form label={t`Forgot the password?`} onSubmit={() => void send()}>
          {state === "failed" && <ErrorPanel title={t`The server does not answer. Try again in a moment.`} />}
          <TextField
            label={t`E-mail`}
            type="email"
            value={email}
            onChange={setEmail}
            autoComplete="username"
            autoFocus
            isRequired
          />
          <Button type="submit" look="primary" size="tall" wide busy={state === "busy"}>
            <Trans>Send the link</Trans>
          </Button>
        </Form>
      )}
      <Link to="/sign-in" className="mt-5 inline-block font-medium text-accent-ink hover:underline">
        <Trans>Back to sign-in</Trans>
      </Link>
    </Frame>
  );
}
