import { Trans, useLingui } from "@lingui/react/macro";
import { useNavigate } from "@tanstack/react-router";
import { ProblemPanel } from "@/app/ProblemPanel";
import { useAct } from "@/features/forms";
import { takesWork, useMyPresence } from "@/features/presence";
import { useCommands } from "@/lib/commands";
import { read } from "@/lib/graphql";
import { useRead } from "@/lib/read";
import { Can } from "@/lib/viewer";
import { Skeleton } from "@/ui/States";
import { toast } from "@/ui/Toast";
import { cx } from "@/ui/cx";
import { NEXT, OFFER, SERVE } from "./offers/documents";
import { NextCase } from "./offers/NextCase";
import { useRinging } from "./offers/ringing";
import { RingingCard } from "./offers/RingingCard";

/** "Next for you": what rings for me; while nothing does, what is due first, with its client, language and deadline in sight before it is taken. */
export function NextCard() {
  const { t } = useLingui();
  const { rung } = useRinging();
  return (
    <Can do="case.serve">
      <section
        aria-label={t`Next for you`}
        className={cx(
          "mx-3 mt-[14px] mb-[6px] shrink-0 rounded-[14px] border bg-surface px-[14px] py-[13px] shadow-card",
          rung ? "border-accent" : "border-accent/25",
        )}
      >
        {rung ? <RingingCard key={rung.id} rung={rung} /> : <Quiet />}
      </section>
    </Can>
  );
}

/** Nothing rings. */
function Quiet() {
  const { t } = useLingui();
  const navigate = useNavigate();
  const { data, problem, again } = useRead({ query: NEXT, variables: {}, topics: ["CASE", "OFFER"] });
  const serve = useAct(SERVE);
  const available = takesWork(useMyPresence());
  const offer = data?.nextForMe ? read(OFFER, data.nextForMe) : null;
  async function take() {
    const served = await serve.run({});
    if (served?.__typename === "Served") void navigate({ to: "/desk/$number", params: { number: served.case.number } });
    else if (served) toast({ text: t`Nothing is waiting` });
    again();
  }
  useCommands([
    { id: "serve", text: t`Serve the next case`, hint: "N", code: "KeyN", disabled: !offer, run: () => void take() },
  ]);
  if (!data) return problem ? <ProblemPanel problem={problem} what={t`Next for you`} onRetry={again} /> : <Waiting />;
  if (offer)
    return (
      <>
        <NextCase key={offer.id} offer={offer} busy={serve.busy} onServe={() => void take()} />
        {available && (
          <p className="mt-2 text-sm text-mute">
            <Trans>You are available. What comes next rings here.</Trans>
          </p>
        )}
      </>
    );
  return (
    <>
      <h2 className="text-base">
        <Trans>Next for you</Trans>
      </h2>
      <p className="mt-1 text-mute">
        {available ? (
          <Trans>You are available. What comes next rings here.</Trans>
        ) : (
          <Trans>Nobody is waiting. The next case appears here by itself.</Trans>
        )}
      </p>
    </>
  );
}

function Waiting() {
  return <Skeleton className="h-32 w-full" />;
}
