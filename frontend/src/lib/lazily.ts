//! Parts of the screen that come when they are first wanted, together with their words.
//! What a page may need without a line (menus, dialogs, messages) is fetched ahead as soon as the browser has nothing else to do.
import { createElement, lazy, useState, type ComponentType } from "react";
import type { Area } from "./areas";
import { arrive } from "./arrive";
import { words } from "./locale";

/** A module and the words of its page, in one wait. */
export async function withWords<Module>(area: Area, load: () => Promise<Module>): Promise<Module> {
  const [module] = await Promise.all([load(), words(area)]);
  return module;
}

type Load = () => Promise<unknown>;
const ahead: Load[] = [];
let running = false;

const idle = (run: () => void) =>
  typeof requestIdleCallback === "function" ? requestIdleCallback(run, { timeout: 5000 }) : setTimeout(run, 300);

/** Fetches what is listed, one at a time, while the browser is idle. What fails is asked for again when it is wanted. */
function fetchAhead(): void {
  const load = ahead.shift();
  running = load !== undefined;
  if (load) idle(() => void load().then(fetchAhead, fetchAhead));
}

/** Puts something on the list of what is fetched ahead. */
export function later(load: Load): void {
  if (import.meta.env.MODE === "test") return;
  ahead.push(load);
  if (!running) {
    running = true;
    idle(() => setTimeout(fetchAhead, 1500));
  }
}

/**
 * A component of a module that is loaded when it is first drawn, or soon after the page stands still.
 * `onDemand`: only when it is drawn, e.g. a tab that needs the server anyway.
 */
export function lazily<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  when: "ahead" | "onDemand" = "ahead",
): ComponentType<Props> {
  let there: ComponentType<Props> | null = null;
  if (when === "ahead")
    later(async () => {
      there = await load();
    });
  const Later = lazy(async () => ({ default: await arrive(load) }));
  // What is there already is drawn at once, so that opening it never shows what stands in for it.
  return function Part(props: Props) {
    const [Drawn] = useState<ComponentType<Props>>(() => there ?? (Later as unknown as ComponentType<Props>));
    return createElement(Drawn, props);
  };
}

/** A thing of a module that is fetched ahead and taken up when it has come; until then the page does without. */
export function soon<Thing extends object>(load: () => Promise<Thing>) {
  let thing: Thing | null = null;
  let failed = false;
  const listeners = new Set<() => void>();
  const fetch = async () => {
    try {
      thing = await load();
      failed = false;
    } catch {
      failed = true;
    }
    for (const each of listeners) each();
  };
  later(fetch);
  return {
    fetch,
    get: () => thing,
    failed: () => failed,
    listen: (listener: () => void) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}
