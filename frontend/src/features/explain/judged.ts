//! Why something is told and not judged, in words.
import { useLingui } from "@lingui/react/macro";

/** Why a result is only reported. */
export function useNotJudged(): (code: string) => string {
  const { t } = useLingui();
  return (code) =>
    ({
      min_sample: t`too few contacts to judge`,
      nothing_counted: t`nothing to count`,
      volume_best_effort: t`more contacts than ordered`,
      volume_waived: t`far more contacts than ordered`,
      excluded: t`left out by both sides`,
      shop_duty: t`forgiven: the shop did not keep a duty`,
    })[code] ?? t`not judged`;
}
