import { Trans, useLingui } from "@lingui/react/macro";
import { useState } from "react";
import { Problems, useSave } from "@/features/forms";
import type { WidgetAsk } from "@/gql/graphql";
import { Button } from "@/ui/Button";
import { CheckField, SelectField, TextField } from "@/ui/Field";
import { Panel } from "@/ui/Panel";
import { toast } from "@/ui/Toast";
import { SAVE_WIDGET, type Shop, type Widget } from "./documents";
import { LANGUAGES, linesOf } from "./draft";

/** How a chat window looks, where it may stand, and what it asks before a chat. */
export function WidgetForm(props: { shop: Shop; widget: Widget | undefined; onDone?: () => void }) {
  const { t, i18n } = useLingui();
  const { shop, widget } = props;
  const [draft, setDraft] = useState({
    queue: widget?.queue.id ?? shop.queues[0]?.id ?? "",
    form: widget?.form?.id ?? "",
    accent: widget?.accent ?? "",
    origins: (widget?.origins ?? []).join("\n"),
    askName: widget?.askName ?? ("OPTIONAL" as WidgetAsk),
    askEmail: widget?.askEmail ?? ("OPTIONAL" as WidgetAsk),
    askOrder: widget?.askOrder ?? ("OPTIONAL" as WidgetAsk),
    privacy: widget?.privacy ?? "",
    languages: widget?.languages ?? [],
  });
  const set = (next: Partial<typeof draft>) => setDraft({ ...draft, ...next });
  const { save, busy, wrong, fields } = useSave(SAVE_WIDGET, ["CLIENT"]);
  const named = new Intl.DisplayNames(i18n.locale, { type: "language" });
  const asks = [
    { id: "HIDDEN" as WidgetAsk, text: t`Not asked` },
    { id: "OPTIONAL" as WidgetAsk, text: t`May be left out` },
    { id: "REQUIRED" as WidgetAsk, text: t`Needed` },
  ];
  async function keep() {
    const { form, origins, ...rest } = draft;
    const input = {
      ...rest,
      client: shop.id,
      origins: linesOf(origins),
      ...(widget ? { id: widget.id } : {}),
      ...(form ? { form } : {}),
    };
    if (!(await save({ input }))) return;
    toast({ text: t`The chat window is saved.` });
    props.onDone?.();
  }
  const speaks = (language: string, on: boolean) =>
    set({ languages: LANGUAGES.filter((each) => (each === language ? on : draft.languages.includes(each))) });
  return (
    <Panel title={widget ? t`Look and questions` : t`New chat window`}>
      <form
        className="mt-3 flex flex-col gap-4"
        onSubmit={(event) => {
          event.preventDefault();
          void keep();
        }}
      >
        <div className="grid gap-4 sm:grid-cols-2">
          <SelectField
            label={t`Queue`}
            value={draft.queue}
            onChange={(queue) => set({ queue })}
            problem={wrong("queue")}
            choices={shop.queues.map((each) => ({ id: each.id, text: each.name }))}
          />
          <SelectField
            label={t`Messages left while nobody is there`}
            value={draft.form || "none"}
            onChange={(form) => set({ form: form === "none" ? "" : form })}
            problem={wrong("form")}
            choices={[
              { id: "none", text: t`Not taken` },
              ...shop.forms.map((each) => ({ id: each.id, text: each.name })),
            ]}
          />
          <TextField
            label={t`Colour`}
            value={draft.accent}
            onChange={(accent) => set({ accent })}
            placeholder={shop.accent}
            problem={wrong("accent")}
            help={t`Empty: the client's own.`}
            mono
          />
          <TextField
            label={t`Page about privacy`}
            type="url"
            value={draft.privacy}
            onChange={(privacy) => set({ privacy })}
            problem={wrong("privacy")}
          />
        </div>
        <TextField
          label={t`Pages that may carry it`}
          rows={3}
          value={draft.origins}
          onChange={(origins) => set({ origins })}
          problem={wrong("origins") ?? originProblem(fields, wrong)}
          help={t`One address a line, such as https://shop.example. Empty: any page.`}
          mono
        />
        <fieldset className="grid gap-4 sm:grid-cols-3">
          <legend className="mb-1 text-sm font-semibold">
            <Trans>Asked before a chat</Trans>
          </legend>
          <SelectField label={t`Name`} value={draft.askName} onChange={(askName) => set({ askName })} choices={asks} />
          <SelectField
            label={t`E-mail`}
            value={draft.askEmail}
            onChange={(askEmail) => set({ askEmail })}
            choices={asks}
          />
          <SelectField
            label={t`Order number`}
            value={draft.askOrder}
            onChange={(askOrder) => set({ askOrder })}
            choices={asks}
          />
        </fieldset>
        <fieldset className="flex flex-wrap gap-x-5">
          <legend className="mb-1 text-sm font-semibold">
            <Trans>Languages; none chosen: all</Trans>
          </legend>
          {LANGUAGES.map((language) => (
            <CheckField
              key={language}
              isSelected={draft.languages.includes(language)}
              onChange={(on) => speaks(language, on)}
            >
              {named.of(language)}
            </CheckField>
          ))}
        </fieldset>
        <Problems fields={fields} />
        <div className="flex justify-end gap-2">
          {props.onDone && (
            <Button onPress={props.onDone}>
              <Trans>Cancel</Trans>
            </Button>
          )}
          <Button look="primary" type="submit" busy={busy}>
            <Trans>Save chat window</Trans>
          </Button>
        </div>
      </form>
    </Panel>
  );
}

/** The first line of the pages that cannot be taken. */
function originProblem(fields: readonly { field: string }[], wrong: (field: string) => string | undefined) {
  const bad = fields.find((each) => each.field.startsWith("origins["));
  return bad && wrong(bad.field);
}
