//! Notifications of the system, for a tab that nobody looks at. Asked for only by a press; without leave nothing is shown.
import { useState } from "react";

type Leave = NotificationPermission | "none";

const leave = (): Leave => (typeof Notification === "function" ? Notification.permission : "none");

/** Whether notifications may be shown, and a way to ask for it. */
export function useNotices(): { leave: Leave; ask: () => void } {
  const [now, setNow] = useState(leave);
  return { leave: now, ask: () => void Notification.requestPermission().then(setNow) };
}

/** Shows a notification while the tab is hidden; a press on it brings the tab back. Returns what takes it away. */
export function notice(title: string, body: string, tag: string): () => void {
  if (leave() !== "granted" || !document.hidden) return () => {};
  try {
    const shown = new Notification(title, { body, tag });
    shown.addEventListener("click", () => {
      window.focus();
      shown.close();
    });
    return () => shown.close();
  } catch {
    // Some browsers of phones let only a service worker show them.
    return () => {};
  }
}
