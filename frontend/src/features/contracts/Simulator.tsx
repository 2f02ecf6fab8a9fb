import { Trans, useLingui } from "@lingui/react/macro";
import { FlaskConical } from "lucide-react";
import { useEffect, useRef, useState } from "react";
import { useClient } from "urql";
import { ProblemPanel } from "@/app/ProblemPanel";
import { Problems } from "@/features/forms";
import { problemOf, type Problem } from "@/lib/problem";
import type { FieldProblem } from "@/lib/reasons";
import { refusalIn } from "@/lib/refusals";
import { dayOf, serverNow } from "@/lib/time";
import { Button } from "@/ui/Button";
import { CheckField, SelectField, TextField } from "@/ui/Field";
import { Panel } from "@/ui/Panel";
import { Empty, SkeletonRows } from "@/ui/States";
import { SIMULATE, type Simulation } from "./documents";
import { ScaleCard } from "./ScaleCard";
import { SimulatedMonths } from "./SimulatedMonths";
import { useTermsReason } from "./reasons";
import type { Terms } from "./terms/file";

/** The last days of the months that are over, newest first, as they stand in the address of a month. */
function pastMonths(today: string): string[] {
  const [year = 2000, month = 1] = today.split("-").map(Number);
  return Array.from({ length: 24 }, (_, back) =>
    new Date(Date.UTC(year, month - 1 - back, 1)).toISOString().slice(0, 10),
  );
}

type Asked = { months: string; peak: boolean; times: string };

/**
 * A draft on the client's own past months, beside what was signed. With `terms` what is being written is tried, saved or not.
 * What was found stays on screen until something else was found.
 */
export function Simulator(props: { contract: string; terms?: Terms }) {
  const { t } = useLingui();
  const client = useClient();
  const reason = useTermsReason();
  const { i18n } = useLingui();
  const [asked, setAsked] = useState<Asked>({ months: "3", peak: false, times: "150" });
  const [found, setFound] = useState<Simulation | null>(null);
  const [fields, setFields] = useState<readonly FieldProblem[]>([]);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [busy, setBusy] = useState(false);
  const running = useRef<{ unsubscribe: () => void } | null>(null);
  useEffect(() => () => running.current?.unsubscribe(), []);

  function run() {
    const months = pastMonths(dayOf(serverNow()));
    const times = Math.round(Number(asked.times.replace(",", ".")) * 100);
    const input = {
      contract: props.contract,
      from: months[Number(asked.months)] ?? months[1] ?? "",
      to: months[1] ?? "",
      ...(props.terms ? { terms: props.terms } : {}),
      ...(asked.peak && Number.isFinite(times) ? { peak: { timesBp: Math.max(0, times), seed: 1 } } : {}),
    };
    running.current?.unsubscribe();
    setBusy(true);
    // Nobody who waits: the server stops as soon as the request is gone.
    const asking = client.query(
      SIMULATE,
      { input, language: i18n.locale },
      { requestPolicy: "network-only", patience: 300_000 },
    );
    running.current = asking.subscribe((answer) => {
      setBusy(false);
      const payload = answer.data?.simulateContract;
      const refused = refusalIn(payload);
      setProblem(problemOf(answer.error));
      setFields(refused?.__typename === "InvalidInput" ? refused.fields : []);
      if (payload?.__typename === "Simulation") setFound(payload);
    });
  }

  function callOff() {
    running.current?.unsubscribe();
    setBusy(false);
  }

  return (
    <Panel
      title={t`Simulator`}
      sub={t`What this version would have brought on months that really were. Answers stay as they came; only what was promised for them changes.`}
    >
      <div className="mt-3 grid items-end gap-3 sm:grid-cols-2">
        <SelectField
          label={t`Past months`}
          value={asked.months}
          onChange={(months) => setAsked({ ...asked, months })}
          choices={["1", "2", "3", "6", "12", "23"].map((id) => ({ id, text: id }))}
        />
        <div className="flex gap-2">
          <Button icon={FlaskConical} look="primary" busy={busy} onPress={run}>
            <Trans>Simulate</Trans>
          </Button>
          {busy && (
            <Button onPress={callOff}>
              <Trans>Call off</Trans>
            </Button>
          )}
        </div>
        <CheckField isSelected={asked.peak} onChange={(peak) => setAsked({ ...asked, peak })}>
          {t`The last month as a peak`}
        </CheckField>
        {asked.peak && (
          <TextField
            label={t`As much as that month, in per cent`}
            inputMode="decimal"
            value={asked.times}
            onChange={(times) => setAsked({ ...asked, times })}
          />
        )}
      </div>
      <div className="mt-3 flex flex-col gap-4" aria-live="polite" aria-busy={busy}>
        <Problems fields={fields} reason={reason} names={{ from: t`Past months`, times: t`Peak` }} />
        {problem && <ProblemPanel problem={problem} what={t`The simulation`} onRetry={run} />}
        {busy && !found && <SkeletonRows rows={5} height="h-6 w-full" />}
        {!busy && !found && !problem && fields.length === 0 && (
          <Empty title={t`Nothing simulated yet`}>
            <Trans>Choose the months and press Simulate.</Trans>
          </Empty>
        )}
        {found && <Found simulation={found} />}
      </div>
    </Panel>
  );
}

function Found(props: { simulation: Simulation }) {
  const { t } = useLingui();
  const { peak, months, scales } = props.simulation;
  return (
    <>
      {peak && (
        <p className="text-ink-2">
          {t`Peak: ${peak.added} cases were told beside the ${peak.cases} of the month, served by as many people as explain what was really answered (${Math.round(peak.people * 10) / 10}). ${peak.untold} others stay as they were.`}
        </p>
      )}
      <SimulatedMonths months={months} />
      {scales.map((scale) => (
        <ScaleCard key={`${scale.promise} ${scale.target}`} scale={scale} months={months.length} />
      ))}
    </>
  );
}
