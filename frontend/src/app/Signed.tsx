import { useRouter, type AnyRouter } from "@tanstack/react-router";
import type { Client } from "@urql/core";
import { useState, type ReactNode } from "react";
import { Provider } from "urql";
import { makeClient, onSignedOut } from "@/lib/client";
import { hangUp } from "@/lib/socket";
import { Toasts } from "@/ui/Toast";
import { Known } from "./Known";
import { Proof } from "./Proof";

let made: Client | undefined;

/** One client for shell and portal: what the one has read, the other need not ask for. */
function client(router: AnyRouter): Client {
  onSignedOut(() => {
    hangUp();
    const back = router.state.location.href;
    if (!back.startsWith("/sign-in")) void router.navigate({ to: "/sign-in", search: { back }, replace: true });
  });
  made ??= makeClient();
  return made;
}

/** What every page behind the sign-in stands on: data, who it is, and messages. When the session ends, it leads to the sign-in and back. */
export function Signed(props: { children: ReactNode }) {
  const router = useRouter();
  const [data] = useState(() => client(router));
  return (
    <Provider value={data}>
      <Known>{props.children}</Known>
      <Proof />
      <Toasts />
    </Provider>
  );
}
