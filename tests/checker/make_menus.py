"""Calls that come into a menu, with every awkward case of it; drawn apart, so that the rest of a world stays as it was."""
import random

from base import DAY, HOUR, MINUTE, SECOND

STEPS = ["language", "orders", "status", "returns-2", "people"]


class MenuContact:
    """The random story of one call in the menu, of a customer of its own."""

    def __init__(self, world, apart):
        self.world, self.random = world, apart
        self.id, self.customer = world.identity("a"), world.identity("b")
        self.case = {"case": world.identity("c")} if world.stored else {}
        self.project = apart.choice(world.projects)
        self.at = world.start + apart.randrange(34) * DAY + apart.randrange(24 * 3600) * SECOND
        self.told = []

    def later(self, most):
        self.at += self.random.randrange(1, most) * SECOND + self.random.choice([0, 0, 1])

    def fact(self, kind, **fields):
        late = self.random.choice([0, 0, 0, 1, 90, 3600]) * SECOND if kind not in ("arrived", "called_out") else 0
        row = self.world.fact(kind, self.at, self.at + late, interaction=self.id, project=self.project, **self.case, **fields)
        self.told.append(row)
        # What is told twice happened once.
        if kind in ("ivr_step", "ivr_key") and self.random.random() < 0.1:
            self.world.fact(kind, self.at, self.at + late + MINUTE, interaction=self.id, project=self.project, **self.case, **fields)

    def run(self):
        random = self.random
        if random.random() < 0.1:
            self.fact("called_out", customer=self.customer, channel="phone")
        else:
            self.fact("arrived", customer=self.customer, channel=random.choice(["phone", "phone", "phone", "chat"]))
        # Some leave in the greeting, before any step.
        if random.random() < 0.9:
            self.walk(1, random.choice([1, 2, 3, 5]))
        self.leave()
        if random.random() < 0.1:
            chosen = random.choice(["spam", "probe", "human"])
            self.fact("classified", **{"class": chosen})
        if random.random() < 0.1:
            approved = {"approved_by": self.world.identity("9")} if random.random() < 0.7 else {}
            self.fact("excluded", rule=random.choice(self.world.rules), by=self.world.identity("9"), **approved)
        if random.random() < 0.15:
            wrong = random.choice(self.told[1:] or [None])
            if wrong:
                self.at = max(row["recorded"] for row in self.told) + MINUTE
                self.world.fact("corrected", self.at, self.at, event=wrong["id"], reason="mistake", **self.case)

    def walk(self, first, steps):
        """Step by step, the same one again now and then; at each a key, a wrong one, or none in time."""
        for place in range(first, first + steps):
            if self.random.random() < 0.9:
                self.later(8)
            self.fact("ivr_step", place=place, step=self.random.choice(STEPS))
            for _ in range(self.random.choice([0, 1, 1, 2])):
                self.later(6)
                key = {"key": self.random.choice("0123456789*#")} if self.random.random() < 0.8 else {}
                self.fact("ivr_key", place=place, taken=self.random.random() < 0.7, **key)

    def leave(self):
        random = self.random
        if random.random() < 0.7:
            self.later(20)
        way = random.choice(["hung up", "hung up", "customer", "system", "still", "shop", "queue", "queue", "talk"])
        if way == "hung up":
            self.fact("customer_left", place=random.choice(["greeting", "ivr"]))
        elif way in ("customer", "system"):
            self.fact("ended", ender=way)
        elif way == "shop":
            self.fact("flowed_out", way=random.choice(["shop", "voicemail", "drop_and_call_back"]), chosen=random.random() < 0.5)
            self.later(20)
            self.fact("ended", ender="system")
        elif way in ("queue", "talk"):
            self.fact("queued", queue=random.choice(self.world.queues))
            self.later(90)
            if way == "queue":
                self.fact("customer_left", place="queue")
                return
            agent = random.choice(self.world.agents)
            self.fact("answered", agent=agent)
            self.later(200)
            self.fact("leg_ended", agent=agent)
            # A survey after the talk is none of the menu.
            self.walk(random.choice([3, 6]), 1)
            self.fact("ended", ender=random.choice(["customer", "system"]))


def menus(world, seed, count):
    apart = random.Random("%s menus" % seed)
    for _ in range(count):
        MenuContact(world, apart).run()
