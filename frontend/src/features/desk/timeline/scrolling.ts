//! Scrolling of a column whose newest is at the bottom: it follows what comes, and keeps the reader's place when older ones come.
import { useEffect, useEffectEvent, useLayoutEffect, useRef, type RefObject } from "react";

/** Near enough to the newest to be carried along by what comes. */
const NEAR = 80;
/** The head shrinks beyond the one and grows back within the other; what it gives up lies well between the two. */
const AWAY = 200;
const BACK = 8;

/** Opens at the newest; a new item scrolls into sight only when the reader was at the bottom. */
export function useStickToBottom(last: string | undefined, count: number, onAway?: (away: boolean) => void) {
  const box = useRef<HTMLDivElement>(null);
  const stuck = useRef(true);
  const away = useRef(false);
  const tell = useEffectEvent((next: boolean) => onAway?.(next));
  useEffect(() => {
    const element = box.current;
    if (!element) return undefined;
    const look = () => {
      const below = element.scrollHeight - element.scrollTop - element.clientHeight;
      stuck.current = below < NEAR;
      if (below > AWAY === away.current || (below <= AWAY && below >= BACK)) return;
      away.current = below > AWAY;
      tell(away.current);
    };
    // The column changes its height when the head or the composer does: who was at the newest stays there.
    const resized = new ResizeObserver(() => {
      if (stuck.current) element.scrollTop = element.scrollHeight;
    });
    resized.observe(element);
    element.addEventListener("scroll", look, { passive: true });
    return () => {
      resized.disconnect();
      element.removeEventListener("scroll", look);
    };
  }, []);
  useLayoutEffect(() => {
    const element = box.current;
    if (element && stuck.current && count > 0) element.scrollTop = element.scrollHeight;
  }, [last, count]);
  return box;
}

/** So near to the top the older ones are fetched, before the reader gets there. */
const NEAR_TOP = 700;

/** Fetches what is older when the reader comes near it, and keeps what he reads in its place when it has come. */
export function useOlder(
  box: RefObject<HTMLDivElement | null>,
  first: string | undefined,
  more: (() => void) | undefined,
) {
  const height = useRef(0);
  const look = useEffectEvent(() => {
    const element = box.current;
    if (element && more && element.scrollTop < NEAR_TOP && element.scrollHeight > element.clientHeight) more();
  });
  useEffect(() => {
    const element = box.current;
    const listener = () => look();
    element?.addEventListener("scroll", listener, { passive: true });
    return () => element?.removeEventListener("scroll", listener);
  }, [box]);
  useLayoutEffect(() => {
    const element = box.current;
    if (!element) return undefined;
    // At the very top browsers do not keep the place themselves.
    if (element.scrollTop === 0 && height.current > 0) element.scrollTo({ top: element.scrollHeight - height.current });
    height.current = element.scrollHeight;
    const remember = () => void (height.current = element.scrollHeight);
    element.addEventListener("scroll", remember, { passive: true });
    return () => element.removeEventListener("scroll", remember);
  }, [box, first]);
}
