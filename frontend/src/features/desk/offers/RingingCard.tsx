import { Trans, useLingui } from "@lingui/react/macro";
import { useRef } from "react";
import { useCommands } from "@/lib/commands";
import { read } from "@/lib/graphql";
import { KEY_MAPS } from "@/lib/keymaps";
import { useNow } from "@/lib/time";
import { useViewer } from "@/lib/viewer";
import { Button } from "@/ui/Button";
import { MenuButton } from "@/ui/Menu";
import { Ring } from "@/ui/Ring";
import { OFFER, type Offer, type Rung } from "./documents";
import { OfferLines } from "./OfferLines";
import { ringOf } from "./ringing";
import { useSkipping } from "./useSkipping";
import { useTaking } from "./useTaking";
import { WhyMe } from "./WhyMe";

/** What the desk gave me rings until it is taken, skipped, or its time is over. */
export function RingingCard({ rung }: { rung: Rung }) {
  const { t } = useLingui();
  const { keyMap } = useViewer();
  const offer = read(OFFER, rung);
  const { take, busy } = useTaking();
  const skipping = useSkipping(offer.id);
  const skip = useRef<HTMLSpanElement>(null);
  useCommands([
    { id: "take-offer", text: t`Take what rings`, hint: "N", code: "KeyN", run: () => void take(offer.id) },
    // A letter alone is a letter while somebody writes in another chat.
    {
      id: "take-offer-writing",
      text: t`Take what rings, while writing`,
      hint: "Alt N",
      code: "Alt+KeyN",
      run: () => void take(offer.id),
    },
    {
      id: "skip-offer",
      text: t`Skip what rings`,
      hint: "⇧ N",
      code: "Shift+KeyN",
      run: () => skip.current?.querySelector("button")?.click(),
    },
  ]);
  return (
    <>
      <div className="flex items-center gap-2">
        <h2 className="flex-1 text-base">
          <Trans>Next for you</Trans>
        </h2>
        <span className="text-sm text-mute">{offer.chat ? t`rings` : t`taken for you in`}</span>
      </div>
      <div className="mt-[10px] flex gap-3">
        <Countdown offer={offer} />
        <OfferLines offer={offer} aside={rung.why && <WhyMe why={rung.why} />} />
      </div>
      <div className="mt-3 flex gap-2">
        <span className="flex flex-1 flex-col">
          <Button
            look="primary"
            wide
            hint={KEY_MAPS[keyMap]["take-offer"]?.hint ?? "N"}
            busy={busy}
            onPress={() => void take(offer.id)}
          >
            <Trans>Serve now</Trans>
          </Button>
        </span>
        <span ref={skip}>
          <MenuButton label={t`Why skip?`} lines={skipping.lines}>
            <Button busy={skipping.busy}>
              <Trans>Skip</Trans>
            </Button>
          </MenuButton>
        </span>
      </div>
    </>
  );
}

/** The part that ticks. */
function Countdown({ offer }: { offer: Offer }) {
  const { t } = useLingui();
  const { seconds, share } = ringOf(offer, useNow());
  return (
    <Ring share={share} size={44} label={t`Rings for ${seconds} s more`}>
      <span className="text-md text-accent-ink tabular-nums">{seconds}</span>
    </Ring>
  );
}
