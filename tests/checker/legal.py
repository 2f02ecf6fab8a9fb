"""Section 3.6: the clock that the law gives to a complaint. It is told by itself: no other clock knows of it."""
import datetime

import known
from base import MINUTE, SECOND, local_date, midnight
from holidays import is_holiday

DAYS = {"pl_complaint": 14, "es_complaint": 15}


def due(rule, calendar, start):
    """The last microsecond of the last local day."""
    date, left = local_date(start, calendar.zone), rule.get("days") or DAYS[rule["law"]]
    while left:
        date += datetime.timedelta(days=1)
        if rule["law"] == "pl_complaint" or (date.weekday() < 5 and not is_holiday(calendar.spec.get("holidays"), date)):
            left -= 1
    return midnight(date + datetime.timedelta(days=1), calendar.zone) - 1


class Terms:
    def __init__(self, version, rule, start):
        self.version, self.rule = version, rule
        self.due = due(rule, version.calendar, start)
        self.minutes = (self.due - start) // MINUTE


class Clock:
    def __init__(self, start, customer, terms):
        self.kind, self.number, self.start, self.customer, self.terms = "complaint", 0, start, customer, terms
        self.numbers, self.asks_back, self.messages = [terms.version.number], False, []
        self.project = self.stop = self.cancelled = None

    def runs(self):
        return self.stop is None and self.cancelled is None

    def copy(self):
        clock = Clock(self.start, self.customer, self.terms)
        return clock


class Reading:
    """The same fields as any other reading."""

    def __init__(self, case, clock, now):
        self.case, self.clock, self.excluded = case, clock, case.excluded
        self.kind, self.turn, self.start, self.stop, self.version = clock.kind, 0, clock.start, clock.stop, clock.terms.version
        self.due, self.warn = clock.terms.due, clock.start + (clock.terms.due - clock.start) * self.version.warn_bp // 10000
        self.cancelled = clock.cancelled[0] if clock.cancelled else None
        end = clock.stop if clock.stop is not None else clock.cancelled[1] if clock.cancelled else now
        self.used, self.paused, self.provisional = max(0, end - clock.start), 0, False
        self.standing = self.stands(now)
        self.met = {"met": True, "missed": False, "breached": False}.get(self.standing)

    def stands(self, now):
        if self.cancelled:
            return "cancelled"
        if self.stop is not None:
            return "met" if self.stop <= self.due else "missed"
        return "breached" if now > self.due else "warned" if now >= self.warn else "running"

    def fields(self):
        return {
            "case": self.case.id, "project": self.clock.project, "clock": self.kind, "turn": 0, "start": self.start, "due": self.due,
            "warn": self.warn, "stop": self.stop, "target_minutes": self.clock.terms.minutes, "standing": self.standing, "met": self.met,
            "cancelled": self.cancelled, "business_seconds_used": self.used // SECOND, "paused_seconds": 0, "contract": self.version.id,
            "contract_version": self.version.number, "contract_versions": self.clock.numbers, "clause": self.clock.terms.rule.get("clause"),
            "provisional": False, "asks_back": False, "excluded": self.excluded,
        }


class Matter:
    def __init__(self, project):
        self.project, self.channel, self.unanswered, self.last = project, None, [], None
        self.said, self.resolved, self.ruled, self.clocks = None, False, None, []

    def running(self):
        return self.clocks[-1] if self.clocks and self.clocks[-1].runs() else None

    def begin(self):
        message = self.unanswered[0] if self.unanswered else self.last
        if self.ruled and message and not self.clocks:
            self.clocks.append(Clock(message[0], message[1], Terms(*self.ruled, message[0])))

    def settle(self):
        clock = self.running()
        if clock and self.resolved and self.said is not None and clock.start <= self.said:
            clock.stop = self.said


class Teller:
    def __init__(self, facts, contract, now):
        existing = known.existing(facts, now)
        self.contract, self.classes, self.live = contract, known.classes(existing), known.live_interactions(existing)
        told = known.placed(existing)
        self.replies = known.Replies(told)
        self.matters, self.into, self.began = {}, {}, {}
        for fact in existing:
            if fact.get("project") is not None and "case" in fact:
                self.began.setdefault(fact["case"], fact["project"])
        for fact in told:
            handler = getattr(self, "on_" + fact["kind"], None)
            if handler and ("interaction" not in fact or fact["interaction"] not in self.live):
                handler(self.follow(fact["case"]), fact)

    def last(self, case):
        while case in self.into:
            case = self.into[case]
        return case

    def follow(self, case):
        case = self.last(case)
        if case not in self.matters:
            self.matters[case] = Matter(self.began.get(case))
        return self.matters[case]

    def on_arrived(self, matter, fact):
        if self.classes.get(fact["interaction"], "human") == "human":
            matter.channel = matter.channel or fact.get("channel") or "email"
            matter.last = (fact.get("trusted_time", fact["at"]), fact["customer"])
            matter.unanswered.append(matter.last)
            matter.begin()

    def on_message_out(self, matter, fact):
        if not self.replies.counted(fact):
            return
        matter.unanswered = [row for row in matter.unanswered if row[0] > fact["at"]]
        if not fact.get("asks_back"):
            matter.said = fact["at"] if matter.said is None else max(matter.said, fact["at"])
            matter.settle()

    def on_resolved(self, matter, fact):
        matter.resolved = True
        matter.settle()

    def on_reopened(self, matter, fact):
        matter.resolved = False

    def on_case_opened(self, matter, fact):
        self.lie(matter, fact)

    def on_queued(self, matter, fact):
        if "interaction" not in fact:
            self.lie(matter, fact)

    def on_moved(self, matter, fact):
        project = fact.get("to_project", fact.get("project"))
        if project is not None:
            matter.project = project
        self.lie(matter, fact)

    def lie(self, matter, fact):
        version = self.contract.in_force(matter.project, fact["at"])
        rules = version.laws if version is not None and version.holds(matter.channel) else []
        matter.ruled = next(((version, rule) for rule in rules if fact["queue"] in (rule.get("queues") or [])), None)
        clock = matter.clocks[-1] if matter.clocks else None
        if clock and clock.stop is None:
            if matter.ruled and clock.cancelled and clock.cancelled[0] == "policy":
                clock.cancelled = None
            elif not matter.ruled and not clock.cancelled and fact["recorded"] <= clock.terms.due:
                clock.cancelled = ("policy", fact["at"])
        matter.begin()
        matter.settle()

    def on_merged_into(self, gone, fact):
        survivor, case = self.last(fact["into"]), self.last(fact["case"])
        if survivor == case:
            return
        other, clock = self.follow(survivor), gone.running()
        self.into[case] = survivor
        other.unanswered = sorted(other.unanswered + gone.unanswered, key=lambda row: row[0])
        gone.unanswered = []
        other.last = max((row for row in (other.last, gone.last) if row), default=None)
        other.said = max((at for at in (other.said, gone.said) if at is not None), default=None)
        other.channel, other.resolved = other.channel or gone.channel, other.resolved and gone.resolved
        if clock:
            going = clock.copy()
            clock.cancelled = ("merged", fact["at"])
            other.ruled = other.ruled or gone.ruled
            if other.running() is None:
                other.clocks.append(going)
            elif going.start < other.running().start:
                other.clocks[-1] = going
        other.settle()


def readings(facts, contract, now, cases):
    """The readings of complaints by the id of their case."""
    found = {}
    for identity, matter in Teller(facts, contract, now).matters.items():
        for clock in matter.clocks:
            clock.project = matter.project
            found.setdefault(identity, []).append(Reading(cases[identity], clock, now))
    return found
