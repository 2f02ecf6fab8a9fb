"""Everything that is known of a shop at `now`, put together once for all KPIs."""
import agents
import known
from live import COUNTED, contacts, states
from readings import readings
from terms import Contract


class Row:
    """A message, call, chat or turn as the KPIs over all channels see it."""

    def __init__(self, at, channel, customer, version, excluded):
        self.at, self.channel, self.customer, self.version, self.excluded = at, channel, customer, version, excluded


class Resolve:
    def __init__(self, at, customer, once, version, excluded):
        self.at, self.customer, self.once, self.version, self.excluded = at, customer, once, version, excluded


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
        self.turns()
        self.cases()

    def versions_of_contacts(self):
        self.counted_by = {}
        for row in self.counted:
            row.version = self.contract.in_force(row.project, row.arrival)
            self.counted_by.setdefault(row.version, []).append(row)
            case = self.teller.cases.get(row.case)
            row.excluded = row.excluded or bool(case and case.excluded)

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
        self.first_messages = {}
        for fact in placed:
            if fact["kind"] != "arrived" or fact.get("channel") in known.LIVE_CHANNELS:
                continue
            kind = classes.get(fact["interaction"], "human")
            at = fact.get("trusted_time", fact["at"])
            if kind not in COUNTED:
                continue
            case = self.teller.cases.get(fact["case"])
            version = self.contract.in_force(fact.get("project"), at)
            self.everything.append(Row(at, fact.get("channel"), fact["customer"], version, bool(case and case.excluded)))
            if kind == "human":
                self.first_messages.setdefault(fact["case"], fact)
                self.arrivals.setdefault(fact["customer"], []).append((at, fact.get("channel")))
                self.wrote.setdefault(fact["customer"], []).append(at)
        for row in self.counted:
            self.by_customer.setdefault(row.customer, []).append(row)
            if row.inbound:
                self.everything.append(Row(row.arrival, row.channel, row.customer, row.version, row.excluded))
                self.arrivals.setdefault(row.customer, []).append((row.arrival, row.channel))

    def turns(self):
        """What one can repeat: turns, calls, chats."""
        self.matters, self.turns_of = [], {}
        for row in self.readings:
            if row.kind == "first_reply" and row.cancelled != "merged":
                self.turns_of[row.case.id] = self.turns_of.get(row.case.id, 0) + 1
                version = self.contract.in_force(row.clock.project, row.start)
                self.matters.append(Row(row.start, "email", row.clock.customer, version, row.excluded is not None))
        for row in self.counted:
            if row.inbound:
                self.matters.append(Row(row.arrival, row.channel, row.customer, row.version, row.excluded))
        self.matters.sort(key=lambda row: row.at)

    def cases(self):
        """The resolve of each case that was not taken back, counted by the version in force at the resolve."""
        self.resolves = []
        by_case = {}
        for row in self.counted:
            if row.inbound:
                by_case.setdefault(row.case, []).append(row)
        for case in self.teller.cases.values():
            first = self.first_messages.get(case.id)
            if case.resolved is None or first is None:
                continue
            live = by_case.get(case.id, [])
            turns = [clock for clock in case.clocks if clock.kind == "first_reply" and clock.cancelled != "merged"]
            version = self.contract.in_force(case.project, case.resolved)
            once = len(turns) + len(live) == 1
            self.resolves.append(Resolve(case.resolved, first["customer"], once, version, case.excluded is not None))
