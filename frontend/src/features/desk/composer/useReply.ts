import { useState, type RefObject } from "react";
import type { AndThen } from "@/gql/graphql";
import type { DeskCase } from "../documents";
import { useOutcomes } from "../useOutcomes";
import type { Wrong } from "./Bars";
import type { useAttachments } from "./useAttachments";
import type { useDraft } from "./useDraft";
import type { useMacros } from "./useMacros";
import { useSend } from "./useSend";
import type { Area } from "./words";

type Parts = {
  area: RefObject<Area | null>;
  draft: ReturnType<typeof useDraft>;
  files: ReturnType<typeof useAttachments>;
  macros: ReturnType<typeof useMacros>;
  /** Tells colleagues whether an answer is being written here. */
  writing: (on: boolean) => void;
};
type More = { otherClientMeant?: boolean; disposition?: string | null };

/** Sending the answer: what is asked before it goes, what stops it, and what is left when it has gone. */
export function useReply(matter: DeskCase, { area, draft, files, macros, writing }: Parts) {
  const { send, busy } = useSend(matter);
  const outcomes = useOutcomes(matter.client.id);
  const [asking, setAsking] = useState(false);
  const [wrong, setWrong] = useState<Wrong | null>(null);
  const [fresh, setFresh] = useState(0);
  const [seen, setSeen] = useState(matter.newestMessage);

  /** An end without an outcome tells nobody anything: asked for once, unless the macro brings one. */
  function lacksOutcome(andThen: AndThen, more: More): boolean {
    if (andThen !== "RESOLVE" || matter.disposition || more.disposition !== undefined || outcomes.length === 0)
      return false;
    return !macros.last?.effects.some(({ kind }) => kind === "RESOLVE" || kind === "SET_DISPOSITION");
  }
  function gone() {
    draft.clear();
    files.clear();
    setFresh(0);
    setWrong(null);
    writing(false);
    area.current?.blur();
  }
  async function go(andThen: AndThen, more: More = {}): Promise<void> {
    const words = area.current?.words() ?? draft.words;
    if (!words.text.trim() || busy || files.busy) return;
    if (lacksOutcome(andThen, more)) return setAsking(true);
    const outcome = await send(words, {
      andThen,
      seen,
      attachments: files.files.map((file) => file.id),
      macro: macros.last?.id ?? null,
      ...more,
      disposition: andThen === "RESOLVE" ? (more.disposition ?? matter.disposition?.id ?? null) : null,
    });
    if (outcome === "stopped") return;
    if (outcome === "gone") return gone();
    if (outcome.__typename === "NewMessages") {
      setFresh(outcome.count);
      return setSeen(outcome.newest);
    }
    const accept = () => void go(andThen, { ...more, otherClientMeant: true });
    setWrong({ client: outcome.name, excerpt: outcome.excerpt, accept });
  }
  function end(disposition: string | null) {
    setAsking(false);
    void go("RESOLVE", { disposition });
  }

  return {
    go,
    busy,
    wrong,
    setWrong,
    fresh,
    /** What the writer has seen is taken when he begins: mails after it stop the send once. */
    begin: () => setSeen(matter.newestMessage),
    readFresh: () => setFresh(0),
    asking,
    end,
    cancel: () => setAsking(false),
  };
}
