"""Section 4: the answer, one object per case and clock."""
import legal
from base import DAY, SECOND
from clocks import Teller
from due import reckon

COMPARED = [
    "project", "start", "due", "warn", "stop", "target_minutes", "standing", "met", "cancelled", "business_seconds_used",
    "paused_seconds", "contract", "contract_version", "contract_versions", "clause", "provisional", "asks_back", "excluded",
]


class Reading:
    def __init__(self, case, clock, now):
        self.case, self.clock = case, clock
        terms = clock.terms
        self.version = terms.version
        self.kind, self.turn, self.start, self.stop = clock.kind, clock.number, clock.start, clock.stop
        end = clock.cancelled[1] if clock.cancelled else now if clock.stop is None else clock.stop
        self.due, self.warn, self.hours, self.pauses = reckon(clock, now, end)
        self.paused = sum(self.hours.between(max(begin, self.start), min(finish, end)) for begin, finish in self.pauses)
        self.used = self.hours.between(self.start, end) - self.paused
        self.cancelled = clock.cancelled[0] if clock.cancelled else None
        self.standing = self.stands(now)
        self.met = {"met": True, "missed": False, "breached": False}.get(self.standing)
        self.provisional = self.may_change(now)
        self.excluded = case.excluded

    def stands(self, now):
        if self.cancelled:
            return "cancelled"
        if self.stop is not None:
            return "met" if self.stop <= self.due else "missed"
        if now > self.due:
            return "breached"
        if self.clock.pauses and self.clock.pauses[-1][1] is None and self.pauses and self.pauses[-1][1] == now:
            return "paused"
        return "warned" if now >= self.warn else "running"

    def may_change(self, now):
        if self.kind != "resolution" or self.cancelled:
            return False
        return self.stop is None or now <= max(self.due, self.stop + self.case.version.reopen_days * DAY)

    def fields(self):
        return {
            "case": self.case.id, "project": self.clock.project, "clock": self.kind, "turn": self.turn,
            "start": self.start, "due": self.due, "warn": self.warn, "stop": self.stop,
            "target_minutes": self.clock.terms.minutes, "standing": self.standing, "met": self.met, "cancelled": self.cancelled,
            "business_seconds_used": self.used // SECOND, "paused_seconds": self.paused // SECOND,
            "contract": self.version.id, "contract_version": self.version.number, "contract_versions": self.clock.numbers,
            "clause": self.version.targets[self.kind].get("clause"), "provisional": self.provisional,
            "asks_back": self.clock.asks_back, "excluded": self.excluded,
        }


def readings(facts, contract, now):
    """All readings: cases in the order of their first fact that matters, turns by number, the resolution, the complaint."""
    teller = Teller(facts, contract, now)
    complaints = legal.readings(facts, contract, now, teller.cases)
    found = []
    for case in sorted(teller.cases.values(), key=lambda case: case.order):
        for clock in sorted(case.clocks, key=lambda clock: (clock.kind == "resolution", clock.number)):
            found.append(Reading(case, clock, now))
        found.extend(complaints.get(case.id, []))
    return found, teller
