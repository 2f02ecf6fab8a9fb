"""Sections 3.2 to 3.5: cases are told fact by fact; their clocks start, pause, change, stop and merge."""
import known as facts_known
from base import DAY
from case import Case, Clock, Terms
from due import reckon


class Teller:
    """Tells all facts in the order of the file."""

    def __init__(self, facts, contract, now):
        self.contract, self.now = contract, now
        existing = facts_known.existing(facts, now)
        self.classes = facts_known.classes(existing)
        told = facts_known.written(existing)
        self.replies = facts_known.Replies(told)
        self.cases = {}
        self.survivors = {}
        self.began = {}
        for fact in existing:
            if fact.get("project") is not None and "case" in fact:
                self.began.setdefault(fact["case"], fact["project"])
        for fact in told:
            self.tell(fact)

    def follow(self, identity):
        while identity in self.survivors:
            identity = self.survivors[identity]
        if identity not in self.cases:
            self.cases[identity] = Case(identity, self.began.get(identity))
        return self.cases[identity]

    def tell(self, fact):
        case = self.follow(fact["case"])
        if fact["case"] == case.id and self.matters(fact):
            case.order = min(case.order, fact["nth"])
        handler = getattr(self, "on_" + fact["kind"], None)
        if handler:
            handler(case, fact)

    def matters(self, fact):
        if fact["kind"] == "arrived":
            return self.classes.get(fact["interaction"], "human") == "human"
        if fact["kind"] == "excluded":
            return fact.get("approved_by") is not None
        return fact["kind"] != "classified"

    # 3.2 messages and turns

    def on_arrived(self, case, fact):
        if self.classes.get(fact["interaction"], "human") != "human":
            return
        trusted = fact.get("trusted_time", fact["at"])
        case.channel = case.channel or fact.get("channel") or "email"
        self.first_message(case, trusted)
        if case.wait and case.wait[0] == "customer":
            case.end_wait(trusted)
        case.closed_turn = None
        if case.version is None:
            return
        case.customer = fact["customer"]
        if case.resolution is None:
            case.resolution = self.start(case, "resolution", 0, trusted)
        self.turn_message(case, trusted)

    def first_message(self, case, trusted):
        """Terms: the version in force at the trusted time of the first message."""
        if case.first is None:
            case.first = trusted
        if case.version is None:
            case.version = self.contract.in_force(case.project, trusted)

    def turn_message(self, case, trusted):
        if case.turn is not None and case.turn.cancelled:
            return
        if case.turn is None:
            self.open_turn(case, [(trusted, case.customer)])
            return
        case.turn.messages.append((trusted, case.customer))
        if case.version.turn_from == "last":
            case.turn.start, case.turn.changed = trusted, None
            if case.terms("first_reply"):
                case.turn.take(case.terms("first_reply"))

    def open_turn(self, case, messages):
        """A turn under the next number; without a promise a message belongs to no turn."""
        if case.terms("first_reply") is None:
            return
        if case.version.turns == "first" and case.numbers >= 1:
            return
        case.numbers += 1
        start = (messages[-1] if case.version.turn_from == "last" else messages[0])[0]
        case.turn = self.start(case, "first_reply", case.numbers, start)
        case.turn.messages, case.turn.customer = list(messages), messages[0][1]

    def start(self, case, kind, number, at):
        """A clock starts; while the case waits it stands still from its start."""
        terms = case.terms(kind)
        if terms is None:
            return None
        clock = Clock(kind, number, at, terms)
        clock.project = clock.first_project = case.project
        clock.customer = case.customer
        case.clocks.append(clock)
        if case.wait and case.version.pauses_for(case.wait[0], kind):
            clock.pauses.append([case.wait[1], None])
        return clock

    def on_message_out(self, case, fact):
        if fact["author"] != "human" or case.version is None:
            return
        if fact.get("asks_back") and not case.version.asking_back_counts:
            return
        turn = case.turn or case.closed_turn
        if turn is None:
            return
        earlier = [row for row in turn.messages if row[0] <= fact["at"]]
        if earlier and not self.replies.undone(fact):
            turn.sent = True
        if earlier and self.replies.counted(fact):
            self.answer(case, turn, fact)

    def answer(self, case, turn, fact):
        """A counted reply stops the turn; its later messages open the next one."""
        case.turn = case.closed_turn = None
        if turn.cancelled and turn.cancelled[0] == "policy":
            return
        turn.cancelled = None
        turn.stop = fact["at"]
        turn.end_pause(fact["at"])
        turn.asks_back = bool(fact.get("asks_back"))
        later = [row for row in turn.messages if row[0] > fact["at"]]
        if later:
            self.open_turn(case, later)

    # 3.3 resolution

    def on_resolved(self, case, fact):
        case.end_wait(min(fact["at"], fact["recorded"]))
        if case.first is None:
            return
        case.resolved = fact["at"]
        if case.resolution is not None and not case.resolution.cancelled:
            case.resolution.stop = fact["at"]
        turn = case.turn
        if turn is None or turn.cancelled or case.version.resolve_unanswered != "cancel":
            return
        if reckon(turn, self.now, fact["at"])[0] >= fact["at"] and not turn.sent:
            turn.cancelled = ("resolved", fact["at"])
            case.turn, case.closed_turn = None, turn

    def on_reopened(self, case, fact):
        self.reopen(case, fact)

    def reopen(self, case, fact):
        """Within the window: the stop is cancelled, and a turn that the resolve cancelled comes back."""
        if case.resolved is None or case.version is None:
            return
        if fact["at"] - case.resolved > case.version.reopen_days * DAY:
            return
        case.resolved = None
        back = []
        if case.resolution is not None and case.resolution.stop is not None:
            case.resolution.stop = None
            back.append(case.resolution)
        if case.closed_turn is not None:
            case.turn, case.closed_turn = case.closed_turn, None
            case.turn.cancelled = None
            back.append(case.turn)
        for clock in back:
            if case.wait is not None and case.version.pauses_for(case.wait[0], clock.kind):
                clock.pauses.append([max(case.wait[1], fact["at"], fact["recorded"]), None])
            self.change(case, clock, fact, case.version is clock.terms.version)

    # 3.4 pauses and terms

    def on_pending_on(self, case, fact):
        case.end_wait(max(fact["at"], fact["recorded"]))
        case.wait = (fact["reason"], max(fact["at"], fact["recorded"]))
        for clock in (case.turn, case.resolution):
            if clock is not None and clock.stop is None and case.version.pauses_for(fact["reason"], clock.kind):
                clock.pauses.append([case.wait[1], None])

    def on_pending_off(self, case, fact):
        case.end_wait(min(fact["at"], fact["recorded"]))

    def on_priority_changed(self, case, fact):
        case.priority = fact["priority"]
        self.change_all(case, fact, True)

    def on_policy_applied(self, case, fact):
        version = self.contract.named(fact["contract"], fact["version"], case.project)
        if version is not None:
            case.version = version
            self.change_all(case, fact, False)

    def on_moved(self, case, fact):
        project = fact.get("to_project", fact.get("project"))
        if project is not None:
            case.project = project
        for clock in (case.turn, case.resolution):
            if running(clock):
                clock.project = case.project
        version = self.contract.in_force(case.project, fact["at"])
        if version is not None:
            case.version = version
            self.change_all(case, fact, False)

    def change_all(self, case, fact, by_priority):
        for clock in (case.turn, case.resolution):
            if clock is not None and clock.stop is None:
                self.change(case, clock, fact, by_priority)

    def change(self, case, clock, fact, by_priority):
        """Another target or calendar for a running clock."""
        terms, old = case.terms(clock.kind), clock.terms
        late = fact["recorded"] > reckon(clock, self.now, fact["recorded"])[0]
        if clock.cancelled and terms is not None and case.resolved is None:
            clock.cancelled = None
        if not clock.cancelled:
            clock.project = case.project or clock.project
        if late:
            return
        if terms is None:
            if not clock.cancelled:
                clock.cancelled = ("policy", fact["at"])
            return
        if clock.cancelled:
            return
        clock.take(terms)
        if terms.same(old):
            return
        if not by_priority and terms.version.on_policy_change == "restart":
            clock.start, clock.changed = fact["at"], None
        else:
            clock.changed = fact["at"]

    # 3.5 merging

    def on_merged_into(self, case, fact):
        other = self.follow(fact["into"])
        if fact["into"] == other.id:
            other.order = min(other.order, fact["nth"])
        if other is case:
            return
        self.survivors[case.id] = other.id
        turn = cancel_merged(case.turn, fact["at"])
        resolution = cancel_merged(case.resolution, fact["at"])
        known = other.version is not None
        other.channel = other.channel or case.channel
        if not known:
            at_first = case.first is not None and self.contract.in_force(other.project, case.first)
            other.version = at_first or case.version
        if other.first is None:
            other.first = case.first
        if other.resolved is not None and (turn or resolution):
            self.reopen(other, fact)
        if turn is not None and (known or other.terms("first_reply")):
            self.merge_turn(other, turn, fact)
        if resolution is not None and (known or other.terms("resolution")):
            self.merge_resolution(other, resolution, fact)

    def merge_turn(self, other, turn, fact):
        if running(other.turn):
            turn.number = other.turn.number
            turn.messages, other.turn.messages = [turn.messages + other.turn.messages] * 2
            turn.sent = other.turn.sent = turn.sent or other.turn.sent
            if turn.start >= other.turn.start:
                return
            other.clocks.remove(other.turn)
        else:
            other.numbers += 1
            turn.number = other.numbers
        other.turn, other.closed_turn = turn, None
        self.adopt(other, turn, fact)

    def merge_resolution(self, other, resolution, fact):
        if running(other.resolution):
            if resolution.start >= other.resolution.start:
                return
            other.clocks.remove(other.resolution)
        other.resolution = resolution
        other.resolved = None
        self.adopt(other, resolution, fact)

    def adopt(self, other, clock, fact):
        """The surviving case's version, priority and waiting count from here on."""
        other.clocks.append(clock)
        clock.end_pause(fact["at"])
        if other.wait and other.version.pauses_for(other.wait[0], clock.kind):
            clock.pauses.append([max(other.wait[1], fact["at"]), None])
        self.change(other, clock, fact, True)

    def on_excluded(self, case, fact):
        if fact.get("approved_by") is not None:
            case.excluded = fact["rule"]


def running(clock):
    return clock is not None and clock.stop is None and not clock.cancelled


def cancel_merged(clock, at):
    """Cancels a running clock with cause `merged`; answers its like, which may go on in the surviving case."""
    if not running(clock):
        return None
    going = clock.copy()
    clock.cancelled = ("merged", at)
    return going
