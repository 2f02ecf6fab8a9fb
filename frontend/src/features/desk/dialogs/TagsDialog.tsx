import { Trans, useLingui } from "@lingui/react/macro";
import { X } from "lucide-react";
import { useState } from "react";
import { usePriorityWord } from "@/features/cases";
import type { Priority } from "@/gql/graphql";
import { graphql } from "@/lib/graphql";
import { useRead } from "@/lib/read";
import { Button } from "@/ui/Button";
import { Dialog } from "@/ui/Dialog";
import { TextField } from "@/ui/Field";
import { Tabs } from "@/ui/Tabs";
import { SET_PRIORITY, SET_TAGS } from "../mutations";
import { useAct } from "@/features/forms";
import type { CaseDialogProps } from "./CaseDialogs";

const TAGS = graphql(`
  query KnownTags($client: ID!) {
    tags(client: $client)
  }
`);
const PRIORITIES: readonly Priority[] = ["LOW", "NORMAL", "HIGH", "URGENT"];

/** Tags and priority: seen at once, undone by a second press. */
export function TagsDialog({ matter, onClose }: CaseDialogProps) {
  const { t } = useLingui();
  const priorityWord = usePriorityWord();
  const { data } = useRead({ query: TAGS, variables: { client: matter.client.id } });
  const tags = useAct(SET_TAGS);
  const priority = useAct(SET_PRIORITY);
  const [text, setText] = useState("");
  const set = (next: string[]) => void tags.run({ input: { case: matter.id, tags: next } });
  const known = (data?.tags ?? [])
    .filter((tag) => !matter.tags.includes(tag) && tag.includes(text.trim().toLocaleLowerCase()))
    .slice(0, 12);
  function add(tag: string) {
    const clean = tag.trim().toLocaleLowerCase();
    if (clean && !matter.tags.includes(clean)) set([...matter.tags, clean]);
    setText("");
  }
  return (
    <Dialog title={t`Tags and priority`} open onClose={onClose} size="narrow">
      <Tabs
        label={t`Priority`}
        stretch
        value={matter.priority}
        onChange={(next) => void priority.run({ input: { case: matter.id, priority: next } })}
        tabs={PRIORITIES.map((id) => ({ id, text: priorityWord(id) }))}
      />
      <div className="mt-4 flex flex-wrap gap-2">
        {matter.tags.map((tag) => (
          <Button
            key={tag}
            size="small"
            icon={X}
            aria-label={t`Remove tag ${tag}`}
            onPress={() => set(matter.tags.filter((each) => each !== tag))}
          >
            {tag}
          </Button>
        ))}
      </div>
      <form
        className="mt-3"
        onSubmit={(event) => {
          event.preventDefault();
          add(text);
        }}
      >
        <TextField label={t`Add a tag`} value={text} onChange={setText} autoFocus />
      </form>
      <div className="mt-2 flex flex-wrap gap-2">
        {known.map((tag) => (
          <Button key={tag} look="quiet" size="small" onPress={() => add(tag)}>
            + {tag}
          </Button>
        ))}
      </div>
      <p className="mt-3 text-sm text-mute">
        <Trans>A higher priority never shortens a deadline that has passed.</Trans>
      </p>
    </Dialog>
  );
}
