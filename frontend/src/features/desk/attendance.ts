//! Telling others that I am at a case, so that they see it before they write. No locks.
//! Invariant: said again before the server forgets it; who closes the browser fades by himself.
import { useEffect } from "react";
import { useChange } from "@/lib/change";
import { graphql } from "@/lib/graphql";

const ATTEND = graphql(`
  mutation Attend($input: AttendInput!) {
    attend(input: $input) {
      ... on Done {
        ok
      }
    }
  }
`);

/** The server forgets after 45 seconds of silence. */
const AGAIN = 20_000;
/** The case in which an answer is being written. */
let written: string | null = null;

/** I look at this case for as long as it is open. */
export function useAttendance(id: string): void {
  const { run } = useChange(ATTEND);
  useEffect(() => {
    const say = () => void run({ input: { case: id, writing: written === id } });
    say();
    const timer = setInterval(say, AGAIN);
    return () => {
      clearInterval(timer);
      written = null;
      void run({ input: { case: id, writing: null } });
    };
  }, [run, id]);
}

/** Says that I begin or cease to write in this case; only a change is told. */
export function useWriting(id: string): (on: boolean) => void {
  const { run } = useChange(ATTEND);
  return (on) => {
    if ((written === id) === on) return;
    written = on ? id : null;
    void run({ input: { case: id, writing: on } });
  };
}
