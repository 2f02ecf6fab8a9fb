import { Trans, useLingui } from "@lingui/react/macro";
import { Copy, Plus, X } from "lucide-react";
import { useRef, useState, type Dispatch, type PointerEvent } from "react";
import { IconButton } from "@/ui/Button";
import { MenuButton } from "@/ui/Menu";
import { cx } from "@/ui/cx";
import { weekdayName } from "./hours";
import { clockOf, segments, tidyTime, WEEKDAYS, type Action, type DayHours, type Fault } from "./week";

const HOURS = [0, 3, 6, 9, 12, 15, 18, 21, 24] as const;

/** Seven lines of 24 hours. Drag on a line to add hours; the fields at its right do the same for the keyboard. */
export function WeekGrid(props: {
  week: readonly DayHours[];
  faults: readonly Fault[];
  dispatch: Dispatch<Action>;
  locked: boolean;
}) {
  const { t, i18n } = useLingui();
  return (
    <div role="group" aria-label={t`Hours of the week`} className="flex flex-col">
      <div
        aria-hidden
        className="grid grid-cols-[52px_minmax(0,1fr)] lg:grid-cols-[52px_minmax(0,1fr)_minmax(280px,420px)]"
      >
        <span />
        <span className="relative mb-1 h-4 text-xs text-mute">
          {HOURS.map((hour) => (
            <span
              key={hour}
              className="absolute -translate-x-1/2 tabular-nums"
              style={{ left: `${(hour / 24) * 100}%` }}
            >
              {hour}
            </span>
          ))}
        </span>
      </div>
      {WEEKDAYS.map((weekday) => (
        <div
          key={weekday}
          className="grid grid-cols-[52px_minmax(0,1fr)] items-center gap-y-1 border-t border-line py-[6px] lg:grid-cols-[52px_minmax(0,1fr)_minmax(280px,420px)]"
        >
          <span className="font-medium">{weekdayName(weekday, i18n.locale)}</span>
          <Track {...props} weekday={weekday} />
          <DayFields {...props} weekday={weekday} />
        </div>
      ))}
      <p className="mt-2 text-sm text-mute">
        <Trans>
          Any number of intervals a day. An end not later than its start lies on the next day; 24:00 is midnight.
        </Trans>
      </p>
    </div>
  );
}

type DayProps = {
  week: readonly DayHours[];
  faults: readonly Fault[];
  dispatch: Dispatch<Action>;
  locked: boolean;
  weekday: number;
};

function Track(props: DayProps) {
  const box = useRef<HTMLDivElement>(null);
  const [drag, setDrag] = useState<{ from: number; until: number } | null>(null);
  const at = (event: PointerEvent) => {
    const bounds = box.current?.getBoundingClientRect();
    if (!bounds || bounds.width === 0) return 0;
    const share = Math.max(0, Math.min(1, (event.clientX - bounds.left) / bounds.width));
    return Math.round((share * 1440) / 15) * 15;
  };
  function down(event: PointerEvent) {
    if (props.locked || event.button !== 0) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    setDrag({ from: at(event), until: at(event) });
  }
  function up() {
    if (drag) {
      const from = Math.min(drag.from, drag.until);
      const until = Math.max(drag.from, drag.until);
      if (until - from >= 15)
        props.dispatch({ do: "add", weekday: props.weekday, from: clockOf(from), until: clockOf(until) });
    }
    setDrag(null);
  }
  return (
    <div
      ref={box}
      aria-hidden
      onPointerDown={down}
      onPointerMove={(event) => drag && setDrag({ ...drag, until: at(event) })}
      onPointerUp={up}
      onPointerCancel={() => setDrag(null)}
      className={cx(
        "relative h-7 touch-none overflow-hidden rounded-[7px] bg-fill",
        !props.locked && "cursor-crosshair",
      )}
    >
      {HOURS.slice(1, -1).map((hour) => (
        <i key={hour} className="absolute inset-y-0 w-px bg-line-strong/60" style={{ left: `${(hour / 24) * 100}%` }} />
      ))}
      {segments(props.week, props.weekday).map((segment) => {
        const bad =
          segment.own && props.faults.some((each) => each.weekday === props.weekday && each.at === segment.at);
        return (
          <i
            key={`${segment.own}-${segment.at}`}
            className={cx(
              "absolute inset-y-[4px] rounded-[5px]",
              bad ? "bg-breach" : segment.own ? "bg-accent" : "bg-accent/55",
            )}
            style={{
              left: `${(segment.from / 1440) * 100}%`,
              width: `${((segment.until - segment.from) / 1440) * 100}%`,
            }}
          />
        );
      })}
      {drag && (
        <i
          className="absolute inset-y-[4px] rounded-[5px] bg-accent/40"
          style={{
            left: `${(Math.min(drag.from, drag.until) / 1440) * 100}%`,
            width: `${(Math.abs(drag.until - drag.from) / 1440) * 100}%`,
          }}
        />
      )}
    </div>
  );
}

