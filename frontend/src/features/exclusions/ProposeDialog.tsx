import { Trans, useLingui } from "@lingui/react/macro";
import { Paperclip, X } from "lucide-react";
import { useRef, useState } from "react";
import { Problems, useSave } from "@/features/forms";
import type { ExclusionRule, WayIn } from "@/gql/graphql";
import { rest } from "@/lib/rest";
import { useViewer } from "@/lib/viewer";
import { Button, IconButton } from "@/ui/Button";
import { CheckGroup } from "@/ui/CheckGroup";
import { DateField } from "@/ui/DateField";
import { Confirm, Dialog } from "@/ui/Dialog";
import { CheckField, SelectField, TextField } from "@/ui/Field";
import { toast } from "@/ui/Toast";
import { PROPOSE } from "./documents";
import { instantIn, numbersOf, useRuleWords, useWayWords } from "./words";

type Named = { id: string; name: string };

/** One side proposes what to leave out, and shows why. */
export function ProposeDialog(props: { client: string; onClose: () => void; onDone: () => void }) {
  const { t } = useLingui();
  const { zone } = useViewer();
  const rules = useRuleWords();
  const ways = useWayWords();
  const [rule, setRule] = useState<ExclusionRule>("CLIENT_SYSTEM");
  const [what, setWhat] = useState<"stretch" | "cases">("stretch");
  const [stretch, setStretch] = useState({ from: "", until: "" });
  const [channels, setChannels] = useState<WayIn[]>([]);
  const [cases, setCases] = useState("");
  const [words, setWords] = useState("");
  const [files, setFiles] = useState<readonly Named[]>([]);
  const [correction, setCorrection] = useState(false);
  const { save, busy, fields, wrong } = useSave(PROPOSE, ["MONTH"]);
  const [from, until] = [instantIn(zone, stretch.from), instantIn(zone, stretch.until)];
  const named = what === "cases" ? numbersOf(cases).length > 0 : Boolean(from && until);

  async function send() {
    const about =
      what === "cases" ? { cases: numbersOf(cases) } : { stretch: { from: from ?? "", until: until ?? "", channels } };
    const input = { client: props.client, rule, words, files: files.map((file) => file.id), correction, ...about };
    if (!(await save({ input }))) return;
    toast({ text: t`The proposal is sent. The other side answers here.` });
    props.onDone();
    props.onClose();
  }

  return (
    <Dialog
      title={t`Leave contacts out of the figures`}
      open
      onClose={props.onClose}
      footer={
        <Confirm
          yes={t`Propose`}
          busy={busy}
          off={!named || !words.trim()}
          onYes={() => void send()}
          onNo={props.onClose}
        />
      }
    >
      <div className="flex flex-col gap-4">
        <p className="text-ink-2">
          <Trans>Nothing changes until the other side agrees. What you show as evidence stays in the history.</Trans>
        </p>
        <SelectField
          label={t`Why`}
          value={rule}
          onChange={setRule}
          choices={(Object.keys(rules) as ExclusionRule[]).map((id) => ({ id, text: rules[id] }))}
        />
        <SelectField
          label={t`Which contacts`}
          value={what}
          onChange={setWhat}
          choices={[
            { id: "stretch", text: t`Everything that came in a stretch of time` },
            { id: "cases", text: t`Cases by their numbers` },
          ]}
        />
        {what === "stretch" ? (
          <>
            <div className="grid gap-4 sm:grid-cols-2">
              <DateField
                label={t`From`}
                time
                required
                value={stretch.from}
                onChange={(value) => setStretch({ ...stretch, from: value })}
              />
              <DateField
                label={t`Until`}
                time
                required
                value={stretch.until}
                onChange={(value) => setStretch({ ...stretch, until: value })}
                problem={wrong("until")}
              />
            </div>
            <CheckGroup
              label={t`By which way; none: by all`}
              columns
              value={channels}
              onChange={setChannels}
              choices={(Object.keys(ways) as WayIn[]).map((id) => ({ id, text: ways[id] }))}
            />
          </>
        ) : (
          <TextField label={t`Numbers of the cases`} rows={2} value={cases} onChange={setCases} isRequired />
        )}
        <TextField
          label={t`Evidence: what happened, and how it can be seen`}
          rows={4}
          maxLength={4000}
          value={words}
          onChange={setWords}
          problem={wrong("words")}
          isRequired
        />
        <Evidence client={props.client} files={files} onChange={setFiles} />
        <CheckField isSelected={correction} onChange={setCorrection}>
          {t`It is a correction of a closed month`}
        </CheckField>
        <Problems
          fields={fields.filter((each) => !["words", "until"].includes(each.field))}
          names={{ correction: t`Closed month`, about: t`Contacts`, stretch: t`Contacts`, files: t`Files` }}
        />
      </div>
    </Dialog>
  );
}

/** Files that show what happened. */
function Evidence(props: { client: string; files: readonly Named[]; onChange: (files: readonly Named[]) => void }) {
  const { t } = useLingui();
  const input = useRef<HTMLInputElement>(null);
  const [busy, setBusy] = useState(false);
  async function add(list: FileList | null) {
    const kept = [...props.files];
    setBusy(true);
    for (const file of list ?? []) {
      const form = new FormData();
      form.set("client", props.client);
      form.set("file", file);
      const { status, body } = await rest.upload<Named>("/files", form);
      if (status === 201 && body) kept.push(body);
      else toast({ text: t`${file.name} could not be attached`, tone: "problem" });
    }
    setBusy(false);
    props.onChange(kept);
    if (input.current) input.current.value = "";
  }
  return (
    <div>
      <input
        ref={input}
        type="file"
        multiple
        className="sr-only"
        tabIndex={-1}
        aria-label={t`Files as evidence`}
        onChange={(event) => void add(event.target.files)}
      />
      <Button icon={Paperclip} size="small" busy={busy} onPress={() => input.current?.click()}>
        {t`Attach evidence`}
      </Button>
      <ul className="mt-1">
        {props.files.map((file) => (
          <li key={file.id} className="flex items-center gap-2">
            <span className="min-w-0 truncate">{file.name}</span>
            <IconButton
              icon={X}
              label={t`Remove ${file.name}`}
              onPress={() => props.onChange(props.files.filter((each) => each.id !== file.id))}
            />
          </li>
        ))}
      </ul>
    </div>
  );
}
