import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { Paperclip } from "lucide-react";
import { useState } from "react";
import { ProblemPanel } from "@/app/ProblemPanel";
import { useSave } from "@/features/forms";
import { read } from "@/lib/graphql";
import { usePages } from "@/lib/read";
import { date, instant } from "@/lib/time";
import { useCan, useViewer } from "@/lib/viewer";
import { AskButton } from "@/ui/AskButton";
import { Badge } from "@/ui/Badge";
import { Button, LinkButton } from "@/ui/Button";
import { CheckField } from "@/ui/Field";
import { Panel } from "@/ui/Panel";
import { Empty, SkeletonRows } from "@/ui/States";
import { toast } from "@/ui/Toast";
import { AnswerDialog } from "./AnswerDialog";
import { EXCLUSION, EXCLUSIONS, WITHDRAW, type Exclusion } from "./documents";
import { Effects } from "./Effects";
import { ProposeDialog } from "./ProposeDialog";
import { useExclusionState, useRuleWords, useSideWords, useWayWords } from "./words";
import type { ResultOf } from "@/lib/graphql";

const pick = (data: ResultOf<typeof EXCLUSIONS>) => data.exclusions;

/** What both sides leave out of the figures, with evidence: one proposes, the other answers. For both sides alike. */
export function Exclusions(props: { client: string }) {
  const { t } = useLingui();
  const may = useCan("exclusion.agree");
  const [proposing, setProposing] = useState(false);
  const { nodes, problem, loading, more, waits, again } = usePages({
    query: EXCLUSIONS,
    variables: { client: props.client },
    pick,
    topics: ["MONTH", "CLIENT"],
  });
  return (
    <Panel
      report
      title={t`Left out of the figures`}
      sub={t`Contacts that nobody could serve as promised count when one side proposes to leave them out and the other agrees.`}
      aside={may && <Button onPress={() => setProposing(true)}>{t`Propose`}</Button>}
    >
      {problem && nodes.length === 0 ? (
        <ProblemPanel problem={problem} what={t`What is left out`} onRetry={again} />
      ) : loading ? (
        <SkeletonRows rows={2} height="h-6 w-full" />
      ) : nodes.length === 0 ? (
        <Empty title={t`Nothing is left out`} good />
      ) : (
        <ol className="mt-2">
          {nodes.map((node) => {
            const row = read(EXCLUSION, node);
            return <One key={row.id} exclusion={row} onDone={again} />;
          })}
        </ol>
      )}
      {more && (
        <div className="mt-2">
          <Button size="small" busy={waits} onPress={more}>{t`Show more`}</Button>
        </div>
      )}
      {proposing && <ProposeDialog client={props.client} onClose={() => setProposing(false)} onDone={again} />}
    </Panel>
  );
}

const TONE = { PROPOSED: "risk", APPROVED: "ok", REFUSED: "plain", WITHDRAWN: "plain" } as const;

function One(props: { exclusion: Exclusion; onDone: () => void }) {
  const { t } = useLingui();
  const { exclusion } = props;
  const rules = useRuleWords();
  const states = useExclusionState();
  const [answers, setAnswers] = useState<boolean | null>(null);
  const [opened, setOpened] = useState(false);
  const rule = rules[exclusion.rule];
  return (
    <li className="border-t border-line py-3 first:border-0">
      <p className="flex flex-wrap items-center gap-2">
        <b className="font-semibold">{rule}</b>
        <Badge tone={TONE[exclusion.state]}>{states[exclusion.state]}</Badge>
        {exclusion.correction && <Badge>{t`correction`}</Badge>}
      </p>
      <Covered exclusion={exclusion} />
      <p className="mt-1 max-w-[72ch] break-words whitespace-pre-line">{exclusion.words}</p>
      <Files exclusion={exclusion} />
      <Steps exclusion={exclusion} />
      <div className="mt-2 flex flex-wrap items-center gap-2">
        {exclusion.mayAnswer && (
          <>
            <Button size="small" look="primary" onPress={() => setAnswers(true)}>{t`Approve`}</Button>
            <Button size="small" onPress={() => setAnswers(false)}>{t`Refuse`}</Button>
          </>
        )}
        {exclusion.mayWithdraw && <Withdraw exclusion={exclusion} onDone={props.onDone} />}
        <LinkButton aria-label={t`What changes: ${rule}`} onPress={() => setOpened(true)}>
          <Trans>What it changes</Trans>
        </LinkButton>
      </div>
      {answers !== null && (
        <AnswerDialog exclusion={exclusion} approves={answers} onDone={props.onDone} onClose={() => setAnswers(null)} />
      )}
      {opened && <Effects exclusion={exclusion} title={rule} onClose={() => setOpened(false)} />}
    </li>
  );
}

