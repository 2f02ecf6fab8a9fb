import { useLingui } from "@lingui/react/macro";
import { count, percent } from "@/lib/numbers";
import { useDuration } from "@/lib/useDuration";
import { cx } from "@/ui/cx";
import { StandingGlyph } from "@/ui/Standing";
import type { Tile } from "./feed";

const GLYPH = { good: "MET", risk: "AT_RISK", late: "BREACHED" } as const;

/** A figure beside its target. The whole tile is coloured only when somebody has to act. */
export function TileCard(props: { tile: Tile; dead: boolean }) {
  const { t } = useLingui();
  const { tile } = props;
  const written = useWritten();
  const name = useTileName()(tile);
  const act = tile.standing === "late" && !props.dead;
  const target = tile.target === null ? null : written(tile, tile.target);
  return (
    <article
      data-tile={tile.code}
      data-act={act}
      className={cx(
        "flex min-h-0 flex-col justify-center rounded-report p-[2.4vmin]",
        act ? "bg-breach-soft" : "bg-surface",
      )}
    >
      <h2 className="text-[2.6vmin] font-medium text-ink-2">{name}</h2>
      <p
        className={cx(
          "flex items-center gap-[1.2vmin] text-[10vmin] leading-tight font-semibold tabular-nums",
          act && "text-breach",
        )}
      >
        {tile.standing !== "none" && <StandingGlyph standing={GLYPH[tile.standing]} size={30} />}
        {tile.value === null ? "–" : written(tile, tile.value)}
      </p>
      <p className="min-h-[1.5em] text-[2.4vmin] text-mute">
        {target !== null && (tile.code === "promises" ? t`of ${target}` : t`target ${target}`)}
      </p>
    </article>
  );
}

function useWritten(): (tile: Tile, value: number) => string {
  const { i18n } = useLingui();
  const time = useDuration();
  return (tile, value) => {
    if (tile.unit === "seconds") return time(value);
    if (tile.unit === "share") return percent(value / 10_000, i18n.locale, 0);
    return count(value, i18n.locale);
  };
}

function useTileName(): (tile: Tile) => string {
  const { t } = useLingui();
  return ({ code, channel }) => {
    const chat = channel === "chat";
    if (code === "waiting") return chat ? t`Waiting in chat` : t`Waiting by e-mail`;
    if (code === "longest") return t`Longest wait in chat`;
    if (code === "late") return t`Late e-mails`;
    if (code === "in_time") return chat ? t`Chats in time today` : t`E-mails in time today`;
    if (code === "promises") return t`Promises kept today`;
    return t`People available`;
  };
}
