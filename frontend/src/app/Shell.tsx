import { Outlet, useLocation, useRouter } from "@tanstack/react-router";
import { Suspense, useEffect } from "react";
import { later, lazily, withWords } from "@/lib/lazily";
import { useViewer } from "@/lib/viewer";
import { Admitted } from "./Admitted";
import { LineBar } from "./LineBar";
import { openPlaces, PLACES } from "./places";
import { ProblemPanel } from "./ProblemPanel";
import { Rail } from "./Rail";
import { Signed } from "./Signed";
import { TopBar } from "./TopBar";

const Ringer = lazily(async () => (await withWords("desk", () => import("@/features/desk"))).Ringer);
const Outbox = lazily(async () => (await withWords("desk", () => import("@/features/desk"))).Outbox);

/** Rail, top bar and the page, for somebody who is signed in. */
export function Shell() {
  return (
    <Signed>
      <Frame />
    </Signed>
  );
}

function Frame() {
  const viewer = useViewer();
  const router = useRouter();
  // The other pages of the rail come while this one stands still, so that they open also when the line is lost.
  useEffect(() => openPlaces(viewer).forEach(({ to }) => later(() => router.preloadRoute({ to }))), [router, viewer]);
  return (
    <div className="grid h-screen grid-cols-[56px_minmax(0,1fr)] grid-rows-[60px_minmax(0,1fr)] max-md:grid-cols-1 max-md:grid-rows-[60px_minmax(0,1fr)_auto]">
      <Rail viewer={viewer} />
      <TopBar viewer={viewer} />
      <main className="relative flex min-h-0 min-w-0 flex-col bg-paper">
        <LineBar />
        {viewer.rights.includes("case.serve") && (
          <Suspense>
            <Ringer />
          </Suspense>
        )}
        {(viewer.rights.includes("case.reply") || viewer.rights.includes("case.note")) && (
          <Suspense>
            <Outbox />
          </Suspense>
        )}
        <Admitted>
          <Open />
        </Admitted>
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
  return <ProblemPanel problem={{ kind: "denied", right: shut.right }} what="" />;
}
