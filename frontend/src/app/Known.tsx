import { Trans, useLingui } from "@lingui/react/macro";
import { useEffect, useEffectEvent, type ReactNode } from "react";
import { useQuery } from "urql";
import { useChanges, useLive } from "@/lib/live";
import { dress, isLocale, speak } from "@/lib/locale";
import { problemOf } from "@/lib/problem";
import { useViewer, VIEWER, ViewerProvider } from "@/lib/viewer";
import { ErrorPanel } from "@/ui/States";

/** Asks who it is that signed in; what stands within may ask `useViewer`, speaks his language and hears what changes. */
export function Known(props: { children: ReactNode }) {
  const { t } = useLingui();
  const [{ data, error }, ask] = useQuery({ query: VIEWER, variables: {} });
  const again = () => ask({ requestPolicy: "network-only" });
  const problem = problemOf(error);
  useAgainSoon(!data && problem !== null, again);
  if (data)
    return (
      <ViewerProvider viewer={data.viewer}>
        <Present position={data.position} onChanged={again}>
          {props.children}
        </Present>
      </ViewerProvider>
    );
  if (!problem || problem.kind === "signedOut") return <div className="min-h-screen bg-paper" aria-busy />;
  return (
    <div className="mx-auto max-w-xl p-6">
      <ErrorPanel title={t`The server does not answer`} reference={problem.reference} onRetry={again}>
        <Trans>Your drafts are kept in this browser. The page opens as soon as the server is back.</Trans>
      </ErrorPanel>
    </div>
  );
}

const SOON = 5000;

/** Nothing else tells before the first answer that the server is back. */
function useAgainSoon(on: boolean, run: () => void): void {
  const again = useEffectEvent(run);
  useEffect(() => {
    const timer = on ? setInterval(() => again(), SOON) : undefined;
    return () => clearInterval(timer);
  }, [on]);
}

function Present(props: { position: number; onChanged: () => void; children: ReactNode }) {
  const { theme, density, locale } = useViewer();
  useChanges(props.position);
  useLive(["PERSON", "CLIENT"], props.onChanged);
  useEffect(() => dress(theme, density), [theme, density]);
  useEffect(() => {
    if (isLocale(locale) && document.documentElement.lang !== locale) void speak(locale);
  }, [locale]);
  return props.children;
}
