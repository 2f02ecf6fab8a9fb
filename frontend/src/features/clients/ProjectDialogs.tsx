import { Trans, useLingui } from "@lingui/react/macro";
import { useState } from "react";
import { Problems, useSave } from "@/features/forms";
import { CheckGroup } from "@/ui/CheckGroup";
import { Confirm, Dialog } from "@/ui/Dialog";
import { CheckField, SelectField, TextField } from "@/ui/Field";
import { SAVE_PROJECT, SAVE_QUEUE, type Project } from "./documents";
import { useLanguages } from "./languages";

/** A project being made or changed. */
export function ProjectDialog(props: {
  client: string;
  project: Project | null;
  calendars: readonly { id: string; name: string }[];
  onClose: () => void;
}) {
  const { t } = useLingui();
  const languages = useLanguages();
  const { project } = props;
  const { save, busy, wrong, fields } = useSave(SAVE_PROJECT, ["CLIENT"]);
  const [name, setName] = useState(project?.name ?? "");
  const [replyName, setReplyName] = useState(project?.replyName ?? "");
  const [language, setLanguage] = useState(project?.language ?? "pl");
  const [calendar, setCalendar] = useState(project?.calendar?.id ?? "-");
  const [pull, setPull] = useState(project?.pull ?? false);
  const [signature, setSignature] = useState(project?.signature ?? "");
  async function keep() {
    const input = {
      client: props.client,
      name,
      language,
      pull,
      signature,
      ...(replyName.trim() ? { replyName } : {}),
      ...(calendar === "-" ? {} : { calendar }),
      ...(project ? { id: project.id } : {}),
    };
    if (await save({ input })) props.onClose();
  }
  return (
    <Dialog
      title={project ? project.name : t`New project`}
      open
      onClose={props.onClose}
      footer={<Confirm yes={t`Save`} busy={busy} off={!name.trim()} onYes={() => void keep()} onNo={props.onClose} />}
    >
      <div className="flex flex-col gap-4">
        <div className="grid gap-4 sm:grid-cols-2">
          <TextField label={t`Name`} value={name} onChange={setName} problem={wrong("name")} isRequired autoFocus />
          <TextField
            label={t`Name towards customers`}
            value={replyName}
            onChange={setReplyName}
            problem={wrong("replyName")}
          />
          <SelectField label={t`Answers in`} value={language} onChange={setLanguage} choices={languages} />
          <SelectField
            label={t`Business hours`}
            value={calendar}
            onChange={setCalendar}
            choices={[{ id: "-", text: t`None` }, ...props.calendars.map((each) => ({ id: each.id, text: each.name }))]}
          />
        </div>
        <CheckField
          isSelected={pull}
          onChange={setPull}
          help={t`Otherwise the next case is offered to whoever is free.`}
        >
          <Trans>Agents choose from the list</Trans>
        </CheckField>
        <TextField
          label={t`Signature below answers`}
          rows={3}
          value={signature}
          onChange={setSignature}
          help={t`Empty means the client's.`}
          problem={wrong("signature")}
        />
        <Problems fields={fields} />
      </div>
    </Dialog>
  );
}

/** A queue being made or changed. */
export function QueueDialog(props: {
  project: string;
  queue: Project["queues"][number] | null;
  others: readonly { id: string; name: string }[];
  onClose: () => void;
}) {
  const { t } = useLingui();
  const choices = useLanguages();
  const { queue } = props;
  const { save, busy, wrong, fields } = useSave(SAVE_QUEUE, ["CLIENT"]);
  const [name, setName] = useState(queue?.name ?? "");
  const [languages, setLanguages] = useState<string[]>(queue?.languages ?? []);
  const [overflow, setOverflow] = useState(queue?.overflowTo?.id ?? "-");
  async function keep() {
    const input = {
      project: props.project,
      name,
      languages,
      ...(overflow === "-" ? {} : { overflowTo: overflow }),
      ...(queue ? { id: queue.id } : {}),
    };
    if (await save({ input })) props.onClose();
  }
  return (
    <Dialog
      title={queue ? queue.name : t`New queue`}
      open
      onClose={props.onClose}
      size="narrow"
      footer={<Confirm yes={t`Save`} busy={busy} off={!name.trim()} onYes={() => void keep()} onNo={props.onClose} />}
    >
      <div className="flex flex-col gap-4">
        <TextField label={t`Name`} value={name} onChange={setName} problem={wrong("name")} isRequired autoFocus />
        <CheckGroup
          label={t`Languages (none means any)`}
          value={languages}
          onChange={setLanguages}
          choices={choices}
          columns
        />
        <SelectField
          label={t`Where late cases overflow to`}
          value={overflow}
          onChange={setOverflow}
          problem={wrong("overflowTo")}
          choices={[{ id: "-", text: t`Nowhere` }, ...props.others.map((each) => ({ id: each.id, text: each.name }))]}
        />
        <Problems fields={fields} />
      </div>
    </Dialog>
  );
}
