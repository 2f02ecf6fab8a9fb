import { useLingui } from "@lingui/react/macro";
import { useState } from "react";
import { ProblemPanel } from "@/app/ProblemPanel";
import { useSave } from "@/features/forms";
import type { ResultOf } from "@/lib/graphql";
import { usePages } from "@/lib/read";
import { instant } from "@/lib/time";
import { useCan, useViewer } from "@/lib/viewer";
import { Badge } from "@/ui/Badge";
import { Button, LinkButton } from "@/ui/Button";
import { TextField } from "@/ui/Field";
import { Panel } from "@/ui/Panel";
import { Empty, SkeletonRows } from "@/ui/States";
import { COMMENTS, REPLY, type Comment } from "./documents";

const pick = (data: ResultOf<typeof COMMENTS>) => data.figureComments;

/** What was said about a client's numbers, with the answers; on a page of the portal only what was said there. */
export function Comments(props: { client: string; page?: string }) {
  const { t } = useLingui();
  const { nodes, problem, loading, more, again } = usePages({
    query: COMMENTS,
    variables: { client: props.client, first: 50 },
    pick,
    topics: ["COMMENT", "CASE"],
  });
  const shown = nodes.filter((each) => !props.page || each.place.split("?")[0] === props.page);
  if (problem && nodes.length === 0) return <ProblemPanel problem={problem} what={t`The comments`} onRetry={again} />;
  if (loading) return props.page ? null : <SkeletonRows rows={4} />;
  if (shown.length === 0)
    return props.page ? null : (
      <Empty title={t`No comment yet`}>{t`People of the shop may comment on any number of their report.`}</Empty>
    );
  return (
    <Panel report title={t`Comments on numbers`}>
      <ol className="mt-2">
        {shown.map((each) => (
          <Thread key={each.id} comment={each} linked={!props.page} />
        ))}
      </ol>
      {more && <LinkButton onPress={more}>{t`Show more`}</LinkButton>}
    </Panel>
  );
}

function Thread(props: { comment: Comment; linked: boolean }) {
  const { t, i18n } = useLingui();
  const { zone } = useViewer();
  const [answers, says] = [useCan("comment.answer"), useCan("figure.comment")];
  const { comment } = props;
  const at = (when: string) => instant(when, "full", i18n.locale, zone);
  return (
    <li className="border-t border-line py-3 first:border-0">
      <p className="flex flex-wrap items-center gap-2">
        {props.linked ? (
          <a href={comment.place} className="font-semibold text-accent-ink hover:underline">
            {comment.number}
          </a>
        ) : (
          <b className="font-semibold">{comment.number}</b>
        )}
        <span className="text-ink-2 tabular-nums">{comment.shown}</span>
        {comment.waits && <Badge tone="risk">{t`waits for an answer`}</Badge>}
      </p>
      {comment.words.map((word) => (
        <div key={word.id} className={word.house ? "mt-2 border-l-2 border-line-strong pl-3" : "mt-2"}>
          <p className="max-w-[72ch] break-words whitespace-pre-line">{word.words}</p>
          <p className="text-sm text-mute">{[word.saidBy?.name, at(word.saidAt)].filter(Boolean).join(" · ")}</p>
        </div>
      ))}
      {(answers || says) && <Say comment={comment.id} label={answers ? t`The answer` : t`What is to be said`} />}
    </li>
  );
}

function Say(props: { comment: string; label: string }) {
  const { t } = useLingui();
  const [open, setOpen] = useState(false);
  const [words, setWords] = useState("");
  const { save, busy, wrong } = useSave(REPLY, ["COMMENT"]);
  async function send() {
    if (!(await save({ input: { comment: props.comment, words } }))) return;
    setWords("");
    setOpen(false);
  }
  if (!open)
    return (
      <div className="mt-2">
        <Button size="small" onPress={() => setOpen(true)}>{t`Reply`}</Button>
      </div>
    );
  return (
    <form
      className="mt-2 flex max-w-[72ch] flex-col items-start gap-2"
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <TextField
        label={props.label}
        rows={3}
        maxLength={2000}
        value={words}
        onChange={setWords}
        problem={wrong("words")}
      />
      <Button type="submit" look="primary" size="small" busy={busy} isDisabled={!words.trim()}>{t`Send`}</Button>
    </form>
  );
}
