//! A contract as a sheet of sentences with blanks: the same sentences are read, and filled in where the sheet is open.
//! Invariant: a blank knows its place in the contract file, so a problem of that place stands beside it.
import { useLingui } from "@lingui/react/macro";
import { createContext, use, useId, useState, type ReactNode } from "react";
import { cx } from "@/ui/cx";
import { InlineNumber, InlineSelect, InlineText } from "@/ui/InlineEdit";
import { look, money, put, rows, spell, type Kpi, type Path, type Terms } from "./file";

type Sheet = {
  terms: Terms;
  kpis: ReadonlyMap<string, Kpi>;
  /** Sentences are open, and what is filled in goes here. */
  change?: ((terms: Terms) => void) | undefined;
  /** What is wrong at a place, in words. */
  wrong?: ((path: string) => string | undefined) | undefined;
};

const Here = createContext<Sheet>({ terms: {}, kpis: new Map() });

export function SheetOf(props: Sheet & { children: ReactNode }) {
  const { children, ...sheet } = props;
  return <Here value={sheet}>{children}</Here>;
}

export function useSheet() {
  const sheet = use(Here);
  return {
    ...sheet,
    edit: sheet.change !== undefined,
    at: (path: Path) => look(sheet.terms, path),
    rows: (path: Path) => rows(sheet.terms, path),
    put: (path: Path, value: unknown) => sheet.change?.(put(sheet.terms, path, value)),
  };
}

/** A blank with what is wrong with it, where it stands. */
function Blank(props: { at: Path; children: (bad: boolean) => ReactNode }) {
  const { wrong } = useSheet();
  const problem = wrong?.(spell(props.at));
  return (
    <span className={cx(problem && "rounded-[5px] outline-2 outline-offset-1 outline-breach")}>
      {props.children(problem !== undefined)}
      {problem && <span className="ml-1 text-sm font-medium text-breach">{problem}</span>}
    </span>
  );
}

/** What is wrong with a place that has no blank of its own. */
export function Wrong(props: { at: Path }) {
  const { wrong } = useSheet();
  const problem = wrong?.(spell(props.at));
  return problem ? <p className="text-sm font-medium text-breach">{problem}</p> : null;
}

type Numbered = { at: Path; label: string; scale?: number; min?: number; max?: number; step?: number };

/** A number; `scale` is how many of the file's units make one of the reader's. */
export function Num(props: Numbered) {
  const { at, edit, put } = useSheet();
  const { i18n } = useLingui();
  const { scale = 1, min = 0, max = 1_000_000_000 } = props;
  const value = at(props.at);
  const shown = typeof value === "number" ? value / scale : Number.NaN;
  if (!edit)
    return (
      <b className="font-semibold">{new Intl.NumberFormat(i18n.locale, { maximumFractionDigits: 3 }).format(shown)}</b>
    );
  return (
    <Blank at={props.at}>
      {(bad) => (
        <InlineNumber
          label={props.label}
          value={shown}
          min={min}
          max={max}
          step={props.step ?? (scale > 1 ? 0.01 : 1)}
          bad={bad}
          onChange={(next) => put(props.at, Number.isFinite(next) ? Math.round(next * scale) : null)}
        />
      )}
    </Blank>
  );
}

/** A share in ten-thousandths, shown per cent. */
export function Share(props: Omit<Numbered, "scale">) {
  return (
    <span className="whitespace-nowrap">
      <Num {...props} scale={100} max={props.max ?? 100} /> %
    </span>
  );
}

/** A length of time: a number and its unit; the file has it in seconds, or in minutes. */
export function Span(props: { at: Path; label: string; minutes?: boolean }) {
  const { t } = useLingui();
  const { at, edit } = useSheet();
  const one = props.minutes ? 60 : 1;
  const seconds = Number(at(props.at) ?? 0) * one;
  const fits = [3600, 60, 1].find((unit) => unit >= one && seconds % unit === 0) ?? one;
  const [unit, setUnit] = useState(fits);
  const names: Record<string, string> = { 1: t`s`, 60: t`min`, 3600: t`h` };
  if (!edit) return <Fixed>{`${seconds / fits} ${names[fits]}`}</Fixed>;
  const units = ["3600", "60", "1"].filter((each) => Number(each) >= one);
  return (
    <span className="whitespace-nowrap">
      <Num at={props.at} label={props.label} scale={unit / one} step={0.25} />{" "}
      <InlineSelect
        label={t`Unit of time`}
        value={String(unit)}
        choices={units.map((id) => ({ id, text: names[id] ?? id }))}
        onChange={(next) => setUnit(Number(next))}
      />
    </span>
  );
}

