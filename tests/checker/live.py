"""Section 6: calls and chats, each told in the order of `at`."""
import known
from base import SECOND

COUNTED = ("human", "no_answer_needed")


class Contact:
    """One call or chat."""

    def __init__(self, identity, now):
        self.id, self.now = identity, now
        self.channel = self.customer = self.case = self.project = self.arrival = None
        self.inbound = True
        self.queued = self.offered = self.reply = self.end = None
        self.rings, self.legs, self.wraps, self.holds, self.helps = [], [], [], [], []
        self.transfers, self.flows = [], []
        self.visits, self.presses, self.hung_up = {}, set(), False
        self.excluded = False
        self.counted = True

    def open_row(self, rows, agent):
        for row in reversed(rows):
            if row["agent"] == agent and row["end"] is None:
                return row
        return None

    def begin(self, rows, fact):
        if self.open_row(rows, fact["agent"]) is None:
            rows.append({"agent": fact["agent"], "start": fact["at"], "end": None, "result": None, "order": fact["nth"]})

    def finish(self, rows, agent, at, result=None):
        row = self.open_row(rows, agent)
        if row is not None:
            row["end"], row["result"] = at, result

    def over(self, at, result):
        """Ends the contact, legs and ringing included."""
        if self.end is None:
            self.end = at
        for row in self.legs + self.rings + self.holds + self.helps:
            if row["end"] is None:
                row["end"], row["result"] = at, result

    def tell(self, fact):
        kind, at = fact["kind"], fact["at"]
        self.case = fact.get("case", self.case)
        self.project = fact.get("project", self.project)
        if kind in ("ivr_step", "ivr_key"):
            if self.end is None or at <= self.end:
                self.choose(fact)
            return
        if self.end is not None and kind not in ("wrap_on", "wrap_off", "excluded"):
            return
        if kind in ("arrived", "called_out"):
            self.inbound, self.arrival = kind == "arrived", fact.get("trusted_time", at)
            self.channel, self.customer = fact["channel"], fact["customer"]
        elif kind == "queued":
            self.queued = at if self.queued is None else self.queued
        elif kind == "offered":
            self.offered = at if self.offered is None else self.offered
            self.begin(self.rings, fact)
        elif kind == "ring_ended":
            self.finish(self.rings, fact["agent"], at, fact["result"])
        elif kind == "answered":
            self.begin(self.legs, fact)
            self.finish(self.rings, fact["agent"], at, "answered")
        elif kind == "message_out":
            if fact["author"] == "human" and fact["delivered_state"] == "accepted" and self.reply is None:
                self.reply = at
        elif kind == "wrap_on" and all(row["agent"] != fact["agent"] for row in self.legs):
            return
        elif kind == "hold_on" and self.open_row(self.legs, fact["agent"]) is None:
            return
        elif kind in ("hold_on", "consult_on", "wrap_on"):
            self.begin({"hold_on": self.holds, "consult_on": self.helps, "wrap_on": self.wraps}[kind], fact)
        elif kind in ("hold_off", "consult_off", "wrap_off"):
            self.finish({"hold_off": self.holds, "consult_off": self.helps, "wrap_off": self.wraps}[kind], fact["agent"], at)
        elif kind in ("transferred", "leg_ended"):
            self.finish(self.legs, fact["agent"], at)
            self.finish(self.holds, fact["agent"], at)
            if kind == "transferred":
                self.transfers.append(fact["how"])
        elif kind == "flowed_out":
            self.flows.append({"at": at, "way": fact["way"], "chosen": fact.get("chosen", False), "promised": fact.get("promised")})
        elif kind in ("customer_left", "ended"):
            self.hung_up = kind == "customer_left" or fact["ender"] == "customer"
            self.over(at, "customer_left")
        elif kind == "excluded":
            self.excluded = self.excluded or fact.get("approved_by") is not None

    def choose(self, fact):
        """Of several steps of one place the first that is told counts."""
        if fact["kind"] == "ivr_step":
            self.visits.setdefault(fact["place"], (fact["step"], fact["at"]))
        else:
            self.presses.add((fact["place"], fact["at"], fact.get("key"), fact["taken"]))

    def menu(self):
        """(step, at) by place: the steps that are not after entered."""
        entered = self.entered()
        return [self.visits[place] for place in sorted(self.visits) if entered is None or self.visits[place][1] <= entered]

    def left_menu(self):
        """`on`, `hung up` or `over`; None while it is not left."""
        if self.entered() is not None or self.flows:
            return "on"
        if self.end is None:
            return None
        return "hung up" if self.hung_up else "over"

    def time_in_menu(self):
        """From the earliest step to the earliest of entered, the first flow-out and the end."""
        leaving = [at for at in (self.entered(), self.end) if at is not None] + [row["at"] for row in self.flows]
        return max(0, min(leaving) - min(at for _, at in self.menu()))

    def length(self, row):
        return (self.now if row["end"] is None else row["end"]) - row["start"]

    def in_legs(self):
        """How long the legs last in all."""
        return sum(self.length(row) for row in self.legs)

    def on_hold(self):
        total = 0
        for hold in self.holds:
            for leg in self.legs:
                if leg["agent"] == hold["agent"]:
                    start, end = max(leg["start"], hold["start"]), min(leg["start"] + self.length(leg), hold["start"] + self.length(hold))
                    total += max(0, end - start)
        return total

    def answer(self):
        """Start of the first leg; of a chat the first human message, if there is a leg."""
        if not self.legs:
            return None
        return self.reply if self.channel == "chat" else self.legs[0]["start"]

    def entered(self):
        first = self.legs[0]["start"] if self.legs else None
        return min((at for at in (self.queued, self.offered, first) if at is not None), default=None)

    def fate(self, wait_from="entered", call_back="flow_out"):
        """(fate, wait, chosen)"""
        entered, answer = self.entered(), self.answer()
        if entered is None:
            return ("before", None, False)
        dropped = any(row["way"] == "drop_and_call_back" for row in self.flows)
        start = self.arrival if wait_from == "arrival" or dropped else entered
        for row in self.flows:
            if row["way"] != "drop_and_call_back" and (answer is None or answer >= row["at"]):
                if row["way"] == "call_back" and call_back == "answered":
                    return ("answered", row["at"] - start, False)
                return ("flowed", None, row["chosen"])
        if answer is not None:
            return ("answered", answer - start, False)
        if self.end is not None:
            return ("abandoned", self.end - start, False)
        return ("waiting", self.now - start, False)

    def done(self):
        """The end of the last leg or work after it, of a contact that is over and had a leg."""
        if self.end is None or not self.legs or any(row["end"] is None for row in self.legs + self.wraps):
            return None
        return max(row["end"] for row in self.legs + self.wraps)

    def handled_under(self, seconds):
        return seconds is not None and self.end is not None and bool(self.legs) and self.in_legs() < seconds * SECOND


