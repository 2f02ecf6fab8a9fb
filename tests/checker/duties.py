"""Section 9: what the shop owed: waits for its answer, plans by their day of locking; what a statement forgives for it."""
import datetime

import known
from base import MINUTE, instant, local_date, midnight, written
from promises import in_force_before, named, windows

NEVER = -(2**62)


class Wait:
    def __init__(self, case, project, start):
        self.case, self.project, self.start, self.end, self.merged = case, project, start, None, False


def waits(world):
    """9.2: every stretch in which a case waited for the shop."""
    running, found, into, moved = {}, [], {}, {}

    def last(case):
        while case in into:
            case = into[case]
        return case

    def end(case, at, merged=False):
        wait = running.pop(case, None)
        if wait is not None:
            wait.end, wait.merged = max(wait.start, at), merged

    for fact in known.placed(known.existing(world.facts, world.now)):
        case, kind = last(fact["case"]), fact["kind"]
        late, early = max(fact["at"], fact["recorded"]), min(fact["at"], fact["recorded"])
        if kind == "pending_on" and fact["reason"] == "client" and case not in running:
            running[case] = Wait(case, moved.get(case, world.teller.began.get(case)), late)
            found.append(running[case])
        elif kind == "pending_on" and fact["reason"] != "client":
            end(case, late)
        elif kind == "pending_off":
            end(case, early)
        elif kind == "resolved":
            end(case, fact["at"])
        elif kind == "moved":
            moved[case] = fact.get("to_project", fact.get("project", moved.get(case, world.teller.began.get(case))))
        elif kind == "merged_into" and last(fact["into"]) != case:
            end(case, fact["at"], True)
            into[case] = last(fact["into"])
    return found


def ours(world, version):
    """The waits that a version counts."""
    for wait in waits(world):
        story = world.stories.get(wait.case)
        if story is not None and version.holds(story.channel) and world.contract.in_force(wait.project, wait.start) is version:
            yield wait


def excluded(world, wait):
    case = world.teller.cases.get(wait.case)
    return bool(case and case.excluded)


def owed_until(version, start, minutes, now):
    """The end of so much business time, with the declarations one after the other."""
    calendar = version.calendar
    declared = calendar.declarations(now)
    due = calendar.hours(max([at for at in declared if at <= start], default=NEVER)).after(start, minutes * MINUTE)
    for at in declared:
        if at <= start:
            continue
        if due <= at:
            break
        due = max(calendar.hours(at).after(start, minutes * MINUTE), at)
    return due


def answers(world, version, duty):
    rows = []
    for wait in ours(world, version):
        due = owed_until(version, wait.start, duty["minutes"], world.now)
        missed = world.now > due if wait.end is None else wait.end > due
        kept = wait.end is not None and not wait.merged and wait.end <= due <= world.now
        if missed or kept:
            rows.append({
                "case": wait.case, "slot": None, "from": wait.start, "due": due, "until": wait.end, "kept": kept,
                "counted": not excluded(world, wait), "date": local_date(due, version.calendar.zone),
            })
    return rows


def waited(world, version, first, last):
    zone, hours = version.calendar.zone, version.calendar.hours(world.now)
    start, end = midnight(first, zone), min(midnight(last + datetime.timedelta(days=1), zone), world.now)
    rows = [wait for wait in ours(world, version) if not excluded(world, wait)]
    return sum(hours.between(max(wait.start, start), end if wait.end is None else min(wait.end, end)) for wait in rows)


def volumes(version):
    return {row["code"]: row for row in (version.spec.get("money") or {}).get("volumes") or []}


def plans(world, version, duty, first, last):
    volume, zone, rows = volumes(version)[duty["volume"]], version.calendar.zone, []
    monthly = (duty.get("of") or "month") == "month"
    lock = volume.get("lock") or {}
    before = lock.get("month_days", 60) if monthly else lock.get("day_days", 30)
    agreed = [row for row in world.contract.versions if row.project == version.project and duty["volume"] in volumes(row)]
    agreed = min(max(row.effective, row.recorded) for row in agreed)
    date = first
    while date <= last:
        due = midnight(date - datetime.timedelta(days=before), zone)
        mine = world.contract.in_force(version.project, midnight(date, zone)) is version
        if (date.day == 1 or not monthly) and mine and agreed <= due <= world.now:
            slot = date.isoformat()[:7] if monthly else date.isoformat()
            entered = planned(world, duty["volume"], slot)
            locked = [at for at in entered if at < due]
            until = max(locked) if locked else min(entered, default=None)
            rows.append({"case": None, "slot": slot, "from": None, "due": due, "until": until, "kept": bool(locked), "counted": True, "date": date})
        date += datetime.timedelta(days=1)
    return rows


def planned(world, volume, slot):
    """When values of a slot were entered."""
    facts = known.existing(world.facts, world.now)
    facts = [fact for fact in facts if fact["kind"] == "volume_planned" and fact["volume"] == volume]
    return [fact["recorded"] for fact in facts for value in fact["values"] if value["slot"] == slot]


