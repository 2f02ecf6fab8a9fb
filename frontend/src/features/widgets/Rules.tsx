import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { Plus } from "lucide-react";
import { useState } from "react";
import { Problems, useSave } from "@/features/forms";
import { useCan } from "@/lib/viewer";
import { Badge } from "@/ui/Badge";
import { Button } from "@/ui/Button";
import { TextField } from "@/ui/Field";
import { Panel } from "@/ui/Panel";
import { Empty } from "@/ui/States";
import { toast } from "@/ui/Toast";
import { SAVE_RULES, type Rule, type Widget } from "./documents";
import { draftOf, NEW_RULE, numberOf, ruleInput, type RuleDraft } from "./draft";
import { RuleForm } from "./RuleForm";
import { useTrigger } from "./words";

/** Whom the window asks, unasked: the first rule that fits goes first. */
export function Rules(props: { widget: Widget; language: string }) {
  const { t } = useLingui();
  const can = useCan("client.edit");
  const { widget } = props;
  /** Which rule is being changed; as many as there are: a new one. */
  const [open, setOpen] = useState<number | null>(null);
  const [pause, setPause] = useState(String(widget.pauseMinutes));
  const [days, setDays] = useState(String(widget.orderDays));
  const { save, busy, wrong, fields } = useSave(SAVE_RULES, ["CLIENT"]);
  const drafts = widget.rules.map(draftOf);
  async function keep(rules: readonly RuleDraft[]) {
    const input = {
      widget: widget.id,
      pauseMinutes: Math.round(numberOf(pause)),
      orderDays: Math.round(numberOf(days)),
      rules: rules.map(ruleInput),
    };
    if (!(await save({ input }))) return;
    setOpen(null);
    toast({ text: t`The invitations are saved.` });
  }
  const add = can && open === null && (
    <Button size="small" icon={Plus} onPress={() => setOpen(drafts.length)}>
      <Trans>Add a rule</Trans>
    </Button>
  );
  const form = open !== null && (
    <RuleForm
      key={open}
      draft={drafts[open] ?? NEW_RULE}
      language={props.language}
      busy={busy}
      wrong={(field) => wrong(`rules[${open}].${field}`)}
      onSave={(rule) => void keep(drafts.toSpliced(open, 1, rule))}
      onDelete={drafts[open] ? () => void keep(drafts.toSpliced(open, 1)) : undefined}
      onCancel={() => setOpen(null)}
    />
  );
  return (
    <Panel
      title={t`Invitations`}
      sub={t`Visitors are asked while somebody is there for them; the first rule that fits goes first.`}
      aside={add}
    >
      {widget.rules.length === 0 && open === null && (
        <Empty title={t`Nobody is invited`}>
          <Trans>For instance: whoever stays at the checkout for 30 seconds is asked whether he needs help.</Trans>
        </Empty>
      )}
      <ul className="mt-2" aria-label={t`Rules`}>
        {widget.rules.map((rule, at) => (
          <li key={rule.id} className="border-t border-line py-2 first:border-0">
            {open === at ? form : <Row rule={rule} onOpen={can ? () => setOpen(at) : undefined} />}
          </li>
        ))}
        {open === drafts.length && <li className="border-t border-line py-2 first:border-0">{form}</li>}
      </ul>
      {can && open === null && (
        <form
          className="mt-3 grid items-end gap-3 border-t border-line pt-3 sm:grid-cols-[1fr_1fr_auto]"
          onSubmit={(event) => {
            event.preventDefault();
            void keep(drafts);
          }}
        >
          <TextField
            label={t`Minutes between two invitations to one visitor`}
            inputMode="numeric"
            value={pause}
            onChange={setPause}
            problem={wrong("pauseMinutes")}
          />
          <TextField
            label={t`Days in which an order counts as a contact's`}
            inputMode="numeric"
            value={days}
            onChange={setDays}
            problem={wrong("orderDays")}
          />
          <Button type="submit" busy={busy}>
            <Trans>Save</Trans>
          </Button>
        </form>
      )}
      <div className="mt-2">
        <Problems fields={fields} />
      </div>
    </Panel>
  );
}

function Row(props: { rule: Rule; onOpen: (() => void) | undefined }) {
  const trigger = useTrigger();
  const { rule, onOpen } = props;
  return (
    <div className="flex flex-wrap items-center gap-3">
      <div className="min-w-60 flex-1">
        <p className="flex items-center gap-2">
          <b className="min-w-0 truncate font-medium">{rule.name}</b>
          {!rule.active && (
            <Badge>
              <Trans>switched off</Trans>
            </Badge>
          )}
        </p>
        <p className="text-sm text-mute">
          {trigger(rule)}
          {" · "}
          <Plural
            value={rule.free}
            _0="also while all are busy"
            one="# person free"
            few="# people free"
            many="# people free"
            other="# people free"
          />
          {" · "}
          <Trans>{rule.holdOut}% left alone</Trans>
        </p>
        <p className="text-sm">{rule.texts[0]?.text}</p>
      </div>
      {onOpen && (
        <Button size="small" onPress={onOpen}>
          <Trans>Change</Trans>
        </Button>
      )}
    </div>
  );
}