def contacts(facts, now):
    """All calls and chats that exist at `now`, in the order of their first fact."""
    existing = known.existing(facts, now)
    classes = known.classes(existing)
    live = known.live_interactions(existing)
    found = {}
    for fact in sorted((fact for fact in existing if fact["at"] <= now), key=lambda fact: (fact["at"], fact["nth"])):
        identity = fact.get("interaction")
        if identity not in live:
            continue
        if identity not in found:
            found[identity] = Contact(identity, now)
        found[identity].tell(fact)
    rows = [row for row in found.values() if row.arrival is not None]
    for row in rows:
        row.counted = classes.get(row.id, "human") in COUNTED
    return rows


def states(facts, now):
    """Each agent's states: (state, reason, start, end, project)."""
    rows = {}
    told = [fact for fact in known.existing(facts, now) if fact["kind"] == "agent_state" and fact["at"] <= now]
    for fact in sorted(told, key=lambda fact: (fact["at"], fact["nth"])):
        rows.setdefault(fact["agent"], []).append(fact)
    found = []
    for agent, told in rows.items():
        for fact, following in zip(told, told[1:] + [None]):
            end = now if following is None else following["at"]
            found.append({"agent": agent, "state": fact["state"], "reason": fact.get("reason"), "start": fact["at"], "end": end, "project": fact.get("project")})
    return found
