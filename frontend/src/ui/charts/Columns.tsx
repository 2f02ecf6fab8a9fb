import { scaleLinear } from "d3-scale";
import { useState } from "react";
import { useWidth } from "./useWidth";

export type Bar = { key: string; name: string; value: number | null; text: string; open?: () => void };

/** The width until the box is measured. */
const WIDTH = 720;
const HEIGHT = 200;
const LEFT = 56;
const TOP = 10;
const BOTTOM = 168;
const WIDEST = 72;

/** Values side by side, each with its name below where there is room; a press opens what is behind one. */
export function Columns(props: { bars: readonly Bar[]; label: string; tick: (value: number) => string }) {
  const [at, setAt] = useState<number | null>(null);
  const [box, width] = useWidth<HTMLDivElement>(WIDTH);
  const { bars } = props;
  const right = width - 4;
  const y = scaleLinear([0, Math.max(1, ...bars.map((bar) => bar.value ?? 0))], [BOTTOM, TOP]).nice(4);
  const step = (right - LEFT) / Math.max(1, bars.length);
  const wide = Math.min(step * 0.64, WIDEST);
  // So many letters have room below a column, or below every so-manieth of them.
  const every = Math.max(1, Math.ceil(64 / step));
  const letters = Math.max(3, Math.floor((step * every) / 7));
  const short = (name: string) => (name.length > letters ? `${name.slice(0, letters - 1)}…` : name);
  const shown = at === null ? undefined : bars[at];
  return (
    <div ref={box} className="relative mt-3">
      <svg viewBox={`0 0 ${width} ${HEIGHT}`} height={HEIGHT} className="w-full" role="img" aria-label={props.label}>
        {y.ticks(4).map((tick) => (
          <g key={tick}>
            <line x1={LEFT} x2={right} y1={y(tick)} y2={y(tick)} stroke="var(--line)" />
            <text x={LEFT - 6} y={y(tick) + 4} textAnchor="end" fontSize="11.5" fill="var(--mute)">
              {props.tick(tick)}
            </text>
          </g>
        ))}
        {bars.map((bar, index) => (
          // oxlint-disable-next-line jsx-a11y/click-events-have-key-events -- the table below opens the same by the keyboard
          <g
            key={bar.key}
            onMouseEnter={() => setAt(index)}
            onMouseLeave={() => setAt(null)}
            onClick={bar.open}
            className={bar.open && bar.value !== null ? "cursor-pointer" : undefined}
          >
            <rect x={LEFT + step * index} y={TOP} width={step} height={BOTTOM - TOP} fill="transparent" />
            <rect
              x={LEFT + step * (index + 0.5) - wide / 2}
              width={wide}
              y={y(bar.value ?? 0)}
              height={Math.max(0, BOTTOM - y(bar.value ?? 0))}
              rx="2.5"
              fill="var(--heat-6)"
              opacity={at === index ? 0.9 : 0.6}
            />
            {index % every === 0 && (
              <text
                x={LEFT + step * (index + 0.5)}
                y={BOTTOM + 18}
                textAnchor="middle"
                fontSize="11.5"
                fill="var(--mute)"
              >
                {short(bar.name)}
              </text>
            )}
          </g>
        ))}
      </svg>
      {shown && (
        <p
          aria-hidden
          className="pointer-events-none absolute top-0 right-0 rounded-card border border-line bg-surface px-3 py-1 text-sm shadow-float"
        >
          {shown.name}: <b className="tabular-nums">{shown.text}</b>
        </p>
      )}
    </div>
  );
}
