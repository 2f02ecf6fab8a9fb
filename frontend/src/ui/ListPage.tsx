import { useLingui } from "@lingui/react/macro";
import { Search } from "lucide-react";
import type { ReactNode } from "react";

/** The card of a list that fills the page below its head and filters. */
export function ListCard(props: { children: ReactNode }) {
  return (
    <div className="mx-6 mb-5 flex min-h-0 flex-1 flex-col overflow-hidden rounded-card bg-surface shadow-card max-md:mx-3">
      {props.children}
    </div>
  );
}

/** What narrows the list down, in one line; on a phone in two columns. */
export function FilterBar(props: { children: ReactNode }) {
  const { t } = useLingui();
  return (
    <div
      role="group"
      aria-label={t`Filters`}
      className="flex flex-wrap items-center gap-2 px-6 pb-3 max-md:grid max-md:grid-cols-2 max-md:px-3 max-md:*:w-auto max-md:*:min-w-0"
    >
      {props.children}
    </div>
  );
}

/** Words that narrow a list down while they are typed. */
export function FindField(props: { label: string; value: string; onChange: (words: string) => void }) {
  return (
    <label className="flex h-control w-56 items-center max-md:w-full max-md:col-span-2 gap-2 rounded-control border border-line-control bg-surface px-3 focus-within:outline-2 focus-within:outline-offset-2 focus-within:outline-accent">
      <Search aria-hidden size={15} className="shrink-0 text-mute" />
      <input
        type="search"
        aria-label={props.label}
        placeholder={props.label}
        value={props.value}
        onChange={(event) => props.onChange(event.target.value)}
        className="min-w-0 flex-1 bg-transparent outline-none"
      />
    </label>
  );
}
