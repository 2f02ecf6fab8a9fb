//! The GraphQL client: cache, allowed documents, the session's end. Nothing here knows a feature.
//! Invariant: outside development only document hashes leave the browser, never text.
import { Client, fetchExchange, mapExchange, subscriptionExchange, type Exchange, type Operation } from "@urql/core";
import { cacheExchange } from "@urql/exchange-graphcache";
import { KEYLESS } from "@/gql/keyless";
import { POSSIBLE } from "@/gql/possible";
import { listen } from "./socket";
import { within } from "./patience";
import { learnServerTime, serverNow } from "./time";

type Hashed = { __meta__?: { hash?: string } };

/** The hash the server knows a document by; generated into each document. */
export function hashOf(query: unknown): string | undefined {
  return (query as Hashed).__meta__?.hash;
}

/** Names a document by its hash. In development the text goes along, for GraphiQL and fresh documents. */
function allowedDocuments(): Exchange {
  return ({ forward }) =>
    (operations) =>
      forward(mapSource(operations));
}

/** A question that hangs is given up and said to have found no server, after 30 s or its own `patience`; what changes something may take its time. */
const patiently = within(30_000, timed);

function mapSource(operations: Parameters<ReturnType<Exchange>>[0]) {
  return mapped(operations, (asked) => {
    const patience: unknown = asked.context["patience"];
    const fetch = typeof patience === "number" ? within(patience, timed) : patiently;
    const operation = asked.kind === "query" ? { ...asked, context: { ...asked.context, fetch } } : asked;
    const sha256Hash = hashOf(operation.query);
    if (import.meta.env.DEV || !sha256Hash || operation.kind === "teardown") return operation;
    return { ...operation, extensions: { ...operation.extensions, persistedQuery: { version: 1, sha256Hash } } };
  });
}

type Operations = Parameters<ReturnType<Exchange>>[0];

/** wonka's `map`, in the few lines we need of it. */
function mapped(source: Operations, change: (operation: Operation) => Operation): Operations {
  return (sink) =>
    source((signal) => {
      if (signal === 0) sink(0);
      else if (signal.tag === 0) sink(signal);
      else sink(Object.assign([change(signal[0])], { tag: 1 as const }) as typeof signal);
    });
}

let signedOut: () => void = () => {};

/** What to do when the server no longer knows us; set by the router. */
export function onSignedOut(run: () => void): void {
  signedOut = run;
}

const keys = Object.fromEntries(KEYLESS.map((name) => [name, () => null]));

type TagsArgs = { input: { case: string; tags: string[] } };
type PriorityArgs = { input: { case: string; priority: string } };
type PresenceArgs = { input: { state: string; reason?: string | null } };
type AssignArgs = { input: { case: string; person: string | null } };

function changedCase(id: string, fields: Record<string, unknown>) {
  return { __typename: "CaseChanged", case: { __typename: "Case", id, ...fields } };
}

/** Without a whole schema the cache tries each fragment of a union on writing and mentions every field it did not find: noise. */
function quietly(severity: string, message: string): void {
  if (import.meta.env.DEV && !message.startsWith("Invalid undefined"))
    console[severity === "error" ? "error" : "warn"](message);
}

/** Every answer tells the server's time in its head; deadlines run on that. */
export async function timed(input: RequestInfo | URL, init?: RequestInit): Promise<Response> {
  const asked = Date.now();
  const answer = await fetch(input, init);
  const told = answer.headers.get("Date");
  if (told) learnServerTime(Date.parse(told) + 500, asked, Date.now());
  return answer;
}

export function makeClient(): Client {
  return new Client({
    url: "/graphql",
    fetch: timed,
    preferGetMethod: false,
    requestPolicy: "cache-and-network",
    fetchOptions: { headers: { "X-Manyhands": "1" }, credentials: "same-origin" },
    exchanges: [
      mapExchange({
        onError(error) {
          if (error.graphQLErrors.some((each) => each.extensions["code"] === "UNAUTHENTICATED")) signedOut();
        },
      }),
      cacheExchange({
        keys,
        possibleTypes: POSSIBLE,
        logger: quietly,
        optimistic: {
          setTags: (args) =>
            changedCase((args as TagsArgs).input.case, { tags: (args as TagsArgs).input.tags }) as never,
          setPriority: (args) =>
            changedCase((args as PriorityArgs).input.case, {
              priority: (args as PriorityArgs).input.priority,
            }) as never,
          assignCase: (args) =>
            changedCase((args as AssignArgs).input.case, {
              assignee: (args as AssignArgs).input.person && {
                __typename: "Person",
                id: (args as AssignArgs).input.person,
              },
            }) as never,
          // How long a break may be, the server says a moment later.
          setPresence: (args, cache) => {
            const { state, reason = null } = (args as PresenceArgs).input;
            const mine = cache.resolve("Query", "myPresence");
            const id = typeof mine === "string" && cache.resolve(mine, "id");
            const since = new Date(serverNow()).toISOString();
            const presence = { __typename: "Presence", id, state, reason, since, until: null, setBy: null };
            return (id ? { __typename: "PresenceChanged", presence } : null) as never;
          },
        },
      }),
      allowedDocuments(),
      subscriptionExchange({
        forwardSubscription: (request) => ({
          subscribe: (sink) => ({
            unsubscribe: listen({ ...request, query: request.query ?? "" } as never, sink as never),
          }),
        }),
      }),
      fetchExchange,
    ],
  });
}
