import { Trans, useLingui } from "@lingui/react/macro";
import { useNavigate } from "@tanstack/react-router";
import { useEffect, useId, useRef, useState, type KeyboardEvent } from "react";
import { useAct } from "@/features/forms";
import { useCommands } from "@/lib/commands";
import { useNow } from "@/lib/time";
import { useDuration } from "@/lib/useDuration";
import { Button } from "@/ui/Button";
import { Ring } from "@/ui/Ring";
import { toast } from "@/ui/Toast";
import { OutcomeKeys } from "../OutcomeKeys";
import { useAllOutcomes } from "../useOutcomes";
import type { DeskChat } from "./documents";
import { faceOf } from "./face";
import { FINISH } from "./mutations";

/** So many have a digit; beyond that they are found by their words. */
const BY_DIGIT = 9;
/** So long work after a chat usually takes: the ring is empty then. */
const USUAL = 60;

/** The visitor has gone: how it ended, by a digit, a note, and one Enter for the next. */
export function AfterWork({ chat }: { chat: DeskChat }) {
  const { t } = useLingui();
  const navigate = useNavigate();
  const all = useAllOutcomes(chat.client.id);
  const [outcome, setOutcome] = useState<string | null>(null);
  const [note, setNote] = useState("");
  const [query, setQuery] = useState("");
  const [asked, setAsked] = useState(false);
  const { run, busy } = useAct(FINISH);
  const panel = useRef<HTMLElement>(null);
  const noteId = useId();
  useEffect(() => panel.current?.focus(), []);
  const digits = all.filter((each) => each.top).slice(0, BY_DIGIT);
  const chosen = all.find((each) => each.id === outcome);
  const wanted = query.trim().toLocaleLowerCase();
  const found = wanted
    ? all.filter((each) => each.name.toLocaleLowerCase().includes(wanted)).slice(0, BY_DIGIT)
    : digits;
  const shown = chosen && !found.includes(chosen) ? [...found, chosen] : found;

  async function finish(resolve: boolean) {
    if (busy) return;
    // An end without an outcome tells nobody anything: asked for once.
    if (resolve && !outcome && digits.length > 0 && !asked) return setAsked(true);
    const done = await run({ input: { chat: chat.id, outcome, resolve, note: note.trim() || null } });
    if (!done) return;
    toast({ text: resolve ? t`Saved. You are free for the next one.` : t`Saved. The case stays open and yours.` });
    const number = done.chat.case?.number;
    if (resolve || !number) void navigate({ to: "/desk" });
    else void navigate({ to: "/desk/$number", params: { number } });
  }
  useCommands([
    ...digits.map((each, at) => ({
      id: `outcome-${each.id}`,
      text: t`Outcome: ${each.name}`,
      hint: String(at + 1),
      code: `Digit${at + 1}`,
      run: () => setOutcome(each.id),
    })),
    { id: "finish-chat", text: t`Save and available`, hint: "↵", run: () => void finish(true) },
    { id: "keep-case", text: t`Keep the case open`, run: () => void finish(false) },
  ]);
  function enter(event: KeyboardEvent) {
    const pressed = event.target instanceof HTMLElement && event.target.tagName === "BUTTON";
    if (event.key !== "Enter" || event.shiftKey || pressed || event.nativeEvent.isComposing) return;
    event.preventDefault();
    // What was searched for is chosen first.
    if (!wanted || event.target instanceof HTMLTextAreaElement) return void finish(true);
    if (found[0]) setOutcome(found[0].id);
    setQuery("");
  }
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- Enter saves wherever in the panel the focus is
    <section
      ref={panel}
      aria-label={t`After work`}
      tabIndex={-1}
      onKeyDown={enter}
      className="on-rail mx-[22px] mb-4 rounded-[13px] bg-rail px-[14px] py-[13px] text-rail-ink shadow-card outline-none max-md:mx-2 max-md:mb-2"
    >
      <div className="flex items-center gap-2">
        <h2 className="flex-1 text-base">
          <Trans>After work</Trans>
        </h2>
        <Passed chat={chat} />
      </div>
      {all.length > BY_DIGIT && (
        <input
          type="search"
          aria-label={t`Find an outcome`}
          placeholder={t`Find an outcome`}
          value={query}
          onChange={(event) => setQuery(event.target.value)}
          className="mt-2 h-8 w-full rounded-control border border-white/25 bg-white/10 px-[10px] placeholder:text-rail-mute"
        />
      )}
      {shown.length > 0 && <OutcomeKeys shown={shown} chosen={outcome} onChoose={setOutcome} />}
      {asked && !outcome && (
        <p role="alert" className="mt-2 text-sm font-medium text-risk-fill">
          <Trans>How did it end? A digit says it; Enter again saves without an outcome.</Trans>
        </p>
      )}
      <label htmlFor={noteId} className="mt-3 block text-sm text-rail-mute">
        <Trans>Note for colleagues</Trans>
      </label>
      <textarea
        id={noteId}
        rows={2}
        value={note}
        onChange={(event) => setNote(event.target.value)}
        className="mt-1 field-sizing-content max-h-32 min-h-[52px] w-full resize-none rounded-control border border-white/25 bg-white/10 px-[10px] py-[6px]"
      />
      <div className="mt-2 flex flex-wrap justify-end gap-2">
        <Button look="rail" busy={busy} onPress={() => void finish(false)}>
          <Trans>Keep the case open</Trans>
        </Button>
        <Button look="primary" hint="↵" busy={busy} onPress={() => void finish(true)}>
          <Trans>Save and available</Trans>
        </Button>
      </div>
    </section>
  );
}

/** The part that ticks: how long it takes already. */
function Passed({ chat }: { chat: DeskChat }) {
  const { t } = useLingui();
  const seconds = faceOf(chat, useNow()).seconds ?? 0;
  const time = useDuration()(seconds);
  return (
    <span className="flex items-center gap-2 text-[12px] text-rail-mute tabular-nums">
      <span aria-hidden>{time}</span>
      <Ring
        share={1 - Math.min(1, seconds / USUAL)}
        size={26}
        label={t`Work after the chat: ${time}`}
        {...(seconds > USUAL ? { standing: "AT_RISK" as const } : {})}
      />
    </span>
  );
}
