//! Whether the server has become another one since this page came from it.
//! Invariant: the page is never loaded anew while somebody types; what is typed is a draft within a fifth of a second anyway.
import { useEffect, useState } from "react";
import { typing } from "./keys";
import { rest } from "./rest";
import { useLine } from "./socket";

type Version = { version: string; builtAt: string };

const EVERY = 5 * 60_000;

/** The build that the server runs, or null when it does not answer. */
async function ask(): Promise<string | null> {
  const { status, body } = await rest.get<Version>("/version");
  return status === 200 && body ? `${body.version} ${body.builtAt}` : null;
}

let born: string | null = null;

/** True once the server's build is another than the one this page began with. */
export async function isOutdated(): Promise<boolean> {
  const now = await ask();
  born ??= now;
  return now !== null && now !== born;
}

/** Is something being written, or is a question open? */
export function inTheMiddle(page: Document): boolean {
  return typing(page.activeElement) || page.querySelector("[role=dialog],[role=alertdialog]") !== null;
}

const again = () => location.reload();

/**
 * Whether a new version waits. Asked now and then, and whenever the line or the reader comes back. A page that nobody
 * looks at, with nothing being typed, takes the new one by itself.
 */
export function useNewVersion(reload: () => void = again): boolean {
  const [ready, setReady] = useState(false);
  const line = useLine();
  useEffect(() => {
    let gone = false;
    const look = async () => {
      const outdated = await isOutdated();
      if (!gone && outdated) setReady(true);
    };
    const turned = () => document.visibilityState === "visible" && void look();
    void look();
    const timer = setInterval(() => void look(), EVERY);
    document.addEventListener("visibilitychange", turned);
    return () => {
      gone = true;
      clearInterval(timer);
      document.removeEventListener("visibilitychange", turned);
    };
  }, [line.state]);
  useEffect(() => {
    if (!ready) return undefined;
    const leave = () => {
      if (document.visibilityState === "hidden" && !inTheMiddle(document)) reload();
    };
    leave();
    document.addEventListener("visibilitychange", leave);
    return () => document.removeEventListener("visibilitychange", leave);
  }, [ready, reload]);
  return ready;
}
