import { Trans, useLingui } from "@lingui/react/macro";
import { useState } from "react";
import { Problems, useSave } from "@/features/forms";
import { Button } from "@/ui/Button";
import { TextField } from "@/ui/Field";
import { Panel } from "@/ui/Panel";
import { toast } from "@/ui/Toast";
import { SAVE_ROUTING, type Widget } from "./documents";
import { routingDraft, routingInput, type RoutingDraft } from "./draft";

/** How contacts of the window's queue find their people. Times in seconds; what may be empty is then not done. */
export function RoutingForm(props: { widget: Widget }) {
  const { t } = useLingui();
  const { queue } = props.widget;
  const [draft, setDraft] = useState<RoutingDraft>(() => routingDraft(queue.routing));
  const { save, busy, wrong, fields } = useSave(SAVE_ROUTING, ["QUEUE"]);
  async function keep() {
    if (await save({ input: routingInput(queue.id, draft) })) toast({ text: t`The queue is saved.` });
  }
  const names: [keyof RoutingDraft, string, string?][] = [
    ["ringSeconds", t`Rings for, seconds`, t`5 to 120.`],
    ["urgency", t`Urgency`, t`0 to 9; the greater goes first.`],
    ["level", t`Level that is needed`, t`1 to 5.`],
    ["lastAgentSeconds", t`Kept for who served last, seconds`, t`Empty: for nobody.`],
    ["lowerAfter", t`A lower level will do after, seconds`, t`Empty: never.`],
    ["overflowAfter", t`Overflows after, seconds`, t`Empty: never.`],
  ];
  return (
    <Panel title={t`Queue “${queue.name}”`} sub={t`How its contacts find their people.`}>
      <form
        className="mt-3 flex flex-col gap-4"
        onSubmit={(event) => {
          event.preventDefault();
          void keep();
        }}
      >
        <div className="grid gap-4 sm:grid-cols-2">
          {names.map(([field, label, help]) => (
            <TextField
              key={field}
              label={label}
              inputMode="numeric"
              value={draft[field]}
              onChange={(text) => setDraft({ ...draft, [field]: text })}
              problem={wrong(field)}
              help={help}
            />
          ))}
        </div>
        <TextField
          label={t`Skills that are needed`}
          value={draft.skills}
          onChange={(skills) => setDraft({ ...draft, skills })}
          problem={wrong("skills") ?? wrong("skills[0]")}
          help={t`Codes, parted by commas.`}
          mono
        />
        <Problems fields={fields} names={Object.fromEntries(names.map(([field, label]) => [field, label]))} />
        <div className="flex justify-end">
          <Button look="primary" type="submit" busy={busy}>
            <Trans>Save queue</Trans>
          </Button>
        </div>
      </form>
    </Panel>
  );
}
