// A pretended server for the window: speaks the protocol over HTTP and WebSocket, and hands out the shop page and the build.
// `control` lets a test play the agent, cut the line, and see what came in.
import { randomUUID } from "node:crypto";
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { extname, join, normalize } from "node:path";
import { WebSocketServer } from "ws";
import { SHOPS, standing } from "./shops.mjs";
import { Visitor } from "./talks.mjs";

const KINDS = {
  ".js": "text/javascript",
  ".css": "text/css",
  ".html": "text/html; charset=utf-8",
  ".svg": "image/svg+xml",
};
const OPEN = {
  "access-control-allow-origin": "*",
  "access-control-allow-headers": "content-type, x-name, authorization",
  "access-control-expose-headers": "retry-after",
  "cross-origin-resource-policy": "cross-origin",
};

async function body(request) {
  const parts = [];
  for await (const part of request) parts.push(part);
  return Buffer.concat(parts);
}

/** Starts one; `dist` is the folder of the build, `policy` what the shop's pages may do. */
export async function serve({ dist, port = 0, page = null, policy = null }) {
  const control = { visits: [], invites: [], messages: [], visitors: new Map(), files: new Map(), refuse: false };
  control.last = () => [...control.visitors.values()].at(-1);
  /** How a shop stands; a test may change it. */
  control.shops = Object.fromEntries(Object.entries(SHOPS).map(([key, shop]) => [key, { ...shop }]));

  function json(answer, status, what, more = {}) {
    answer.writeHead(status, { "content-type": "application/json", ...OPEN, ...more });
    answer.end(what === null ? "" : JSON.stringify(what));
  }

  async function widget(request, answer, key, rest) {
    const shop = control.shops[key];
    if (!shop) return json(answer, 404, { code: "MISSING" });
    if (request.method === "GET" && rest.startsWith("files/")) {
      const file = control.files.get(rest.slice(6).split("?")[0]);
      answer.writeHead(file ? 200 : 404, {
        "content-type": file?.kind ?? "text/plain",
        "content-disposition": "attachment",
      });
      return answer.end(file?.body ?? "");
    }
    const raw = await body(request);
    if (rest === "files") return take(request, answer, shop, raw, key);
    const said = JSON.parse(raw.toString() || "{}");
    if (rest === "visit") {
      control.visits.push(said);
      return json(answer, 200, standing(shop, said));
    }
    if (rest === "invite") {
      control.invites.push(said);
      return json(answer, 204, null);
    }
    if (rest === "message") return leave(answer, shop, said);
    return json(answer, 404, { code: "MISSING" });
  }

  function leave(answer, shop, said) {
    control.messages.push(said);
    const bad = !/^\S+@\S+\.[a-z]{2,}$/i.test(said.email ?? "");
    if (bad) return json(answer, 422, { code: "INVALID", fields: [{ field: "email", code: "NOT_AN_ADDRESS" }] });
    return json(answer, 202, { reference: `${shop.letters}-48213`, promise: shop.promise });
  }

  function take(request, answer, shop, raw, key) {
    const token = (request.headers.authorization ?? "").replace("Bearer ", "");
    if (!control.visitors.has(token)) return json(answer, 401, { code: "DENIED" });
    if (raw.length > shop.files.most_bytes) return json(answer, 413, { code: "TOO_LARGE" });
    const id = randomUUID();
    const kind = request.headers["content-type"];
    const name = decodeURIComponent(request.headers["x-name"] ?? "file");
    control.files.set(id, { id, name, kind, bytes: raw.length, body: raw, url: `/w/v1/${key}/files/${id}?t=${token}` });
    return json(answer, 201, { id, name, bytes: raw.length, kind });
  }

  async function file(answer, path) {
    const whole = normalize(join(dist, path));
    const found = whole.startsWith(dist) ? await readFile(whole).catch(() => null) : null;
    answer.writeHead(found ? 200 : 404, {
      "content-type": KINDS[extname(path)] ?? "text/plain",
      ...OPEN,
    });
    answer.end(found ?? "");
  }

  const server = createServer((request, answer) => {
    const { pathname, search } = new URL(request.url, "http://here");
    const [, w, v1, key, ...rest] = pathname.split("/");
    if (request.method === "OPTIONS") return json(answer, 204, null);
    if (w === "w" && v1 === "v1" && rest.length > 0) return void widget(request, answer, key, rest.join("/") + search);
    if (page && pathname.startsWith("/page")) {
      answer.writeHead(200, {
        "content-type": "text/html; charset=utf-8",
        ...(policy ? { "content-security-policy": policy } : {}),
      });
      return answer.end(page(pathname));
    }
    const shop = /^\/shop\/([a-z-]+)\/config\.json$/.exec(pathname)?.[1];
    if (shop) return json(answer, control.shops[shop] ? 200 : 404, control.shops[shop]?.config ?? { code: "MISSING" });
    const shell = w === "shop" && !extname(pathname);
    return void file(answer, shell ? "/shop/index.html" : pathname);
  });

  const sockets = new WebSocketServer({ noServer: true });
  server.on("upgrade", (request, stream, head) => {
    if (control.refuse) return stream.destroy();
    const key = request.url.split("/")[3];
    sockets.handleUpgrade(request, stream, head, (socket) => listen(control, key, socket));
  });
  await new Promise((ready) => server.listen(port, "127.0.0.1", ready));
  control.url = `http://127.0.0.1:${server.address().port}`;
  /** Cuts every line, as a tunnel does; `refuse` keeps new ones away. */
  control.cut = (refuse) => {
    control.refuse = refuse;
    for (const socket of sockets.clients) socket.terminate();
  };
  control.stop = () => {
    control.cut(true);
    server.closeAllConnections();
    return new Promise((done) => server.close(done));
  };
  return control;
}

