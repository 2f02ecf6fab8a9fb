//! Risks of all clients in one row, the dearest first. Pure.
import type { Earning } from "./documents";

type Ranked = { earning: Earning; risk: Earning["risks"][number] };

/** Those that cost something; amounts of several currencies stand by their numbers. */
export function ranked(all: readonly Earning[]): Ranked[] {
  const worth = (amount: string | null) => Number(amount?.split(" ")[0] ?? 0);
  const each = all.flatMap((earning) => earning.risks.map((risk) => ({ earning, risk })));
  return each.filter((one) => worth(one.risk.amount) !== 0).sort((a, b) => worth(b.risk.amount) - worth(a.risk.amount));
}
