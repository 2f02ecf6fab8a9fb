import { Trans, useLingui } from "@lingui/react/macro";
import { Plus } from "lucide-react";
import { useState } from "react";
import { ProblemPanel } from "@/app/ProblemPanel";
import { count } from "@/lib/numbers";
import { useRead } from "@/lib/read";
import { useCan } from "@/lib/viewer";
import { Badge } from "@/ui/Badge";
import { Button } from "@/ui/Button";
import { cx } from "@/ui/cx";
import { TextField } from "@/ui/Field";
import { Empty, SkeletonRows } from "@/ui/States";
import { CLIENT_MACROS, type Macro } from "./documents";
import { MacroEditor } from "./MacroEditor";

/** Saved answers of a client: the list at the left, one of them open at the right. */
export function MacrosTab(props: {
  client: string;
  item: string | undefined;
  onItem: (id: string | undefined) => void;
}) {
  const { t } = useLingui();
  const can = useCan("macro.edit");
  const [words, setWords] = useState("");
  const { data, problem, again } = useRead({
    query: CLIENT_MACROS,
    variables: { client: props.client },
    topics: ["CLIENT"],
  });
  if (problem && !data) return <ProblemPanel problem={problem} what={t`The macros`} onRetry={again} />;
  if (!data) return <SkeletonRows rows={7} />;
  const shop = data.client;
  const all = shop?.macros ?? [];
  const shown = all.filter((macro) => fits(macro, words));
  const open = props.item === "new" ? null : (all.find((macro) => macro.id === props.item) ?? shown[0]);
  const add = can && (
    <Button look="primary" icon={Plus} onPress={() => props.onItem("new")}>
      <Trans>New macro</Trans>
    </Button>
  );
  if (!shop || (all.length === 0 && props.item !== "new"))
    return (
      <Empty title={t`No macros yet`} action={add}>
        <Trans>A macro is a saved answer. Agents call it with / and its name, for example /return-14-days.</Trans>
      </Empty>
    );
  return (
    <div className="grid grid-cols-1 items-start gap-4 lg:grid-cols-[320px_minmax(0,1fr)]">
      <section aria-label={t`Macros`} className="rounded-[13px] bg-surface p-3 shadow-card">
        <div className="flex items-end gap-2">
          <div className="min-w-0 flex-1">
            <TextField label={t`Find`} value={words} onChange={setWords} />
          </div>
          {add}
        </div>
        <ul className="mt-3 max-h-[560px] overflow-y-auto">
          {shown.map((macro) => (
            <MacroRow key={macro.id} macro={macro} here={macro.id === open?.id} onPick={() => props.onItem(macro.id)} />
          ))}
        </ul>
        {shown.length === 0 && (
          <Empty
            title={t`No macro fits: ${words}`}
            action={<Button onPress={() => setWords("")}>{t`Show all`}</Button>}
          />
        )}
      </section>
      {open !== undefined && (
        <MacroEditor key={open?.id ?? "new"} client={props.client} shop={shop} macro={open} onDone={props.onItem} />
      )}
    </div>
  );
}

function fits(macro: Macro, words: string): boolean {
  const text = `${macro.name} ${macro.title} ${macro.text}`.toLocaleLowerCase();
  return words
    .toLocaleLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word));
}

function MacroRow(props: { macro: Macro; here: boolean; onPick: () => void }) {
  const { t, i18n } = useLingui();
  const { macro } = props;
  return (
    <li>
      <button
        type="button"
        aria-current={props.here}
        onClick={props.onPick}
        className={cx(
          "flex w-full flex-col rounded-[8px] px-2 py-[7px] text-left -outline-offset-2 hover:bg-sunk",
          props.here && "bg-accent-soft",
        )}
      >
        <span className="flex items-center gap-2">
          <b className="min-w-0 flex-1 truncate font-medium">{macro.title}</b>
          {macro.language && <Badge>{macro.language.toUpperCase()}</Badge>}
        </span>
        <span className="flex gap-2 text-sm text-mute">
          <span className="min-w-0 flex-1 truncate">/{macro.name}</span>
          <span>{t`used: ${count(macro.usedCount, i18n.locale)}`}</span>
        </span>
      </button>
    </li>
  );
}
