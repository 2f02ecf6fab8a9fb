import { useLingui } from "@lingui/react/macro";
import { useState } from "react";
import { count } from "@/lib/numbers";
import { date, instant } from "@/lib/time";
import { Badge } from "@/ui/Badge";
import { LinkButton } from "@/ui/Button";
import { Panel } from "@/ui/Panel";
import { Empty } from "@/ui/States";
import type { Pace } from "./documents";

/** How many are shown at first. */
const FEW = 12;

/** Who entered what when; a value is never written over. */
export function History(props: { pace: Pace }) {
  const { t, i18n } = useLingui();
  const { pace } = props;
  const [all, setAll] = useState(false);
  const shown = all ? pace.history : pace.history.slice(0, FEW);
  const stretch = (slot: string) => {
    if (slot.length === 7) return date(`${slot}-01`, "month", i18n.locale);
    return slot.length === 10 ? date(slot, "day", i18n.locale) : instant(slot, "full", i18n.locale, pace.zone);
  };
  return (
    <Panel title={t`What was entered`} flush>
      {pace.history.length === 0 && <Empty title={t`Nothing was planned for this month`} />}
      {pace.history.length > 0 && (
        <ul className="pb-2">
          {shown.map((each, at) => (
            <li
              key={at}
              className="flex flex-wrap items-baseline gap-x-3 border-b border-fill px-[14px] py-[6px] text-[13px] last:border-0"
            >
              <span className="min-w-[110px] text-mute tabular-nums">
                {instant(each.enteredAt, "full", i18n.locale, pace.zone)}
              </span>
              <span className="min-w-0 flex-1 max-sm:sr-only">{each.enteredBy?.name ?? "–"}</span>
              {each.late && <Badge tone="risk">{t`late notice`}</Badge>}
              <span>{stretch(each.slot)}</span>
              <b className="w-[70px] text-right font-semibold tabular-nums">{count(each.value, i18n.locale)}</b>
            </li>
          ))}
        </ul>
      )}
      {shown.length < pace.history.length && (
        <p className="px-[14px] pb-3">
          <LinkButton onPress={() => setAll(true)}>{t`Show all`}</LinkButton>
        </p>
      )}
    </Panel>
  );
}
