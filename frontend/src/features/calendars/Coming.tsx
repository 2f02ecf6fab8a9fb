import { useLingui } from "@lingui/react/macro";
import { ProblemPanel } from "@/app/ProblemPanel";
import { useRead } from "@/lib/read";
import { date, dayOf, serverNow } from "@/lib/time";
import { Badge } from "@/ui/Badge";
import { Panel } from "@/ui/Panel";
import { Empty, SkeletonRows } from "@/ui/States";
import { DAYS } from "./documents";
import { weekdayName } from "./hours";

/** Public holidays and special days of the coming year, so that nobody is surprised. */
export function Coming(props: { calendar: string }) {
  const { t, i18n } = useLingui();
  const today = serverNow();
  const { data, problem, again } = useRead({
    query: DAYS,
    variables: { calendar: props.calendar, from: dayOf(today), to: dayOf(today + 365 * 86_400_000) },
    topics: ["CALENDAR"],
  });
  const days = (data?.calendarDays ?? []).filter((day) => day.kind === "HOLIDAY" || day.kind === "SPECIAL");
  return (
    <Panel title={t`Days ahead that differ`} sub={t`public holidays and special days, one year`}>
      {problem && !data && <ProblemPanel problem={problem} what={t`The days`} onRetry={again} />}
      {!problem && !data && <SkeletonRows rows={5} height="h-6 w-full" />}
      {data && days.length === 0 && <Empty title={t`Every week is the same`} />}
      <ul
        aria-label={t`Days ahead that differ`}
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls has to be reached by keyboard
        tabIndex={0}
        className="mt-2 max-h-[320px] overflow-y-auto"
      >
        {days.map((day) => (
          <li key={day.date} className="flex items-center gap-3 border-t border-line py-[6px] first:border-0">
            <span className="w-36 tabular-nums">
              {weekdayName(((new Date(`${day.date}T12:00:00Z`).getUTCDay() + 6) % 7) + 1, i18n.locale)},{" "}
              {date(day.date, "day", i18n.locale)}
            </span>
            <span className="min-w-0 flex-1 truncate">{day.name}</span>
            <Badge tone={day.intervals.length > 0 ? "accent" : "plain"}>
              {day.intervals.length > 0
                ? day.intervals.map(({ from, until }) => `${from}–${until}`).join(", ")
                : t`closed`}
            </Badge>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
