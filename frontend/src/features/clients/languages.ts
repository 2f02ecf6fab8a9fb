import { useLingui } from "@lingui/react/macro";

const CODES = ["pl", "uk", "en", "ru", "de", "es", "cs"] as const;

/** Languages customers write in, named in the reader's language. */
export function useLanguages(): { id: string; text: string }[] {
  const { i18n } = useLingui();
  const names = new Intl.DisplayNames([i18n.locale], { type: "language" });
  return CODES.map((id) => ({ id, text: names.of(id) ?? id }));
}
