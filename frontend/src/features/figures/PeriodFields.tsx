import { useLingui } from "@lingui/react/macro";
import type { FigureStep } from "@/gql/graphql";
import { DateField } from "@/ui/DateField";

/** From a day until a day, in a row of filters. */
export function PeriodFields(props: {
  from: string;
  until: string;
  onChange: (next: { from?: string; until?: string }) => void;
  wrong: string | undefined;
}) {
  const { t } = useLingui();
  const { from, until, onChange, wrong } = props;
  return (
    <>
      <div className="w-40">
        <DateField label={t`From`} bare value={from} onChange={(day) => onChange({ from: day })} />
      </div>
      <span aria-hidden className="max-md:hidden">
        –
      </span>
      <div className="w-40">
        <DateField label={t`Until`} bare value={until} onChange={(day) => onChange({ until: day })} problem={wrong} />
      </div>
    </>
  );
}

/** In what steps the days may be shown. */
export function useSteps(): { id: FigureStep; text: string }[] {
  const { t } = useLingui();
  return [
    { id: "DAY", text: t`Day by day` },
    { id: "WEEK", text: t`Week by week` },
    { id: "MONTH", text: t`Month by month` },
    { id: "WHOLE", text: t`Everything together` },
  ];
}
