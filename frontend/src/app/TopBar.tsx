import { useLingui } from "@lingui/react/macro";
import { useLingui as useWords } from "@lingui/react";
import { useNavigate } from "@tanstack/react-router";
import { Search } from "lucide-react";
import { Suspense, useMemo, useRef, useState } from "react";
import { lazily, withWords } from "@/lib/lazily";
import { useKeys } from "@/lib/keys";
import { useLine } from "@/lib/socket";
import { instant, useNow, useSince } from "@/lib/time";
import { useDuration } from "@/lib/useDuration";
import { useViewer, type Viewer } from "@/lib/viewer";
import { Kbd } from "@/ui/Kbd";
import { Press } from "@/ui/Press";
import { cx } from "@/ui/cx";
import { PaletteComing } from "./PaletteComing";
import { openPlaces } from "./places";

const PresenceBar = lazily(
  async () => (await withWords("presence", () => import("@/features/presence/PresenceBar"))).PresenceBar,
);
const NewVersion = lazily(async () => (await import("./NewVersion")).NewVersion);
const Palette = lazily(async () => (await import("./Palette")).Palette);
const KeySheet = lazily(async () => (await import("./KeySheet")).KeySheet);

/** The bar above every page: how the person stands or the line to the server, and one search for everything. */
export function TopBar(props: { viewer: Viewer }) {
  const { t } = useLingui();
  const { _ } = useWords();
  const navigate = useNavigate();
  const [asking, setAsking] = useState(false);
  const [typed, setTyped] = useState("");
  const before = useRef<Element | null>(null);
  function ask() {
    before.current = document.activeElement;
    setAsking(true);
  }
  function close() {
    setAsking(false);
    setTyped("");
    // Back to where the person was, unless what was run has taken the focus elsewhere.
    setTimeout(() => {
      if (document.activeElement === document.body && before.current instanceof HTMLElement) before.current.focus();
    }, 60);
  }
  const [keys, setKeys] = useState(false);
  const places = useMemo(() => openPlaces(props.viewer), [props.viewer]);
  useKeys({
    "$mod+KeyK": ask,
    Slash: ask,
    "Shift+Slash": () => setKeys(true),
    ...Object.fromEntries(places.map((place) => [`KeyG ${place.code}`, () => void navigate({ to: place.to })])),
  });
  const commands = places.map((place) => ({
    id: place.to,
    text: _(place.name),
    icon: place.icon,
    hint: `G ${place.key}`,
    run: () => void navigate({ to: place.to }),
  }));
  return (
    <header className="on-rail flex items-center gap-[10px] bg-rail pr-4 pl-1 text-rail-ink max-md:pl-3">
      {props.viewer.rights.includes("case.serve") ? (
        <Suspense fallback={<LinePill />}>
          <PresenceBar otherwise={<LinePill />} />
        </Suspense>
      ) : (
        <LinePill />
      )}
      <span className="truncate text-sm text-rail-mute max-lg:hidden">{props.viewer.employer.name}</span>
      <span className="flex-1" />
      <Suspense>
        <NewVersion />
      </Suspense>
      <Press
        onPress={ask}
        aria-label={t`Search or run`}
        className="flex h-[34px] w-[262px] items-center gap-2 rounded-[9px] bg-rail-2 px-[10px] text-rail-mute hover:text-white max-md:w-auto"
      >
        <Search aria-hidden size={15} />
        <span className="flex-1 text-left max-md:hidden">{t`Search or run…`}</span>
        <span className="max-md:hidden">
          <Kbd>Ctrl K</Kbd>
        </span>
      </Press>
      {asking && (
        <Suspense fallback={<PaletteComing typed={typed} onType={setTyped} onClose={close} />}>
          <Palette open start={typed} onClose={close} places={commands} onKeys={() => setKeys(true)} />
        </Suspense>
      )}
      <Suspense>{keys && <KeySheet open places={commands} onClose={() => setKeys(false)} />}</Suspense>
    </header>
  );
}

function LinePill() {
  const { t, i18n } = useLingui();
  const { zone } = useViewer();
  const line = useLine();
  const now = useNow();
  const gone = useSince(line.state === "down" ? line.since : null);
  const time = useDuration();
  const up = line.state === "up";
  return (
    <div className="flex h-9 items-center gap-[9px] rounded-full bg-rail-2 pr-3 pl-[11px] font-medium">
      <span
        className={cx(
          "size-[9px] rounded-full",
          up ? "bg-live shadow-[0_0_0_3px_color-mix(in_srgb,var(--live)_20%,transparent)]" : "bg-risk-fill",
        )}
      />
      {up ? t`Live` : t`Reconnecting`}
      <span className="text-rail-mute tabular-nums">{up ? instant(now, "time", i18n.locale, zone) : time(gone)}</span>
    </div>
  );
}
