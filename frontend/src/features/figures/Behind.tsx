//! What is behind a figure: the contacts one by one, each with what it adds.
import { Trans, useLingui } from "@lingui/react/macro";
import { ChevronRight } from "lucide-react";
import { useState } from "react";
import { ProblemPanel } from "@/app/ProblemPanel";
import type { FigureFacet } from "@/gql/graphql";
import type { ResultOf } from "@/lib/graphql";
import { count } from "@/lib/numbers";
import { usePages } from "@/lib/read";
import { instant } from "@/lib/time";
import { Button } from "@/ui/Button";
import { Drawer } from "@/ui/Dialog";
import { CheckField } from "@/ui/Field";
import { Press } from "@/ui/Press";
import { Empty, SkeletonRows } from "@/ui/States";
import { Adds, useCaseOpener } from "./Adds";
import { CONTACTS, type Contact } from "./contacts";
import type { Kpi } from "./dictionary";
import type { Drill } from "./drill";
import { daysOf } from "./values";

const pick = (data: ResultOf<typeof CONTACTS>) => data.figureContacts;

type Opened = { client: string; zone: string; drill: Drill; facet: FigureFacet | null; kpi: Kpi };

/** The sheet at the right; which figure is open in it stands in the address. */
export function Behind(props: {
  client: string;
  zone: string;
  drill: Drill | null;
  facet: FigureFacet | null;
  dictionary: readonly Kpi[];
  onClose: () => void;
}) {
  const { i18n } = useLingui();
  const { drill } = props;
  const kpi = props.dictionary.find((each) => each.code === drill?.kpi);
  const days = drill ? daysOf(drill, i18n.locale) : "";
  return (
    <Drawer
      title={kpi ? `${kpi.name}: ${days}` : ""}
      open={drill !== null && kpi !== undefined}
      onClose={props.onClose}
    >
      {drill && kpi && <Contacts {...props} drill={drill} kpi={kpi} key={JSON.stringify(drill)} />}
    </Drawer>
  );
}

function Contacts(props: Opened) {
  const { t, i18n } = useLingui();
  const { client, drill, facet, kpi } = props;
  const [missed, setMissed] = useState(false);
  const [newestFirst, setNewestFirst] = useState(false);
  const { only, ...days } = drill;
  const asked = only.key === undefined ? null : facet;
  const pages = usePages({
    query: CONTACTS,
    variables: { input: { client, ...days, facet: asked, only, missed, newestFirst }, first: 50 },
    pick,
    topics: ["CASE"],
  });
  const shownNow = count(pages.nodes.length, i18n.locale);
  return (
    <>
      <p className="mb-2 text-sm text-mute">{kpi.byDefault}</p>
      <div className="mb-2 flex flex-wrap gap-x-4">
        {kpi.unit === "SHARE" && (
          <CheckField isSelected={missed} onChange={setMissed}>
            <Trans>Only what missed it</Trans>
          </CheckField>
        )}
        <CheckField isSelected={newestFirst} onChange={setNewestFirst}>
          <Trans>Newest first</Trans>
        </CheckField>
      </div>
      {pages.problem && pages.nodes.length === 0 && (
        <ProblemPanel problem={pages.problem} what={t`What is behind the figure`} onRetry={pages.again} />
      )}
      {pages.loading && <SkeletonRows rows={8} height="h-14 w-full" />}
      {!pages.loading && !pages.problem && pages.nodes.length === 0 && <Empty title={t`Nothing is behind it`} />}
      <ul className="flex flex-col">
        {pages.nodes.map((contact) => (
          <li key={contact.id} className="border-b border-line last:border-0">
            <Row contact={contact} kpi={kpi} zone={props.zone} />
          </li>
        ))}
      </ul>
      {pages.nodes.length > 0 && (
        <p role="status" className="mt-3 flex items-center gap-3 text-sm text-mute">
          {pages.more || pages.waits ? t`so far: ${shownNow}` : t`all: ${shownNow}`}
          {pages.more && (
            <Button size="small" onPress={pages.more}>
              <Trans>Show more</Trans>
            </Button>
          )}
          {pages.problem && (
            <Button size="small" onPress={pages.again}>
              <Trans>Try again</Trans>
            </Button>
          )}
        </p>
      )}
    </>
  );
}

function Row(props: { contact: Contact; kpi: Kpi; zone: string }) {
  const { t, i18n } = useLingui();
  const { contact, kpi } = props;
  const open = useCaseOpener();
  const lines = [contact.number, contact.customer, contact.queue ?? contact.project, contact.agent];
  const body = (
    <>
      <span className="min-w-0 flex-1">
        <b className="block truncate font-medium">
          {contact.subject ?? contact.number ?? contact.customer ?? contact.reference}
        </b>
        <span className="block truncate text-sm text-mute">
          {[instant(contact.at, "near", i18n.locale, props.zone), ...lines].filter(Boolean).join(" · ")}
        </span>
        {!contact.counted && (
          <span className="block text-sm text-risk">
            <Trans>left out by a clause of the contract</Trans>
          </span>
        )}
      </span>
      <Adds contact={contact} kpi={kpi} />
    </>
  );
  const look = "flex w-full items-center gap-3 rounded-[8px] px-2 py-[9px] text-left";
  if (!open || !contact.case) return <span className={look}>{body}</span>;
  return (
    <Press onPress={() => open(contact)} className={`${look} hover:bg-sunk`} title={t`Open the case`}>
      {body}
      <ChevronRight aria-hidden size={15} className="text-mute" />
    </Press>
  );
}
