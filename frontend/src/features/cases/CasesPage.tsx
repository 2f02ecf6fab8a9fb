import { Trans, useLingui } from "@lingui/react/macro";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { Search, X } from "lucide-react";
import { useState } from "react";
import { Boundary } from "@/app/Boundary";
import { changed, type Change } from "@/lib/address";
import { useViewer } from "@/lib/viewer";
import { Button } from "@/ui/Button";
import { SelectField } from "@/ui/Field";
import { FilterBar, ListCard } from "@/ui/ListPage";
import { PageHead } from "@/ui/Panel";
import { ClientSquare } from "@/ui/ClientMark";
import { StandingGlyph, useStandingWord } from "@/ui/Standing";
import { CaseList } from "./CaseList";
import { filtersSet, ORDERS, STATES, type CaseSearch } from "./filters";
import { SearchList } from "./SearchList";
import { useStateWord } from "./words";

/** All cases in one's reach: a list with filters in the address, or what full-text search found. */
export function CasesPage() {
  const { t } = useLingui();
  const search = useSearch({ from: "/shell/cases" });
  const navigate = useNavigate({ from: "/cases" });
  const set = (next: Change<CaseSearch>) =>
    void navigate({ search: (before) => changed<CaseSearch>(before, next), replace: true });
  return (
    <div className="flex min-h-0 flex-1 flex-col">
      <PageHead
        title={search.q ? t`Search` : t`Cases`}
        actions={<Words key={search.q ?? ""} value={search.q ?? ""} onSearch={(q) => set({ q })} />}
      />
      <Filters search={search} set={set} />
      <ListCard>
        <Boundary name={t`Cases`}>
          {search.q ? (
            <SearchList query={search.q} client={search.client} state={search.state} />
          ) : (
            <CaseList search={search} onClear={() => void navigate({ search: {} })} />
          )}
        </Boundary>
      </ListCard>
    </div>
  );
}

function Words(props: { value: string; onSearch: (words: string) => void }) {
  const { t } = useLingui();
  const [text, setText] = useState(props.value);
  return (
    <form
      role="search"
      className="flex h-[34px] w-[340px] max-w-full max-md:w-full items-center gap-2 rounded-[9px] border border-line-control bg-surface px-3 focus-within:outline-2 focus-within:outline-offset-2 focus-within:outline-accent"
      onSubmit={(event) => {
        event.preventDefault();
        props.onSearch(text.trim());
      }}
    >
      <Search aria-hidden size={15} className="text-mute" />
      <input
        aria-label={t`Search in all cases`}
        placeholder={t`Words, order number, customer…`}
        value={text}
        onChange={(event) => setText(event.target.value)}
        className="min-w-0 flex-1 bg-transparent outline-none"
      />
      {text && (
        <button
          type="button"
          aria-label={t`Clear`}
          className="grid size-6 place-items-center text-mute hover:text-ink"
          onClick={() => {
            setText("");
            props.onSearch("");
          }}
        >
          <X aria-hidden size={14} />
        </button>
      )}
    </form>
  );
}

function Filters(props: { search: CaseSearch; set: (next: Change<CaseSearch>) => void }) {
  const { t } = useLingui();
  const { clients } = useViewer();
  const stateWord = useStateWord();
  const standingWord = useStandingWord();
  const { search, set } = props;
  const pick = (name: keyof CaseSearch) => (value: string) => set({ [name]: value === "-" ? undefined : value });
  const orderWord = { DUE: t`By deadline`, CHANGED: t`Last changed` };
  return (
    <FilterBar>
      <SelectField
        bare
        label={t`Client`}
        value={search.client ?? "-"}
        onChange={pick("client")}
        choices={[
          { id: "-", text: t`All clients` },
          ...clients.map((client) => ({
            id: client.id,
            text: client.name,
            before: <ClientSquare colour={client.colour} />,
          })),
        ]}
      />
      <SelectField
        bare
        label={t`State`}
        value={search.state ?? "-"}
        onChange={pick("state")}
        choices={[
          { id: "-", text: search.q ? t`Any state` : t`Open and waiting` },
          ...STATES.map((id) => ({ id, text: stateWord(id) })),
        ]}
      />
      {!search.q && (
        <>
          <SelectField
            bare
            label={t`Deadline`}
            value={search.late ?? "-"}
            onChange={pick("late")}
            choices={[
              { id: "-", text: t`Any deadline` },
              { id: "yes", text: standingWord("BREACHED"), before: <StandingGlyph standing="BREACHED" /> },
            ]}
          />
          <SelectField
            bare
            label={t`Person`}
            value={search.who ?? "-"}
            onChange={pick("who")}
            choices={[
              { id: "-", text: t`Anyone` },
              { id: "me", text: t`Mine` },
              { id: "nobody", text: t`Nobody yet` },
            ]}
          />
          <SelectField
            bare
            label={t`Order`}
            value={search.order ?? "DUE"}
            onChange={pick("order")}
            choices={ORDERS.map((id) => ({ id, text: orderWord[id] }))}
          />
        </>
      )}
      {search.tag && (
        <Button size="small" icon={X} onPress={() => set({ tag: undefined })}>
          {search.tag}
        </Button>
      )}
      {filtersSet(search) > 0 && (
        <Button
          look="quiet"
          size="small"
          onPress={() => set({ client: undefined, state: undefined, late: undefined, who: undefined, tag: undefined })}
        >
          <Trans>Clear filters</Trans>
        </Button>
      )}
    </FilterBar>
  );
}
