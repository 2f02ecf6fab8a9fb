import { Trans, useLingui } from "@lingui/react/macro";
import { Plus, Trash2, X } from "lucide-react";
import { useState } from "react";
import { Problems, useSave } from "@/features/forms";
import { usePauseWord, usePriorityWord } from "@/features/cases";
import { instant, serverNow } from "@/lib/time";
import { useCan, useViewer } from "@/lib/viewer";
import { AskButton } from "@/ui/AskButton";
import { Badge } from "@/ui/Badge";
import { Button, IconButton, LinkButton } from "@/ui/Button";
import { SelectField, TextField, type Choice } from "@/ui/Field";
import { Panel } from "@/ui/Panel";
import { toast } from "@/ui/Toast";
import { DELETE_MACRO, SAVE_MACRO, type Macro, type Shop } from "./documents";
import { FIELDS, pieces, tidyName } from "./fields";
import { EFFECTS, useEffectName, useFieldWords, type EffectKind } from "./words";

type Effect = { kind: EffectKind; value: string };

/** One macro: its name after the slash, its text with fields, what else it does, and how it will read. */
export function MacroEditor(props: {
  client: string;
  shop: Shop;
  macro: Macro | null;
  onDone: (id: string | undefined) => void;
}) {
  const { t } = useLingui();
  const can = useCan("macro.edit");
  const { macro } = props;
  const [name, setName] = useState(macro?.name ?? "");
  const [title, setTitle] = useState(macro?.title ?? "");
  const [text, setText] = useState(macro?.text ?? "");
  const [language, setLanguage] = useState(macro?.language ?? "-");
  const [effects, setEffects] = useState<Effect[]>(macro?.effects.map(({ kind, value }) => ({ kind, value })) ?? []);
  const { save, busy, wrong, fields } = useSave(SAVE_MACRO, ["CLIENT"]);
  const drop = useSave(DELETE_MACRO, ["CLIENT"]);

  async function keep() {
    const input = {
      client: props.client,
      name: tidyName(name),
      title,
      text,
      effects: effects.filter((effect) => effect.value.trim()),
      ...(language === "-" ? {} : { language }),
      ...(macro ? { id: macro.id } : {}),
    };
    const saved = await save({ input });
    if (!saved || !("macro" in saved)) return;
    toast({ text: t`The macro is saved` });
    props.onDone(saved.macro.id);
  }
  async function remove(id: string) {
    if (!(await drop.save({ input: { id } }))) return false;
    toast({ text: t`The macro is deleted` });
    props.onDone(undefined);
    return true;
  }

  return (
    <div className="flex flex-col gap-4">
      <Panel title={macro ? macro.title : t`New macro`} aside={macro && `/${macro.name}`}>
        <fieldset disabled={!can} className="mt-3 flex min-w-0 flex-col gap-4">
          <div className="grid gap-4 sm:grid-cols-[1fr_1fr_140px]">
            <TextField label={t`Title`} value={title} onChange={setTitle} problem={wrong("title")} isRequired />
            <TextField
              label={t`Called with /`}
              value={name}
              onChange={setName}
              onBlur={() => setName(tidyName(name))}
              problem={wrong("name")}
              isRequired
            />
            <SelectField
              label={t`Language`}
              value={language}
              onChange={setLanguage}
              choices={[
                { id: "-", text: t`Any` },
                ...["pl", "uk", "en", "ru", "de"].map((id) => ({ id, text: id.toUpperCase() })),
              ]}
            />
          </div>
          <TextField label={t`Text`} rows={9} value={text} onChange={setText} problem={wrong("text")} isRequired />
          <FieldButtons onPick={(field) => setText(`${text}${text && !text.endsWith(" ") ? " " : ""}{{${field}}}`)} />
          <EffectList shop={props.shop} effects={effects} onChange={setEffects} />
          <Problems fields={fields} names={{ name: t`Called with /`, title: t`Title`, text: t`Text` }} />
          {can && (
            <div className="flex flex-wrap justify-end gap-2">
              {macro && (
                <AskButton
                  icon={Trash2}
                  text={t`Delete`}
                  title={t`Delete the macro: ${macro.title}?`}
                  yes={t`Delete`}
                  busy={drop.busy}
                  onYes={() => remove(macro.id)}
                >
                  <Trans>It cannot be brought back. Answers that were sent with it stay as they are.</Trans>
                </AskButton>
              )}
              <Button
                look="primary"
                busy={busy}
                isDisabled={!title.trim() || !text.trim() || !name.trim()}
                onPress={() => void keep()}
              >
                <Trans>Save macro</Trans>
              </Button>
            </div>
          )}
        </fieldset>
      </Panel>
      <Preview shop={props.shop} text={text} effects={effects} />
    </div>
  );
}

