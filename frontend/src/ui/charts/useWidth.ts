import { useLayoutEffect, useRef, useState, type RefObject } from "react";

/** How wide a box is now, so that what is drawn in it keeps the size of its words. */
export function useWidth<T extends HTMLElement>(atFirst: number): [RefObject<T | null>, number] {
  const box = useRef<T>(null);
  const [width, setWidth] = useState(atFirst);
  useLayoutEffect(() => {
    const element = box.current;
    if (!element) return undefined;
    const measure = () => element.clientWidth > 0 && setWidth(element.clientWidth);
    measure();
    const watch = new ResizeObserver(measure);
    watch.observe(element);
    return () => watch.disconnect();
  }, []);
  return [box, width];
}
