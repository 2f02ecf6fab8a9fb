//! How long an answer is waited for. A line that is neither up nor down would else be waited for without end.

/** The same fetch, given up after so long; what that leads to is the same as no line. */
export function within(ms: number, ask: typeof fetch): typeof fetch {
  return (input, init) => {
    const late = AbortSignal.timeout(ms);
    return ask(input, { ...init, signal: init?.signal ? AbortSignal.any([init.signal, late]) : late });
  };
}
