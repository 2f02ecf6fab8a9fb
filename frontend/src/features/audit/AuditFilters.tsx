import { Trans, useLingui } from "@lingui/react/macro";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { changed, type Change } from "@/lib/address";
import { useViewer } from "@/lib/viewer";
import { Button } from "@/ui/Button";
import { ClientSquare } from "@/ui/ClientMark";
import { DateField } from "@/ui/DateField";
import { SelectField } from "@/ui/Field";
import { FilterBar } from "@/ui/ListPage";
import { SUBJECTS, type AuditSearch } from "./filters";
import { useNoun } from "./words";

/** Client, kind of thing and days, as they stand in the address. */
export function AuditFilters() {
  const { t } = useLingui();
  const { clients } = useViewer();
  const noun = useNoun();
  const search = useSearch({ from: "/shell/audit" });
  const navigate = useNavigate({ from: "/audit" });
  const set = (next: Change<AuditSearch>) =>
    void navigate({ search: (before) => changed<AuditSearch>(before, next), replace: true });
  return (
    <FilterBar>
      <div className="w-52">
        <SelectField
          label={t`Client`}
          bare
          value={search.client ?? "-"}
          onChange={(value) => set({ client: value === "-" ? undefined : value })}
          choices={[
            { id: "-", text: t`Any client` },
            ...clients.map((client) => ({
              id: client.id,
              text: client.name,
              before: <ClientSquare colour={client.colour} />,
            })),
          ]}
        />
      </div>
      <div className="w-48">
        <SelectField
          label={t`Kind of thing`}
          bare
          value={search.action ?? "-"}
          onChange={(value) => set({ action: value === "-" ? undefined : value })}
          choices={[{ id: "-", text: t`Anything` }, ...SUBJECTS.map((id) => ({ id: id as string, text: noun(id) }))]}
        />
      </div>
      <div className="w-40">
        <DateField label={t`From`} bare value={search.from ?? ""} onChange={(from) => set({ from })} />
      </div>
      <span aria-hidden className="max-md:hidden">
        –
      </span>
      <div className="w-40">
        <DateField label={t`Until`} bare value={search.until ?? ""} onChange={(until) => set({ until })} />
      </div>
      {Object.keys(search).length > 0 && (
        <Button look="quiet" onPress={() => void navigate({ search: {} })}>
          <Trans>Clear filters</Trans>
        </Button>
      )}
    </FilterBar>
  );
}
