import { Trans, useLingui } from "@lingui/react/macro";
import { ProblemPanel } from "@/app/ProblemPanel";
import { Steps } from "@/features/explain";
import { graphql } from "@/lib/graphql";
import { useRead } from "@/lib/read";
import { SkeletonRows } from "@/ui/States";

const EXPLAIN = graphql(`
  query ExplainClock($case: ID!) {
    case(id: $case) {
      id
      clocks {
        id
        explain {
          zone
          steps {
            at
            kind
            values {
              key
              value
            }
          }
        }
      }
    }
  }
`);

/** The rule behind a deadline, step by step. */
export function Explanation(props: { matter: string; clock: string }) {
  const { t } = useLingui();
  const { data, problem, again } = useRead({ query: EXPLAIN, variables: { case: props.matter } });
  const found = data?.case?.clocks.find((clock) => clock.id === props.clock)?.explain;
  if (problem && !found) return <ProblemPanel problem={problem} what={t`Why this deadline`} onRetry={again} />;
  if (!found) return <SkeletonRows rows={4} height="h-5 w-72" />;
  const zone = found.zone;
  return (
    <>
      <h3 className="text-md">
        <Trans>Why this deadline</Trans>
      </h3>
      <div className="mt-2 max-h-[60vh] w-[440px] max-w-full overflow-y-auto">
        <Steps steps={found.steps} zone={zone} />
      </div>
      <p className="mt-3 border-t border-line pt-2 text-sm text-mute">
        <Trans>Counted in business hours, zone {zone}.</Trans>
      </p>
    </>
  );
}
