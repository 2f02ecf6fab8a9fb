import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { useState } from "react";
import { useSave } from "@/features/forms";
import { useCan } from "@/lib/viewer";
import { Button } from "@/ui/Button";
import { SelectField, TextField } from "@/ui/Field";
import { Panel } from "@/ui/Panel";
import { Empty } from "@/ui/States";
import { SAVE_FORM, type Form, type Queue } from "./documents";

/** Contact forms on the shop's pages: where a page sends what was filled in. Same promises as mail. */
export function Forms(props: { client: string; forms: readonly Form[]; queues: readonly Queue[] }) {
  const { t } = useLingui();
  const can = useCan("mailbox.edit");
  const [name, setName] = useState("");
  const [queue, setQueue] = useState(props.queues[0]?.id ?? "");
  const { save, busy, wrong } = useSave(SAVE_FORM, ["MAILBOX", "CLIENT"]);
  async function add() {
    if (await save({ input: { client: props.client, name, queue } })) setName("");
  }
  return (
    <Panel title={t`Contact forms`} sub={t`Messages of a form count like mails.`}>
      {props.forms.length === 0 && <Empty title={t`No contact form yet`} />}
      <ul className="mt-2">
        {props.forms.map((form) => (
          <li key={form.id} className="border-t border-line py-2 first:border-0">
            <p className="flex items-center gap-3">
              <b className="min-w-0 flex-1 truncate font-medium">{form.name}</b>
              <span className="text-sm text-mute">
                <Plural
                  value={form.receivedToday}
                  one="# message today"
                  few="# messages today"
                  many="# messages today"
                  other="# messages today"
                />
              </span>
            </p>
            <code className="mt-1 block rounded-[5px] bg-fill px-2 py-1 font-mono text-sm break-all select-all">
              {new URL(form.url, location.origin).href}
            </code>
            <p className="mt-1 text-sm text-mute">{t`queue: ${form.queue.name}`}</p>
          </li>
        ))}
      </ul>
      {can && props.queues.length > 0 && (
        <form
          className="mt-3 grid items-end gap-2 sm:grid-cols-[1fr_1fr_auto]"
          onSubmit={(event) => {
            event.preventDefault();
            void add();
          }}
        >
          <TextField label={t`New form`} value={name} onChange={setName} problem={wrong("name")} />
          <SelectField
            label={t`Queue`}
            value={queue}
            onChange={setQueue}
            choices={props.queues.map((each) => ({ id: each.id, text: each.name }))}
          />
          <Button type="submit" busy={busy} isDisabled={!name.trim()}>
            <Trans>Add</Trans>
          </Button>
        </form>
      )}
    </Panel>
  );
}
