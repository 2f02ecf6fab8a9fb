import { useLingui } from "@lingui/react/macro";
import { Link, useLocation, useNavigate } from "@tanstack/react-router";
import { useEffect, useEffectEvent, useRef } from "react";
import { useClient } from "urql";
import { isQuiet, useMyPresence } from "@/features/presence";
import { useCommands } from "@/lib/commands";
import { useIsFirst } from "@/lib/firstTab";
import { read } from "@/lib/graphql";
import { KEY_MAPS } from "@/lib/keymaps";
import { notice } from "@/lib/notices";
import { ring, sounds } from "@/lib/sound";
import { useNow } from "@/lib/time";
import { markTitle } from "@/lib/useTitle";
import { useViewer } from "@/lib/viewer";
import { Button } from "@/ui/Button";
import { toast } from "@/ui/Toast";
import { acted, hearActed } from "./acted";
import { FATE, OFFER, type Offer } from "./documents";
import { whatOf } from "./OfferLines";
import { ringOf, useRinging } from "./ringing";
import { useTaking } from "./useTaking";

/** So often it rings for the ear. */
const AGAIN = 3000;

/** Rings for the ear, in the title and outside the browser, wherever in the house the person is; and says what became of what he left. */
export function Ringer() {
  const { rung } = useRinging();
  const offer = rung ? read(OFFER, rung) : null;
  useVanished(offer);
  return offer && <Rings key={offer.id} offer={offer} />;
}

function Rings({ offer }: { offer: Offer }) {
  const { t } = useLingui();
  const { person } = useViewer();
  const quiet = isQuiet(useMyPresence());
  const first = useIsFirst();
  const { name, words } = whatOf(offer);
  const title = t`Rings for you: ${name}`;
  const here = useLocation({ select: (at) => at.pathname.startsWith("/desk") });
  useEffect(() => {
    markTitle("● ");
    return () => markTitle("");
  }, []);
  useEffect(() => {
    if (!first || quiet) return undefined;
    const sound = () => sounds(person.id) && ring();
    sound();
    const timer = setInterval(sound, AGAIN);
    return () => clearInterval(timer);
  }, [first, quiet, person.id]);
  const show = useEffectEvent(() => notice(title, words, offer.id));
  useEffect(() => (first && !quiet ? show() : undefined), [first, quiet]);
  return (
    <>
      <p role="status" className="sr-only">
        {title}
      </p>
      {!here && <ElsewhereBar offer={offer} title={title} />}
    </>
  );
}

/** The desk is not on screen: one line over the page takes it all the same. */
function ElsewhereBar(props: { offer: Offer; title: string }) {
  const { t } = useLingui();
  const { keyMap } = useViewer();
  const { seconds } = ringOf(props.offer, useNow());
  const { take, busy } = useTaking();
  const serve = () => void take(props.offer.id);
  useCommands([{ id: "take-offer", text: t`Take what rings`, hint: "N", code: "KeyN", run: serve }]);
  return (
    <div className="flex flex-wrap items-center gap-2 border-b border-accent bg-accent-soft px-4 py-[6px] font-medium text-accent-ink">
      <b className="inline-grid size-6 place-items-center rounded-full bg-accent text-xs text-on-accent tabular-nums">
        {seconds}
      </b>
      <span className="min-w-0 flex-1 truncate">{props.title}</span>
      <Link to="/desk" className="hover:underline">
        {t`To the desk`}
      </Link>
      <Button
        look="primary"
        size="small"
        hint={KEY_MAPS[keyMap]["take-offer"]?.hint ?? "N"}
        busy={busy}
        onPress={serve}
      >
        {t`Serve now`}
      </Button>
    </div>
  );
}

/** An offer that went without an act of mine: whose it is now. */
function useVanished(offer: Offer | null): void {
  const { t } = useLingui();
  const client = useClient();
  const navigate = useNavigate();
  const { person } = useViewer();
  const first = useIsFirst();
  const before = useRef<Offer | null>(null);
  useEffect(hearActed, []);
  const tell = useEffectEvent(async (gone: Offer) => {
    // Of several tabs the one that is looked at says it, and the one that speaks for all of them.
    if (document.hidden && !first) return;
    const { name } = whatOf(gone);
    const answer = await client
      .query(FATE, { case: gone.case?.id ?? null, written: gone.case !== null }, { requestPolicy: "network-only" })
      .toPromise();
    const matter = answer.data?.case;
    if (gone.case && matter?.assignee?.id === person.id) {
      const { number } = matter;
      const open = { text: t`Open`, run: () => void navigate({ to: "/desk/$number", params: { number } }) };
      toast({ text: t`Taken for you: ${name}`, detail: number, undo: open }, 15);
    } else if (gone.chat && answer.data?.myPresence?.reason === "not_answering")
      toast({
        text: t`You did not answer in time: ${name}`,
        detail: t`The chat goes on to somebody else. Nothing more rings until you are back.`,
        tone: "problem",
      });
    else toast({ text: t`It rings no more: ${name}` });
  });
  useEffect(() => {
    const gone = before.current;
    before.current = offer;
    if (gone && gone.id !== offer?.id && !acted(gone.id)) void tell(gone);
  }, [offer]);
}
