"""Section 1: the calendar. Which instants are business time, and how much of it lies between two of them."""
import bisect
import datetime
import zoneinfo

from base import DAY, MINUTE, SECOND, instant, local
from holidays import is_holiday

WEEKDAYS = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"]
ZERO = datetime.date(1970, 1, 1)


def interval(text):
    """`HH:MM-HH:MM` as minutes since midnight; an end at or before the start is in the next day."""
    start, end = [int(part[:2]) * 60 + int(part[3:]) for part in text.split("-")]
    return (start, end if end > start else end + 24 * 60)


class Always:
    """All time: what `counts: calendar` goes by."""

    def between(self, start, end):
        return max(0, end - start)

    def after(self, start, amount):
        return start + amount


class Calendar:
    """A calendar file; `hours(known)` are its hours as known at an instant."""

    def __init__(self, spec):
        self.spec = spec
        self.zone = zoneinfo.ZoneInfo(spec["zone"])
        self.views = {}

    def declarations(self, now):
        rows = self.spec.get("changes") or []
        rows = rows + (self.spec.get("special_days") or [])
        found = {instant(row["declared_at"]) for row in rows if row.get("declared_at")}
        return sorted(at for at in found if at <= now)

    def hours(self, known):
        """The hours with all that was declared until `known`."""
        before = [at for at in self.declarations(2**62) if at <= known]
        key = before[-1] if before else None
        if key not in self.views:
            self.views[key] = Hours(self, known)
        return self.views[key]


class Hours:
    """The open stretches of a calendar, as known at one instant."""

    def __init__(self, calendar, known):
        self.zone = calendar.zone
        self.spec = calendar.spec
        self.changes = sorted((row for row in self.spec.get("changes") or [] if told(row, known)), key=lambda row: row["from"])
        self.special = {}
        for row in sorted((row for row in self.spec.get("special_days") or [] if told(row, known)), key=declared):
            self.special[row["date"]] = row
        self.starts, self.ends, self.sums = [], [], []
        self.low = self.high = None

    def starting_on(self, date):
        """The intervals that start on a local date: special day, else holiday, else the week in force."""
        text = date.isoformat()
        if text in self.special:
            return [interval(part) for part in self.special[text].get("hours") or []]
        if is_holiday(self.spec.get("holidays"), date):
            return []
        week = self.spec["week"]
        for row in self.changes:
            if row["from"] <= text:
                week = row["week"]
        return [interval(part) for part in week.get(WEEKDAYS[date.weekday()]) or []]

    def wall_stretches(self, first, last):
        """Open stretches of wall time, in microseconds since 1970 as if the wall were UTC."""
        found = []
        date = first
        while date <= last:
            midnight = (date - ZERO).days * DAY
            found += [(midnight + start * MINUTE, midnight + end * MINUTE) for start, end in self.starting_on(date)]
            date += datetime.timedelta(days=1)
        return found

    def build(self, low, high):
        """All open stretches of UTC in [low, high): piece by piece of equal offset, wall = UTC + offset."""
        found = []
        for start, end, offset in offset_pieces(self.zone, low, high):
            first = ZERO + datetime.timedelta(days=(start + offset) // DAY - 1)
            last = ZERO + datetime.timedelta(days=(end + offset) // DAY)
            for begin, finish in self.wall_stretches(first, last):
                begin, finish = max(begin - offset, start), min(finish - offset, end)
                if begin < finish:
                    found.append((begin, finish))
        self.low, self.high = low, high
        self.starts, self.ends, self.sums = [], [], [0]
        for begin, finish in sorted(found):
            if self.ends and begin <= self.ends[-1]:
                self.ends[-1] = max(self.ends[-1], finish)
            else:
                self.starts.append(begin)
                self.ends.append(finish)
        for begin, finish in zip(self.starts, self.ends):
            self.sums.append(self.sums[-1] + finish - begin)

    def cover(self, first, last):
        low = first - 60 * DAY if self.low is None else self.low
        high = last + 200 * DAY if self.high is None else self.high
        if self.low is None or first < low or last >= high:
            self.build(min(low, first - 60 * DAY) // DAY * DAY, (max(high, last + 400 * DAY) // DAY + 1) * DAY)

    def until(self, at):
        """Business time from the beginning of what was built until `at`."""
        place = bisect.bisect_right(self.starts, at)
        if place == 0:
            return 0
        return self.sums[place - 1] + min(at, self.ends[place - 1]) - self.starts[place - 1]

    def is_open(self, at):
        self.cover(at, at)
        place = bisect.bisect_right(self.starts, at)
        return place > 0 and at < self.ends[place - 1]

    def between(self, start, end):
        """Business time in [start, end)."""
        if end <= start:
            return 0
        self.cover(start, end)
        return self.until(end) - self.until(start)

    def after(self, start, amount):
        """The earliest instant at which the business time since `start` equals `amount`."""
        if amount <= 0:
            return start
        self.cover(start, start)
        while True:
            wanted = self.until(start) + amount
            if self.sums[-1] >= wanted:
                break
            self.cover(start, self.high + 365 * DAY)
        place = bisect.bisect_left(self.sums, wanted)
        return self.ends[place - 1] - (self.sums[place] - wanted)


def told(row, known):
    return not row.get("declared_at") or instant(row["declared_at"]) <= known


def declared(row):
    return instant(row["declared_at"]) if row.get("declared_at") else -(2**62)


def offset(zone, at):
    return int(local(at, zone).utcoffset().total_seconds()) * SECOND


def offset_pieces(zone, low, high):
    """[low, high) cut where the zone's distance from UTC changes."""
    pieces, start, here = [], low, offset(zone, low)
    at = low
    while at < high:
        ahead = min(at + DAY, high)
        if offset(zone, ahead) != here:
            left, right = at, ahead
            while right - left > SECOND:
                middle = (left + right) // 2 // SECOND * SECOND
                left, right = (middle, right) if offset(zone, middle) == here else (left, middle)
            pieces.append((start, right, here))
            start, here = right, offset(zone, right)
        at = ahead
    return pieces + [(start, high, here)]
