import { Trans, useLingui } from "@lingui/react/macro";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { changed } from "@/lib/address";
import { useViewer } from "@/lib/viewer";
import { SelectField } from "@/ui/Field";
import { PageHead } from "@/ui/Panel";
import { Empty } from "@/ui/States";
import { Reports } from "./Reports";
import type { ReportsSearch } from "./search";

/** The reports of every client that the reader may see, one client at a time. */
export function LeadReports() {
  const { t } = useLingui();
  const { clients } = useViewer();
  const search = useSearch({ from: "/shell/reports" });
  const navigate = useNavigate({ from: "/reports" });
  const chosen = clients.find((client) => client.id === search.client) ?? clients[0];
  return (
    <div className="flex min-h-0 flex-1 flex-col overflow-y-auto">
      <PageHead
        title={t`Reports`}
        actions={
          chosen && (
            <div className="w-60">
              <SelectField
                label={t`Client`}
                bare
                value={chosen.id}
                onChange={(client) => void navigate({ search: (before) => kept(before, client) })}
                choices={clients.map((client) => ({ id: client.id, text: client.name }))}
              />
            </div>
          )
        }
      />
      <div className="flex flex-col gap-4 px-6 pb-10 max-md:px-3">
        {chosen ? (
          <Reports
            key={chosen.id}
            client={chosen.id}
            search={search}
            onChange={(next) =>
              void navigate({ search: (before) => changed<ReportsSearch>(before, next), replace: true })
            }
            onOpen={(opened) => void navigate({ search: { ...opened, client: chosen.id } })}
          />
        ) : (
          <Empty title={t`No client yet`}>
            <Trans>Reports of the clients you work for appear here.</Trans>
          </Empty>
        )}
      </div>
    </div>
  );
}

/** The same report of another client: what names things of this one goes. */
function kept(search: ReportsSearch, client: string): ReportsSearch {
  const { project: _project, behind: _behind, ...rest } = search;
  return { ...rest, client };
}
