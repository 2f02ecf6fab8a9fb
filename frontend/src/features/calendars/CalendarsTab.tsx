import { Trans, useLingui } from "@lingui/react/macro";
import { Plus } from "lucide-react";
import { Boundary } from "@/app/Boundary";
import { ProblemPanel } from "@/app/ProblemPanel";
import { useRead } from "@/lib/read";
import { useCan } from "@/lib/viewer";
import { Button } from "@/ui/Button";
import { SelectField } from "@/ui/Field";
import { Empty, SkeletonRows } from "@/ui/States";
import { Coming } from "./Coming";
import { CALENDARS } from "./documents";
import { DueTry } from "./DueTry";
import { Editor } from "./Editor";
import { wholeWeek } from "./week";

/** A client's calendars: hours of the week, public holidays, special days, and a try of a deadline. */
export function CalendarsTab(props: {
  client: string;
  item: string | undefined;
  onItem: (id: string | undefined) => void;
}) {
  const { t } = useLingui();
  const can = useCan("calendar.edit");
  const { data, problem, again } = useRead({
    query: CALENDARS,
    variables: { client: props.client },
    topics: ["CALENDAR"],
  });
  if (problem && !data) return <ProblemPanel problem={problem} what={t`The calendars`} onRetry={again} />;
  if (!data) return <SkeletonRows rows={7} />;
  const calendars = data.client?.calendars ?? [];
  const fresh = props.item === "new";
  const shown = fresh ? undefined : (calendars.find((each) => each.id === props.item) ?? calendars[0]);
  if (!shown && !fresh)
    return (
      <Empty
        title={t`No business hours yet`}
        action={
          can && (
            <Button look="primary" icon={Plus} onPress={() => props.onItem("new")}>
              <Trans>New calendar</Trans>
            </Button>
          )
        }
      >
        <Trans>A calendar says when the clock runs, for example Monday to Friday, 8 to 16, with public holidays.</Trans>
      </Empty>
    );
  const zone = data.client?.zone ?? "Europe/Warsaw";
  const start = shown
    ? { ...shown, week: wholeWeek(shown.week), specialDays: shown.specialDays.map(plain) }
    : usual(zone, t`Business hours`, data.holidayCountries);
  return (
    <div className="flex flex-col gap-4">
      {calendars.length + (can ? 1 : 0) > 1 && (
        <div className="flex flex-wrap items-center gap-2">
          <div className="w-64">
            <SelectField
              label={t`Calendar`}
              bare
              value={shown?.id ?? "new"}
              onChange={props.onItem}
              choices={[
                ...calendars.map((each) => ({ id: each.id, text: each.name })),
                ...(fresh ? [{ id: "new", text: t`New calendar` }] : []),
              ]}
            />
          </div>
          {can && !fresh && (
            <Button icon={Plus} onPress={() => props.onItem("new")}>
              <Trans>New calendar</Trans>
            </Button>
          )}
        </div>
      )}
      <Editor
        key={`${shown?.id ?? "new"}-${shown?.version ?? 0}`}
        client={props.client}
        id={shown?.id}
        start={start}
        countries={data.holidayCountries}
        usedBy={shown?.usedBy.map((project) => project.name) ?? []}
        onSaved={(id) => props.onItem(id)}
      />
      {shown && (
        <div className="grid items-start gap-4 lg:grid-cols-2">
          <Boundary name={t`Try a deadline`}>
            <DueTry calendar={shown.id} zone={shown.zone} version={shown.version} />
          </Boundary>
          <Boundary name={t`Days ahead that differ`}>
            <Coming calendar={shown.id} />
          </Boundary>
        </div>
      )}
    </div>
  );
}

/** Whose public holidays usually hold in a zone. */
const COUNTRY: Record<string, string> = {
  "Europe/Warsaw": "PL",
  "Europe/Kyiv": "UA",
  "Europe/Kiev": "UA",
  "Europe/Berlin": "DE",
  "Europe/Madrid": "ES",
  "Europe/London": "GB",
};

/** What most shops begin with: Monday to Friday, eight to four, closed on public holidays. */
function usual(zone: string, name: string, countries: readonly string[]) {
  const intervals = [{ from: "08:00", until: "16:00" }];
  const holidays = countries.find((country) => country === COUNTRY[zone]) ?? null;
  return {
    name,
    zone,
    holidays,
    specialDays: [],
    week: wholeWeek([1, 2, 3, 4, 5].map((weekday) => ({ weekday, intervals }))),
  };
}

function plain(day: { date: string; name: string; intervals: { from: string; until: string }[] }) {
  const intervals = day.intervals.map(({ from, until }) => ({ from, until }));
  return { date: day.date, name: day.name, intervals };
}
