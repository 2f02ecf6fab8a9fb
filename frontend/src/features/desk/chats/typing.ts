//! Telling the visitor that somebody types: at most once in three seconds, and that it is over. Pure but for its clock.

const AT_MOST = 3000;

/** `tell` is called with true at most once in `AT_MOST`, and with false once after that. */
export function typist(tell: (on: boolean) => void, now: () => number = Date.now) {
  let told: number | null = null;
  return (on: boolean) => {
    if (on && (told === null || now() - told >= AT_MOST)) {
      told = now();
      tell(true);
    } else if (!on && told !== null) {
      told = null;
      tell(false);
    }
  };
}
