import { useLingui } from "@lingui/react/macro";
import { ChevronDown, X } from "lucide-react";
import { Suspense, useDeferredValue, useState } from "react";
import { lazily } from "@/lib/lazily";
import { useRead } from "@/lib/read";
import { Avatar } from "@/ui/Avatar";
import { Button, IconButton } from "@/ui/Button";
import type { Command } from "@/ui/CommandPalette";
import { SIGNED_IN, SIGNED_IN_ONE } from "./documents";

const CommandPalette = lazily(async () => (await import("@/ui/CommandPalette")).CommandPalette);

type Person = { id: string; name: string };

/** Of whom: of everybody, or of somebody who is found by the letters of his name or address, however many there are. */
export function PersonChoice(props: { chosen: string | undefined; onChoose: (person: string | undefined) => void }) {
  const { t } = useLingui();
  const [open, setOpen] = useState(false);
  const { chosen, onChoose } = props;
  const { data } = useRead({ query: SIGNED_IN_ONE, variables: { id: chosen ?? "" }, pause: chosen === undefined });
  const name = chosen === undefined ? t`Everybody` : (data?.person?.name ?? "…");
  return (
    <div className="flex items-center gap-1">
      <Button aria-haspopup="dialog" aria-label={t`Person: ${name}`} onPress={() => setOpen(true)}>
        <span className="max-w-44 truncate">{name}</span>
        <ChevronDown aria-hidden size={14} className="text-mute" />
      </Button>
      {chosen !== undefined && <IconButton icon={X} label={t`Everybody`} onPress={() => onChoose(undefined)} />}
      <Suspense>{open && <Search onChoose={onChoose} onClose={() => setOpen(false)} />}</Suspense>
    </div>
  );
}

function Search(props: { onChoose: (person: string | undefined) => void; onClose: () => void }) {
  const { t } = useLingui();
  const [text, setText] = useState("");
  const query = useDeferredValue(text.trim());
  const filter = query ? { text: query } : {};
  const { data, loading } = useRead({ query: SIGNED_IN, variables: { filter, first: 50 } });
  const people = data?.people.edges.map((edge) => edge.node) ?? [];
  const line = (person: Person): Command => ({
    id: person.id,
    text: person.name,
    // Found by the server, also by an address that does not stand here.
    words: text,
    run: () => props.onChoose(person.id),
  });
  const everybody: Command = { id: "-", text: t`Everybody`, run: () => props.onChoose(undefined) };
  const commands = [...(query ? [] : [everybody]), ...people.map(line)];
  return (
    <CommandPalette
      open
      onClose={props.onClose}
      onType={setText}
      busy={loading}
      hint={t`Name or address`}
      groups={[{ id: "people", title: t`People of the house`, commands }]}
      faces={new Map(people.map((person) => [person.id, <Avatar key={person.id} size="small" name={person.name} />]))}
    />
  );
}
