//! Who is signed in, for every component below the shell. Loaded once by the shell, read again on change.
import { createContext, useContext, useMemo, type ReactNode } from "react";
import { graphql, type ResultOf } from "@/lib/graphql";
import type { Right } from "./rights";

export const VIEWER = graphql(`
  query Viewer {
    position
    viewer {
      id
      name
      email
      kind
      roles
      rights
      locale
      density
      theme
      keyMap
      singleKeys
      totpEnrolled
      totpNeeded
      demo
      person {
        id
        name
      }
      employer {
        id
        name
      }
      clients {
        id
        name
        code
        colour
        marks
      }
      home {
        id
        name
        code
        colour
      }
    }
  }
`);

/** Who is signed in, and the zone in which this browser shows moments. */
export type Viewer = ResultOf<typeof VIEWER>["viewer"] & { zone: string };

const ZONE = Intl.DateTimeFormat().resolvedOptions().timeZone;

const Context = createContext<Viewer | null>(null);

export function ViewerProvider(props: { viewer: ResultOf<typeof VIEWER>["viewer"]; children: ReactNode }) {
  const viewer = useMemo(() => ({ zone: ZONE, ...props.viewer }), [props.viewer]);
  return <Context value={viewer}>{props.children}</Context>;
}

/** The person at the screen. Only below the shell, where somebody is signed in. */
export function useViewer(): Viewer {
  const viewer = useContext(Context);
  if (!viewer) throw new Error("useViewer outside the shell");
  return viewer;
}

export function useCan(right: Right): boolean {
  return useViewer().rights.includes(right);
}

/** Shows its children only to those who hold the right. The server decides again. */
export function Can(props: { do: Right; children: ReactNode; otherwise?: ReactNode }) {
  return useCan(props.do) ? props.children : props.otherwise;
}
