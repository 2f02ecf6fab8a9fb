//! Months of the report: their first days, as they stand in the address.

/** `2026-10` as in the address, from anything that is one; else nothing. */
export function monthOf(value: unknown): string | undefined {
  return typeof value === "string" && /^20\d\d-(0[1-9]|1[0-2])$/.test(value) ? value : undefined;
}

/** The month so many steps away. */
export function stepMonth(month: string, by: number): string {
  const [year = 2000, number = 1] = month.split("-").map(Number);
  const moved = new Date(Date.UTC(year, number - 1 + by, 1));
  return moved.toISOString().slice(0, 7);
}

/** The last day of a month. */
export function lastOf(month: string): string {
  const [year = 2000, number = 1] = month.split("-").map(Number);
  return new Date(Date.UTC(year, number, 0)).toISOString().slice(0, 10);
}

/** The months one may choose, newest first: up to today, and not before the first that has figures. */
export function choices(shown: string, newest: string, hasPrevious: boolean, most = 12): string[] {
  const all: string[] = [];
  for (let at = 0; at < most; at += 1) {
    const month = stepMonth(newest, -at);
    if (month < shown && !hasPrevious) break;
    all.push(month);
  }
  return all.includes(shown) ? all : [...all, shown];
}
