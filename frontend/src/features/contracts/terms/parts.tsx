//! Parts of the sheet that come and go: a sentence that may be missing, rows of a list, a part with a cross.
import { Trans, useLingui } from "@lingui/react/macro";
import { Plus, X } from "lucide-react";
import type { ReactNode } from "react";
import { Button, IconButton } from "@/ui/Button";
import { cx } from "@/ui/cx";
import type { Path } from "./file";
import { Own, useSheet, Wrong } from "./sheet";

/** A sentence that may be missing: a button adds it, a cross takes it away. */
export function Maybe(props: { at: Path; add: string; remove: string; start: unknown; children: ReactNode }) {
  const { at, edit, put } = useSheet();
  const value = at(props.at);
  const there = value !== undefined && value !== null && !(Array.isArray(value) && value.length === 0);
  if (!there)
    return edit ? (
      <Button size="small" look="quiet" icon={Plus} onPress={() => put(props.at, props.start)}>
        {props.add}
      </Button>
    ) : null;
  return (
    <div className="flex items-start gap-1">
      <div className={cx("min-w-0", edit && "leading-8")}>{props.children}</div>
      {edit && <IconButton icon={X} label={props.remove} onPress={() => put(props.at, undefined)} />}
    </div>
  );
}

/** What the two sides call a part of the contract; where they say nothing, what it is called otherwise. */
export function Called(props: { at: Path; otherwise: string }) {
  const { t } = useLingui();
  const { at, edit } = useSheet();
  const name = at(props.at);
  if (!edit) return typeof name === "string" ? <p className="font-semibold">{name}</p> : null;
  return (
    <p className="text-sm text-ink-2">
      <Trans>
        Name <Own at={props.at} label={t`Name`} placeholder={props.otherwise} width={260} />
      </Trans>
    </p>
  );
}

/** Rows of a list: each can be taken away, another can be added. */
export function Lines(props: {
  at: Path;
  add: string;
  remove: string;
  start: () => unknown;
  children: (at: Path, index: number) => ReactNode;
}) {
  const { rows, edit, put } = useSheet();
  const list = rows(props.at);
  return (
    <div>
      <Wrong at={props.at} />
      <ul className="flex flex-col">
        {list.map((_, index) => (
          <li key={index} className={cx("flex items-center gap-1", edit ? "leading-8" : "leading-7")}>
            <span className="min-w-0">{props.children([...props.at, index], index)}</span>
            {edit && <IconButton icon={X} label={props.remove} onPress={() => put([...props.at, index], undefined)} />}
          </li>
        ))}
      </ul>
      {edit && (
        <Button size="small" look="quiet" icon={Plus} onPress={() => put([...props.at, list.length], props.start())}>
          {props.add}
        </Button>
      )}
    </div>
  );
}

/** A part of the contract: sentences, a heading where it is read, a cross where it is written. */
export function Part(props: { remove: string; onRemove: () => void; children: ReactNode }) {
  const { edit } = useSheet();
  return (
    <li
      className={cx(
        "flex items-start gap-2",
        edit ? "rounded-card border border-line p-4" : "border-b border-fill py-[10px]",
      )}
    >
      <div className={cx("flex min-w-0 flex-1 flex-col items-start gap-1", edit ? "leading-8" : "leading-6")}>
        {props.children}
      </div>
      {edit && <IconButton icon={X} label={props.remove} onPress={props.onRemove} />}
    </li>
  );
}
