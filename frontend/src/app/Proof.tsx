import { Suspense, useEffect, useRef, useState } from "react";
import { lazily } from "@/lib/lazily";
import { onProof } from "@/lib/proof";

const ProofDialog = lazily(async () => (await import("./ProofDialog")).ProofDialog, "onDemand");

/** Where the question who one is gets asked; the dialog is fetched when it is. */
export function Proof() {
  const answer = useRef<(given: boolean) => void>(null);
  const [asked, setAsked] = useState(false);
  useEffect(() => {
    onProof(
      () =>
        new Promise((resolve) => {
          answer.current = resolve;
          setAsked(true);
        }),
    );
    return () => onProof(null);
  }, []);
  if (!asked) return null;
  function end(given: boolean) {
    setAsked(false);
    answer.current?.(given);
    answer.current = null;
  }
  return (
    <Suspense>
      <ProofDialog onEnd={end} />
    </Suspense>
  );
}
