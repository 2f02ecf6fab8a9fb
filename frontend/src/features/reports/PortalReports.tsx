import { useLingui } from "@lingui/react/macro";
import { useNavigate, useParams, useSearch } from "@tanstack/react-router";
import { changed } from "@/lib/address";
import { useTitle } from "@/lib/useTitle";
import { Reports } from "./Reports";
import type { ReportsSearch } from "./search";

/** The reports of a shop, for its own people. */
export function PortalReports() {
  const { t } = useLingui();
  useTitle(t`Reports`);
  const { client } = useParams({ from: "/portal/$client" });
  const search = useSearch({ from: "/portal/$client/reports" });
  const navigate = useNavigate({ from: "/portal/$client/reports" });
  return (
    <div className="mx-auto flex w-full max-w-[1240px] flex-1 flex-col gap-4 px-6 py-6 max-md:px-3">
      <h1 className="text-xl">{t`Reports`}</h1>
      <Reports
        client={client}
        search={search}
        onChange={(next) => void navigate({ search: (before) => changed<ReportsSearch>(before, next), replace: true })}
        onOpen={(opened) => void navigate({ search: opened })}
      />
    </div>
  );
}
