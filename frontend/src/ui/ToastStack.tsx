import { useLingui } from "@lingui/react/macro";
import { X } from "lucide-react";
import { useEffect } from "react";
import {
  Text,
  UNSTABLE_Toast as AriaToast,
  UNSTABLE_ToastContent as ToastContent,
  UNSTABLE_ToastRegion as ToastRegion,
  type ToastRegionProps,
} from "react-aria-components";
import { typing } from "@/lib/keys";
import { Button, IconButton } from "./Button";
import { StandingGlyph } from "./Standing";
import type { ToastMessage } from "./Toast";

type Queue = ToastRegionProps<ToastMessage>["queue"];

/** Ctrl Z takes back what the newest message offers to take back; in a text it stays the text's own. */
function useUndoKey(queue: Queue): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.code !== "KeyZ" || !(event.ctrlKey || event.metaKey) || event.shiftKey || event.altKey) return;
      if (typing(event.target)) return;
      const newest = queue.visibleToasts.find((each) => each.content.undo);
      if (!newest) return;
      event.preventDefault();
      newest.content.undo?.run();
      queue.close(newest.key);
    };
    window.addEventListener("keydown", press);
    return () => window.removeEventListener("keydown", press);
  }, [queue]);
}

/** The messages on screen. */
export function ToastStack({ queue }: { queue: Queue }) {
  const { t } = useLingui();
  useUndoKey(queue);
  return (
    <ToastRegion
      queue={queue}
      aria-label={t`Messages`}
      className="fixed right-4 bottom-4 z-50 flex max-w-[min(336px,calc(100vw-32px))] flex-col-reverse gap-2 outline-none"
    >
      {({ toast: shown }) => (
        <AriaToast
          toast={shown}
          className="veil flex items-center gap-3 rounded-card bg-rail py-2 pr-2 pl-4 text-rail-ink shadow-float outline-none focus-visible:outline-2"
        >
          {shown.content.tone === "problem" && (
            <span data-theme="dark">
              <StandingGlyph standing="BREACHED" />
            </span>
          )}
          <ToastContent className="flex min-w-0 flex-1 flex-col [overflow-wrap:anywhere]">
            <Text slot="title" className="font-medium">
              {shown.content.text}
            </Text>
            {shown.content.detail && (
              <Text slot="description" className="text-sm text-rail-mute">
                {shown.content.detail}
              </Text>
            )}
          </ToastContent>
          {shown.content.undo && (
            <Button
              look="rail"
              size="small"
              hint="Ctrl Z"
              onPress={() => {
                shown.content.undo?.run();
                queue.close(shown.key);
              }}
            >
              {shown.content.undo.text}
            </Button>
          )}
          <IconButton look="rail" icon={X} label={t`Close`} onPress={() => queue.close(shown.key)} />
        </AriaToast>
      )}
    </ToastRegion>
  );
}