/** One line: hello first, then whatever the visitor does. */
function listen(control, key, socket) {
  const shop = control.shops[key];
  if (!shop) return socket.close(4404);
  let visitor = null;
  socket.on("message", (raw) => {
    const frame = JSON.parse(raw.toString());
    if (!visitor) visitor = hello(control, shop, socket, frame);
    else act(control, shop, visitor, frame);
  });
  socket.on("close", () => visitor?.sockets.delete(socket));
}

function hello(control, shop, socket, frame) {
  if (frame.t !== "hello" || frame.v !== 1) return socket.close(4400);
  if (frame.token && !control.visitors.has(frame.token)) return socket.close(4401);
  const visitor = control.visitors.get(frame.token) ?? new Visitor(shop.behaviour);
  control.visitors.set(visitor.token, visitor);
  visitor.sockets.add(socket);
  visitor.got.push(frame);
  const say = (what) => socket.send(JSON.stringify(what));
  say({ t: "welcome", token: visitor.token, standing: standing(shop, frame), chat: visitor.chat });
  for (const line of visitor.lines) if (line.seq > (frame.after ?? 0)) say({ t: "line", ...line });
  return visitor;
}

const ACTS = {
  start: (visitor, frame) => visitor.begin(frame),
  say: (visitor, frame, control) => {
    if (visitor.chat?.state === "ended") return visitor.tell({ t: "refused", ref: frame.ref, code: "ENDED" });
    visitor.own(frame, control.files.get(frame.file));
  },
  rate: (visitor) => visitor.tell({ t: "rated" }),
  transcript: (visitor) => visitor.tell({ t: "transcript_sent" }),
  end: (visitor) => visitor.end("visitor"),
  ping: (visitor) => visitor.tell({ t: "pong" }),
};

function act(control, shop, visitor, frame) {
  visitor.got.push(frame);
  ACTS[frame.t]?.(visitor, frame, control);
  shop.behaviour?.(visitor, frame);
}
