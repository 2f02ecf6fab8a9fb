// The talks of the pretended server: what a chat is, who says what, and which lines somebody has not had yet.
// Written after the words of the wire alone, so that it can disagree with the window.
import { randomUUID } from "node:crypto";

const AGENT = { name: "Ola", initials: "OK" };

/** One visitor: his talk, and every page on which he has it open. */
export class Visitor {
  constructor(behaviour) {
    this.token = randomUUID();
    this.behaviour = behaviour;
    this.chat = null;
    this.lines = [];
    this.refs = new Set();
    this.sockets = new Set();
    this.got = [];
  }

  /** Says something on every page of the visitor. */
  tell(frame) {
    for (const socket of this.sockets) socket.send(JSON.stringify(frame));
  }

  state(change) {
    this.chat = { ...this.chat, ...change };
    this.tell({ t: "chat", ...this.chat });
  }

  line(who, text, more = {}) {
    const line = { seq: this.lines.length + 1, who, text, at: new Date().toISOString(), ...more };
    this.lines.push(line);
    this.tell({ t: "line", ...line });
    return line;
  }

  /** A line of the visitor, once for each reference. */
  own(frame, file) {
    if (this.refs.has(frame.ref)) {
      const known = this.lines.find((line) => line.ref === frame.ref);
      return known && this.tell({ t: "line", ...known });
    }
    this.refs.add(frame.ref);
    this.line("visitor", frame.text, { ref: frame.ref, ...(file ? { file } : {}) });
  }

  begin(frame) {
    if (this.chat && this.chat.state !== "ended") return;
    this.lines = [];
    this.state({ state: "waiting", place: 3, wait: 110, agent: null, ended_by: undefined, rated: false });
    this.own(frame);
  }

  take() {
    if (this.chat?.state !== "waiting") return;
    this.state({ state: "talking", place: null, wait: null, agent: AGENT });
    this.line("system", "", { code: "agent_joined", name: AGENT.name });
  }

  answer(text, more = {}) {
    this.tell({ t: "typing", on: false });
    this.line("agent", text, { name: AGENT.name, ...more });
  }

  end(by) {
    if (this.chat) this.state({ state: "ended", ended_by: by });
  }
}
