//! Which figure is opened: of what, and of which row. Pure.
import type { Line } from "./documents";
import type { Asked, Only } from "./search";

/** Which figure is opened: of what, and of which row. It stands in the address as one word. */
export type Drill = { kpi: string; from: string; until: string; only: Only };

const DAY = /^\d{4}-\d\d-\d\d$/;
const WORD = /^[\w-]*$/;

/** The figure that a word of the address opens; nothing when it is none. */
export function drillOf(word: string | undefined): Drill | null {
  const [kpi = "", from = "", until = "", project = "", channel = "", key] = word?.split("~") ?? [];
  if (!/^[a-z_]+$/.test(kpi) || !DAY.test(from) || !DAY.test(until)) return null;
  if (![project, channel, key ?? ""].every((each) => WORD.test(each))) return null;
  const only: Only = {};
  if (project) only.project = project;
  if (channel) only.channel = channel;
  // An empty key asks for what is of none; without one everything is asked for.
  if (key !== undefined) only.key = key;
  return { kpi, from, until, only };
}

/** The word by which the address opens a figure of a row. */
export function drillWord(
  line: Line,
  kpi: string,
  asked: Pick<Asked, "byProject" | "byChannel" | "facet" | "only">,
): string {
  const project = asked.byProject ? line.project?.id : asked.only?.project;
  const channel = asked.byChannel ? line.channel : asked.only?.channel;
  const word = [kpi, line.from, line.until, project ?? "", channel ?? ""];
  const key = asked.facet ? line.group?.key : undefined;
  return (key === undefined ? word : [...word, key]).join("~");
}
