//! Proving once more who one is, when the server asks for it before a change. Nothing here knows how it looks.
//! Invariant: of changes refused at the same time one question is asked, and all of them wait for its answer.

type Ask = () => Promise<boolean>;

let ask: Ask | null = null;
let asking: Promise<boolean> | null = null;

/** Who puts the question; the answer is whether the proof was given. */
export function onProof(put: Ask | null): void {
  ask = put;
  if (!put) asking = null;
}

/** Asks the reader to prove who he is; false when he does not want to, or nobody can ask. */
export function proveAgain(): Promise<boolean> {
  asking ??= (ask ? ask() : Promise.resolve(false)).finally(() => {
    asking = null;
  });
  return asking;
}
