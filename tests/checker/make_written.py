"""Written cases: turns, replies, bounces, pauses, late records, reopening, merging, splitting, moving, corrections."""
from base import DAY, HOUR, MINUTE, SECOND

STEPS = {
    "message": 16, "reply": 18, "automatic": 3, "pending_on": 8, "pending_off": 6, "resolved": 10, "reopened": 5, "priority": 4,
    "policy": 3, "moved": 3, "merge": 3, "merge_undone": 2, "split": 2, "excluded": 1, "classified": 3, "corrected": 2,
}
CLASSES = ["human", "auto_reply", "bounce", "spam", "duplicate", "probe", "no_answer_needed"]
REASONS = ["customer", "client", "third_party"]
PRIORITIES = ["low", "normal", "high", "urgent"]


class WrittenCase:
    """The random story of one case."""

    def __init__(self, world, start):
        self.world, self.random = world, world.random
        self.case = world.identity("c")
        self.at = start
        self.customer = world.customer()
        self.project = self.random.choice(world.projects)
        self.messages, self.sent, self.facts, self.merges, self.ended, self.waits = [], [], [], [], False, False
        world.cases.append(self)

    def run(self):
        self.message()
        if self.random.random() < 0.3:
            self.fact("case_opened", customer=self.customer, queue=self.world.queues[0], number=len(self.world.cases))
        for _ in range(self.random.choice([1, 2, 3, 4, 5, 8, 12])):
            self.at += self.gap()
            if self.at > self.world.end:
                return
            step = self.random.choices(list(STEPS), list(STEPS.values()))[0]
            getattr(self, step)()

    def gap(self):
        pick = self.random.random()
        if pick < 0.1:
            return 0
        if pick < 0.45:
            return self.random.randrange(1, 40) * MINUTE + self.random.choice([0, 0, self.random.randrange(60 * SECOND)])
        if pick < 0.85:
            return self.random.randrange(1, 20) * 30 * MINUTE
        return self.random.randrange(1, 9) * DAY + self.random.choice([0, HOUR])

    def late(self):
        """How much later than it happened something is written down."""
        pick = self.random.random()
        if pick < 0.75:
            return 0
        return self.random.randrange(1, 90) * MINUTE if pick < 0.95 else self.random.randrange(1, 30) * HOUR

    def fact(self, kind, at=None, recorded=None, **fields):
        at = self.at if at is None else at
        if recorded is None:
            recorded = self.at + (self.late() if kind not in ("merged_into", "merge_undone") else 0)
        if self.project and self.random.random() < 0.9 and "project" not in fields:
            fields["project"] = self.project
        fact = self.world.fact(kind, at, recorded, case=self.case, **fields)
        self.facts.append(fact)
        return fact

    def message(self):
        interaction = self.world.identity("a")
        fetched = self.late()
        fields = {}
        if fetched or self.random.random() < 0.3:
            fields["trusted_time"] = self.world.text(self.at)
        if self.random.random() < 0.8:
            fields["channel"] = self.random.choice(["email", "email", "form"])
        at = self.at + fetched if "trusted_time" in fields and self.random.random() < 0.5 else self.at
        self.fact("arrived", at=at, recorded=self.at + fetched, interaction=interaction, customer=self.customer, **fields)
        self.messages.append(interaction)
        if self.random.random() < 0.15:
            self.classify(interaction, self.at + fetched)
        if self.random.random() < 0.05:
            self.fact("probed", recorded=self.at + fetched, interaction=interaction)

    def classify(self, interaction, recorded):
        self.fact("classified", recorded=max(recorded, self.at), interaction=interaction, **{"class": self.random.choice(CLASSES)})

    def classified(self):
        self.classify(self.random.choice(self.messages), self.at)

    def reply(self):
        interaction = self.world.identity("a")
        fields = {"interaction": interaction, "author": "human"}
        if self.random.random() < 0.2:
            fields["asks_back"] = self.random.random() < 0.7
        path = self.random.choice(["a", "a", "a", "a", "qa", "ab", "aba", "qu", "qf", "au", "q", "qaa"])
        at = self.at
        for letter in path:
            state = {"q": "queued", "a": "accepted", "b": "bounced", "f": "failed", "u": "undone"}[letter]
            self.fact("message_out", at=at, recorded=at + self.late(), delivered_state=state, **fields)
            at += self.random.choice([0, 30 * SECOND, 10 * MINUTE, 3 * HOUR])

    def automatic(self):
        author = self.random.choice(["template_auto", "bot", "probe"])
        self.fact("message_out", interaction=self.world.identity("a"), author=author, delivered_state="accepted")

    def pending_on(self):
        self.waits = True
        self.fact("pending_on", reason=self.random.choice(REASONS), at=self.at - self.random.choice([0, 0, 0, HOUR]))

    def pending_off(self):
        if self.waits or self.random.random() < 0.1:
            self.waits = False
            self.fact("pending_off")

    def resolved(self):
        self.ended = True
        self.fact("resolved", recorded=self.at + self.random.choice([0, 0, 0, 20 * MINUTE]), outcome=self.world.outcome)

    def reopened(self):
        if self.ended or self.random.random() < 0.1:
            self.fact("reopened")

    def priority(self):
        self.fact("priority_changed", priority=self.random.choice(PRIORITIES))

    def policy(self):
        version = self.random.choice([row for row in self.world.versions if "recorded" not in row])
        if "id" not in version and version.get("project") is not None:
            return
        self.fact("policy_applied", contract=version.get("id") or self.world.identity("f"), version=version["version"])

    def moved(self):
        to = self.random.choice(self.world.projects + [None])
        fields = {"to_project": to} if to else {"project": self.project}
        self.fact("moved", queue=self.random.choice(self.world.queues), **fields)
        self.project = to or self.project

    def merge(self):
        others = [row for row in self.world.cases[-300:] if row is not self and not row.merges and row.facts[0]["recorded"] <= self.at]
        others = others[-6:]
        if not others or self.merges or any(self.case in row.merges for row in self.world.cases[-40:]):
            return
        other = self.random.choice(others)
        self.merges.append(other.case)
        self.fact("merged_into", into=other.case)

    def merge_undone(self):
        if self.merges:
            self.fact("merge_undone", **{"from": self.merges.pop()})

    def split(self):
        if len(self.messages) < 2:
            return
        child = WrittenCase(self.world, self.at)
        child.customer, child.project = self.customer, self.project
        interaction = self.messages.pop()
        child.messages.append(interaction)
        child.fact("split_from", recorded=self.at, interaction=interaction, **{"from": self.case})

    def excluded(self):
        fields = {"approved_by": self.world.identity("9")} if self.random.random() < 0.7 else {}
        self.fact("excluded", rule=self.random.choice(self.world.rules), by=self.world.identity("9"), **fields)

    def corrected(self):
        earlier = [fact for fact in self.facts if fact["recorded"] <= self.at and fact["kind"] not in ("arrived",)]
        if earlier:
            wrong = self.random.choice(earlier)
            self.fact("corrected", recorded=self.at, event=wrong["id"], reason="mistake")

