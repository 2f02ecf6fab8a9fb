import { useLingui } from "@lingui/react/macro";
import { X } from "lucide-react";
import {
  Text,
  UNSTABLE_Toast as AriaToast,
  UNSTABLE_ToastContent as ToastContent,
  UNSTABLE_ToastRegion as ToastRegion,
  type ToastRegionProps,
} from "react-aria-components";
import { Button, IconButton } from "./Button";
import { StandingGlyph } from "./Standing";
import type { ToastMessage } from "./Toast";

/** The messages on screen. */
export function ToastStack({ queue }: { queue: ToastRegionProps<ToastMessage>["queue"] }) {
  const { t } = useLingui();
  return (
    <ToastRegion
      queue={queue}
      aria-label={t`Messages`}
      className="fixed right-4 bottom-4 z-50 flex max-w-[min(332px,calc(100vw-32px))] flex-col-reverse gap-2 outline-none"
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
          <ToastContent className="flex min-w-0 flex-col">
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
              onPress={() => {
                shown.content.undo?.run();
                queue.close(shown.key);
              }}
            >
              {shown.content.undo.text}
            </Button>
          )}
          <IconButton slot="close" look="rail" icon={X} label={t`Close`} />
        </AriaToast>
      )}
    </ToastRegion>
  );
}
