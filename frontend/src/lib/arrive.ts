//! Parts of the program come over the line, and it may be lost just then.
import { rest } from "./rest";

const WAIT = 2000;

/** Whether the server answers. */
export async function answers(): Promise<boolean> {
  return (await rest.get("/version")).status === 200;
}

/**
 * What `load` fetches. Without a line it is tried until there is one, so that nobody is left with a page that is gone. A server that
 * answers but has it no more has become another version: that failure is told, and the router loads the page anew.
 */
export async function arrive<Thing>(load: () => Promise<Thing>): Promise<Thing> {
  for (;;) {
    try {
      return await load();
    } catch {
      if (await answers()) return await load();
      await new Promise((done) => setTimeout(done, WAIT));
    }
  }
}
