"""Everything that is known of a shop at `now`, put together once for all KPIs."""
import agents
import known
from base import DAY, midnight
from live import COUNTED, contacts, states
from orders import Shelf
from readings import readings
from surveys import answers
from terms import Contract


class Row:
    """A message, call, chat or turn as the KPIs over all channels see it."""

    def __init__(self, at, channel, customer, version, excluded):
        self.at, self.channel, self.customer, self.version, self.excluded = at, channel, customer, version, excluded


class World:
    def __init__(self, facts, contract, calendar, now):
        self.facts, self.spec, self.outer, self.now = facts, contract, calendar, now
        self.contract = Contract(contract, calendar, now)
        self.readings, self.teller = readings(facts, self.contract, now)
        self.useful_readings = None
        self.contacts = contacts(facts, now)
        self.states = states(facts, now)
        self.agent_time = agents.agent_time(self.contacts)
        self.counted = [row for row in self.contacts if row.counted]
        self.work = agents.work(self.contacts)
        self.versions_of_contacts()
        self.messages()
        self.cases()
        self.turns()
        self.answers = answers(known.existing(facts, now), now)
        self.shelf = Shelf(self, known.existing(facts, now))

    def versions_of_contacts(self):
        self.counted_by = {}
        for row in self.counted:
            row.version = self.contract.in_force(row.project, row.arrival)
            self.counted_by.setdefault(row.version, []).append(row)
            case = self.teller.cases.get(row.case)
            row.excluded = row.excluded or bool(case and case.excluded)

    def rules_money(self, first):
        """Whether a version for every project with prices is in force when a month begins: 8.5."""
        begun = [row for row in self.contract.versions if row.project is None and row.effective <= midnight(first, row.calendar.zone)]
        last = max(begun, key=lambda row: row.effective, default=None)
        if last is None or last.ends is not None and last.ends <= midnight(first, last.calendar.zone):
            return False
        return bool((last.spec.get("money") or {}).get("prices"))

    def contacts_of(self, version):
        return self.counted_by.get(version, [])

    def useful(self):
        """The readings with `asking_back_counts: false` in every version."""
        if self.useful_readings is None:
            rows = self.spec["contracts"] if "contracts" in self.spec else [self.spec]
            other = dict(self.spec, contracts=[dict(row, asking_back_counts=False) for row in rows])
            self.useful_readings, _ = readings(self.facts, Contract(other, self.outer, self.now), self.now)
        return self.useful_readings

    def messages(self):
        """Written messages and live contacts by customer; what was written and when."""
        existing = known.existing(self.facts, self.now)
        classes = known.classes(existing)
        placed = known.placed(existing)
        self.arrivals, self.wrote, self.by_customer, self.everything = {}, {}, {}, []
        for fact in placed:
            if fact["kind"] != "arrived" or fact.get("channel") in known.LIVE_CHANNELS:
                continue
            kind = classes.get(fact["interaction"], "human")
            at = fact.get("trusted_time", fact["at"])
            if kind not in COUNTED:
                continue
            case = self.teller.cases.get(fact["case"])
            version = self.contract.in_force(fact.get("project"), at)
            self.everything.append(Row(at, fact.get("channel") or "email", fact["customer"], version, bool(case and case.excluded)))
            self.wrote.setdefault(fact["customer"], []).append(at)
            if kind == "human":
                self.arrivals.setdefault(fact["customer"], []).append((at, fact.get("channel") or "email", True))
        for row in self.counted:
            self.by_customer.setdefault(row.customer, []).append(row)
            if row.inbound:
                self.everything.append(Row(row.arrival, row.channel, row.customer, row.version, row.excluded))
                human = classes.get(row.id, "human") == "human"
                self.arrivals.setdefault(row.customer, []).append((row.arrival, row.channel, human))

    def turns(self):
        """What one can repeat: turns, calls, chats."""
        self.matters, self.turns_of = [], {}
        for row in self.readings:
            if row.kind == "first_reply" and row.cancelled != "merged":
                self.turns_of[row.case.id] = self.turns_of.get(row.case.id, 0) + 1
                version = self.contract.in_force(row.clock.project, row.start)
                self.matters.append(Row(row.start, self.channel_of(row), row.clock.customer, version, row.excluded is not None))
        for row in self.counted:
            if row.inbound:
                self.matters.append(Row(row.arrival, row.channel, row.customer, row.version, row.excluded))
        self.matters.sort(key=lambda row: row.at)

    def channel_of(self, row):
        """The channel of a clock: that of its case."""
        story = self.stories.get(row.case.id)
        return story.channel if story else "email"

    def cases(self):
        """The resolve of each case that was not taken back, for `first_contact_resolution`: section 7."""
        self.stories, self.into = stories(known.placed(known.existing(self.facts, self.now)), self)

    def survivor(self, case):
        """The case in which this one goes on."""
        while case in self.into:
            case = self.into[case]
        return case

    def resolves(self, version):
        """Of the cases that this version counts."""
        for case in self.stories.values():
            at = case.resolved(version.reopen_days * DAY)
            if not case.merged and at is not None and self.contract.in_force(case.project, at) is version:
                yield case, at


class Story:
    """A case with somebody in it: whose, by which way, and when it was resolved."""

    def __init__(self, fact, project):
        self.customer, self.channel, self.project = fact["customer"], fact.get("channel") or "email", project
        self.steps, self.merged, self.contacts = [], False, 0

    def resolved(self, window):
        found = None
        for at, word in self.steps:
            if word == "resolved":
                found = at
            elif found is not None and at - found <= window:
                found = None
        return found


def stories(facts, world):
    """Tells every case that has a human message, call or chat."""
    classes = known.classes(facts)
    found, into, begun, moved = {}, {}, world.teller.began, {}

    def last(case):
        while case in into:
            case = into[case]
        return case

    def project(case):
        return moved.get(case, begun.get(case))

    for fact in facts:
        case, kind = last(fact["case"]), fact["kind"]
        story = found.get(case)
        if kind == "arrived" and classes.get(fact["interaction"], "human") == "human" and story is None:
            found[case] = Story(fact, project(case))
        elif kind in ("resolved", "reopened") and story is not None:
            story.steps.append((fact["at"], kind))
        elif kind == "moved":
            moved[case] = fact.get("to_project", fact.get("project", project(case)))
            if story is not None:
                story.project = moved[case]
        elif kind == "merged_into" and last(fact["into"]) != case:
            merge(found, case, last(fact["into"]), fact["at"], project)
            into[case] = last(fact["into"])
    for row in world.counted:
        story = found.get(last(row.case)) if row.case and row.inbound else None
        if story is not None:
            story.contacts += 1
    return found, into


def merge(found, case, survivor, at, project):
    story = found.get(case)
    if story is None:
        return
    story.merged = True
    if survivor not in found:
        found[survivor] = Story({"customer": story.customer, "channel": story.channel}, project(survivor))
    if not story.steps or story.steps[-1][1] != "resolved":
        found[survivor].steps.append((at, "reopened"))
