import { Trans, useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import { Empty } from "@/ui/States";

/** A place that does not exist. */
export function NotFound() {
  const { t } = useLingui();
  return (
    <main className="grid min-h-full place-items-center">
      <Empty
        title={t`There is nothing at this address`}
        action={
          <Link to="/" className="font-medium text-accent-ink underline">
            <Trans>Go to the first page</Trans>
          </Link>
        }
      >
        <Trans>The link may be old, or the thing belongs to a client you do not work for.</Trans>
      </Empty>
    </main>
  );
}
