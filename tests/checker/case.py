"""What is remembered of a case and of its clocks while they are told."""


class Terms:
    """What is promised for one kind to one case: version, minutes, and how they count."""

    def __init__(self, version, minutes, counts):
        self.version, self.minutes, self.counts = version, minutes, counts

    def same(self, other):
        """Whether target and calendar are the same."""
        if (self.minutes, self.counts) != (other.minutes, other.counts):
            return False
        return self.version.calendar.spec == other.version.calendar.spec


class Clock:
    def __init__(self, kind, number, start, terms):
        self.kind, self.number, self.start, self.terms = kind, number, start, terms
        self.numbers = [terms.version.number]
        self.project = self.first_project = self.customer = None
        self.pauses = []
        self.changed = None
        self.stop = None
        self.cancelled = None
        self.asks_back = False
        self.messages = []
        self.sent = False

    def copy(self):
        clock = Clock(self.kind, self.number, self.start, self.terms)
        clock.numbers, clock.project = list(self.numbers), self.project
        clock.pauses = [list(row) for row in self.pauses]
        clock.first_project, clock.customer = self.first_project, self.customer
        clock.changed, clock.messages, clock.sent = self.changed, list(self.messages), self.sent
        return clock

    def take(self, terms):
        if terms.version.number != self.numbers[-1]:
            self.numbers.append(terms.version.number)
        self.terms = terms

    def end_pause(self, at):
        for row in self.pauses:
            if row[1] is None:
                row[1] = max(row[0], at)


class Case:
    def __init__(self, identity, project):
        self.id = identity
        self.project = project
        self.version = None
        self.priority = "normal"
        self.customer = None
        self.channel = None
        self.first = None
        self.wait = None
        self.turn = None
        self.closed_turn = None
        self.numbers = 0
        self.resolution = None
        self.resolved = None
        self.clocks = []
        self.excluded = None
        self.order = 2**62

    def terms(self, kind):
        """The terms of a kind as they are now; None without a promise."""
        if self.version is None or not self.version.holds(self.channel):
            return None
        target = self.version.target(kind, self.priority)
        return Terms(self.version, *target) if target else None

    def end_wait(self, at):
        for clock in self.clocks:
            clock.end_pause(at)
        self.wait = None
