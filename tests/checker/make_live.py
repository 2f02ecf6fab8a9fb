"""Calls and chats with every awkward case of section 6, and what agents were doing."""
from base import DAY, HOUR, MINUTE, SECOND


class LiveContact:
    """The random story of one call or chat."""

    def __init__(self, world, start):
        self.world, self.random = world, world.random
        self.id = world.identity("a")
        self.at = start
        self.channel = self.random.choice(["phone", "phone", "chat"])
        self.project = self.random.choice(world.projects)
        self.customer = world.customer()
        self.case = {"case": world.identity("c")} if world.stored else {}
        self.told = []

    def later(self, low, high):
        self.at += self.random.randrange(low, high) * SECOND

    def fact(self, kind, **fields):
        late = self.random.random()
        recorded = self.at + (0 if late < 0.85 or kind in ("arrived", "called_out") else self.random.randrange(1, 600) * SECOND if late < 0.97 else HOUR)
        if self.project and self.random.random() < 0.9:
            fields["project"] = self.project
        row = self.world.fact(kind, self.at, recorded, interaction=self.id, **self.case, **fields)
        self.told.append(row)
        return row

    def agent(self):
        return self.random.choice(self.world.agents)

    def run(self):
        if self.random.random() < 0.12:
            self.outbound()
        else:
            self.inbound()
        if self.random.random() < 0.08:
            chosen = self.random.choice(["human", "spam", "probe", "no_answer_needed", "duplicate"])
            self.fact("classified", **{"class": chosen})
        if self.random.random() < 0.06:
            approved = {"approved_by": self.world.identity("9")} if self.random.random() < 0.7 else {}
            self.fact("excluded", rule=self.random.choice(self.world.rules), by=self.world.identity("9"), **approved)
        if self.random.random() < 0.06:
            wrong = self.random.choice([row for row in self.told if row["kind"] not in ("arrived", "called_out")] or [None])
            if wrong:
                self.at = max(row["recorded"] for row in self.told) + MINUTE
                self.world.fact("corrected", self.at, self.at, event=wrong["id"], reason="mistake", **self.case)

    def outbound(self):
        self.fact("called_out", customer=self.customer, channel=self.channel)
        self.later(1, 20)
        if self.random.random() < 0.3:
            self.fact("ended", ender="system")
            return
        self.talk(self.agent())

    def inbound(self):
        self.fact("arrived", customer=self.customer, channel=self.channel)
        self.later(1, 30)
        if self.random.random() < 0.1:
            self.fact("customer_left", place=self.random.choice(["greeting", "ivr"]))
            return
        if self.random.random() < 0.03:
            return
        self.fact("queued", queue=self.random.choice(self.world.queues))
        step = self.random.random()
        if step < 0.12:
            self.later(1, 60)
            self.fact("customer_left", place="queue")
        elif step < 0.27:
            self.flow_out()
        elif step < 0.30:
            return
        else:
            self.ring()

    def flow_out(self):
        self.later(5, 90)
        way = self.random.choice(["call_back", "call_back", "drop_and_call_back", "voicemail", "overflow", "shop", "other"])
        fields = {}
        if way in ("call_back", "drop_and_call_back") and self.random.random() < 0.7:
            fields["promised"] = self.world.text(self.at + self.random.choice([10, 60]) * MINUTE)
        self.fact("flowed_out", way=way, chosen=self.random.random() < 0.5, **fields)
        if way in ("voicemail", "shop", "other"):
            self.fact("ended", ender="system")
        elif self.random.random() < 0.7:
            self.later(200, 4000)
            self.ring()
        elif self.random.random() < 0.6:
            self.later(200, 4000)
            self.fact("ended", ender="system")

    def ring(self):
        for _ in range(5):
            agent = self.agent()
            self.later(0, 15)
            self.fact("offered", agent=agent)
            self.later(1, 20)
            result = self.random.choice(["answered"] * 7 + ["timeout", "refused", "customer_left"])
            if result == "answered":
                if self.random.random() < 0.5:
                    self.fact("ring_ended", agent=agent, result="answered")
                self.talk(agent)
                return
            if result == "customer_left" and self.random.random() < 0.5:
                self.fact("customer_left", place="ring")
                return
            self.fact("ring_ended", agent=agent, result=result)
            if result == "customer_left":
                self.fact("customer_left", place="ring")
                return

    def talk(self, agent):
        self.fact("answered", agent=agent)
        if self.channel == "chat":
            self.chat_messages()
        self.later(0, 5) if self.random.random() < 0.15 else self.later(10, 400)
        step = self.random.random()
        if step < 0.1:
            self.fact("hold_on", agent=agent)
            self.later(5, 60)
            if self.random.random() < 0.8:
                self.fact("hold_off", agent=agent)
            self.later(0, 60)
        elif step < 0.2:
            other = self.agent()
            self.fact("consult_on", agent=other)
            self.later(5, 60)
            self.fact("consult_off", agent=other)
        elif step < 0.28:
            other = self.agent()
            self.fact("answered", agent=other)
            self.later(5, 120)
            self.fact("leg_ended", agent=other)
        if self.random.random() < 0.12:
            self.transfer(agent)
            return
        self.finish(agent)

    def chat_messages(self):
        if self.random.random() < 0.4:
            self.fact("message_out", author=self.random.choice(["bot", "template_auto"]), delivered_state="accepted")
        self.fact("message_in")
        if self.random.random() < 0.85:
            self.later(1, 60)
            self.fact("message_out", author="human", delivered_state=self.random.choice(["accepted", "accepted", "queued"]))

    def transfer(self, agent):
        target = self.random.choice(["queue", "agent", "shop"])
        self.fact("transferred", agent=agent, how=self.random.choice(["blind", "consulted"]), target=target)
        if target == "shop":
            self.fact("ended", ender="system")
            return
        self.later(1, 20)
        if target == "queue":
            self.fact("queued", queue=self.random.choice(self.world.queues))
        if self.random.random() < 0.2:
            self.fact("customer_left", place="queue")
            return
        other = self.agent()
        self.fact("offered", agent=other)
        self.later(1, 15)
        self.fact("answered", agent=other)
        self.later(5, 300)
        self.finish(other)

    def finish(self, agent):
        if self.random.random() < 0.03:
            return
        if self.random.random() < 0.3:
            self.fact("customer_left", place="talk")
        else:
            self.fact("ended", ender=self.random.choice(["customer", "agent", "system"]))
        if self.random.random() < 0.6:
            self.fact("wrap_on", agent=agent)
            self.later(5, 120)
            if self.random.random() < 0.95:
                self.fact("wrap_off", agent=agent)


def agents_days(world):
    """States of every agent on some days, now and then over midnight."""
    random = world.random
    for agent in world.agents:
        for day in range(random.randrange(3), 32, random.choice([1, 2, 5])):
            at = world.start + day * DAY + random.choice([7, 8, 21]) * HOUR
            state = None
            for _ in range(random.choice([1, 3, 6])):
                state = random.choice([row for row in ("available", "finishing", "pause", "training", "offline") if row != state])
                fields = {"reason": random.choice(["lunch", "coffee"])} if state == "pause" and random.random() < 0.7 else {}
                world.fact("agent_state", at, at + random.choice([0, 0, 60 * SECOND]), agent=agent, state=state, **fields)
                at += random.randrange(5, 180) * MINUTE
            if state != "offline" and random.random() < 0.9:
                world.fact("agent_state", at, at, agent=agent, state="offline")
