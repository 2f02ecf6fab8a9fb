import { useEffect, useEffectEvent, useRef } from "react";
import { useLive, type Topic } from "@/lib/live";

/** What is told within a second is read once. */
const AT_MOST = 1000;
/** Time makes work late and breaks long without anybody saying so. */
const AT_LEAST = 10_000;

/** Reads again when one of the topics changed, once a second at most, and every ten seconds whatever was heard. */
export function useFresh(topics: readonly Topic[], run: () => void): void {
  const again = useEffectEvent(run);
  const soon = useRef<ReturnType<typeof setTimeout>>(undefined);
  useLive(topics, () => {
    soon.current ??= setTimeout(() => {
      soon.current = undefined;
      run();
    }, AT_MOST);
  });
  useEffect(() => {
    const always = setInterval(() => again(), AT_LEAST);
    return () => {
      clearInterval(always);
      clearTimeout(soon.current);
      soon.current = undefined;
    };
  }, []);
}