function FieldButtons(props: { onPick: (field: string) => void }) {
  const words = useFieldWords();
  return (
    <p className="-mt-2 flex flex-wrap items-center gap-x-3 gap-y-1 text-sm">
      <span className="text-mute">
        <Trans>Fill in:</Trans>
      </span>
      {FIELDS.map((field) => (
        <LinkButton key={field} onPress={() => props.onPick(field)}>
          {words[field]}
        </LinkButton>
      ))}
    </p>
  );
}

function useValues(shop: Shop): (kind: string) => Choice<string>[] | null {
  const priority = usePriorityWord();
  const pause = usePauseWord();
  return (kind) => {
    if (kind === "SET_PRIORITY")
      return (["LOW", "NORMAL", "HIGH", "URGENT"] as const).map((id) => ({ id, text: priority(id) }));
    if (kind === "SET_PENDING")
      return (["CUSTOMER", "CLIENT", "THIRD_PARTY"] as const).map((id) => ({ id, text: pause(id) }));
    if (kind === "SET_DISPOSITION" || kind === "RESOLVE")
      return shop.dispositions.filter((each) => each.active).map((each) => ({ id: each.id, text: each.name }));
    if (kind === "ASSIGN_QUEUE") return shop.queues.map((each) => ({ id: each.id, text: each.name }));
    return null;
  };
}

function EffectList(props: { shop: Shop; effects: readonly Effect[]; onChange: (effects: Effect[]) => void }) {
  const { t } = useLingui();
  const name = useEffectName();
  const values = useValues(props.shop);
  const { effects } = props;
  const change = (at: number, next: Effect) =>
    props.onChange(effects.map((effect, index) => (index === at ? next : effect)));
  return (
    <section>
      <h3 className="text-base">
        <Trans>What else it does</Trans>
      </h3>
      <ul className="mt-1 flex flex-col gap-2">
        {effects.map((effect, at) => {
          const choices = values(effect.kind);
          return (
            <li key={at} className="flex items-center gap-2">
              <div className="w-52">
                <SelectField
                  label={t`Effect`}
                  bare
                  value={effect.kind}
                  onChange={(kind) => change(at, { kind, value: "" })}
                  choices={EFFECTS.map((id: EffectKind) => ({ id, text: name(id) }))}
                />
              </div>
              <div className="min-w-0 flex-1">
                {choices ? (
                  <SelectField
                    label={name(effect.kind)}
                    bare
                    value={effect.value || null}
                    onChange={(value) => change(at, { ...effect, value })}
                    choices={choices}
                    placeholder={t`Choose`}
                  />
                ) : (
                  <input
                    aria-label={name(effect.kind)}
                    value={effect.value}
                    onChange={(event) => change(at, { ...effect, value: event.target.value })}
                    className="h-control w-full rounded-control border border-line-control bg-surface px-[10px]"
                  />
                )}
              </div>
              <IconButton
                icon={X}
                label={t`Remove this effect`}
                onPress={() => props.onChange(effects.filter((_, index) => index !== at))}
              />
            </li>
          );
        })}
      </ul>
      <div className="mt-2">
        <Button size="small" icon={Plus} onPress={() => props.onChange([...effects, { kind: "ADD_TAG", value: "" }])}>
          <Trans>Add an effect</Trans>
        </Button>
      </div>
    </section>
  );
}

function Preview(props: { shop: Shop; text: string; effects: readonly Effect[] }) {
  const { t, i18n } = useLingui();
  const viewer = useViewer();
  const name = useEffectName();
  const values = useValues(props.shop);
  const sample = {
    "customer.name": "Olena Kowalska",
    "customer.first_name": "Olena",
    "case.number": "AB-48213",
    "case.subject": t`Where is my parcel?`,
    "agent.alias": viewer.name.split(" ")[0] ?? viewer.name,
    "project.name": props.shop.name,
    "client.name": props.shop.name,
    today: instant(serverNow(), "day", i18n.locale, viewer.zone),
  };
  return (
    <Panel title={t`How it will read`} sub={t`with the words of an example; nothing is sent`}>
      <p className="mt-3 rounded-card bg-sunk px-4 py-3 break-words whitespace-pre-wrap">
        {pieces(props.text, sample).map((piece, at) =>
          piece.kind === "plain" ? (
            piece.text
          ) : (
            <mark
              key={at}
              className={
                piece.kind === "filled"
                  ? "rounded-[4px] bg-accent-soft px-[2px] text-accent-ink"
                  : "rounded-[4px] bg-breach-soft px-[2px] text-breach"
              }
            >
              {piece.text}
            </mark>
          ),
        )}
      </p>
      {props.effects.some((effect) => effect.value) && (
        <p className="mt-3 flex flex-wrap gap-2">
          {props.effects
            .filter((effect) => effect.value)
            .map((effect, at) => (
              <Badge key={at} tone="accent">
                {name(effect.kind)}:{" "}
                {values(effect.kind)?.find((choice) => choice.id === effect.value)?.text ?? effect.value}
              </Badge>
            ))}
        </p>
      )}
    </Panel>
  );
}
