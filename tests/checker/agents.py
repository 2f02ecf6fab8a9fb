"""Section 7: agent time, work and idleness."""


def agent_time(contacts):
    """Per contact: its legs and the work after them, where c stretches of one agent at once count 1/c each."""
    by_agent = {}
    for contact in contacts:
        for row in contact.legs + contact.wraps:
            stretch = (row["start"], row["order"], row["start"] + contact.length(row), contact.id)
            by_agent.setdefault(row["agent"], []).append(stretch)
    total = {contact.id: 0 for contact in contacts}
    for stretches in by_agent.values():
        share_out(sorted(stretches), total)
    return total


def share_out(stretches, total):
    """Whole microseconds; what is left over goes to those that began first."""
    cuts = sorted({row[0] for row in stretches} | {row[2] for row in stretches})
    active, place = [], 0
    for start, end in zip(cuts, cuts[1:]):
        while place < len(stretches) and stretches[place][0] <= start:
            active.append(stretches[place])
            place += 1
        active = [row for row in active if row[2] > start]
        for number, row in enumerate(active):
            each, left = divmod(end - start, len(active))
            total[row[3]] += each + (1 if number < left else 0)


def union(stretches):
    rows = []
    for start, end in sorted(row for row in stretches if row[0] < row[1]):
        if rows and start <= rows[-1][1]:
            rows[-1] = (rows[-1][0], max(rows[-1][1], end))
        else:
            rows.append((start, end))
    return rows


def within(stretches, start, end):
    return sum(max(0, min(finish, end) - max(begin, start)) for begin, finish in stretches)


def work(contacts):
    """Per agent the union of answered ringing, legs, work after them and help."""
    rows = {}
    for contact in contacts:
        answered = [row for row in contact.rings if row["result"] == "answered"]
        for row in answered + contact.legs + contact.wraps + contact.helps:
            rows.setdefault(row["agent"], []).append((row["start"], row["start"] + contact.length(row)))
    return {agent: union(found) for agent, found in rows.items()}


def in_state(states, wanted):
    """Per agent the stretches of states for which `wanted` answers true."""
    rows = {}
    for row in states:
        if wanted(row):
            rows.setdefault(row["agent"], []).append((row["start"], row["end"]))
    return {agent: union(found) for agent, found in rows.items()}


def without(stretches, others):
    """What of the stretches is in none of the others."""
    rows = []
    for start, end in stretches:
        at = start
        for begin, finish in others:
            if finish <= at or begin >= end:
                continue
            if begin > at:
                rows.append((at, begin))
            at = max(at, finish)
        if at < end:
            rows.append((at, end))
    return rows
