//! Numbers in the reader's language. Minus is −.

export function count(value: number, locale: string): string {
  return new Intl.NumberFormat(locale).format(value).replace("-", "−");
}

/** A share of 1 as per cent, one digit at most. */
export function percent(share: number, locale: string, digits = 1): string {
  return new Intl.NumberFormat(locale, { style: "percent", maximumFractionDigits: digits })
    .format(share)
    .replace("-", "−");
}

/** A number with one digit behind the point, also when that is nought. */
export function tenths(value: number, locale: string): string {
  return new Intl.NumberFormat(locale, { maximumFractionDigits: 1, minimumFractionDigits: 1 }).format(value);
}

export function bytes(size: number, locale: string): string {
  const units = ["byte", "kilobyte", "megabyte", "gigabyte"] as const;
  const step = size < 1 ? 0 : Math.min(3, Math.floor(Math.log10(size) / 3));
  return new Intl.NumberFormat(locale, {
    style: "unit",
    unit: units[step] ?? "byte",
    unitDisplay: "narrow",
    maximumFractionDigits: 1,
  }).format(size / 1000 ** step);
}
