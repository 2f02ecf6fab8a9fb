import { Trans, useLingui } from "@lingui/react/macro";
import { Outlet, useLocation } from "@tanstack/react-router";
import { Suspense, useEffect } from "react";
import { lazily, withWords } from "@/lib/lazily";
import { useQuery } from "urql";
import { useChanges, useLive } from "@/lib/live";
import { dress, isLocale, speak } from "@/lib/locale";
import { problemOf } from "@/lib/problem";
import { useViewer, VIEWER, ViewerProvider } from "@/lib/viewer";
import { ErrorPanel } from "@/ui/States";
import { LineBar } from "./LineBar";
import { PLACES } from "./places";
import { Rail } from "./Rail";
import { Signed } from "./Signed";
import { TopBar } from "./TopBar";

/** Rail, top bar and the page, for somebody who is signed in. */
export function Shell() {
  return (
    <Signed>
      <Known />
    </Signed>
  );
}

/** Asks who it is that signed in. */
function Known() {
  const { t } = useLingui();
  const [result, again] = useQuery({ query: VIEWER, variables: {} });
  const data = result.data;
  const problem = problemOf(result.error);
  if (!data) {
    if (!problem || problem.kind === "signedOut") return <div className="min-h-screen bg-paper" aria-busy />;
    return (
      <div className="mx-auto max-w-xl p-6">
        <ErrorPanel
          title={t`The server does not answer`}
          reference={problem.reference}
          onRetry={() => again({ requestPolicy: "network-only" })}
        >
          <Trans>Your drafts are kept in this browser. The page opens as soon as the server is back.</Trans>
        </ErrorPanel>
      </div>
    );
  }
  return (
    <ViewerProvider viewer={data.viewer}>
      <Frame position={data.position} onChanged={() => again({ requestPolicy: "network-only" })} />
    </ViewerProvider>
  );
}

const FirstSecondStep = lazily(
  async () => (await withWords("me", () => import("@/features/me"))).FirstSecondStep,
  "onDemand",
);

const Denied = lazily(async () => (await withWords("denied", () => import("@/features/denied"))).Denied, "onDemand");

const Outbox = lazily(async () => (await withWords("desk", () => import("@/features/desk"))).Outbox);

function Frame(props: { position: number; onChanged: () => void }) {
  const viewer = useViewer();
  useChanges(props.position);
  useLive(["PERSON", "CLIENT"], props.onChanged);
  useEffect(() => dress(viewer.theme, viewer.density), [viewer.theme, viewer.density]);
  useEffect(() => {
    if (isLocale(viewer.locale) && document.documentElement.lang !== viewer.locale) void speak(viewer.locale);
  }, [viewer.locale]);
  return (
    <div className="grid h-screen grid-cols-[56px_minmax(0,1fr)] grid-rows-[60px_minmax(0,1fr)] max-md:grid-cols-1 max-md:grid-rows-[60px_minmax(0,1fr)_auto]">
      <Rail viewer={viewer} />
      <TopBar viewer={viewer} />
      <main className="relative flex min-h-0 min-w-0 flex-col bg-paper">
        <LineBar />
        {(viewer.rights.includes("case.reply") || viewer.rights.includes("case.note")) && (
          <Suspense>
            <Outbox />
          </Suspense>
        )}
        {viewer.totpNeeded ? (
          <Suspense>
            <FirstSecondStep onDone={props.onChanged} />
          </Suspense>
        ) : (
          <Open />
        )}
      </main>
    </div>
  );
}

/** The page, or which right it needs: what somebody may not open must not look empty or done. */
function Open() {
  const viewer = useViewer();
  const path = useLocation({ select: (at) => at.pathname.replace(/(.)\/$/, "$1") });
  const shut = PLACES.find((place) => place.to === path && !viewer.rights.includes(place.right));
  if (!shut) return <Outlet />;
  return (
    <Suspense>
      <Denied right={shut.right} />
    </Suspense>
  );
}
