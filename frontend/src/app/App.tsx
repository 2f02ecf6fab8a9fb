import { i18n } from "@lingui/core";
import { I18nProvider, useLingui } from "@lingui/react";
import { RouterProvider } from "@tanstack/react-router";
import { I18nProvider as AriaLocale } from "react-aria-components";
import { router } from "./router";

/** Everything the pages stand on: language and places. */
export function App() {
  return (
    <I18nProvider i18n={i18n}>
      <Speaking />
    </I18nProvider>
  );
}

function Speaking() {
  const { i18n } = useLingui();
  return (
    <AriaLocale locale={i18n.locale}>
      <RouterProvider router={router} />
    </AriaLocale>
  );
}
