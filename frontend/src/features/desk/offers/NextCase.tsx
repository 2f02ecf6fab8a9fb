import { Trans, useLingui } from "@lingui/react/macro";
import { BRIEF, CLOCK, useFace } from "@/features/cases";
import { read } from "@/lib/graphql";
import { KEY_MAPS } from "@/lib/keymaps";
import { useNow } from "@/lib/time";
import { useViewer } from "@/lib/viewer";
import { Button } from "@/ui/Button";
import { MenuButton } from "@/ui/Menu";
import { Ring } from "@/ui/Ring";
import { StandingMark, useStandingWord } from "@/ui/Standing";
import type { Offer } from "./documents";
import { OfferLines, whatOf } from "./OfferLines";
import { useSkipping } from "./useSkipping";

/** What would be next: nothing rings, the person asks for it when he wants it. */
export function NextCase(props: { offer: Offer; busy: boolean; onServe: () => void }) {
  const { t } = useLingui();
  const { offer } = props;
  const { zone, keyMap } = useViewer();
  const now = useNow();
  const toFace = useFace();
  const word = useStandingWord();
  const skipping = useSkipping(offer.id);
  const brief = offer.case ? read(BRIEF, offer.case) : null;
  const clock = brief?.clock ? toFace(read(CLOCK, brief.clock), now, zone) : null;
  const Icon = whatOf(offer).icon;
  return (
    <>
      <div className="flex items-center gap-2">
        <h2 className="flex-1 text-base">
          <Trans>Next for you</Trans>
        </h2>
        {clock && <StandingMark standing={clock.standing}>{clock.text}</StandingMark>}
      </div>
      <div className="mt-[10px] flex gap-3">
        <Ring
          share={clock && clock.standing !== "BREACHED" ? 1 - Math.min(1, clock.used) : 1}
          standing={clock?.standing ?? "PAUSED"}
          size={44}
          label={clock ? `${word(clock.standing)} ${clock.text}` : t`No deadline`}
        >
          <Icon size={17} strokeWidth={1.8} />
        </Ring>
        <OfferLines offer={offer} />
      </div>
      <div className="mt-3 flex flex-wrap gap-2">
        <span className="flex flex-1 flex-col">
          <Button
            look="primary"
            wide
            hint={KEY_MAPS[keyMap]["serve"]?.hint ?? "N"}
            busy={props.busy}
            onPress={props.onServe}
          >
            <Trans>Serve now</Trans>
          </Button>
        </span>
        <MenuButton label={t`Why skip?`} lines={skipping.lines}>
          <Button busy={skipping.busy}>
            <Trans>Skip</Trans>
          </Button>
        </MenuButton>
      </div>
    </>
  );
}
