import { Plural, useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import { instant } from "@/lib/time";
import { useViewer } from "@/lib/viewer";
import { ClientMark } from "@/ui/ClientMark";
import { Panel } from "@/ui/Panel";
import { StandingMark } from "@/ui/Standing";
import type { Tile } from "./documents";

/** Contact points that do not answer, and shops that wait for a word about a number. Nothing while there is neither. */
export function Dead(props: { tiles: readonly Tile[] }) {
  const { t, i18n } = useLingui();
  const { zone } = useViewer();
  const tiles = props.tiles.filter((tile) => tile.deadPoints.length > 0 || tile.commentsWaiting > 0);
  if (tiles.length === 0) return null;
  return (
    <section aria-label={t`Contact points and comments`} className="mb-4">
      <Panel title={t`Contact points and comments`}>
        <ul className="mt-1">
          {tiles.flatMap((tile) => [
            ...tile.deadPoints.map((point) => (
              <li key={`${tile.id} ${point.channel} ${point.address}`} className="border-t border-line first:border-0">
                <Link
                  to="/clients/$id"
                  params={{ id: tile.client.id }}
                  search={{ tab: "points" }}
                  className="flex min-h-row flex-wrap items-center gap-x-3 rounded-control px-1 hover:bg-sunk"
                >
                  <ClientMark client={tile.client} />
                  <StandingMark standing="BREACHED">{t`does not answer`}</StandingMark>
                  <b className="min-w-0 font-medium break-all">{point.address}</b>
                  <span className="text-sm text-mute">
                    {t`since ${instant(point.since, "full", i18n.locale, zone)}`} {point.detail}
                  </span>
                </Link>
              </li>
            )),
            ...(tile.commentsWaiting > 0
              ? [
                  <li key={`${tile.id} comments`} className="border-t border-line first:border-0">
                    <Link
                      to="/clients/$id"
                      params={{ id: tile.client.id }}
                      search={{ tab: "comments" }}
                      className="flex min-h-row flex-wrap items-center gap-x-3 rounded-control px-1 hover:bg-sunk"
                    >
                      <ClientMark client={tile.client} />
                      <Plural
                        value={tile.commentsWaiting}
                        one="# comment on a number waits"
                        few="# comments on numbers wait"
                        many="# comments on numbers wait"
                        other="# comments on numbers wait"
                      />
                    </Link>
                  </li>,
                ]
              : []),
          ])}
        </ul>
      </Panel>
    </section>
  );
}
