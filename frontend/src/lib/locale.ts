//! Languages of the screens. Of the chosen language only the words of the frame and of the pages seen are loaded.
import { i18n } from "@lingui/core";
import { WORDS } from "virtual:words";
import type { Area } from "./areas";

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

type Part = "always" | Area;

const wanted = new Set<Part>(["always"]);
const loads = new Map<string, Promise<void>>();
let spoken: Locale = "en";

function load(locale: Locale, part: Part): Promise<void> {
  const key = `${locale} ${part}`;
  const under =
    loads.get(key) ??
    WORDS[locale][part]().then(
      ({ messages }) => i18n.load(locale, messages),
      (problem: unknown) => {
        loads.delete(key);
        throw problem;
      },
    );
  loads.set(key, under);
  return under;
}

/** Turns to a language: the words of all pages seen so far, then everything on screen at once. */
export async function speak(locale: Locale): Promise<void> {
  spoken = locale;
  await Promise.all([...wanted].map((part) => load(locale, part)));
  if (spoken !== locale) return;
  i18n.activate(locale);
  document.documentElement.lang = locale;
  localStorage.setItem("locale", locale);
}

/** The words of a page, in this language and in every one chosen later. A page waits for them before it is shown. */
export function words(area: Area): Promise<void> {
  wanted.add(area);
  return load(spoken, area);
}

/** Theme and density of the person, kept for the next first paint. */
export function dress(theme: string, density: string): void {
  localStorage.setItem("theme", theme);
  localStorage.setItem("density", density);
  const dark = theme === "DARK" || (theme === "SYSTEM" && matchMedia("(prefers-color-scheme: dark)").matches);
  document.documentElement.dataset["theme"] = dark ? "dark" : "light";
  document.documentElement.dataset["density"] = density === "COMPACT" ? "compact" : "cosy";
}
