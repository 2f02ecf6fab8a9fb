import { Trans } from "@lingui/react/macro";
import { useLasting } from "@/lib/live";
import { useLine } from "@/lib/socket";
import { useSince } from "@/lib/time";
import { useDuration } from "@/lib/useDuration";

/** After three seconds without the server: says so, and what is safe. */
export function LineBar() {
  const line = useLine();
  const gone = useSince(line.state === "down" ? line.since : null);
  const time = useDuration()(gone);
  const lost = useLasting(line.state === "down", 3000);
  if (!lost) return null;
  return (
    <>
      {/* Said once: the seconds are for the eye only. */}
      <p role="status" className="sr-only">
        <Trans>There is no line to the server. What you wrote is kept.</Trans>
      </p>
      <div
        aria-hidden
        className="flex items-center gap-2 border-b border-risk-fill bg-risk-soft px-4 py-[6px] font-medium text-risk"
      >
        <Trans>Reconnecting, {time}. You can go on reading and writing, drafts are kept.</Trans>
      </div>
    </>
  );
}
