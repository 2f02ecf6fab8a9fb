import { useEffect } from "react";

const HOUSE = "Manyhands";

/** The name of the page in the browser's tab, its history and to who hears it; the house's own once the page has gone. */
export function useTitle(title: string): void {
  useEffect(() => {
    document.title = title ? `${title} · ${HOUSE}` : HOUSE;
    return () => {
      document.title = HOUSE;
    };
  }, [title]);
}
