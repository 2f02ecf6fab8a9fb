import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { ProblemPanel } from "@/app/ProblemPanel";
import { useAct } from "@/features/forms";
import { graphql, type ResultOf } from "@/lib/graphql";
import { useRead } from "@/lib/read";
import { Avatar } from "@/ui/Avatar";
import { Confirm, Dialog } from "@/ui/Dialog";
import { Empty, SkeletonRows } from "@/ui/States";
import { TextField } from "@/ui/TextField";
import { toast } from "@/ui/Toast";
import { cx } from "@/ui/cx";
import type { DeskChat } from "./documents";
import { TRANSFER } from "./mutations";

const TARGETS = graphql(`
  query TransferTargets($chat: ID!) {
    transferTargets(chat: $chat) {
      queue {
        id
        name
      }
      person {
        id
        name
      }
      available
      waiting
    }
  }
`);

type Target = ResultOf<typeof TARGETS>["transferTargets"][number];
/** From so many on a field to search them appears. */
const MANY = 8;

const nameOf = (target: Target) => target.person?.name ?? target.queue?.name ?? "";
const keyOf = (target: Target) => target.person?.id ?? target.queue?.id ?? "";

/** To whom the chat shall go on: queues and people, with who is there and what waits there already. */
export function TransferDialog({ chat, onClose }: { chat: DeskChat; onClose: () => void }) {
  const { t } = useLingui();
  const navigate = useNavigate();
  const { data, problem, again } = useRead({
    query: TARGETS,
    variables: { chat: chat.id },
    topics: ["PRESENCE"],
  });
  const { run, busy } = useAct(TRANSFER);
  const [chosen, setChosen] = useState<string | null>(null);
  const [query, setQuery] = useState("");
  const [note, setNote] = useState("");
  const all = data?.transferTargets ?? [];
  const found = all.filter((each) => nameOf(each).toLocaleLowerCase().includes(query.trim().toLocaleLowerCase()));
  const target = all.find((each) => keyOf(each) === chosen);
  async function pass() {
    if (!target) return;
    const { queue, person } = target;
    const where = { queue: person ? null : (queue?.id ?? null), person: person?.id ?? null };
    const done = await run({ input: { chat: chat.id, ...where, note: note.trim() || null } });
    if (!done) return;
    const name = nameOf(target);
    toast({ text: t`Passed on: ${chat.name}`, detail: name });
    onClose();
    void navigate({ to: "/desk" });
  }
  return (
    <Dialog
      title={t`Transfer the chat`}
      open
      onClose={onClose}
      footer={<Confirm yes={t`Transfer`} busy={busy} off={!target} onYes={() => void pass()} onNo={onClose} />}
    >
      {problem && !data && <ProblemPanel problem={problem} what={t`Queues and people`} onRetry={again} />}
      {!problem && !data && <SkeletonRows rows={4} />}
      {data && all.length === 0 && (
        <Empty title={t`Nobody else can take this chat`}>
          <Trans>It stays with you. A lead can let more people work for this client.</Trans>
        </Empty>
      )}
      {all.length > MANY && (
        <div className="mb-2">
          <TextField label={t`Find a queue or a person`} type="search" value={query} onChange={setQuery} />
        </div>
      )}
      {all.length > 0 && (
        <ul aria-label={t`Queues and people`} className="flex max-h-[38vh] flex-col gap-[2px] overflow-y-auto">
          {found.map((each) => (
            <li key={keyOf(each)}>
              <Choice target={each} on={keyOf(each) === chosen} onPress={() => setChosen(keyOf(each))} />
            </li>
          ))}
        </ul>
      )}
      {all.length > 0 && (
        <div className="mt-3">
          <TextField
            label={t`Note for who takes it`}
            rows={2}
            value={note}
            onChange={setNote}
            help={t`The visitor does not see it.`}
          />
        </div>
      )}
    </Dialog>
  );
}

function Choice(props: { target: Target; on: boolean; onPress: () => void }) {
  const { t } = useLingui();
  const { target, on } = props;
  const { available, waiting } = target;
  return (
    <button
      type="button"
      aria-pressed={on}
      onClick={props.onPress}
      className={cx(
        "flex min-h-10 w-full items-center gap-3 rounded-control px-2 text-left",
        on ? "bg-accent-soft text-accent-ink" : "hover:bg-fill",
      )}
    >
      {target.person ? (
        <Avatar size="small" name={target.person.name} />
      ) : (
        <span aria-hidden className="grid size-6 place-items-center rounded-[6px] bg-fill text-xs font-semibold">
          #
        </span>
      )}
      <span className="min-w-0 flex-1 truncate font-medium">{nameOf(target)}</span>
      <span className="text-sm text-mute">
        {target.person ? (
          available > 0 ? (
            t`available`
          ) : (
            t`busy`
          )
        ) : (
          <Plural value={available} one="# available" few="# available" many="# available" other="# available" />
        )}
        {" · "}
        <Plural value={waiting} one="# waits" few="# wait" many="# wait" other="# wait" />
      </span>
    </button>
  );
}