def kept(rows):
    good = sum(row["kept"] for row in rows)
    return {"numerator": good, "denominator": len(rows), "value": good * 10000 // len(rows) if rows else None}


def standing(found, duty):
    if found["denominator"] < max(1, duty.get("min_sample") or 0):
        return "unjudged"
    return "kept" if found["numerator"] * 10000 >= duty["share_bp"] * found["denominator"] else "broken"


def duty_of(world, version, duty, first, last):
    answered = duty["kind"] == "escalation_answer"
    spans = windows("month", first, last)
    early = min(first, min(start for start, _ in spans))
    every = answers(world, version, duty) if answered else plans(world, version, duty, early, last)
    parts = []
    for start, end in spans:
        found = kept([row for row in every if start <= row["date"] <= end and row["counted"]])
        parts.append(dict(found, **{"from": start.isoformat(), "to": end.isoformat(), "standing": standing(found, duty)}))
    rows = [row for row in every if first <= row["date"] <= last]
    stands = {row["standing"] for row in parts}
    return dict(
        kept([row for row in rows if row["counted"]]), code=duty["code"], with_excluded=kept(rows), windows=parts, pieces=sorted(map(told, rows), key=str),
        standing=next(word for word in ("broken", "kept", "unjudged") if word in stands),
        waited_seconds=waited(world, version, first, last) // 1_000_000 if answered else None, **named(version),
    )


def told(row):
    """A piece as it is compared: instants as text, to the microsecond."""
    return dict(row, date=row["date"].isoformat(), **{name: row[name] and written(row[name]) for name in ("from", "due", "until")})


def heard(row):
    """A piece of the binary, written in the same way."""
    return dict(row, **{name: row[name] and written(instant(row[name])) for name in ("from", "due", "until")})


def duties(world, first, last):
    """The list `duties` of `kpi compute`."""
    versions = in_force_before(world, last)
    return [duty_of(world, version, duty, first, last) for version in versions for duty in version.spec.get("duties") or []]


def compare_duties(got, mine):
    """The differences of two such lists; in which order versions stand is nobody's promise."""
    key = lambda row: (row["code"], row["contract"] or "", row["contract_version"], row["project"] or "")
    theirs, ours = {key(row): row for row in got}, {key(row): row for row in mine}
    found = []
    if len(got) != len(mine) or theirs.keys() != ours.keys():
        return [(("duties",), {"rows": (sorted(theirs), sorted(ours))})]
    for name, other in ours.items():
        row = dict(theirs[name], pieces=sorted((heard(piece) for piece in theirs[name]["pieces"]), key=str))
        names = {field: (row.get(field), other[field]) for field in other if row.get(field) != other[field]}
        if names:
            found.append((("duties",) + name, names))
    return found


def compare_statement(got, world, first, last):
    """9.3: a statement's duties, what they forgive, and that nothing else is forgiven. Its remedies are sums per miss without caps."""
    version = next((row for row in world.contract.versions if row.number == got["contract_version"] and row.project is None), None)
    specs = version.spec.get("duties") or []
    mine = [duty_of(world, version, duty, first, last) for duty in specs]
    told_duties = got.get("duties") or {"owed": [], "forgiven": None}
    found = []
    if [row["duty"] for row in told_duties["owed"]] != [row["code"] for row in specs]:
        return [(("statement",), {"duties": ([row["duty"] for row in told_duties["owed"]], [row["code"] for row in specs])})]
    misses = {row["promise"]: row for row in got["results"]["outcomes"] if missed(row)}
    forgiven = {}
    for row, other, spec in zip(told_duties["owed"], mine, specs):
        value = {"num": other["numerator"], "den": other["denominator"]} if other["denominator"] else None
        broken = other["standing"] == "broken" and spec.get("effect") == "relief"
        free = [code for code in misses if broken and (not spec.get("promises") or code in spec["promises"])]
        for code in free:
            forgiven.setdefault(code, spec["code"])
        # A duty that is only told forgives nothing.
        pairs = {"value": (row["value"], value), "forgiven": (sorted(row["forgiven"]), sorted(free)), "waited_seconds": (row["waited_seconds"], other["waited_seconds"])}
        names = {name: pair for name, pair in pairs.items() if pair[0] != pair[1]}
        if names:
            found.append((("statement", spec["code"]), names))
    said = {row["promise"]: row["duty"] for row in got["results"]["outcomes"] if row.get("not_judged") == "shop_duty"}
    if said != forgiven:
        found.append((("statement",), {"relieved": (said, forgiven)}))
    money = sum(sums(version).get(code, 0) * len(misses[code]["missed"]) for code in forgiven)
    if specs and float(told_duties["forgiven"].split()[0]) != money:
        found.append((("statement",), {"forgiven": (told_duties["forgiven"], money)}))
    return found


def missed(row):
    """Whether a promise is missed, or would be judged so but for the shop."""
    if row["value"] is None or row["not_judged"] not in (None, "shop_duty"):
        return False
    parts = {"share": 10000, "time": 1, "count": 1, "number": 1000}[row["unit"]]
    reached, asked = row["value"]["num"] * parts, row["target"] * row["value"]["den"]
    return reached < asked if row["better"] == "higher" else reached > asked


def sums(version):
    """What a miss of each promise costs, over all remedies that name it."""
    found = {}
    for remedy in version.spec["money"].get("remedies") or []:
        found[remedy["promise"]] = found.get(remedy["promise"], 0) + int(remedy["amount"].split()[0])
    return found
