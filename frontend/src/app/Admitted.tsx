import { Suspense, type ReactNode } from "react";
import { lazily, withWords } from "@/lib/lazily";
import { useViewer } from "@/lib/viewer";

const FirstSecondStep = lazily(
  async () => (await withWords("me", () => import("@/features/me"))).FirstSecondStep,
  "onDemand",
);

/** The page, once somebody whose role needs a second step at sign-in has set it up. */
export function Admitted(props: { children: ReactNode }) {
  if (!useViewer().totpNeeded) return props.children;
  return (
    <Suspense>
      <FirstSecondStep />
    </Suspense>
  );
}
