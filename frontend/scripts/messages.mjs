// Fails when a message of pl, uk or ru has no translation. Plurals of those languages need one, few, many and other.
import { readFileSync } from "node:fs";

let missing = 0;
for (const locale of ["pl", "uk", "ru"]) {
  const text = readFileSync(new URL(`../src/locales/${locale}.po`, import.meta.url), "utf8");
  for (const entry of text.split("\n\n").slice(1)) {
    if (entry.startsWith("#~")) continue;
    const id = /^msgid ((?:".*"\n?)+)/m.exec(entry)?.[1] ?? "";
    const words = /^msgstr ((?:".*"\n?)+)/m.exec(entry)?.[1]?.replaceAll(/"\n?"?/g, "") ?? "";
    const plural = /\{\w+, plural,/.test(id);
    const forms = ["one {", "few {", "many {", "other {"].every((form) => words.includes(form));
    if (words && (!plural || forms)) continue;
    missing += 1;
    if (missing <= 30) console.error(`${locale}: ${id.trim()}`);
  }
}
if (missing > 0) {
  console.error(`${missing} messages are not translated`);
  process.exit(1);
}
