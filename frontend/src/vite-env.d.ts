/// <reference types="vite/client" />
declare module "*.po" {
  export const messages: Record<string, string>;
}
declare module "@fontsource-variable/golos-text";
declare module "virtual:words" {
  type Words = () => Promise<{ messages: Record<string, string> }>;
  export const WORDS: Record<import("./lib/locale").Locale, Record<"always" | import("./lib/areas").Area, Words>>;
}
