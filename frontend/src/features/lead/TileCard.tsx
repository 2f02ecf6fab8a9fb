import { Trans, useLingui } from "@lingui/react/macro";
import { Link, type LinkProps } from "@tanstack/react-router";
import { useHealthWords, usePartName } from "@/features/health";
import { cardStanding, points, usePromiseTitle, type Promised } from "@/features/portal";
import { count, percent } from "@/lib/numbers";
import { useNow } from "@/lib/time";
import { useDuration } from "@/lib/useDuration";
import { useCan, useViewer } from "@/lib/viewer";
import { BulletBar } from "@/ui/charts/BulletBar";
import { ClientSquare } from "@/ui/ClientMark";
import { cx } from "@/ui/cx";
import { STANDING_TEXT, StandingGlyph, StandingMark, useStandingWord, type StandingName } from "@/ui/Standing";
import type { Tile } from "./documents";

/** One client now: its promises, and numbers that each open the cases behind them. */
export function TileCard(props: { tile: Tile; promises: readonly Promised[] }) {
  const { t, i18n } = useLingui();
  const { tile } = props;
  const client = tile.client.id;
  const many = (value: number) => count(value, i18n.locale);
  const projected = tile.projected === null ? null : percent(tile.projected / 100, i18n.locale);
  return (
    <article
      aria-label={tile.client.name}
      className="flex flex-col rounded-report bg-surface px-5 py-[18px] shadow-card"
    >
      <header className="flex items-center gap-2">
        <ClientSquare colour={tile.client.colour} />
        <h2 className="min-w-0 flex-1 truncate text-[17px]">
          <Link to="/clients/$id" params={{ id: client }} className="hover:underline">
            {tile.client.name}
          </Link>
        </h2>
        <ReportLink client={client} />
      </header>
      <Trouble tile={tile} />
      <div className="mt-3 flex flex-col gap-3">
        {props.promises.length === 0 && <p className="text-mute">{t`No contract is in force`}</p>}
        {props.promises.map((promise) => (
          <PromiseLine key={promise.kind} promise={promise} />
        ))}
        {projected && (
          <p className="text-sm text-mute">{t`If every open clock is kept, the month ends at ${projected}`}</p>
        )}
      </div>
      <dl className="mt-4 grid grid-cols-3 gap-x-3 gap-y-3 border-t border-line pt-3 sm:grid-cols-5">
        <Number
          name={t`At risk`}
          value={many(tile.atRisk)}
          standing={tile.atRisk > 0 ? "AT_RISK" : undefined}
          to={{ to: "/cases", search: { client, order: "DUE" } }}
        />
        <Number
          name={t`Late today`}
          value={many(tile.breachedToday)}
          standing={tile.breachedToday > 0 ? "BREACHED" : undefined}
          to={{ to: "/cases", search: { client, late: "yes" } }}
        />
        <Number
          name={t`Waiting`}
          value={many(tile.waiting)}
          to={{ to: "/cases", search: { client, state: "OPEN", who: "nobody" } }}
        />
        <Number name={t`Open cases`} value={many(tile.open)} to={{ to: "/cases", search: { client } }} />
        <Number
          name={t`People on`}
          value={`${many(tile.peopleOn)}/${many(tile.peoplePlanned)}`}
          to={{ to: "/people", search: { client } }}
        />
      </dl>
      <Oldest tile={tile} />
    </article>
  );
}

function ReportLink(props: { client: string }) {
  const can = useCan("report.read");
  if (!can) return null;
  return (
    <Link
      to="/portal/$client"
      params={{ client: props.client }}
      className="text-sm font-medium text-accent-ink hover:underline"
    >
      <Trans>SLA report</Trans>
    </Link>
  );
}

