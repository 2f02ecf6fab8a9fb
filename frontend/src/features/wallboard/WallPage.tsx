import { Plural, useLingui } from "@lingui/react/macro";
import { useParams } from "@tanstack/react-router";
import { useEffect, useState } from "react";
import { LOCALES, speak, type Locale } from "@/lib/locale";
import { instant } from "@/lib/time";
import { useTitle } from "@/lib/useTitle";
import { ClientSquare } from "@/ui/ClientMark";
import { cx } from "@/ui/cx";
import { StandingGlyph } from "@/ui/Standing";
import { isDead, shiftAt, slideAt, useFeed, useWakeLock, type Feed, type Slide } from "./feed";
import { TileCard } from "./TileCard";

/** A screen on a wall tells the time of its wall. */
const ZONE = new Intl.DateTimeFormat().resolvedOptions().timeZone;

/** Figures for the room: one slide after the other, dark, without names. A dead feed is grey and says since when. */
export function WallPage() {
  const { t, i18n } = useLingui();
  const { token } = useParams({ from: "/tv/$token" });
  const feed = useFeed(token);
  const [now, setNow] = useState(() => Date.now());
  useWakeLock();
  useTitle(feed.wall?.name ?? t`Wall screen`);
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 1000);
    return () => clearInterval(timer);
  }, []);
  const language = feed.wall?.language;
  useEffect(() => {
    if (language && language in LOCALES && language !== i18n.locale) void speak(language as Locale);
  }, [language, i18n.locale]);
  const [x, y] = shiftAt(now);
  const slide = feed.wall?.slides[slideAt(feed.wall.slides.length, now)];
  return (
    <main data-theme="dark" className="h-screen overflow-hidden bg-paper text-ink" style={{ fontSize: "2.4vmin" }}>
      <div className="flex h-full flex-col gap-[2vmin] p-[3vmin]" style={{ transform: `translate(${x}px, ${y}px)` }}>
        {slide && !feed.gone ? <Shown slide={slide} feed={feed} now={now} /> : <Nothing gone={feed.gone} />}
      </div>
    </main>
  );
}

function Nothing(props: { gone: boolean }) {
  const { t } = useLingui();
  return (
    <p role="status" className="m-auto text-[4vmin]">
      {props.gone ? t`This screen is switched off.` : t`Loading`}
    </p>
  );
}

function Shown({ slide, feed, now }: { slide: Slide; feed: Feed; now: number }) {
  const { t, i18n } = useLingui();
  const dead = isDead(feed, now);
  const heard = feed.at ?? now;
  const since = instant(new Date(heard).toISOString(), "time", i18n.locale, ZONE);
  const slides = feed.wall?.slides ?? [];
  return (
    <>
      <header className="flex items-center gap-[2vmin]">
        <h1 className="flex min-w-0 flex-1 items-center gap-[1.5vmin] text-[4vmin]">
          {slide.client && <ClientSquare colour={slide.client.colour} />}
          <span className="truncate">{slide.client?.name ?? t`All clients`}</span>
        </h1>
        <span aria-hidden className="flex gap-[1vmin]">
          {slides.map((each, place) => (
            <i
              key={each.client?.name ?? "all"}
              className={cx(
                "size-[1.2vmin] rounded-full",
                place === slides.indexOf(slide) ? "bg-ink" : "bg-line-strong",
              )}
            />
          ))}
        </span>
        <span className={cx("tabular-nums", dead ? "font-semibold text-risk" : "text-mute")} data-dead={dead}>
          {dead ? t`No news since ${since}` : since}
        </span>
      </header>
      <section
        aria-label={slide.client?.name ?? t`All clients`}
        className={cx("grid min-h-0 flex-1 grid-cols-2 gap-[2vmin] lg:grid-cols-3", dead && "opacity-40 grayscale")}
      >
        {slide.tiles.map((tile) => (
          <TileCard key={`${tile.code} ${tile.channel}`} tile={tile} dead={dead} />
        ))}
      </section>
      <p role="status" className="flex items-center gap-[1.5vmin] text-[3.4vmin] font-semibold">
        {dead ? t`These figures are of ${since}.` : <Verdict slide={slide} />}
      </p>
    </>
  );
}

function Verdict({ slide }: { slide: Slide }) {
  const { t } = useLingui();
  const { standing, late } = slide.verdict;
  const glyph = ({ good: "MET", risk: "AT_RISK", late: "BREACHED" } as const)[standing];
  return (
    <>
      <StandingGlyph standing={glyph} size={28} />
      {standing === "good" && t`Everything is in time`}
      {standing === "risk" && t`Time is getting short`}
      {standing === "late" && (
        <Plural
          value={late}
          one="# customer waits beyond the promise"
          few="# customers wait beyond the promise"
          many="# customers wait beyond the promise"
          other="# customers wait beyond the promise"
        />
      )}
    </>
  );
}
