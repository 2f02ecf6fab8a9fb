import { useLingui } from "@lingui/react/macro";
import { useNavigate } from "@tanstack/react-router";
import { CalendarDays, ChevronDown, ChevronLeft, ChevronRight } from "lucide-react";
import { PaperButtons } from "@/features/papers";
import { date, instant } from "@/lib/time";
import { MenuButton } from "@/ui/Menu";
import { Press } from "@/ui/Press";
import type { Month, Promised } from "./documents";
import { choices, stepMonth } from "./months";
import { useHeadline, useLead, useThisMonth } from "./words";

/** Month, state, and the result in words before any chart. */
export function Hero(props: { client: string; month: string; data: Month; promises: readonly Promised[] }) {
  const { t, i18n } = useLingui();
  const headline = useHeadline()(props.data);
  const lead = useLead(i18n.locale)(props.data, props.promises);
  return (
    <div className="portal-deep pt-[30px] pb-[92px] max-sm:pt-5">
      <div className="mx-auto max-w-[1240px] px-5">
        <div className="flex flex-wrap items-start justify-between gap-3">
          <MonthPicker month={props.month} data={props.data} />
          <span className="text-ink">
            <PaperButtons name={t`the report`} path={`/papers/${props.client}/month/${props.month}`} />
          </span>
        </div>
        <h1 className="max-w-[820px] text-2xl text-balance leading-[1.14] tracking-[-0.022em] text-white max-sm:text-[28px]">
          {headline.first}
          {headline.second && <span className="block">{headline.second}</span>}
        </h1>
        <p className="mt-3 max-w-[720px] text-md text-pretty text-(--deep-mute)">{lead.join(" ")}</p>
      </div>
    </div>
  );
}

function MonthPicker(props: { month: string; data: Month }) {
  const { t, i18n } = useLingui();
  const navigate = useNavigate({ from: "/portal/$client/" });
  const { data, month } = props;
  const go = (next: string) => void navigate({ search: { month: next } });
  const name = (of: string) => capital(date(`${of}-01`, "month", i18n.locale), i18n.locale);
  const newest = useThisMonth(data.zone);
  const months = choices(month, newest, data.previous !== null);
  return (
    <div className="mb-3 flex flex-wrap items-center gap-x-1 gap-y-1 font-medium text-(--bright)">
      <Step label={t`Month before`} icon={ChevronLeft} to={data.previous ? stepMonth(month, -1) : null} go={go} />
      <MenuButton label={t`Month`} lines={months.map((each) => ({ id: each, text: name(each), run: () => go(each) }))}>
        <Press className="inline-flex min-h-7 items-center gap-2 rounded-[7px] px-1 hover:bg-white/10">
          <CalendarDays aria-hidden size={15} />
          {name(month)}
          <ChevronDown aria-hidden size={14} />
        </Press>
      </MenuButton>
      <Step label={t`Month after`} icon={ChevronRight} to={data.next ? stepMonth(month, 1) : null} go={go} />
      <span className="ml-1 font-normal max-sm:w-full text-(--deep-mute)">
        <span aria-hidden className="mr-2 opacity-60 max-sm:hidden">
          ·
        </span>
        <StateWords data={data} />
        {!data.current && <b className="block text-white">{t`Some of what happened is still being counted.`}</b>}
      </span>
    </div>
  );
}

function Step(props: { label: string; icon: typeof ChevronLeft; to: string | null; go: (month: string) => void }) {
  const { to } = props;
  return (
    <Press
      aria-label={props.label}
      isDisabled={to === null}
      onPress={() => to && props.go(to)}
      className="grid size-7 place-items-center rounded-[7px] hover:bg-white/10 disabled:opacity-35"
    >
      <props.icon aria-hidden size={16} />
    </Press>
  );
}

function StateWords(props: { data: Month }) {
  const { t, i18n } = useLingui();
  const { state, asOf, zone } = props.data;
  if (state === "OPEN") return t`so far, as of ${instant(asOf, "near", i18n.locale, zone)}`;
  return t`ended; corrections may still come`;
}

function capital(text: string, locale: string): string {
  return text.charAt(0).toLocaleUpperCase(locale) + text.slice(1);
}
