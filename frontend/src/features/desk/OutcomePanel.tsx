import { Trans, useLingui } from "@lingui/react/macro";
import { useCommands } from "@/lib/commands";
import { useCan } from "@/lib/viewer";
import type { DeskCase } from "./documents";
import { OutcomeKeys } from "./OutcomeKeys";
import { SET_DISPOSITION } from "./outcomes";
import { useAct } from "@/features/forms";
import { useOutcomes } from "./useOutcomes";

/** What the contact was about and how it ended: one digit each, before or after sending. */
export function OutcomePanel({ matter }: { matter: DeskCase }) {
  const { t } = useLingui();
  const may = useCan("case.resolve") && matter.state !== "RESOLVED";
  const shown = useOutcomes(matter.client.id);
  const { run } = useAct(SET_DISPOSITION);
  const choose = (id: string) => void run({ input: { case: matter.id, disposition: id } });
  useCommands(
    shown.map((each, at) => ({
      id: `outcome-${each.id}`,
      text: t`Outcome: ${each.name}`,
      hint: String(at + 1),
      code: `Digit${at + 1}`,
      disabled: !may,
      run: () => choose(each.id),
    })),
  );
  if ((!may && !matter.disposition) || shown.length === 0 || matter.state === "MERGED") return null;
  return (
    <section
      aria-label={t`Outcome`}
      className="on-rail rounded-[13px] bg-rail px-[14px] py-[13px] text-rail-ink shadow-card"
    >
      <div className="flex items-center gap-2">
        <h2 className="flex-1 text-base">
          <Trans>Outcome</Trans>
        </h2>
        <span className="text-[12px] text-rail-mute">{matter.disposition ? "" : t`not chosen yet`}</span>
      </div>
      <OutcomeKeys shown={shown} chosen={matter.disposition?.id ?? null} isDisabled={!may} onChoose={choose} />
    </section>
  );
}
