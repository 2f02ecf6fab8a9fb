import { Trans, useLingui } from "@lingui/react/macro";
import { useNavigate, useParams, useSearch } from "@tanstack/react-router";
import { Suspense } from "react";
import { ProblemPanel } from "@/app/ProblemPanel";
import { ALL_FORMATS, PaperButtons } from "@/features/papers";
import { changed, type Change } from "@/lib/address";
import { read } from "@/lib/graphql";
import { lazily } from "@/lib/lazily";
import { useRead } from "@/lib/read";
import { instant, useToday } from "@/lib/time";
import { useTitle } from "@/lib/useTitle";
import { useViewer } from "@/lib/viewer";
import { Empty, SkeletonRows } from "@/ui/States";
import { FIGURES, LINE } from "./documents";
import { DICTIONARY } from "./dictionary";
import { FigureTable } from "./FigureTable";
import { Comments } from "@/features/comments";
import { drillOf, drillWord } from "./drill";
import { paperSearch, wanted, type FiguresSearch } from "./search";

const Filters = lazily(async () => (await import("./Filters")).Filters);
const Behind = lazily(async () => (await import("./Behind")).Behind);

/** Every figure of the dictionary over any days, by project and channel, beside the stretch before. */
export function FiguresPage() {
  const { t, i18n } = useLingui();
  useTitle(t`Figures`);
  const { client } = useParams({ from: "/portal/$client" });
  const search = useSearch({ from: "/portal/$client/figures" });
  const navigate = useNavigate({ from: "/portal/$client/figures" });
  const { zone } = useViewer();
  const asked = wanted(search, useToday(zone));
  const set = (next: Change<FiguresSearch>) =>
    void navigate({ search: (before) => changed<FiguresSearch>(before, next), replace: true });
  const backwards = asked.until < asked.from ? t`The last day is before the first.` : undefined;
  const names = useRead({ query: DICTIONARY, variables: { language: i18n.locale } });
  const { data, problem, again } = useRead({
    query: FIGURES,
    variables: { input: { client, ...asked } },
    topics: ["CASE", "CONTRACT"],
    pause: backwards !== undefined,
  });
  const dictionary = names.data?.kpiDictionary ?? [];
  const kpis = asked.kpis.flatMap((code) => dictionary.find((kpi) => kpi.code === code) ?? []);
  const found = data?.figures;
  const wrong = problem ?? names.problem;
  return (
    <div className="mx-auto flex w-full max-w-[1240px] flex-1 flex-col gap-4 px-5 py-6">
      <div className="flex flex-wrap items-center gap-3">
        <h1 className="flex-1 text-xl">{t`Figures`}</h1>
        {found && kpis.length > 0 && (
          <PaperButtons
            name={t`the figures`}
            path={`/papers/${client}/figures`}
            search={paperSearch(asked)}
            formats={ALL_FORMATS}
          />
        )}
      </div>
      <Suspense fallback={<SkeletonRows rows={1} height="h-control w-full" />}>
        <Filters asked={asked} dictionary={dictionary} wrong={backwards} onChange={set} />
      </Suspense>
      {wrong && !found && (
        <ProblemPanel
          problem={wrong}
          what={t`The figures`}
          onRetry={() => {
            again();
            names.again();
          }}
        />
      )}
      {!wrong && !backwards && (!found || !names.data) && <SkeletonRows rows={12} height="h-9 w-full" />}
      {found && kpis.length > 0 && found.rows.length === 0 && (
        <Empty title={t`Nothing was counted on these days.`}>
          <Trans>Choose other days, or figures of other channels.</Trans>
        </Empty>
      )}
      {found && kpis.length > 0 && found.rows.length > 0 && (
        <FigureTable
          client={client}
          kpis={kpis}
          rows={found.rows.map((row) => read(LINE, row))}
          total={read(LINE, found.total)}
          before={read(LINE, found.before)}
          rowsBefore={found.rowsBefore.map((row) => read(LINE, row))}
          asked={asked}
          onOpen={(line, kpi) => set({ behind: drillWord(line, kpi, asked) })}
        />
      )}
      <Comments client={client} page={`/portal/${client}/figures`} />
      <Suspense>
        {found && search.behind && (
          <Behind
            client={client}
            zone={found.zone}
            drill={drillOf(search.behind)}
            facet={null}
            dictionary={dictionary}
            onClose={() => set({ behind: undefined })}
          />
        )}
      </Suspense>
      {found && (
        <p className="text-sm text-mute">
          {!found.complete && <b className="text-risk">{t`Some of what happened is still being counted.`} </b>}
          {t`Counted by the days of ${found.zone}, as of ${instant(found.asOf, "near", i18n.locale, found.zone)}.`}
        </p>
      )}
    </div>
  );
}