function PromiseLine(props: { promise: Promised }) {
  const { t, i18n } = useLingui();
  const { promise } = props;
  const title = usePromiseTitle()(promise);
  const word = useStandingWord();
  const standing = cardStanding(promise);
  const target = percent(promise.targetShare / 100, i18n.locale);
  const shown = promise.resultShare === null ? "–" : percent(promise.resultShare / 100, i18n.locale);
  return (
    <div>
      <p className="mb-[6px] flex items-baseline gap-2">
        <span className="min-w-0 flex-1 truncate">{title}</span>
        <span className="text-sm text-mute">{t`target ${target}`}</span>
        <StandingMark standing={standing}>
          <span className="text-md">{shown}</span>
        </StandingMark>
      </p>
      <BulletBar
        value={promise.resultShare === null ? null : promise.resultShare / 100}
        target={promise.targetShare / 100}
        standing={standing}
        label={t`${title}: ${shown}, target ${target}, ${word(standing)}`}
      />
      {promise.resultShare !== null && standing === "BREACHED" && (
        <p className="sr-only">{points(promise.resultShare, promise.targetShare, i18n.locale)}</p>
      )}
    </div>
  );
}

function Number(props: {
  name: string;
  value: string;
  standing?: StandingName | undefined;
  to: Pick<LinkProps, "to" | "search">;
}) {
  const { rights } = useViewer();
  const opens = rights.includes(props.to.to === "/people" ? "people.read" : "case.read");
  const look = cx("inline-flex min-h-6 items-center gap-[5px]", props.standing && STANDING_TEXT[props.standing]);
  const shown = (
    <>
      {props.standing && <StandingGlyph standing={props.standing} />}
      {props.value}
    </>
  );
  return (
    <div>
      <dt className="text-sm text-mute">{props.name}</dt>
      <dd className="text-lg leading-tight font-semibold tabular-nums">
        {opens ? (
          <Link {...props.to} className={cx(look, "hover:underline")}>
            {shown}
            <span className="sr-only">{props.name}</span>
          </Link>
        ) : (
          <span className={look}>{shown}</span>
        )}
      </dd>
    </div>
  );
}

function Trouble(props: { tile: Tile }) {
  const { zone } = useViewer();
  const words = useHealthWords(zone);
  const name = usePartName();
  const bad = props.tile.trouble.filter((each) => each.state !== "OK");
  if (bad.length === 0) return null;
  return (
    <ul className="mt-2 flex flex-col gap-1">
      {bad.slice(0, 3).map((each) => (
        <li
          key={each.id}
          className={cx("rounded-[8px] px-2 py-1 text-sm", each.state === "DOWN" ? "bg-breach-soft" : "bg-risk-soft")}
        >
          <Link
            to="/clients/$id"
            params={{ id: props.tile.client.id }}
            search={{ tab: "mailboxes" }}
            className="flex items-center gap-2 hover:underline"
          >
            <StandingGlyph standing={each.state === "DOWN" ? "BREACHED" : "AT_RISK"} />
            <span className="min-w-0 truncate">
              {name(each.code)}: {words(each).sentence}
            </span>
          </Link>
        </li>
      ))}
    </ul>
  );
}

function Oldest(props: { tile: Tile }) {
  const { t } = useLingui();
  const now = useNow();
  const time = useDuration();
  const { oldest } = props.tile;
  const days = t({ message: "d", comment: "short for day, as in 3 d" });
  // Who may not read cases is told how many wait, not which.
  if (!oldest) return props.tile.waiting > 0 ? null : <p className="mt-3 text-sm text-mute">{t`Nobody is waiting`}</p>;
  const seconds = (now - Date.parse(oldest.openedAt)) / 1000;
  const age = seconds > 172_800 ? `${Math.floor(seconds / 86_400)} ${days}` : time(seconds);
  return (
    <p className="mt-3 flex gap-2 text-sm">
      <span className="text-mute">
        <Trans>Oldest waiting</Trans>
      </span>
      <Link
        to="/desk/$number"
        params={{ number: oldest.number }}
        className="min-w-0 flex-1 truncate font-medium text-accent-ink hover:underline"
      >
        {oldest.number} · {oldest.subject}
      </Link>
      <span className="tabular-nums">{age}</span>
    </p>
  );
}
