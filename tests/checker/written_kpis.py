"""Section 5 and section 7: the parts of KPIs over clocks and over all channels, and those of a day."""
import datetime

from agents import in_state, within, without
from base import DAY, HOUR, local_date, midnight
from figures import Part
from surveys import solved

STOPS = {"reply_time": "first_reply", "reply_time_percentile": "first_reply", "processing_time": "resolution", "processing_time_percentile": "resolution"}


def of_clocks(world, kind, version, wants, useful=False):
    rows = world.useful() if useful else world.readings
    rows = [row for row in rows if row.kind == kind and row.version.place == version.place]
    channels = wants.get("channels") or ("email", "form")
    return [row for row in rows if world.channel_of(row) in channels]


def level(world, kpi, version, wants):
    """Section 5: clocks that are due in the period and have come out."""
    parts = []
    kind = {"resolution_level": "resolution", "complaint_level": "complaint"}.get(kpi, "first_reply")
    for row in of_clocks(world, kind, version, wants, kpi == "useful_reply_level"):
        if row.standing in ("missed", "breached") or (row.standing == "met" and row.due <= world.now):
            parts.append(Part(row.due, 1 if row.met else 0, 1, row.excluded is not None))
    return parts


def stopped(world, kpi, version, wants):
    parts = []
    for row in of_clocks(world, STOPS[kpi], version, wants):
        if row.stop is not None and not row.cancelled:
            time = row.stop - row.start if wants.get("counts") == "calendar" else row.used
            parts.append(Part(row.stop, time, 1, row.excluded is not None))
    return parts


def days(world, zone, first, last):
    """(date, start, end or now) of the days that have begun."""
    date = first
    while date <= last:
        start, end = midnight(date, zone), midnight(date + datetime.timedelta(days=1), zone)
        if start < world.now:
            yield date, start, min(end, world.now)
        date += datetime.timedelta(days=1)


def backlog(world, kpi, version, wants, first, last):
    parts = []
    rows = [row for row in of_clocks(world, "resolution", version, wants) if not row.cancelled]
    for date, start, end in days(world, version.calendar.zone, first, last):
        for excluded in (False, True):
            here = [row for row in rows if (row.excluded is not None) == excluded]
            is_open = [row for row in here if row.start < end and (row.stop is None or row.stop >= end)]
            closed = [row for row in here if row.stop is not None and start <= row.stop < end]
            parts.append(Part(start, len(is_open), len(closed), excluded))
    return parts


def turns_per_case(world, kpi, version, wants):
    parts = []
    for row in of_clocks(world, "resolution", version, wants):
        if row.stop is not None and not row.cancelled:
            parts.append(Part(row.stop, world.turns_of.get(row.case.id, 0), 1, row.excluded is not None))
    return parts


def contacts(world, kpi, version, wants):
    """Every channel: messages, calls, chats."""
    parts = []
    for row in world.everything:
        if row.version is not version or (wants.get("channels") and row.channel not in wants["channels"]):
            continue
        if kpi == "contacts":
            parts.append(Part(row.at, 1, 1, row.excluded))
        elif row.channel not in ("phone", "chat"):
            parts.append(Part(row.at, 1, 0, row.excluded))
        else:
            parts.append(Part(row.at, 0, 1 if row.channel == "phone" else 0, row.excluded))
    return parts


def repeat_rate(world, kpi, version, wants):
    parts, before = [], {}
    for row in world.matters:
        if wants.get("channels") and row.channel not in wants["channels"]:
            continue
        last = before.get(row.customer)
        before[row.customer] = row.at
        if row.version is version:
            again = last is not None and row.at - last <= wants.get("days", 7) * DAY
            parts.append(Part(row.at, 1 if again else 0, 1, row.excluded))
    return parts


def first_contact_resolution(world, kpi, version, wants):
    parts, days = [], wants.get("days", 7) * DAY
    identities = {id(story): case for case, story in world.stories.items()}
    for story, at in world.resolves(version):
        if world.now < at + days or (wants.get("channels") and story.channel not in wants["channels"]):
            continue
        case = identities[id(story)]
        again = any(human and at < came <= at + days for came, channel, human in world.arrivals.get(story.customer, []))
        once = world.turns_of.get(case, 0) + story.contacts == 1
        teller = world.teller.cases.get(case)
        parts.append(Part(at, 1 if once and not again else 0, 1, bool(teller and teller.excluded)))
    return parts


def of_days(world, kpi, version, wants, first, last):
    """Agents' time, cut at local midnights: a part for each agent and day. All agents count for every version."""
    signed_in = in_state(world.states, lambda row: row["state"] != "offline")
    available = in_state(world.states, lambda row: row["state"] == "available")
    idle = {agent: without(rows, world.work.get(agent, [])) for agent, rows in available.items()}
    paused = in_state(world.states, lambda row: row["state"] == "pause" and wants.get("reason") in (None, row["reason"]))
    stretches = {"idle_time": idle, "signed_in_time": signed_in, "pause_time": paused, "agents_signed_in": signed_in}
    parts = []
    for date, start, end in days(world, version.calendar.zone, first, last):
        if kpi == "agents_signed_in":
            parts.append(Part(start, 0, end - start))
        for agent in sorted(set(world.work) | set(signed_in)):
            if kpi in stretches:
                time = within(stretches[kpi].get(agent, []), start, end)
                if time:
                    parts.append(Part(start, time, 0 if kpi == "agents_signed_in" else 1))
                continue
            busy, free = within(world.work.get(agent, []), start, end), within(idle.get(agent, []), start, end)
            if busy + free:
                parts.append(Part(start, busy if kpi == "occupancy" else free, busy + free))
    return parts


OVER_CLOCKS = {"reply_level": level, "resolution_level": level, "complaint_level": level, "useful_reply_level": level, "turns_per_case": turns_per_case}
OVER_CLOCKS.update({kpi: stopped for kpi in STOPS})
OVER_ALL = {"contacts": contacts, "written_to_voice": contacts, "repeat_rate": repeat_rate, "first_contact_resolution": first_contact_resolution,
            "solved_by_customers": solved, "solved_first_time": solved}
OF_AGENTS = ("idle_time", "signed_in_time", "pause_time", "agents_signed_in", "occupancy", "dead_time")
OF_DAYS = {kpi: of_days for kpi in OF_AGENTS}
OF_DAYS.update({"backlog": backlog, "backlog_days": backlog})
