import { useLingui } from "@lingui/react/macro";
import { useState } from "react";
import { useSave } from "@/features/forms";
import { graphql } from "@/lib/graphql";
import { useRead } from "@/lib/read";
import { Confirm, Dialog } from "@/ui/Dialog";
import { SelectField, TextField } from "@/ui/Field";
import { MASKED } from "./documents";
import { ADD_QUESTION } from "./mutations";

const PAST = graphql(`
  query PastQuestions($filter: CaseFilter, $first: Int) {
    cases(filter: $filter, first: $first) {
      edges {
        node {
          id
          number
          subject
        }
      }
    }
  }
`);

const LANGUAGES = ["pl", "en", "uk", "ru"] as const;

/** A question to be asked once more. One of a customer's comes with nobody in it, and the lead reads it first. */
export function QuestionDialog(props: { client: string; onClose: () => void }) {
  const { t } = useLingui();
  const [words, setWords] = useState({ topic: "", subject: "", words: "" });
  const [language, setLanguage] = useState<string>("pl");
  const [source, setSource] = useState<string | null>(null);
  const [taken, take] = useState<string | null>(null);
  const set = (name: keyof typeof words) => (value: string) => setWords((before) => ({ ...before, [name]: value }));
  const { save, busy, wrong } = useSave(ADD_QUESTION, ["PROBE"]);
  const past = useRead({
    query: PAST,
    variables: { filter: { clients: [props.client], states: ["RESOLVED"], order: "CHANGED" }, first: 50 },
  });
  const masked = useRead({ query: MASKED, variables: { case: source ?? "" }, pause: source === null });
  const question = masked.data?.maskedQuestion;
  // What was asked for has come: it is put into the form once, and is the writer's from then on.
  if (question && source && taken !== source) {
    take(source);
    setWords((before) => ({ ...before, subject: question.subject, words: question.words }));
    if (question.language) setLanguage(question.language);
  }
  async function send() {
    const input = { client: props.client, language, ...words, ...(source ? { case: source } : {}) };
    if (await save({ input })) props.onClose();
  }
  return (
    <Dialog
      title={t`Add a question`}
      open
      onClose={props.onClose}
      footer={
        <Confirm yes={t`Save`} busy={busy} off={!words.words.trim()} onYes={() => void send()} onNo={props.onClose} />
      }
    >
      <div className="flex flex-col gap-4">
        <SelectField
          label={t`From a past case`}
          value={source}
          onChange={setSource}
          placeholder={t`Choose`}
          choices={(past.data?.cases.edges ?? []).map(({ node }) => ({
            id: node.id,
            text: `${node.number} · ${node.subject}`,
          }))}
        />
        <div className="grid gap-4 sm:grid-cols-2">
          <TextField label={t`Topic`} value={words.topic} onChange={set("topic")} problem={wrong("topic")} isRequired />
          <SelectField
            label={t`Language`}
            value={language}
            onChange={setLanguage}
            choices={LANGUAGES.map((id) => ({ id, text: id }))}
            problem={wrong("language")}
          />
        </div>
        <TextField
          label={t`Subject`}
          value={words.subject}
          onChange={set("subject")}
          problem={wrong("subject")}
          isRequired
        />
        <TextField
          label={t`The question`}
          rows={6}
          maxLength={4000}
          value={words.words}
          onChange={set("words")}
          problem={wrong("words")}
          isRequired
        />
        <p className="text-sm text-mute">
          {t`Marks in brackets stand where something personal was. Write something else there, or take it out.`}
        </p>
      </div>
    </Dialog>
  );
}
