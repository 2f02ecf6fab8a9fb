import { i18n } from "@lingui/core";
import { I18nProvider, useLingui } from "@lingui/react";
import { RouterProvider } from "@tanstack/react-router";
import { useState } from "react";
import { I18nProvider as AriaLocale } from "react-aria-components";
import { Provider } from "urql";
import { makeClient, onSignedOut } from "@/lib/client";
import { hangUp } from "@/lib/socket";
import { Toasts } from "@/ui/Toast";
import { router } from "./router";

/** Everything the pages stand on: language, data, places, messages. */
export function App() {
  return (
    <I18nProvider i18n={i18n}>
      <Speaking />
    </I18nProvider>
  );
}

function Speaking() {
  const { i18n } = useLingui();
  const [client] = useState(() => {
    onSignedOut(() => {
      hangUp();
      const back = router.state.location.href;
      if (!back.startsWith("/sign-in")) void router.navigate({ to: "/sign-in", search: { back }, replace: true });
    });
    return makeClient();
  });
  return (
    <AriaLocale locale={i18n.locale}>
      <Provider value={client}>
        <RouterProvider router={router} />
        <Toasts />
      </Provider>
    </AriaLocale>
  );
}
