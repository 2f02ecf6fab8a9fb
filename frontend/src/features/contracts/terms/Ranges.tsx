import { Trans, useLingui } from "@lingui/react/macro";
import { Plus } from "lucide-react";
import type { ReactNode } from "react";
import { IconButton } from "@/ui/Button";
import type { Path } from "./file";
import { Lines } from "./parts";
import { useSheet } from "./sheet";

/** Rows that follow one another, each with a lower and an upper end that may be open, and what it means. */
export function Ranges(props: {
  at: Path;
  /** Which end lies within: the lower, the upper, or the one nearer to zero. */
  within: "lower" | "upper" | "zero";
  add: string;
  start: (last: Record<string, unknown> | undefined) => unknown;
  renderEnd: (at: Path, label: string) => ReactNode;
  children: (at: Path) => ReactNode;
}) {
  const { t } = useLingui();
  const { rows } = useSheet();
  return (
    <Lines at={props.at} add={props.add} remove={t`Remove this row`} start={() => props.start(rows(props.at).at(-1))}>
      {(at) => (
        <>
          <Ends at={at} within={props.within} renderEnd={props.renderEnd} /> {props.children(at)}
        </>
      )}
    </Lines>
  );
}

/** `from 75 up to 78:`, open where an end is missing. */
function Ends(props: { at: Path; within: string; renderEnd: (at: Path, label: string) => ReactNode }) {
  const { t } = useLingui();
  const { at, edit } = useSheet();
  const there = (field: string) => typeof at([...props.at, field]) === "number";
  const from = (
    <End at={[...props.at, "from"]} open={t`no lower end`} add={t`Set the lower end`}>
      {props.renderEnd([...props.at, "from"], t`Lower end`)}
    </End>
  );
  const until = (
    <End at={[...props.at, "until"]} open={t`no upper end`} add={t`Set the upper end`}>
      {props.renderEnd([...props.at, "until"], t`Upper end`)}
    </End>
  );
  const both = edit || (there("from") && there("until"));
  if (!both && !there("from") && !there("until")) return <Trans>always:</Trans>;
  if (props.within === "upper") {
    if (both)
      return (
        <Trans>
          above {from}, up to {until}:
        </Trans>
      );
    return there("from") ? <Trans>above {from}:</Trans> : <Trans>up to {until}:</Trans>;
  }
  if (props.within === "zero") {
    if (both)
      return (
        <Trans>
          between {from} and {until}:
        </Trans>
      );
    return there("from") ? <Trans>beyond {from}:</Trans> : <Trans>beyond {until}:</Trans>;
  }
  if (both)
    return (
      <Trans>
        from {from}, below {until}:
      </Trans>
    );
  return there("from") ? <Trans>from {from} on:</Trans> : <Trans>below {until}:</Trans>;
}

/** One end: a blank, or open. */
function End(props: { at: Path; open: string; add: string; children: ReactNode }) {
  const { t } = useLingui();
  const { at, edit, put } = useSheet();
  const there = at(props.at) !== undefined && at(props.at) !== null;
  if (!edit) return props.children;
  if (!there)
    return (
      <span className="inline-flex items-center text-mute">
        {props.open}
        <IconButton icon={Plus} label={props.add} onPress={() => put(props.at, 0)} />
      </span>
    );
  return (
    <span className="inline-flex items-center gap-1">
      {props.children}
      <button
        type="button"
        aria-label={t`Leave this end open`}
        title={t`Leave this end open`}
        onClick={() => put(props.at, undefined)}
        className="rounded-[5px] px-1 text-mute hover:bg-fill"
      >
        ∞
      </button>
    </span>
  );
}
