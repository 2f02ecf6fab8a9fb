//! Languages of the screens. Only the active catalogue is loaded.
import { i18n } from "@lingui/core";

export const LOCALES = { pl: "Polski", en: "English", uk: "Українська", ru: "Русский" } as const;
export type Locale = keyof typeof LOCALES;

export function isLocale(text: string): text is Locale {
  return text in LOCALES;
}

/** The wanted language of a browser, or English. */
export function guessLocale(wanted: readonly string[]): Locale {
  for (const each of wanted) {
    const short = each.slice(0, 2).toLowerCase();
    if (isLocale(short)) return short;
  }
  return "en";
}

const CATALOGUES: Record<Locale, () => Promise<{ messages: Parameters<typeof i18n.load>[1] }>> = {
  en: () => import("@/locales/en.po"),
  pl: () => import("@/locales/pl.po"),
  uk: () => import("@/locales/uk.po"),
  ru: () => import("@/locales/ru.po"),
};

export async function speak(locale: Locale): Promise<void> {
  const { messages } = await CATALOGUES[locale]();
  i18n.loadAndActivate({ locale, messages });
  document.documentElement.lang = locale;
  localStorage.setItem("locale", locale);
}

/** Theme and density of the person, kept for the next first paint. */
export function dress(theme: string, density: string): void {
  localStorage.setItem("theme", theme);
  localStorage.setItem("density", density);
  const dark = theme === "DARK" || (theme === "SYSTEM" && matchMedia("(prefers-color-scheme: dark)").matches);
  document.documentElement.dataset["theme"] = dark ? "dark" : "light";
  document.documentElement.dataset["density"] = density === "COMPACT" ? "compact" : "cosy";
}
