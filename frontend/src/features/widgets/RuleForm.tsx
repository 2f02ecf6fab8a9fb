import { Trans, useLingui } from "@lingui/react/macro";
import { useState } from "react";
import { Button } from "@/ui/Button";
import { CheckField, TextField } from "@/ui/Field";
import { LANGUAGES, type RuleDraft } from "./draft";

/** One rule being written. All that it asks for has to hold at once. */
export function RuleForm(props: {
  draft: RuleDraft;
  language: string;
  busy: boolean;
  wrong: (field: string) => string | undefined;
  onSave: (rule: RuleDraft) => void;
  onDelete: (() => void) | undefined;
  onCancel: () => void;
}) {
  const { t, i18n } = useLingui();
  const [draft, setDraft] = useState(props.draft);
  const { wrong } = props;
  const set = (next: Partial<RuleDraft>) => setDraft({ ...draft, ...next });
  const named = new Intl.DisplayNames(i18n.locale, { type: "language" });
  const languages = LANGUAGES.toSorted(
    (one, other) => Number(other === props.language) - Number(one === props.language),
  );
  const number = (field: "seconds" | "scroll" | "cart" | "free" | "holdOut", label: string, help?: string) => (
    <TextField
      label={label}
      inputMode="decimal"
      value={draft[field]}
      onChange={(text) => set({ [field]: text })}
      problem={wrong(field)}
      help={help}
    />
  );
  return (
    <form
      className="flex flex-col gap-4"
      onSubmit={(event) => {
        event.preventDefault();
        props.onSave(draft);
      }}
    >
      <TextField
        label={t`Name of the rule`}
        value={draft.name}
        onChange={(name) => set({ name })}
        problem={wrong("name")}
        isRequired
      />
      <fieldset className="rounded-card border border-line px-4 pt-2 pb-4">
        <legend className="px-1 font-semibold">
          <Trans>Asked when all of this holds</Trans>
        </legend>
        <div className="grid gap-4 sm:grid-cols-3">
          <TextField
            label={t`Page`}
            value={draft.page}
            onChange={(page) => set({ page })}
            problem={wrong("page")}
            help={t`A path; * stands for anything: /product/*`}
            mono
          />
          {number("seconds", t`Seconds on the page`)}
          {number("scroll", t`Scrolled to, %`)}
          {number("cart", t`Cart from`)}
          {number("free", t`People free, at least`)}
        </div>
        <div className="mt-3 flex flex-wrap gap-x-5">
          <CheckField isSelected={draft.exit} onChange={(exit) => set({ exit })}>
            <Trans>Is about to leave</Trans>
          </CheckField>
          <CheckField isSelected={draft.error} onChange={(error) => set({ error })}>
            <Trans>Something went wrong on the page</Trans>
          </CheckField>
          <CheckField isSelected={draft.returning} onChange={(returning) => set({ returning })}>
            <Trans>Was here before</Trans>
          </CheckField>
        </div>
        {wrong("when") && (
          <p className="text-sm font-medium text-breach">
            <Trans>Say at least one thing by which a visitor is chosen.</Trans>
          </p>
        )}
      </fieldset>
      <fieldset className="grid gap-4 sm:grid-cols-2">
        <legend className="mb-1 text-sm font-semibold">
          <Trans>What is said, in at least one language</Trans>
        </legend>
        {languages.map((language) => (
          <TextField
            key={language}
            label={named.of(language) ?? language}
            rows={2}
            maxLength={200}
            value={draft.texts[language]}
            onChange={(text) => set({ texts: { ...draft.texts, [language]: text } })}
            problem={wrong(`texts.${language}`) ?? (language === languages[0] ? wrong("texts") : undefined)}
          />
        ))}
      </fieldset>
      {number(
        "holdOut",
        t`Left alone to compare, %`,
        t`The same visitors every time. Without them nobody knows what asking is worth.`,
      )}
      <CheckField isSelected={draft.active} onChange={(active) => set({ active })}>
        <Trans>Switched on</Trans>
      </CheckField>
      <div className="flex flex-wrap justify-end gap-2">
        {props.onDelete && (
          <Button look="danger" isDisabled={props.busy} onPress={props.onDelete}>
            <Trans>Delete the rule</Trans>
          </Button>
        )}
        <Button onPress={props.onCancel}>
          <Trans>Cancel</Trans>
        </Button>
        <Button look="primary" type="submit" busy={props.busy}>
          <Trans>Save the rule</Trans>
        </Button>
      </div>
    </form>
  );
}
