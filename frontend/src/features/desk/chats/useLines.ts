import { useCallback, useEffect, useEffectEvent, useRef, useState } from "react";
import { useClient } from "urql";
import { useLive } from "@/lib/live";
import { problemOf, type Problem } from "@/lib/problem";
import { useLine } from "@/lib/socket";
import { hearArrived } from "./arrived";
import { LINES, type Line } from "./documents";
import { beginAfter, joined } from "./lines";

/** So many lines are read at once. */
const PAGE = 100;

type Kept = { lines: readonly Line[]; problem: Problem | null; read: boolean };

/** The lines of a chat: the newest at once, older ones when they are wanted, new ones as they come. */
export function useLines(chat: string, count: number) {
  const client = useClient();
  const [kept, setKept] = useState<Kept>({ lines: [], problem: null, read: false });
  const lines = useRef<readonly Line[]>([]);
  const [waits, setWaits] = useState(false);
  const add = useCallback((come: readonly Line[]) => {
    lines.current = joined(lines.current, come);
    setKept({ lines: lines.current, problem: null, read: true });
  }, []);

  /** Reads a page after a number; answers how many came. */
  const fetch = useCallback(
    async (after: number, first: number): Promise<number> => {
      const answer = await client
        .query(LINES, { id: chat, after, first }, { requestPolicy: "network-only" })
        .toPromise();
      const come = answer.data?.chat?.lines;
      if (come) add(come);
      else setKept((before) => ({ ...before, problem: problemOf(answer.error) }));
      return come?.length ?? 0;
    },
    [client, chat, add],
  );

  const [begin] = useState(() => beginAfter(count, PAGE));
  const newest = useCallback(async () => {
    let last = lines.current.at(-1)?.seq ?? begin;
    while ((await fetch(last, PAGE)) === PAGE) last = lines.current.at(-1)?.seq ?? last;
  }, [begin, fetch]);
  const arrived = useEffectEvent((told: string, come: readonly Line[]) => told === chat && add(come));
  useEffect(() => hearArrived((told, come) => void arrived(told, come)), []);
  useLive(["CHAT"], () => void newest(), chat);
  // At first, and when the line to the server goes or is back.
  const up = useLine().state === "up";
  useEffect(() => void newest(), [up, newest]);

  const first = kept.lines[0]?.seq ?? 1;
  async function older() {
    if (waits) return;
    setWaits(true);
    const after = Math.max(0, first - 1 - PAGE);
    await fetch(after, first - 1 - after);
    setWaits(false);
  }
  return {
    lines: kept.lines,
    problem: kept.problem,
    loading: !kept.read && !kept.problem,
    more: first > 1 && !waits ? () => void older() : undefined,
    waits,
    again: () => void newest(),
  };
}
