import { useLingui } from "@lingui/react/macro";
import { useEffect, useState } from "react";
import { Problems, useSave } from "@/features/forms";
import type { ResultOf } from "@/lib/graphql";
import { usePages } from "@/lib/read";
import { dayOf, serverNow } from "@/lib/time";
import { DateField } from "@/ui/DateField";
import { Confirm, Dialog } from "@/ui/Dialog";
import { SelectField } from "@/ui/Field";
import { toast } from "@/ui/Toast";
import { ASSIGN, PEOPLE } from "./documents";

const pick = (data: ResultOf<typeof PEOPLE>) => data.people;

/** Somebody works for a project from one day to another; both days belong to it. */
export function AssignDialog(props: {
  projects: readonly { id: string; name: string }[];
  person?: { id: string; name: string };
  onClose: () => void;
}) {
  const { t } = useLingui();
  const [person, setPerson] = useState<string | null>(props.person?.id ?? null);
  const [project, setProject] = useState(props.projects[0]?.id ?? null);
  const [from, setFrom] = useState(dayOf(serverNow()));
  const [until, setUntil] = useState("");
  const { save, busy, wrong, fields } = useSave(ASSIGN, ["PERSON", "CLIENT"]);
  const people = usePages({
    query: PEOPLE,
    variables: { filter: { state: "ACTIVE" }, first: 200 },
    pick,
    pause: props.person !== undefined,
  });
  // The list is chosen from by its letters, so it has to be whole.
  const { more } = people;
  useEffect(() => more?.(), [more]);
  const choices = props.person
    ? [{ id: props.person.id, text: props.person.name }]
    : people.nodes.map((each) => ({ id: each.id, text: each.name }));
  async function assign() {
    if (!person || !project) return;
    if (!(await save({ input: { person, project, from, ...(until ? { until } : {}) } }))) return;
    toast({ text: t`Assigned: ${choices.find((each) => each.id === person)?.text ?? ""}` });
    props.onClose();
  }
  return (
    <Dialog
      title={t`Assign to a project`}
      open
      onClose={props.onClose}
      size="narrow"
      footer={
        <Confirm
          yes={t`Assign`}
          busy={busy}
          off={!person || !project || !from}
          onYes={() => void assign()}
          onNo={props.onClose}
        />
      }
    >
      <div className="flex flex-col gap-4">
        <SelectField
          label={t`Person`}
          value={person}
          onChange={setPerson}
          choices={choices}
          placeholder={t`Choose`}
          isDisabled={props.person !== undefined}
          problem={wrong("person")}
        />
        <SelectField
          label={t`Project`}
          value={project}
          onChange={setProject}
          choices={props.projects.map((each) => ({ id: each.id, text: each.name }))}
          problem={wrong("project")}
        />
        <div className="grid grid-cols-2 gap-4">
          <DateField label={t`First day`} value={from} onChange={setFrom} problem={wrong("from")} />
          <DateField
            label={t`Last day`}
            value={until}
            onChange={setUntil}
            min={from}
            problem={wrong("until")}
            help={t`empty: no end`}
          />
        </div>
        <Problems fields={fields} />
      </div>
    </Dialog>
  );
}
