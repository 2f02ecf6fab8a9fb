import { useEffect, useState, type ReactNode } from "react";
import { Charts } from "./Charts";
import { Controls } from "./Controls";
import { Statuses } from "./Statuses";

/** Every part of the design system in all states. Development builds only; visual tests photograph it. */
export function GalleryPage() {
  const [theme, setTheme] = useState<"light" | "dark">("light");
  const [density, setDensity] = useState<"cosy" | "compact">("cosy");
  useEffect(() => {
    const { dataset } = document.documentElement;
    dataset["theme"] = theme;
    dataset["density"] = density;
  }, [theme, density]);
  return (
    <main className="mx-auto flex max-w-[1180px] flex-col gap-6 p-8">
      <header className="flex items-center gap-3">
        <h1 className="flex-1 text-xl">Gallery</h1>
        <button
          type="button"
          onClick={() => setTheme(theme === "light" ? "dark" : "light")}
          className="h-control rounded-control border border-line-strong px-3"
        >
          {theme}
        </button>
        <button
          type="button"
          onClick={() => setDensity(density === "cosy" ? "compact" : "cosy")}
          className="h-control rounded-control border border-line-strong px-3"
        >
          {density}
        </button>
      </header>
      <Controls />
      <Statuses />
      <Charts />
    </main>
  );
}

/** A titled strip of the gallery. */
export function Strip(props: { title: string; children: ReactNode; column?: boolean }) {
  return (
    <section className="rounded-report bg-surface p-5 shadow-card">
      <h2 className="mb-3 text-sm text-mute">{props.title}</h2>
      <div className={props.column ? "flex flex-col gap-3" : "flex flex-wrap items-center gap-3"}>{props.children}</div>
    </section>
  );
}
