import { Trans } from "@lingui/react/macro";
import { useEffect, useState } from "react";
import { useLasting } from "@/lib/live";
import { useLine } from "@/lib/socket";
import { useSince } from "@/lib/time";
import { useDuration } from "@/lib/useDuration";

/** After three seconds without the server: says so, and what is safe. */
export function LineBar() {
  const line = useLine();
  const offline = useOffline();
  const gone = useSince(line.state === "down" ? line.since : null);
  const time = useDuration()(gone);
  const lost = useLasting(line.state === "down" || offline, 3000);
  if (!lost) return null;
  return (
    <div
      role="status"
      className="flex items-center gap-2 border-b border-risk-fill bg-risk-soft px-4 py-[6px] font-medium text-risk"
    >
      {line.state === "down" ? (
        <Trans>Reconnecting, {time}. You can go on reading and writing, drafts are kept.</Trans>
      ) : (
        <Trans>There is no network. You can go on reading and writing, drafts are kept.</Trans>
      )}
    </div>
  );
}

function useOffline(): boolean {
  const [offline, setOffline] = useState(!navigator.onLine);
  useEffect(() => {
    const look = () => setOffline(!navigator.onLine);
    addEventListener("online", look);
    addEventListener("offline", look);
    return () => {
      removeEventListener("online", look);
      removeEventListener("offline", look);
    };
  }, []);
  return offline;
}
