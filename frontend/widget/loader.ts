// What a shop puts on its page: waits until the page has nothing to do, then brings the chat window from its own host.
// Calls of `DeskWidget` made before that are kept and done when it has come.
import type { DeskWidget } from "./widget.tsx";

{
  const script = document.currentScript as HTMLScriptElement | null;
  const page = window as unknown as { DeskWidget?: Record<string, unknown> };
  if (script && !page.DeskWidget) {
    const asked: [keyof DeskWidget, unknown[]][] = [];
    const desk: Record<string, unknown> = {};
    for (const name of ["open", "close", "identify", "cart", "error", "on"] as const)
      desk[name] = (...given: unknown[]) => void asked.push([name, given]);
    page.DeskWidget = desk;
    const come = () => {
      const place = new URL("widget.js", script.src).href;
      import(/* @vite-ignore */ place)
        .then((widget: typeof import("./widget.tsx")) => widget.start(script, asked))
        // A shop's page has no use for our troubles.
        .catch(() => {});
    };
    // Safari has no idle moments.
    if ("requestIdleCallback" in window) requestIdleCallback(come, { timeout: 3000 });
    else setTimeout(come, 300);
  }
}
