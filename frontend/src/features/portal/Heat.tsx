import { useLingui } from "@lingui/react/macro";
import { weekdayName } from "@/features/calendars";
import { count } from "@/lib/numbers";
import { HeatMap } from "@/ui/charts/HeatMap";
import { Panel } from "@/ui/Panel";
import { Empty } from "@/ui/States";
import type { Month } from "./documents";
import { peak } from "./words";

const DAYS = [1, 2, 3, 4, 5, 6, 7] as const;

/** The hours worth showing: every one with contacts, and the usual day at least. */
export function hoursShown(heat: readonly { hour: number; count: number }[]): number[] {
  const busy = heat.filter((cell) => cell.count > 0).map((cell) => cell.hour);
  const from = Math.min(8, ...busy);
  const until = Math.max(20, ...busy);
  return Array.from({ length: until - from + 1 }, (_, at) => from + at);
}

/** When customers write: weekday by hour in the client's zone. */
export function Heat(props: { data: Month }) {
  const { t, i18n } = useLingui();
  const { heat, zone } = props.data;
  const total = heat.reduce((sum, cell) => sum + cell.count, 0);
  const hours = hoursShown(heat);
  const value = new Map(heat.map((cell) => [`${cell.weekday}-${cell.hour}`, cell.count]));
  const weekday = (day: number) => weekdayName(day, i18n.locale).replace(".", "");
  const top = peak(heat);
  return (
    <Panel report title={t`When customers write`} sub={t`messages, calls, chats; hours in ${zone}`}>
      <div className="mt-4">
        {total === 0 ? (
          <Empty title={t`Nobody wrote in this month`} />
        ) : (
          <div className="relative">
            <HeatMap
              label={t`Contacts by weekday and hour`}
              rows={DAYS.map((day) => ({ key: String(day), name: weekday(day) }))}
              columns={hours.map((hour) => ({ key: String(hour), name: String(hour) }))}
              value={(row, column) => value.get(`${row}-${column}`) ?? 0}
              cell={(row, column, number) =>
                t`${weekday(Number(row))} ${column}:00, contacts: ${count(number, i18n.locale)}`
              }
              less={t`fewer`}
              more={t`more`}
            />
            {top && (
              <p className="mt-1 text-right text-[12px] text-mute max-sm:text-left">
                {t`peak: ${weekday(top.weekday)} ${top.from}–${top.until}`}
              </p>
            )}
          </div>
        )}
      </div>
    </Panel>
  );
}
