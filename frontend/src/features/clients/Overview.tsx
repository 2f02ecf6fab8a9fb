import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { Rocket } from "lucide-react";
import { Suspense } from "react";
import { useSave } from "@/features/forms";
import { lazily } from "@/lib/lazily";
import { instant, serverNow } from "@/lib/time";
import { useCan, useViewer } from "@/lib/viewer";
import { Button, LinkButton } from "@/ui/Button";
import { cx } from "@/ui/cx";
import { Panel } from "@/ui/Panel";
import { StandingGlyph, type StandingName } from "@/ui/Standing";
import { SkeletonRows } from "@/ui/States";
import { toast } from "@/ui/Toast";
import type { Right } from "@/lib/rights";
import { GO_LIVE, SKIP_STEP, type Client, type Step } from "./documents";
import type { ClientTab } from "./tabs";
import { STEP_TAB, useStepName } from "./words";

const Brand = lazily(async () => (await import("./Brand")).Brand);
const EndService = lazily(async () => (await import("./EndService")).EndService);
const Look = lazily(async () => (await import("./Look")).Look);

/** What is left until customers are served, and how the client looks and signs. */
export function Overview(props: { client: Client; onTab: (tab: ClientTab) => void }) {
  const { client } = props;
  const edit = useCan("client.edit");
  return (
    <div className="grid grid-cols-1 items-start gap-4 lg:grid-cols-[minmax(0,1fr)_minmax(0,1fr)]">
      {client.checklist.length > 0 && <Checklist client={client} onTab={props.onTab} />}
      <div className="flex flex-col gap-4">
        <Suspense fallback={<SkeletonRows rows={6} />}>
          <Brand key={client.id} client={client} />
          <Look client={client.id} />
          {edit && client.state !== "CLOSED" && <EndService client={client} />}
        </Suspense>
      </div>
    </div>
  );
}

function Checklist(props: { client: Client; onTab: (tab: ClientTab) => void }) {
  const { t, i18n } = useLingui();
  const { zone } = useViewer();
  const { client } = props;
  const steps = client.checklist;
  const done = steps.filter((step) => step.state === "DONE" || step.state === "SKIPPED").length;
  const all = steps.length;
  const end = client.liveAt ? Date.parse(client.liveAt) : serverNow();
  const days = Math.max(0, Math.floor((end - Date.parse(client.since)) / 86_400_000));
  return (
    <Panel
      title={
        client.liveAt
          ? t`Served since ${instant(client.liveAt, "day", i18n.locale, zone)}`
          : t`Until customers are served`
      }
      aside={<span className="font-medium tabular-nums">{t`${done} of ${all}`}</span>}
      sub={
        <Plural
          value={days}
          one="# day since it was taken on"
          few="# days since it was taken on"
          many="# days since it was taken on"
          other="# days since it was taken on"
        />
      }
    >
      <div aria-hidden className="mt-3 h-[6px] overflow-hidden rounded-[3px] bg-fill">
        <i className="block h-full rounded-[3px] bg-ok" style={{ width: `${(done / Math.max(1, all)) * 100}%` }} />
      </div>
      <ol className="mt-2">
        {steps.map((step) => (
          <StepLine key={step.id} client={client.id} step={step} onTab={props.onTab} />
        ))}
      </ol>
    </Panel>
  );
}

const GLYPH: Record<Step["state"], StandingName> = {
  DONE: "MET",
  SKIPPED: "PAUSED",
  OPEN: "AT_RISK",
  BLOCKED: "PAUSED",
};

function StepLine(props: { client: string; step: Step; onTab: (tab: ClientTab) => void }) {
  const { t, i18n } = useLingui();
  const { zone, rights } = useViewer();
  const edit = useCan("client.edit");
  const name = useStepName();
  const skip = useSave(SKIP_STEP, ["CLIENT"]);
  const live = useSave(GO_LIVE, ["CLIENT"]);
  const { step } = props;
  const tab = STEP_TAB[step.code];
  const may = rights.includes(step.right as Right);
  const settled = step.state === "DONE" || step.state === "SKIPPED";
  const words = { DONE: t`done`, SKIPPED: t`left out`, OPEN: t`to do`, BLOCKED: t`after the others` }[step.state];
  const at = step.doneAt ? instant(step.doneAt, "day", i18n.locale, zone) : "";
  async function goLive() {
    if (await live.save({ input: { client: props.client } })) toast({ text: t`Customers are served from now on` });
  }
  return (
    <li className="flex min-h-row items-center gap-3 border-t border-line py-1 first:border-0">
      <StandingGlyph standing={GLYPH[step.state]} size={13} label={words} />
      <span className="min-w-0 flex-1">
        {tab ? (
          <button
            type="button"
            onClick={() => props.onTab(tab)}
            className={cx("text-left font-medium hover:underline", settled && "text-ink-2")}
          >
            {name(step.code)}
          </button>
        ) : (
          <span className="font-medium">{name(step.code)}</span>
        )}
        <span className="block text-sm text-mute">
          {settled ? [words, at, step.doneBy?.name].filter(Boolean).join(" · ") : words}
          {!settled && !may && <> · {t`needs the right ${step.right}`}</>}
        </span>
      </span>
      {step.code === "GO_LIVE" && !settled && edit && (
        <Button
          look="primary"
          size="small"
          icon={Rocket}
          isDisabled={step.state === "BLOCKED"}
          busy={live.busy}
          onPress={() => void goLive()}
        >
          <Trans>Go live</Trans>
        </Button>
      )}
      {edit && step.code !== "GO_LIVE" && step.state !== "DONE" && (
        <LinkButton onPress={() => void skip.save({ input: { step: step.id, skip: step.state !== "SKIPPED" } })}>
          {step.state === "SKIPPED" ? t`Take up again` : t`Leave out`}
        </LinkButton>
      )}
    </li>
  );
}
