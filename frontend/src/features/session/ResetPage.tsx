import { Trans, useLingui } from "@lingui/react/macro";
import { Link, useParams } from "@tanstack/react-router";
import { Button } from "@/ui/Button";
import { ErrorPanel } from "@/ui/States";
import { Form, Frame } from "./Frame";
import { usePassword } from "./usePassword";

/** Sets a new password with the link from the mail. */
export function ResetPage() {
  const { t } = useLingui();
  const { token } = useParams({ from: "/reset/$token" });
  const { field, send, state } = usePassword("/auth/reset");
  return (
    <Frame title={t`Set a new password`}>
      {state === "done" && (
        <p role="status" className="rounded-card bg-ok-soft px-4 py-3">
          <Trans>The new password is set. All other sessions were ended.</Trans>
        </p>
      )}
      {state === "expired" && (
        <ErrorPanel title={t`This link has expired`}>
          <Trans>Links work once and for one hour. Ask for a new one.</Trans>
        </ErrorPanel>
      )}
      {state !== "done" && state !== "expired" && (
        <Form label={t`Set a new password`} onSubmit={() => void send({ token })}>
          {state === "failed" && <ErrorPanel title={t`The server does not answer. Try again in a moment.`} />}
          {field}
          <Button type="submit" look="primary" size="tall" wide busy={state === "busy"}>
            <Trans>Set the password</Trans>
          </Button>
        </Form>
      )}
      <Link
        to={state === "expired" ? "/forgot" : "/sign-in"}
        className="mt-5 inline-block font-medium text-accent-ink hover:underline"
      >
        {state === "expired" ? <Trans>Ask for a new link</Trans> : <Trans>Back to sign-in</Trans>}
      </Link>
    </Frame>
  );
}
