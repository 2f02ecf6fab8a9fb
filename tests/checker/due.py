"""Section 3.4: when a clock is due. Slow and literal; the clocks themselves stand in clocks.py."""
from base import MINUTE


def clipped(pauses, start, end):
    """The pauses of a clock within [start, end); a pause that still lasts ends at `end`."""
    rows = []
    for begin, finish in pauses:
        begin = max(begin, start)
        finish = end if finish is None else min(finish, end)
        if begin < finish:
            rows.append((begin, finish))
    return rows


def capped(hours, pauses, cap):
    """Pauses up to the instant at which their business time reaches the cap."""
    if cap is None:
        return pauses
    rows, left = [], cap
    for begin, finish in pauses:
        within = hours.between(begin, finish)
        if within >= left:
            return rows + [(begin, hours.after(begin, left))]
        rows.append((begin, finish))
        left -= within
    return rows


def walk(hours, start, amount, pauses):
    """The earliest instant at which the unpaused business time since `start` equals `amount`."""
    at, left = start, amount
    if amount <= 0:
        return start
    for begin, finish in pauses:
        if finish <= at:
            continue
        if begin > at:
            within = hours.between(at, begin)
            if within >= left:
                break
            left -= within
        at = finish
    return hours.after(at, left)


def share(minutes, version, warning):
    """The target, or the part of it after which a warning comes."""
    return minutes * MINUTE * version.warn_bp // 10000 if warning else minutes * MINUTE


def instant_due(clock, hours, pauses, warning=False):
    """Due (or warn) in the hours given: from the start, and not before what a change leaves at least."""
    terms = clock.terms
    due = walk(hours, clock.start, share(terms.minutes, terms.version, warning), pauses)
    if clock.changed is not None:
        least = share(terms.version.minimum_minutes, terms.version, warning)
        due = max(due, walk(hours, clock.changed, least, pauses))
    return due


def reckon(clock, now, end):
    """(due, warn, hours, pauses that count) of a clock, with the declarations one after the other.

    `end`: where a pause that still lasts is taken to end (the stop, the cancelling, or now).
    """
    terms = clock.terms
    raw = clipped(clock.pauses, clock.start, end)
    declared = terms.version.calendar.declarations(now) if terms.counts == "business" else []
    known = max([at for at in declared if at <= clock.start], default=-(2**62))

    def compute(known, warning=False):
        hours = terms.version.hours(clock.kind, known)
        return instant_due(clock, hours, capped(hours, raw, terms.version.cap()), warning)

    due = compute(known)
    floor = -(2**62)
    for at in declared:
        if at <= clock.start:
            continue
        if due <= at:
            break
        known, due, floor = at, max(compute(at), at), at
    hours = terms.version.hours(clock.kind, known)
    counting = [row for row in capped(hours, raw, terms.version.cap()) if row[0] < due]
    return due, max(compute(known, True), floor), hours, counting