function DayFields(props: DayProps) {
  const { t, i18n } = useLingui();
  const day = weekdayName(props.weekday, i18n.locale);
  const intervals = props.week.find((each) => each.weekday === props.weekday)?.intervals ?? [];
  const others = WEEKDAYS.filter((each) => each !== props.weekday);
  return (
    <div className="col-start-2 flex flex-wrap items-center gap-x-3 gap-y-1 lg:col-start-3 lg:pl-4">
      {intervals.length === 0 && (
        <span className="text-sm text-mute">
          <Trans>closed</Trans>
        </span>
      )}
      {intervals.map((interval, at) => {
        const fault = props.faults.find((each) => each.weekday === props.weekday && each.at === at);
        const change = (next: { from?: string; until?: string }) =>
          props.dispatch({ do: "change", weekday: props.weekday, at, ...next });
        return (
          <span key={at} className="inline-flex items-center gap-1">
            <TimeField
              label={t`${day}: from`}
              value={interval.from}
              bad={Boolean(fault)}
              onChange={(from) => change({ from })}
            />
            <span aria-hidden>–</span>
            <TimeField
              label={t`${day}: until`}
              value={interval.until}
              bad={Boolean(fault)}
              onChange={(until) => change({ until })}
            />
            {!props.locked && (
              <IconButton
                icon={X}
                label={t`Remove ${interval.from}–${interval.until}`}
                onPress={() => props.dispatch({ do: "remove", weekday: props.weekday, at })}
              />
            )}
            {fault && (
              <span role="alert" className="text-sm font-medium text-breach">
                {fault.reason === "OVERLAPS" ? t`overlaps` : t`no such time`}
              </span>
            )}
          </span>
        );
      })}
      {!props.locked && (
        <span className="ml-auto inline-flex">
          <IconButton
            icon={Plus}
            label={t`Add hours: ${day}`}
            onPress={() => props.dispatch({ do: "add", weekday: props.weekday })}
          />
          <MenuButton
            label={t`Copy hours`}
            lines={[
              {
                id: "work",
                text: t`To Monday–Friday`,
                run: () => props.dispatch({ do: "copy", weekday: props.weekday, to: [1, 2, 3, 4, 5] }),
              },
              {
                id: "all",
                text: t`To every day`,
                run: () => props.dispatch({ do: "copy", weekday: props.weekday, to: others }),
              },
            ]}
          >
            <IconButton icon={Copy} label={t`Copy hours: ${day}`} />
          </MenuButton>
        </span>
      )}
    </div>
  );
}

/** A time of day as text, so that 24:00 may be written; tidied when left. */
export function TimeField(props: { label: string; value: string; bad?: boolean; onChange: (value: string) => void }) {
  return (
    <input
      aria-label={props.label}
      aria-invalid={props.bad === true}
      value={props.value}
      inputMode="numeric"
      maxLength={5}
      onChange={(event) => props.onChange(event.target.value)}
      onBlur={(event) => props.onChange(tidyTime(event.target.value))}
      className={cx(
        "h-7 w-[58px] rounded-[7px] border bg-surface px-[6px] text-center tabular-nums",
        props.bad ? "border-breach" : "border-line-control",
      )}
    />
  );
}
