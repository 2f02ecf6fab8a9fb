"""Section 2: the contract. Which version is in force when, and what it promises."""
from base import MINUTE, instant
from hours import Always, Calendar

NEVER = -(2**62)
ALWAYS = Always()
DEFAULTS = {
    "warn_bp": 7500, "turns": "all", "turn_from": "first", "asking_back_counts": True, "resolve_unanswered": "cancel",
    "pause_cap_minutes": None, "minimum_minutes": 0, "on_policy_change": "keep", "reopen_days": 7, "min_sample": 0,
    "project": None, "id": None,
}


class Version:
    """One version of a contract, with its calendar."""

    def __init__(self, spec, calendar, place):
        self.spec = spec
        self.place = place
        self.calendar = calendar
        self.number = spec["version"]
        self.effective = instant(spec["effective_from"])
        self.scope = spec.get("scope") or {}
        self.laws = [row for row in spec.get("laws") or [] if row["law"] != "es_phone"]
        self.ends = instant(spec["ends"]) if spec.get("ends") else None
        self.recorded = instant(spec["recorded"]) if spec.get("recorded") else NEVER
        for name, usual in DEFAULTS.items():
            value = spec.get(name)
            setattr(self, name, usual if value is None else value)
        self.targets = {row["measures"]: row for row in spec.get("targets") or []}
        self.pauses = {"customer": ["resolution"]} if spec.get("pauses") is None else spec["pauses"]

    def holds(self, channel):
        """Whether a channel is in scope."""
        channels = self.scope.get("channels")
        return not channels or channel is None or channel in channels

    def covers(self, project):
        """Whether a project is in scope of a version for every project."""
        tasks = self.scope.get("tasks") or []
        if project is None or not tasks or any(not row.get("projects") for row in tasks):
            return True
        return any(project in row["projects"] for row in tasks)

    def target(self, kind, priority):
        """What is promised for a kind: (minutes, counts), or None."""
        row = self.targets.get(kind)
        if row is None:
            return None
        minutes = (row.get("by_priority") or {}).get(priority) or row["minutes"]
        return (minutes, row.get("counts") or "business")

    def hours(self, kind, known):
        """The hours by which a kind counts."""
        if (self.targets[kind].get("counts") or "business") == "calendar":
            return ALWAYS
        return self.calendar.hours(known)

    def pauses_for(self, reason, kind):
        return kind in (self.pauses.get(reason) or [])

    def spec_zone(self):
        return self.calendar.spec["zone"]

    def is_open(self, at, now):
        return self.calendar.hours(now).is_open(at)

    def cap(self):
        return None if self.pause_cap_minutes is None else self.pause_cap_minutes * MINUTE


class Contract:
    """All versions that exist at `now`."""

    def __init__(self, spec, outer, now):
        rows = spec["contracts"] if "contracts" in spec else [spec]
        named = {name: Calendar(row) for name, row in (spec.get("calendars") or {}).items()}
        usual = Calendar(outer) if outer else None
        self.versions = []
        for place, row in enumerate(rows):
            where = row.get("calendar")
            calendar = named[where] if isinstance(where, str) else Calendar(where) if where else usual
            version = Version(row, calendar, place)
            if version.recorded <= now:
                self.versions.append(version)

    def in_force(self, project, at):
        """Of the versions for the project, or else for every project, the one with the latest start not after `at`, unless it has ended."""
        for wanted in ([project, None] if project is not None else [None]):
            found = [row for row in self.versions if row.project == wanted and row.effective <= at]
            last = max(found, key=lambda row: row.effective, default=None)
            if last is not None and (last.ends is None or at < last.ends) and (wanted is not None or last.covers(project)):
                return last
        return None

    def named(self, identity, number, project):
        """What `policy_applied` names: by id, or by number among the versions without id that are for the project or for all."""
        for row in self.versions:
            if identity is not None and row.id == identity:
                return row
        for wanted in (project, None):
            for row in self.versions:
                if row.id is None and row.number == number and row.project == wanted:
                    return row
        return None
