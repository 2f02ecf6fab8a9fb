//! Who is signed in, for every component below the shell. Loaded once by the shell, read again on change.
import { createContext, useContext, type ReactNode } from "react";
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
      zone
      totpEnrolled
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
        accent
        accentSoft
        accentInk
        colour
        zone
      }
    }
  }
`);

export type Viewer = ResultOf<typeof VIEWER>["viewer"];

const Context = createContext<Viewer | null>(null);

export function ViewerProvider(props: { viewer: Viewer; children: ReactNode }) {
  return <Context value={props.viewer}>{props.children}</Context>;
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
