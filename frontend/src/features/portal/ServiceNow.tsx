import { useLingui } from "@lingui/react/macro";
import { graphql } from "@/lib/graphql";
import { count, percent } from "@/lib/numbers";
import { useRead } from "@/lib/read";
import { instant, useSince } from "@/lib/time";
import { useDuration } from "@/lib/useDuration";
import { useViewer } from "@/lib/viewer";

const NOW = graphql(`
  query ServiceNow($client: ID!) {
    serviceNow(client: $client) {
      waiting
      oldestSince
      oldestDue
      atRisk
      volume
      good
      base
      share
    }
  }
`);

/** The service at this moment: who waits, for how long already, and today's level so far. */
export function ServiceNow(props: { client: string }) {
  const { t, i18n } = useLingui();
  const { zone } = useViewer();
  const duration = useDuration();
  const { data } = useRead({ query: NOW, variables: { client: props.client }, topics: ["CASE"] });
  const now = data?.serviceNow;
  const waited = useSince(now?.oldestSince ? Date.parse(now.oldestSince) : null);
  if (!now) return null;
  const many = (value: number) => count(value, i18n.locale);
  const due = now.oldestDue && instant(now.oldestDue, "full", i18n.locale, zone);
  return (
    <section
      aria-label={t`Service now`}
      className="mt-[14px] flex flex-wrap items-baseline gap-x-6 gap-y-1 rounded-report bg-surface px-[22px] py-4 shadow-card"
    >
      <h2 className="text-base font-medium">{t`Service now`}</h2>
      <span>{t`waiting: ${many(now.waiting)}`}</span>
      {now.oldestSince && (
        <span>
          {due ? t`the oldest for ${duration(waited)}, promised until ${due}` : t`the oldest for ${duration(waited)}`}
        </span>
      )}
      <span>{t`at risk: ${many(now.atRisk)}`}</span>
      <span>{t`today so far: ${many(now.volume)} contacts`}</span>
      <span>
        {now.share === null
          ? t`no reply was due today yet`
          : t`replies in time today: ${percent(now.share / 100, i18n.locale)} of ${many(now.base)}`}
      </span>
    </section>
  );
}
