//! Amounts and shares in the reader's language. Pure.

/** `107.00 PLN` as the reader writes it; what is no amount stays as it came. */
export function money(amount: string, locale: string): string {
  const [number = "", currency] = amount.split(" ");
  const value = Number(number);
  if (!currency || !Number.isFinite(value) || number === "") return amount;
  const digits = number.split(".")[1]?.length ?? 0;
  return new Intl.NumberFormat(locale, {
    style: "currency",
    currency,
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  }).format(value);
}

/** Whether an amount is below zero. */
export const isBelow = (amount: string) => amount.startsWith("-");

/** Ten-thousandths as per cent. */
export function basisPoints(value: number, locale: string): string {
  return new Intl.NumberFormat(locale, { style: "percent", maximumFractionDigits: 2 }).format(value / 10_000);
}

type Measured = { unit: "SHARE" | "TIME" | "COUNT" | "NUMBER"; numerator: number | null; denominator: number | null };

/** What was reached, as a share, in hours, or as a number; nothing over an empty base. */
export function reached(result: Measured, locale: string): string | null {
  if (result.numerator === null || !result.denominator) return null;
  if (result.unit !== "SHARE") return told(result.unit, result.numerator / result.denominator, locale);
  // Cut as everywhere: a share that is not reached is nowhere rounded up to one that is.
  const scaled = result.numerator * 10_000;
  return basisPoints((scaled - (scaled % result.denominator)) / result.denominator, locale);
}

/** A level as contracts write it. */
export function level(unit: Measured["unit"], value: number, locale: string): string {
  const parts = { SHARE: 10_000, TIME: 1, COUNT: 1, NUMBER: 1_000 }[unit];
  return told(unit, value / parts, locale);
}

function told(unit: Measured["unit"], value: number, locale: string): string {
  const number = (digits: number, rest: Intl.NumberFormatOptions = {}) =>
    new Intl.NumberFormat(locale, { maximumFractionDigits: digits, ...rest }).format(value);
  if (unit === "SHARE") return number(2, { style: "percent" });
  if (unit !== "TIME") return number(2);
  const hours = value / 3600;
  const by = (amount: number, name: string) =>
    new Intl.NumberFormat(locale, { style: "unit", unit: name, maximumFractionDigits: 1 }).format(amount);
  return hours >= 1 ? by(hours, "hour") : value >= 60 ? by(value / 60, "minute") : by(value, "second");
}
