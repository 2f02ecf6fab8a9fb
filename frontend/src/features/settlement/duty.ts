//! Duties of the shop: what is behind them, and what they are in words.
import { useLingui } from "@lingui/react/macro";
import { useSpan } from "@/features/explain";
import { graphql, type ResultOf } from "@/lib/graphql";
import { spoken } from "@/lib/spoken";

export const PIECES = graphql(`
  query DutyPieces($client: ID!, $month: NaiveDate!, $duty: String!, $after: String) {
    settlementMonth(client: $client, month: $month) {
      id
      statement {
        duty(code: $duty) {
          pieces(first: 100, after: $after) {
            totalHint
            pageInfo {
              hasNextPage
              endCursor
            }
            edges {
              node {
                slot
                from
                due
                until
                kept
                counted
                behind {
                  number
                  subject
                  case {
                    id
                  }
                }
              }
            }
          }
        }
      }
    }
  }
`);

export type DutyPiece = NonNullable<
  ResultOf<typeof PIECES>["settlementMonth"]["statement"]["duty"]
>["pieces"]["edges"][number]["node"];

type Said = { kind: "ESCALATION_ANSWER" | "VOLUME_PLAN"; minutes: number | null; volume: string | null };

/** What is owed, in a sentence. */
export function useDutyName(): (duty: Said) => string {
  const { t } = useLingui();
  const span = useSpan();
  return (duty) => {
    if (duty.kind === "VOLUME_PLAN") {
      const volume = spoken(duty.volume ?? "");
      return t`The volume plan by its lock date: ${volume}`;
    }
    const within = span(duty.minutes ?? 0);
    return t`Answers to what cases wait for, within ${within} of business time`;
  };
}
