import { useLingui } from "@lingui/react/macro";
import { ProblemPanel } from "@/app/ProblemPanel";
import { DUTIES, Duties } from "@/features/duties";
import { useRead } from "@/lib/read";

/** What the shop owed in the month, and whether it kept it: of every contract that names a duty, with prices or without. */
export function Owed(props: { client: string; month: string }) {
  const { t, i18n } = useLingui();
  const month = `${props.month}-01`;
  const { data, problem, again } = useRead({
    query: DUTIES,
    variables: { client: props.client, month, language: i18n.locale },
    // Counted from the whole ledger: not once more for every case that moves.
    topics: ["CONTRACT", "MONTH"],
  });
  if (problem && !data) return <ProblemPanel problem={problem} what={t`What the shop owed`} onRetry={again} />;
  const duties = data?.serviceMonth.duties ?? [];
  if (duties.length === 0) return null;
  return (
    <div className="mt-[14px]">
      <Duties client={props.client} month={month} duties={duties} />
    </div>
  );
}
