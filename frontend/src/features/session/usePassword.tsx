import { useLingui } from "@lingui/react/macro";
import { useState } from "react";
import { useReason, type FieldProblem } from "@/lib/reasons";
import { rest, type RestAnswer } from "@/lib/rest";
import { TextField } from "@/ui/TextField";

type Refused = { fields?: FieldProblem[]; code?: string };
export type PasswordState = "asking" | "busy" | "done" | "expired" | "failed";

/** A new password, as asked by reset and invitation: field, problems and sending. */
export function usePassword(path: string) {
  const { t } = useLingui();
  const reason = useReason();
  const [password, setPassword] = useState("");
  const [state, setState] = useState<PasswordState>("asking");
  const [problems, setProblems] = useState<FieldProblem[]>([]);

  async function send(more: Record<string, string>): Promise<RestAnswer<Refused>> {
    setState("busy");
    const answer = await rest.post<Refused>(path, { ...more, password });
    setProblems(answer.status === 422 ? (answer.body?.fields ?? []) : []);
    if (answer.status === 200 || answer.status === 204) setState("done");
    else if (answer.status === 410) setState("expired");
    else setState(answer.status === 422 ? "asking" : "failed");
    return answer;
  }

  const problem = (name: string) => reason(problems.find((each) => each.field === name));
  const field = (
    <TextField
      label={t`New password`}
      type="password"
      autoComplete="new-password"
      value={password}
      onChange={setPassword}
      isRequired
      help={t`At least 12 characters. A short sentence is good.`}
      problem={problem("password")}
    />
  );
  return { field, problem, send, state };
}
