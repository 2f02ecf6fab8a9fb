import { useEffect, useRef, useState } from "react";

/** The same words, renewed at most once in so long: what a screen reader is told must not come faster than it can speak. */
export function useCalm(words: string, wait = 5000): string {
  const [said, setSaid] = useState(words);
  const at = useRef(0);
  useEffect(() => {
    const timer = setTimeout(
      () => {
        at.current = Date.now();
        setSaid(words);
      },
      Math.max(0, at.current + wait - Date.now()),
    );
    return () => clearTimeout(timer);
  }, [words, wait]);
  return said;
}
