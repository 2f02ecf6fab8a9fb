import { useLingui } from "@lingui/react/macro";
import { read } from "@/lib/graphql";
import { Panel } from "@/ui/Panel";
import { STRETCH, type Pace } from "./documents";
import { DayTable } from "./DayTable";
import { History } from "./History";
import { Meter } from "./Meter";
import { Upload } from "./Upload";
import { useBandWord, useEffectWord } from "./words";

/** One agreement about volume in a month: the meter, the days, what was entered. */
export function PaceView(props: { client: string; month: string; pace: Pace }) {
  const { t } = useLingui();
  const { pace } = props;
  const effect = useEffectWord();
  const band = useBandWord();
  const [month, day, profile] = pace.lockDays;
  const today = pace.today && read(STRETCH, pace.today);
  const name = pace.code.replaceAll("_", " ");
  const clause = pace.clause;
  return (
    <>
      <Panel
        report
        title={t`Volume: ${name}`}
        aside={clause ? t`clause ${clause}` : undefined}
        sub={t`Locked ${month ?? 0} days before a month, ${day ?? 0} before a day, ${profile ?? 0} before its profile.`}
      >
        <div className="mt-4 grid gap-x-8 gap-y-5 md:grid-cols-2">
          {today && <Meter title={t`Today`} stretch={today} clause={clause} zone={pace.zone} />}
          <Meter title={t`The month`} stretch={read(STRETCH, pace.month)} clause={clause} zone={pace.zone} />
        </div>
        <ul className="mt-4 flex flex-wrap gap-x-5 gap-y-1 text-sm text-mute">
          {pace.bands.map((each) => (
            <li key={`${each.from} ${each.until}`}>
              {band(each)}: {effect(each.effect)}
            </li>
          ))}
          {pace.asksHandlingTime && (
            <li>{t`It holds while our handling time is as agreed; the statement of the month says so.`}</li>
          )}
        </ul>
      </Panel>
      <DayTable client={props.client} month={props.month} pace={pace} />
      {pace.mayPlan && <Upload client={props.client} volume={pace.code} />}
      <History pace={pace} />
    </>
  );
}
