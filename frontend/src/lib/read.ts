//! Reading: a query that stays fresh, and a list that grows page by page. Old data stay on screen while new ones are fetched.
import type { TypedDocumentNode } from "@urql/core";
import { useCallback, useEffect, useEffectEvent, useMemo, useRef, useState } from "react";
import { useClient, useQuery, type AnyVariables, type CombinedError } from "urql";
import { useLive, type Topic } from "./live";
import { problemOf, type Problem } from "./problem";
import { useLine } from "./socket";

export type Reading<Data> = { data: Data | undefined; problem: Problem | null; loading: boolean; again: () => void };

/** Problems of the way, after which what was read before is still true as far as anybody knows. */
const LOST: ReadonlySet<Problem["kind"]> = new Set(["offline", "broken", "tooMuch"]);

/** One question, asked again when one of its topics changes. What was read stays while the line is lost. */
export function useRead<Data, Variables extends AnyVariables>(args: {
  query: TypedDocumentNode<Data, Variables>;
  variables: Variables;
  topics?: readonly Topic[];
  id?: string;
  pause?: boolean;
}): Reading<Data> {
  const [result, run] = useQuery({ query: args.query, variables: args.variables, pause: args.pause ?? false });
  const again = useCallback(() => run({ requestPolicy: "network-only" }), [run]);
  const problem = problemOf(result.error);
  useLive(args.topics ?? [], again, args.id);
  useReturn(problem, again);
  const asked = JSON.stringify(args.variables);
  const [kept, keep] = useState<{ asked: string; data: Data } | null>(null);
  if (result.data !== undefined && (kept?.data !== result.data || kept.asked !== asked))
    keep({ asked, data: result.data });
  // An answer that did not come takes nothing away; that it may not be seen any more does.
  const stays = problem !== null && LOST.has(problem.kind) && kept?.asked === asked;
  const data = result.data ?? (stays ? kept.data : undefined);
  return { data, problem, loading: result.fetching && !data, again };
}

/** What found no server is asked for again by itself once the line is back. */
function useReturn(problem: Problem | null, again: () => void): void {
  const up = useLine().state === "up";
  const back = useEffectEvent(() => problem?.kind === "offline" && again());
  useEffect(() => {
    if (up) back();
  }, [up]);
}

type Page<Node> = {
  edges: { node: Node }[];
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
  totalHint?: number | null;
};

export type Pages<Node> = {
  nodes: Node[];
  total: number | null;
  problem: Problem | null;
  loading: boolean;
  more: (() => void) | undefined;
  /** A further page is on its way. */
  waits: boolean;
  again: () => void;
};

/** A list behind keyset pages. `pick` finds the connection in the answer and must not change from render to render. */
export function usePages<Data, Variables extends AnyVariables & { after?: string | null | undefined }, Node>(args: {
  query: TypedDocumentNode<Data, Variables>;
  variables: Omit<Variables, "after">;
  pick: (data: Data) => Page<Node> | null | undefined;
  topics?: readonly Topic[];
  /** Only when this thing changed. */
  id?: string;
  pause?: boolean;
}): Pages<Node> {
  const client = useClient();
  const { query, pick, pause } = args;
  const key = JSON.stringify(args.variables);
  const [pages, setPages] = useState<{ key: string; data: (Data | undefined)[]; error: CombinedError | undefined }>({
    key,
    data: [],
    error: undefined,
  });
  const [cursors, setCursors] = useState<{ key: string; after: (string | null)[] }>({ key, after: [null] });
  const [round, setRound] = useState(0);
  const fetched = useRef({ asked: "", pages: 0 });
  const wanted = useMemo(() => (cursors.key === key ? cursors.after : [null]), [cursors, key]);

  useEffect(() => {
    if (pause) return undefined;
    const variables = JSON.parse(key) as Variables;
    const asked = `${round} ${key}`;
    const there = fetched.current.asked === asked ? fetched.current.pages : 0;
    fetched.current = { asked, pages: wanted.length };
    const open = wanted.map((after, at) =>
      client
        .query(query, { ...variables, after } as Variables, {
          // A further page asks for itself only; the pages before it are asked again when something has changed.
          requestPolicy: at < there ? "cache-first" : "cache-and-network",
        })
        .subscribe((result) =>
          setPages((before) => {
            const data = before.key === key ? [...before.data] : [];
            data[at] = result.data ?? data[at];
            return { key, data, error: result.error };
          }),
        ),
    );
    return () => {
      for (const each of open) each.unsubscribe();
    };
  }, [client, query, key, wanted, round, pause]);

  const again = useCallback(() => setRound((before) => before + 1), []);
  const problem = problemOf(pages.key === key ? pages.error : undefined);
  useLive(args.topics ?? [], again, args.id);
  useReturn(problem, again);

  const found = pages.key === key ? pages.data.map((data) => (data ? pick(data) : undefined)) : [];
  const last = found.at(-1);
  const end = last?.pageInfo.hasNextPage && found.length === wanted.length ? last.pageInfo.endCursor : null;
  const more = () => setCursors({ key, after: [...wanted, end] });
  return {
    nodes: found.flatMap((page) => page?.edges.map((edge) => edge.node) ?? []),
    total: found[0]?.totalHint ?? null,
    problem,
    loading: found[0] === undefined && !(pages.key === key && pages.error),
    more: end ? more : undefined,
    waits: found.length > 0 && found.length < wanted.length && !pages.error,
    again,
  };
}
