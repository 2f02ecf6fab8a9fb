import { useLingui } from "@lingui/react/macro";
import { useState, type RefObject } from "react";
import { useClient } from "urql";
import { graphql, type ResultOf } from "@/lib/graphql";
import { useRead } from "@/lib/read";
import { toast } from "@/ui/Toast";
import { findMacros, type Slash } from "./macros";
import type { Area } from "./words";

const MACROS = graphql(`
  query Macros($client: ID!) {
    macros(client: $client) {
      id
      name
      title
      text
      language
      usedCount
      effects {
        kind
        value
      }
    }
  }
`);
const PREVIEW = graphql(`
  query MacroPreview($macro: ID!, $case: ID!) {
    macroPreview(macro: $macro, case: $case) {
      text
      missing
      effects {
        kind
        value
      }
    }
  }
`);

export type MacroChoice = ResultOf<typeof MACROS>["macros"][number];

/** What an answer is about; a chat may have no case yet. */
type Matter = { id: string | null; client: { id: string }; language: string | null };

/** The macros of this client in the composer: found while typing after `/`, filled with this case's words, put in by Enter. */
export function useMacros(matter: Matter, area: RefObject<Area | null>) {
  const { t } = useLingui();
  const client = useClient();
  const { data } = useRead({ query: MACROS, variables: { client: matter.client.id } });
  const [at, setAt] = useState(0);
  const [last, setLast] = useState<MacroChoice>();
  const find = (query: string) => findMacros(data?.macros ?? [], query, matter.language);

  async function preview(macro: string, id: string) {
    const asked = client.query(PREVIEW, { macro, case: id }, { requestPolicy: "network-only" });
    return (await asked.toPromise()).data?.macroPreview;
  }
  async function put(macro: MacroChoice, slash: Slash | undefined, done: () => void) {
    done();
    const filled = matter.id ? await preview(macro.id, matter.id) : undefined;
    area.current?.put(filled?.text ?? macro.text, slash);
    setLast(macro);
    if (filled && filled.missing.length > 0)
      toast({ text: t`Not filled in: ${filled.missing.join(", ")}`, tone: "plain" });
  }

  /** Arrows, Enter, Tab and Escape while the list is open. Answers whether the key was used. */
  function keys(
    event: Pick<KeyboardEvent, "key" | "ctrlKey" | "preventDefault">,
    slash: Slash,
    close: () => void,
  ): boolean {
    const found = find(slash.query);
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const chosen = found[Math.min(at, found.length - 1)];
    if (step !== undefined && found.length > 0) setAt((before) => (before + step + found.length) % found.length);
    else if ((event.key === "Enter" || event.key === "Tab") && chosen && !event.ctrlKey) void put(chosen, slash, close);
    else if (event.key === "Escape") close();
    else return false;
    event.preventDefault();
    return true;
  }

  return {
    all: data?.macros ?? [],
    find,
    at,
    put,
    keys,
    last,
    reset: () => setAt(0),
    forget: () => setLast(undefined),
  };
}
