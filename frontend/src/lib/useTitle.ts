import { useEffect } from "react";

const HOUSE = "Manyhands";
let page = HOUSE;
let mark = "";

function write(): void {
  document.title = mark + page;
}

/** What stands before every title while something rings, so that it is seen on a tab in the background. */
export function markTitle(next: string): void {
  mark = next;
  write();
}

/** The name of the page in the browser's tab, its history and to who hears it; the house's own once the page has gone. */
export function useTitle(title: string): void {
  useEffect(() => {
    page = title ? `${title} · ${HOUSE}` : HOUSE;
    write();
    return () => {
      page = HOUSE;
      write();
    };
  }, [title]);
}
