import { scaleLinear } from "d3-scale";
import { curveMonotoneX, line } from "d3-shape";
import { useState, type KeyboardEvent, type MouseEvent } from "react";
import { useWidth } from "./useWidth";

export type DayPoint = {
  key: string;
  axis: string;
  value: number | null;
  volume: number;
  below: boolean;
  title: string;
  detail: string;
};

/** The width until the box is measured. */
const WIDTH = 720;
const HEIGHT = 262;
const LEFT = 40;
const TOP = 10;
const BOTTOM = 232;

/** What a line runs between: shares end at all, everything else where the days do. */
function spanOf(values: readonly number[], target: number, top: number | null): [number, number] {
  if (top === null) return [0, Math.max(1, target, ...values) * 1.1];
  const lowest = Math.min(target, ...values, top) / top;
  return [Math.max(0, Math.floor((lowest - 0.05) * 10) / 10) * top, top];
}

/** Days of a period: what was reached as a line, the volume as bars, days short of the target as diamonds that open their proof. */
export function LineVolume(props: {
  days: readonly DayPoint[];
  target: number;
  targetText: string;
  /** Less is better. */
  lower?: boolean;
  /** The most that can be reached; nothing where there is no such thing. */
  top?: number | null;
  axis: (value: number) => string;
  label: string;
  onOpen?: (key: string) => void;
}) {
  const [at, setAt] = useState<number | null>(null);
  const [box, width] = useWidth<HTMLDivElement>(WIDTH);
  const right = width - 4;
  const { days } = props;
  const values = days.flatMap((day) => (day.value === null ? [] : [day.value]));
  const y = scaleLinear(spanOf(values, props.target, props.top === undefined ? 1 : props.top), [BOTTOM - 4, TOP + 5]);
  const goal = y(props.target);
  const step = (right - LEFT) / Math.max(1, days.length);
  const x = (index: number) => LEFT + step * (index + 0.5);
  const most = Math.max(1, ...days.map((day) => day.volume));
  const bar = (volume: number) => (volume / most) * 96;
  const path = line<DayPoint>(
    (_, index) => x(index),
    (day) => y(day.value ?? 0),
  )
    .defined((day) => day.value !== null)
    .curve(curveMonotoneX)([...days]);
  const shown = at === null ? undefined : days[at];

  return (
    <div ref={box} className="relative">
      <svg viewBox={`0 0 ${width} ${HEIGHT}`} height={HEIGHT} className="w-full" role="img" aria-label={props.label}>
        <rect
          x={LEFT}
          y={props.lower ? goal : TOP}
          width={right - LEFT}
          height={Math.max(0, props.lower ? BOTTOM - goal : goal - TOP)}
          fill="var(--ok)"
          opacity=".05"
        />
        {y.ticks(4).map((tick) => (
          <g key={tick}>
            <line x1={LEFT} x2={right} y1={y(tick)} y2={y(tick)} stroke="var(--line)" />
            <text x={LEFT - 6} y={y(tick) + 4} textAnchor="end" fontSize="11.5" fill="var(--mute)">
              {props.axis(tick)}
            </text>
          </g>
        ))}
        {days.map((day, index) => (
          <rect
            key={day.key}
            x={x(index) - step * 0.31}
            width={step * 0.62}
            y={BOTTOM - bar(day.volume)}
            height={bar(day.volume)}
            rx="2.5"
            fill={day.below ? "var(--breach)" : "var(--heat-6)"}
            opacity={day.below ? 0.2 : 0.12}
          />
        ))}
        <line x1={LEFT} x2={right} y1={goal} y2={goal} stroke="var(--ink)" strokeWidth="1.4" strokeDasharray="5 4" />
        <text x={right - 4} y={goal + 15} textAnchor="end" fontSize="11.5" fontWeight="600" fill="var(--ink)">
          {props.targetText}
        </text>
        {path && <path d={path} fill="none" stroke="var(--ok)" strokeWidth="2.4" strokeLinecap="round" />}
        {days.map((day, index) =>
          day.value !== null && day.below ? <Diamond key={day.key} x={x(index)} y={y(day.value)} /> : null,
        )}
        {days.map((day, index) =>
          index === 0 || (index + 1) % 5 === 0 || index === days.length - 1 ? (
            <text key={day.key} x={x(index)} y={253} textAnchor="middle" fontSize="11.5" fill="var(--mute)">
              {day.axis}
            </text>
          ) : null,
        )}
      </svg>
      <Reader
        days={days}
        at={at}
        label={props.label}
        onMove={setAt}
        {...(props.onOpen ? { onOpen: props.onOpen } : {})}
      />
      {shown && at !== null && (
        <div
          aria-hidden
          className="pointer-events-none absolute bottom-12 z-10 rounded-[9px] bg-rail px-3 py-[6px] text-rail-ink"
          style={
            at > days.length / 2
              ? { right: `${100 - (x(at) / width) * 100 + 1.5}%` }
              : { left: `${(x(at) / width) * 100 + 1.5}%` }
          }
        >
          <b className="block text-[12px] font-semibold">{shown.title}</b>
          <span className="block text-xs text-rail-mute">{shown.detail}</span>
        </div>
      )}
    </div>
  );
}

/** One control over the whole chart: the mouse or the arrows choose a day, a press or Enter opens it. */
function Reader(props: {
  days: readonly DayPoint[];
  at: number | null;
  label: string;
  onMove: (at: number | null) => void;
  onOpen?: (key: string) => void;
}) {
  const { days, at, onMove } = props;
  const last = days.length - 1;
  const day = at === null ? undefined : days[at];
  const open = () => day && props.onOpen?.(day.key);
  function point(event: MouseEvent<HTMLElement>) {
    const box = event.currentTarget.getBoundingClientRect();
    onMove(Math.max(0, Math.min(last, Math.floor(((event.clientX - box.left) / box.width) * days.length))));
  }
  function keys(event: KeyboardEvent) {
    const now = at ?? -1;
    const next = { ArrowRight: now + 1, ArrowLeft: now - 1, Home: 0, End: last }[event.key];
    if (event.key === "Enter") open();
    if (next === undefined) return;
    event.preventDefault();
    onMove(Math.max(0, Math.min(last, next)));
  }
  return (
    <div
      role="slider"
      tabIndex={0}
      aria-label={props.label}
      aria-valuemin={1}
      aria-valuemax={days.length}
      aria-valuenow={(at ?? 0) + 1}
      aria-valuetext={day ? `${day.title}, ${day.detail}` : ""}
      className={props.onOpen ? "absolute inset-y-0 cursor-pointer" : "absolute inset-y-0"}
      style={{ left: LEFT, right: 4 }}
      onMouseMove={point}
      onMouseLeave={() => onMove(null)}
      onClick={open}
      onKeyDown={keys}
      onFocus={() => onMove(at ?? 0)}
      onBlur={() => onMove(null)}
    />
  );
}

function Diamond(props: { x: number; y: number }) {
  return (
    <path
      d={`M${props.x} ${props.y - 6}l6 6-6 6-6-6z`}
      fill="var(--breach)"
      stroke="var(--surface)"
      strokeWidth="1.6"
    />
  );
}
