import { Trans, useLingui } from "@lingui/react/macro";
import { useState } from "react";
import { Problems, useAct, useSave } from "@/features/forms";
import { useRead } from "@/lib/read";
import { instant, serverNow } from "@/lib/time";
import { fromWall, toWall } from "@/lib/wall";
import { useViewer } from "@/lib/viewer";
import { DateField } from "@/ui/DateField";
import { Confirm, Dialog } from "@/ui/Dialog";
import { CheckField, SelectField } from "@/ui/Field";
import { toast } from "@/ui/Toast";
import { LEND, PLACES, TAKE_BACK, type Hand, type Moving } from "./documents";
import { Effects } from "./Effects";
import { usualEnd } from "./floor";

/** Somebody works for a shop for a time: who, where, until when, and what it does to the shops; then it can be undone. */
export function LendDialog(props: { moving: Moving; people: readonly Hand[]; onClose: () => void }) {
  const { t, i18n } = useLingui();
  const { zone } = useViewer();
  const [person, setPerson] = useState(props.moving.hand?.person.id ?? null);
  const [place, setPlace] = useState<string | null>(null);
  const [wall, setWall] = useState(() => toWall(usualEnd(serverNow()), zone));
  const [only, setOnly] = useState(true);
  const { save, busy, wrong, fields } = useSave(LEND, ["PERSON"]);
  const back = useAct(TAKE_BACK);
  const clients = useRead({ query: PLACES, variables: {} }).data?.clients ?? [];
  const places = clients.flatMap((client) =>
    client.projects.map((project) => ({ id: project.id, text: `${client.name} · ${project.name}`, client: client.id })),
  );
  const project = place ?? places.find((one) => one.client === props.moving.client)?.id ?? null;
  const until = fromWall(wall, zone);
  const hands = props.people.filter((hand) => hand.state !== "OFFLINE" || hand.person.id === person);
  const name = props.people.find((hand) => hand.person.id === person)?.person.name ?? "";
  const input = person && project && until ? { person, project, until, only } : null;
  async function lend() {
    if (!input) return;
    const lent = await save({ input });
    if (!lent || !("assignment" in lent)) return;
    const at = instant(lent.until, "time", i18n.locale, zone);
    const where = places.find((one) => one.id === project)?.text ?? "";
    toast({
      text: t`Moved: ${name}, ${where}, until ${at}`,
      undo: { text: t`Undo`, run: () => void back.run({ input: { id: lent.assignment } }) },
    });
    props.onClose();
  }
  return (
    <Dialog
      title={t`Move for a time`}
      open
      onClose={props.onClose}
      footer={<Confirm yes={t`Move`} busy={busy} off={!input} onYes={() => void lend()} onNo={props.onClose} />}
    >
      <div className="flex flex-col gap-4">
        <SelectField
          label={t`Person`}
          value={person}
          onChange={setPerson}
          choices={hands.map((hand) => ({ id: hand.person.id, text: hand.person.name }))}
          placeholder={t`Choose`}
          isDisabled={props.moving.hand !== undefined}
          problem={wrong("person")}
        />
        <SelectField
          label={t`Shop and project`}
          value={project}
          onChange={setPlace}
          choices={places}
          placeholder={t`Choose`}
          problem={wrong("project")}
        />
        <DateField
          label={t`Until`}
          time
          value={wall}
          onChange={setWall}
          problem={wrong("until")}
          help={t`at most 12 hours from now; it ends by itself`}
        />
        <CheckField isSelected={only} onChange={setOnly} help={t`What is in hand stays in hand.`}>
          <Trans>Nothing new from other shops meanwhile</Trans>
        </CheckField>
        {input && <Effects input={input} />}
        <Problems fields={fields} />
      </div>
    </Dialog>
  );
}
