//! Differences of amounts as text. Pure; nothing that is rounded here is billed.

/** The number of an amount. */
export const amountOf = (amount: string) => Number(amount.split(" ")[0]);

/** One amount less another in the same currency; nothing where they are not. */
export function difference(one: string, other: string): string | null {
  const [number = "", currency = ""] = one.split(" ");
  const digits = number.split(".")[1]?.length ?? 0;
  if (!currency || currency !== other.split(" ")[1]) return null;
  const left = amountOf(one) - amountOf(other);
  return Number.isFinite(left) ? `${left.toFixed(digits)} ${currency}` : null;
}