/** Which contacts: the stretch and the ways, or cases one by one; and how many. */
function Covered(props: { exclusion: Exclusion }) {
  const { t, i18n } = useLingui();
  const { zone } = useViewer();
  const ways = useWayWords();
  const { exclusion } = props;
  const at = (moment: string) => instant(moment, "full", i18n.locale, zone);
  const months = exclusion.months.map((month) => date(month, "month", i18n.locale)).join(", ");
  const by = exclusion.channels.map((way) => ways[way]).join(", ");
  return (
    <p className="mt-1 text-ink-2">
      <Plural value={exclusion.count} one="# contact" few="# contacts" many="# contacts" other="# contacts" />
      {exclusion.from && exclusion.until ? ` · ${at(exclusion.from)} – ${at(exclusion.until)}` : ` · ${months}`}
      {by && ` · ${by}`}
      {!exclusion.from && ` · ${t`named one by one`}`}
    </p>
  );
}

function Files(props: { exclusion: Exclusion }) {
  if (props.exclusion.files.length === 0) return null;
  return (
    <ul className="mt-1 flex flex-wrap gap-x-4">
      {props.exclusion.files.map((file) => (
        <li key={file.id}>
          <a
            href={file.url}
            target="_blank"
            rel="noreferrer"
            className="inline-flex items-center gap-1 text-accent-ink hover:underline"
          >
            <Paperclip aria-hidden size={13} />
            {file.name}
          </a>
        </li>
      ))}
    </ul>
  );
}

/** Who proposed, answered and took back, and when. */
function Steps(props: { exclusion: Exclusion }) {
  const { t, i18n } = useLingui();
  const { zone } = useViewer();
  const sides = useSideWords();
  const { exclusion } = props;
  type Step = Exclusion["proposed"];
  const told = (step: Step) => [step.by?.name, instant(step.at, "full", i18n.locale, zone)].filter(Boolean).join(" · ");
  const side = sides[exclusion.side];
  const [proposed, answered] = [told(exclusion.proposed), exclusion.answered && told(exclusion.answered)];
  const withdrawn = exclusion.withdrawn && told(exclusion.withdrawn);
  return (
    <div className="mt-1 text-sm text-mute">
      <p>{t`${side} proposed it: ${proposed}`}</p>
      {answered && <p>{t`Answered: ${answered}`}</p>}
      {exclusion.answer && (
        <p className="mt-1 max-w-[72ch] border-l-2 border-line-strong pl-3 text-base whitespace-pre-line text-ink">
          {exclusion.answer}
        </p>
      )}
      {withdrawn && <p>{t`Taken back: ${withdrawn}`}</p>}
    </div>
  );
}

function Withdraw(props: { exclusion: Exclusion; onDone: () => void }) {
  const { t } = useLingui();
  const [correction, setCorrection] = useState(false);
  const { save, busy, wrong } = useSave(WITHDRAW, ["MONTH"]);
  async function go() {
    if (!(await save({ input: { id: props.exclusion.id, correction } }))) return false;
    toast({ text: t`The proposal is taken back` });
    props.onDone();
    return true;
  }
  const why = wrong("correction");
  return (
    <AskButton
      size="small"
      text={t`Take back`}
      title={t`Take the proposal back?`}
      yes={t`Take back`}
      busy={busy}
      onYes={go}
    >
      {props.exclusion.state === "APPROVED" ? (
        <Trans>What was left out counts again from now on. It stays in the history.</Trans>
      ) : (
        <Trans>The other side is not asked any more. It stays in the history.</Trans>
      )}
      {why && (
        <div className="mt-3">
          <p role="alert" className="text-breach">
            {why}
          </p>
          <CheckField isSelected={correction} onChange={setCorrection}>
            {t`It is a correction of a closed month`}
          </CheckField>
        </div>
      )}
    </AskButton>
  );
}