/** A level of a KPI, in its own unit. */
export function Level(props: { at: Path; label: string; kpi: string }) {
  const { kpis } = useSheet();
  const unit = kpis.get(props.kpi)?.unit ?? "COUNT";
  if (unit === "SHARE") return <Share at={props.at} label={props.label} min={0} />;
  if (unit === "TIME") return <Span at={props.at} label={props.label} />;
  return (
    <Num at={props.at} label={props.label} scale={unit === "NUMBER" ? 1000 : 1} step={unit === "NUMBER" ? 0.1 : 1} />
  );
}

/** An amount or a price in the contract's currency. */
export function Sum(props: { at: Path; label: string }) {
  const { at, edit, put } = useSheet();
  const { i18n } = useLingui();
  const currency = String(at(["money", "currency"]) ?? "");
  const shown = money(at(props.at));
  if (!edit) {
    const style = { style: "currency", currency: shown.currency || currency, maximumFractionDigits: 6 } as const;
    return <Fixed>{new Intl.NumberFormat(i18n.locale, style).format(Number(shown.number))}</Fixed>;
  }
  return (
    <span className="whitespace-nowrap">
      <Blank at={props.at}>
        {(bad) => (
          <InlineText
            label={props.label}
            value={shown.number}
            width={84}
            bad={bad}
            decimal
            onChange={(next) => put(props.at, `${next.trim().replace(",", ".")} ${currency}`)}
          />
        )}
      </Blank>{" "}
      {currency}
    </span>
  );
}

/** A code or a few words of the writer's own. */
export function Own(props: { at: Path; label: string; width?: number; placeholder?: string }) {
  const { at, edit, put } = useSheet();
  const value = String(at(props.at) ?? "");
  if (!edit) return <Fixed>{value}</Fixed>;
  return (
    <Blank at={props.at}>
      {(bad) => (
        <InlineText
          label={props.label}
          value={value}
          width={props.width ?? 130}
          placeholder={props.placeholder ?? ""}
          bad={bad}
          onChange={(next) => put(props.at, next === "" ? undefined : next)}
        />
      )}
    </Blank>
  );
}

/** One of several words. */
export function Pick(props: {
  at: Path;
  label: string;
  words: Readonly<Record<string, string>>;
  usual?: string;
  onPick?: (word: string) => void;
}) {
  const { at, edit, put } = useSheet();
  const value = String(at(props.at) ?? props.usual ?? "");
  if (!edit) return <Fixed>{props.words[value] ?? value}</Fixed>;
  const known = Object.entries(props.words).map(([id, text]) => ({ id, text }));
  const choices = value in props.words ? known : [{ id: value, text: value || "—" }, ...known];
  return (
    <Blank at={props.at}>
      {() => (
        <InlineSelect
          label={props.label}
          value={value}
          choices={choices}
          onChange={(word) => (props.onPick ? props.onPick(word) : put(props.at, word))}
        />
      )}
    </Blank>
  );
}

/** Some of a list of codes; with `all`, none ticked means all of them. */
export function Some(props: { at: Path; label: string; words: Readonly<Record<string, string>>; all?: string }) {
  const { at, edit, put } = useSheet();
  const { i18n } = useLingui();
  const name = useId();
  const value = (at(props.at) ?? []) as string[];
  if (!edit) {
    const names = value.map((code) => props.words[code] ?? code);
    return <Fixed>{value.length === 0 ? props.all : new Intl.ListFormat(i18n.locale).format(names)}</Fixed>;
  }
  const codes = [...Object.keys(props.words), ...value.filter((code) => !(code in props.words))];
  return (
    <Blank at={props.at}>
      {() => (
        <span role="group" aria-label={props.label} className="inline-flex flex-wrap gap-x-3">
          {codes.map((code) => (
            <label key={code} htmlFor={`${name}${code}`} className="inline-flex min-h-6 items-center gap-1 text-sm">
              <input
                id={`${name}${code}`}
                type="checkbox"
                className="accent-accent"
                checked={value.includes(code)}
                onChange={(event) =>
                  put(props.at, event.target.checked ? [...value, code] : value.filter((each) => each !== code))
                }
              />
              {props.words[code] ?? code}
            </label>
          ))}
          {value.length === 0 && props.all && <span className="text-sm text-mute">{props.all}</span>}
        </span>
      )}
    </Blank>
  );
}

/** Words that cannot be changed here. */
export function Fixed(props: { children: ReactNode }) {
  return <b className="font-semibold">{props.children}</b>;
}
