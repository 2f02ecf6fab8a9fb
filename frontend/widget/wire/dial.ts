// The browser's own line, in the shape that a session asks for.
import type { Wire } from "../talk/session.ts";

export function dial(
  place: string,
  opened: () => void,
  heard: (text: string) => void,
  closed: (code: number) => void,
): Wire {
  const socket = new WebSocket(place);
  socket.addEventListener("open", opened);
  socket.addEventListener("message", (event) => heard(event.data));
  socket.addEventListener("close", (event) => closed(event.code));
  return { send: (text) => socket.readyState === 1 && socket.send(text), close: () => socket.close() };
}
