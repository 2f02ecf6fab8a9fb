import { Trans, useLingui } from "@lingui/react/macro";
import { ArrowDown, ArrowUp } from "lucide-react";
import { useState } from "react";
import { ProblemPanel } from "@/app/ProblemPanel";
import { useSave } from "@/features/forms";
import { useRead } from "@/lib/read";
import { useCan } from "@/lib/viewer";
import { Badge } from "@/ui/Badge";
import { Button, IconButton } from "@/ui/Button";
import { TextField } from "@/ui/Field";
import { Kbd } from "@/ui/Kbd";
import { Panel } from "@/ui/Panel";
import { Empty, SkeletonRows } from "@/ui/States";
import { OUTCOMES, SAVE_OUTCOME, type Outcome } from "./documents";

/** What a resolved case may have come to; the first nine have the digit keys. */
export function OutcomesTab(props: { client: string }) {
  const { t } = useLingui();
  const can = useCan("macro.edit");
  const [name, setName] = useState("");
  const { save, busy, wrong } = useSave(SAVE_OUTCOME, ["CLIENT"]);
  const { data, problem, again } = useRead({
    query: OUTCOMES,
    variables: { client: props.client },
    topics: ["CLIENT"],
  });
  if (problem && !data) return <ProblemPanel problem={problem} what={t`The outcomes`} onRetry={again} />;
  if (!data) return <SkeletonRows rows={5} />;
  const all = (data.client?.dispositions ?? []).toSorted((a, b) => a.position - b.position);
  async function put(outcome: Outcome, next: { position?: number; active?: boolean }) {
    await save({ input: { id: outcome.id, client: props.client, name: outcome.name, ...next } });
    again();
  }
  async function swap(at: number, to: number) {
    const [one, other] = [all[at], all[to]];
    if (!one || !other) return;
    await put(one, { position: other.position });
    await put(other, { position: one.position });
  }
  async function add() {
    const saved = await save({ input: { client: props.client, name, position: (all.at(-1)?.position ?? 0) + 1 } });
    if (saved) setName("");
    again();
  }
  return (
    <Panel title={t`Outcomes`} sub={t`The agent picks one when a case is resolved; the digit is its key.`}>
      {all.length === 0 && (
        <Empty title={t`No outcomes yet`}>
          <Trans>For example: return accepted, complaint, information given.</Trans>
        </Empty>
      )}
      <ol className="mt-3">
        {all.map((outcome, at) => (
          <li key={outcome.id} className="flex min-h-row items-center gap-3 border-t border-line first:border-0">
            <span className="w-6 text-center">{at < 9 && outcome.active && <Kbd>{String(at + 1)}</Kbd>}</span>
            <span className={outcome.active ? "flex-1 font-medium" : "flex-1 text-mute line-through"}>
              {outcome.name}
            </span>
            {!outcome.active && (
              <Badge>
                <Trans>not offered</Trans>
              </Badge>
            )}
            {can && (
              <>
                <IconButton
                  icon={ArrowUp}
                  label={t`Up: ${outcome.name}`}
                  isDisabled={at === 0}
                  onPress={() => void swap(at, at - 1)}
                />
                <IconButton
                  icon={ArrowDown}
                  label={t`Down: ${outcome.name}`}
                  isDisabled={at === all.length - 1}
                  onPress={() => void swap(at, at + 1)}
                />
                <Button size="small" onPress={() => void put(outcome, { active: !outcome.active })}>
                  {outcome.active ? t`Stop offering` : t`Offer again`}
                </Button>
              </>
            )}
          </li>
        ))}
      </ol>
      {can && (
        <form
          className="mt-3 flex max-w-md items-end gap-2"
          onSubmit={(event) => {
            event.preventDefault();
            void add();
          }}
        >
          <div className="min-w-0 flex-1">
            <TextField label={t`New outcome`} value={name} onChange={setName} problem={wrong("name")} />
          </div>
          <Button type="submit" busy={busy} isDisabled={!name.trim()}>
            <Trans>Add</Trans>
          </Button>
        </form>
      )}
    </Panel>
  );
}
