// What the page tells of a visit: where, how long, how far, and that somebody is about to leave.

/** Address without what may be private behind it. */
export const place = () => ({ url: location.origin + location.pathname, title: document.title.slice(0, 200) });

/** The host from which somebody came, unless it is this one. */
export function came(): string | undefined {
  const host = document.referrer.split("/")[2];
  return host === location.host ? undefined : host;
}

/** How far down the page somebody has come, 0 to 100. */
export function depth(): number {
  const { scrollHeight } = document.documentElement;
  return Math.max(0, Math.min(100, Math.round(((scrollY + innerHeight) / Math.max(1, scrollHeight)) * 100)));
}

/** Calls back when the mouse leaves by the top, where the tabs and the close button are. */
export function watchExit(leaving: () => void) {
  if (!matchMedia("(hover: hover) and (pointer: fine)").matches) return;
  document.addEventListener("mouseout", (event) => {
    if (!event.relatedTarget && event.clientY <= 0) leaving();
  });
}

/** A name that nobody can guess. */
export function random(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(24));
  return Array.from(bytes, (byte) => (byte % 36).toString(36)).join("");
}
