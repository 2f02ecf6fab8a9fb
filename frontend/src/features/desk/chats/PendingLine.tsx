import { useLingui } from "@lingui/react/macro";
import { Clock } from "lucide-react";
import type { Parcel } from "../outbox/outbox";
import { Bubble, WaitsFoot } from "./ChatLine";

/** A line that was said and is not with the server yet: in its place, with a clock. */
export function PendingLine({ parcel }: { parcel: Parcel }) {
  const { t } = useLingui();
  return (
    <div className="flex shrink-0 flex-col pb-[6px]">
      <Bubble
        side="right"
        tone="ours"
        foot={
          <>
            <Clock aria-label={t`not sent yet`} role="img" size={12} />
            <WaitsFoot waits={parcel.state !== "sending"} />
          </>
        }
      >
        {parcel.words.text}
      </Bubble>
    </div>
  );
}
