import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { CalendarPlus, FileUp, Plus, X } from "lucide-react";
import { useRef, useState, type Dispatch } from "react";
import { Button, IconButton, LinkButton } from "@/ui/Button";
import { DateField } from "@/ui/DateField";
import { date } from "@/lib/time";
import { toast } from "@/ui/Toast";
import { useSave } from "@/features/forms";
import { IMPORT_DAYS } from "./documents";
import type { Action, SpecialDay } from "./week";
import { TimeField } from "./WeekGrid";

const CELL = "h-7 min-w-0 rounded-[7px] border border-line-control bg-surface px-2";

/** Days with hours of their own: stock-taking, a long Saturday, a closed Monday. */
export function SpecialDays(props: {
  days: readonly SpecialDay[];
  dispatch: Dispatch<Action>;
  locked: boolean;
  /** The calendar that a file is read into; a new one has to be saved first. */
  calendar: string | undefined;
  /** There are changes that reading a file would throw away. */
  changed: boolean;
}) {
  const { t, i18n } = useLingui();
  const [day, setDay] = useState("");
  const { days, dispatch } = props;
  function add() {
    if (!day) return;
    dispatch({ do: "addDay", day: { date: day, name: "", intervals: [] } });
    setDay("");
  }
  return (
    <section>
      <div className="flex flex-wrap items-end gap-2">
        <h3 className="flex-1 text-base">
          <Trans>Special days</Trans>{" "}
          <span className="font-normal text-mute">
            <Plural value={days.length} one="# day" few="# days" many="# days" other="# days" />
          </span>
        </h3>
        {!props.locked && (
          <>
            <div className="w-40">
              <DateField label={t`Day to add`} bare value={day} onChange={setDay} />
            </div>
            <Button icon={CalendarPlus} isDisabled={!day} onPress={add}>
              <Trans>Add day</Trans>
            </Button>
            {props.calendar && <IcsButton calendar={props.calendar} waits={props.changed} />}
          </>
        )}
      </div>
      {days.length === 0 ? (
        <p className="mt-2 text-mute">
          <Trans>None. A day entered here goes before the week and before public holidays.</Trans>
        </p>
      ) : (
        <ul className="mt-2 max-h-80 overflow-y-auto rounded-card border border-line">
          {days.map((each, at) => (
            <li
              key={each.date}
              className="flex flex-wrap items-center gap-x-3 gap-y-1 border-t border-line px-3 py-[6px] first:border-0"
            >
              <span className="w-36 font-medium tabular-nums">
                {date(each.date, "day", i18n.locale)} {each.date.slice(0, 4)}
              </span>
              <input
                aria-label={t`Name of the day`}
                placeholder={t`What is it?`}
                value={each.name}
                onChange={(event) => dispatch({ do: "changeDay", at, day: { name: event.target.value } })}
                className={`${CELL} w-48 flex-1`}
              />
              <DayIntervals day={each} at={at} dispatch={dispatch} locked={props.locked} />
              {!props.locked && (
                <IconButton icon={X} label={t`Remove ${each.date}`} onPress={() => dispatch({ do: "removeDay", at })} />
              )}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function DayIntervals(props: { day: SpecialDay; at: number; dispatch: Dispatch<Action>; locked: boolean }) {
  const { t } = useLingui();
  const { day, at, dispatch } = props;
  const set = (intervals: SpecialDay["intervals"]) => dispatch({ do: "changeDay", at, day: { intervals } });
  return (
    <span className="inline-flex flex-wrap items-center gap-2">
      {day.intervals.length === 0 && (
        <span className="text-sm text-mute">
          <Trans>closed all day</Trans>
        </span>
      )}
      {day.intervals.map((interval, index) => {
        const change = (next: Partial<typeof interval>) =>
          set(day.intervals.map((each, place) => (place === index ? { ...each, ...next } : each)));
        return (
          <span key={index} className="inline-flex items-center gap-1">
            <TimeField label={t`${day.date}: from`} value={interval.from} onChange={(from) => change({ from })} />
            <span aria-hidden>–</span>
            <TimeField label={t`${day.date}: until`} value={interval.until} onChange={(until) => change({ until })} />
            {!props.locked && (
              <IconButton
                icon={X}
                label={t`Remove ${interval.from}–${interval.until}`}
                onPress={() => set(day.intervals.filter((_, place) => place !== index))}
              />
            )}
          </span>
        );
      })}
      {!props.locked && (
        <LinkButton onPress={() => set([...day.intervals, { from: "10:00", until: "14:00" }])}>
          <span className="inline-flex items-center gap-1 text-sm">
            <Plus aria-hidden size={13} />
            <Trans>hours</Trans>
          </span>
        </LinkButton>
      )}
    </span>
  );
}

/** Closed days out of an .ics file; the server reads it and keeps what it can. */
function IcsButton(props: { calendar: string; waits: boolean }) {
  const { t } = useLingui();
  const input = useRef<HTMLInputElement>(null);
  const { save, busy, fields } = useSave(IMPORT_DAYS, ["CALENDAR"]);
  async function take(file: File | undefined) {
    if (!file) return;
    const done = await save({ input: { calendar: props.calendar, ics: await file.text() } });
    if (!done) return;
    const lines = done.skipped.map((event) => event.line).join(", ");
    toast({
      text: t`Days added from the file: ${done.added}`,
      ...(lines ? { detail: t`Left out, because they have a time of day or cannot be read, lines: ${lines}` } : {}),
    });
  }
  return (
    <>
      <input
        ref={input}
        type="file"
        accept=".ics,text/calendar"
        aria-label={t`Calendar file (.ics)`}
        className="sr-only"
        tabIndex={-1}
        onChange={(event) => {
          void take(event.target.files?.[0]);
          event.target.value = "";
        }}
      />
      <Button icon={FileUp} busy={busy} isDisabled={props.waits} onPress={() => input.current?.click()}>
        <Trans>Import .ics</Trans>
      </Button>
      {fields.length > 0 && (
        <p role="alert" className="w-full text-sm font-medium text-breach">
          <Trans>This is not an .ics calendar, or it is larger than 1 MB.</Trans>
        </p>
      )}
    </>
  );
}
