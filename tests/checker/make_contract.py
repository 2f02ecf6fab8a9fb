"""A random calendar and contract: holidays, special days declared late, nights, several versions, projects, promises."""
import datetime
import json
import random
import random as chances

DAYS = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"]
HOURS = [
    ["08:00-12:00", "13:00-18:00"], ["08:00-18:00"], ["09:00-17:00"], ["22:00-06:00"], ["00:00-24:00"], ["10:00-14:00", "20:00-23:00"],
    ["06:00-00:00"], ["01:00-02:30", "08:00-16:00"],
]


def week(random):
    """A week; a night that would reach into the next day's first interval is taken out by the ends chosen here."""
    usual = random.choice(HOURS)
    rows = {day: list(usual) for day in DAYS[:5]}
    for day in DAYS[5:]:
        rows[day] = random.choice([[], [], ["10:00-14:00"], list(usual)])
    if usual == ["22:00-06:00"]:
        rows["sat"], rows["sun"] = random.choice([[], ["08:00-12:00"]]), ["22:00-02:30"]
    if usual == ["00:00-24:00"] and random.random() < 0.7:
        rows["sat"], rows["sun"] = ["00:00-24:00"], ["00:00-24:00"]
    if usual == ["08:00-18:00"]:
        rows["fri"] = ["08:00-18:00", "22:00-02:00"]
    return rows


def calendar(random, month, zone="Europe/Warsaw"):
    spec = {"zone": zone, "week": week(random), "special_days": []}
    if random.random() < 0.7:
        spec["holidays"] = "PL"
    dates = random.sample(range(28), random.choice([0, 1, 2, 4]))
    for number in dates:
        date = month + datetime.timedelta(days=number)
        row = {"date": date.isoformat(), "hours": random.choice([[], ["10:00-12:00"], ["20:00-04:00"], ["00:00-24:00"]])}
        if random.random() < 0.7:
            before = random.choice([-2, 0, 3, 20, 50, 100])
            noon = datetime.datetime(date.year, date.month, date.day, 12, tzinfo=datetime.timezone.utc)
            row["declared_at"] = (noon - datetime.timedelta(hours=before)).isoformat()
        spec["special_days"].append(row)
        if random.random() < 0.2:
            second = dict(row, hours=["07:00-09:00"], declared_at=datetime.datetime(date.year, date.month, date.day, 15, 30, tzinfo=datetime.timezone.utc).isoformat())
            spec["special_days"].append(second)
    if random.random() < 0.3:
        change = {"from": (month + datetime.timedelta(days=random.randrange(5, 25))).isoformat(), "week": week(random)}
        if random.random() < 0.6:
            change["declared_at"] = (month + datetime.timedelta(days=random.randrange(28))).isoformat() + "T09:15:00+01:00"
        spec["changes"] = [change]
    return spec


def target(random, measures):
    row = {"measures": measures, "minutes": random.choice([30, 60, 240, 480] if measures == "first_reply" else [480, 1440, 2880]), "share_bp": random.choice([8000, 9500])}
    if random.random() < 0.3:
        row["by_priority"] = {name: random.choice([15, 60, 120, 600]) for name in random.sample(["low", "normal", "high", "urgent"], 2)}
    if random.random() < 0.2:
        row["counts"] = "calendar"
    if random.random() < 0.5:
        row["clause"] = str(random.randrange(1, 9)) + ".1"
    if random.random() < 0.5:
        row["window"] = random.choice(["month", "week", "day"])
    return row


def maybe(random, row, chance, name, values):
    if random.random() < chance:
        row[name] = random.choice(values)


HOURS_OF = {"hours": ["all", "contract"]}
GHOSTS = {"exclude_handled_under_seconds": [10, 60]}
BACK = {"call_back": ["answered", "flow_out"]}
FROM = {"wait_from": ["arrival"]}
BRIEF = {"short_abandon_seconds": [0, 15]}
FORMULAS = ["of_answered", "of_offered", "with_abandoned", "with_flow_out", "without_abandoned"]
WAITS = {**HOURS_OF, **GHOSTS, **BACK, **FROM}
PARAMETERS = {
    "service_level": {**WAITS, **BRIEF, "seconds": [10, 60], "formula": FORMULAS}, "abandon_rate": {**WAITS, **BRIEF},
    "transfer_rate": {**HOURS_OF, **GHOSTS, **BACK, "transfer": ["blind", "consulted"]}, "answer_time": WAITS, "longest_wait": WAITS,
    "answer_time_percentile": {**WAITS, "percentile": [50, 95]}, "unrecovered_rate": {**HOURS_OF, **FROM, **BRIEF},
    "abandoned_contacts": {**HOURS_OF, **FROM, **BRIEF}, "short_handled_contacts": {**HOURS_OF, "seconds": [2, 60]},
    "agent_service_level": {"seconds": [5, 15]}, "call_back_level": {"seconds": [60, 900]}, "handling_time": GHOSTS,
    "missed_rings": {}, "missed_ring_rate": {}, "occupancy": {}, "dead_time": {}, "backlog": {}, "backlog_days": {},
    "reply_time": {"counts": ["calendar"]}, "reply_time_percentile": {"percentile": [50], "counts": ["calendar"]},
    "processing_time": {"counts": ["calendar"]}, "processing_time_percentile": {"percentile": [50], "counts": ["calendar"]},
    "first_contact_resolution": {"days": [1, 3]}, "repeat_rate": {"days": [1, 30]}, "useful_reply_level": {}, "turns_per_case": {},
}
ORDERED = {
    "contacts_per_order": {}, "cancelled_orders": {}, "order_cancellation_rate": {}, "repeat_purchase_rate": {"days": [10, 60]},
    "retention_rate": {"days": [5, 30]}, "retention_in_time": {"days": [5, 30]}, "retention_late": {"days": [5, 30]},
    "retention_without_contact": {"days": [5, 30]},
}
LIVE = {"missed_rings", "missed_ring_rate", "agent_service_level", "call_back_level", "handling_time"}


def promised(random):
    """Promises over other figures, each with some of its parameters."""
    return [promise(random, kpi) for kpi in random.sample(list(PARAMETERS), random.choice([0, 2, 5]))]


def promise(random, kpi):
    row = {"kpi": kpi, "target": random.choice([1, 30, 600, 5000, 8000])}
    parameters = PARAMETERS.get(kpi) or ORDERED.get(kpi, {})
    for name, values in parameters.items():
        maybe(random, row, 0.4, name, values)
    maybe(random, row, 0.5, "window", ["month", "week", "day"])
    maybe(random, row, 0.3, "min_sample", [0, 3])
    if "hours" in parameters or kpi in LIVE:
        maybe(random, row, 0.3, "channels", [["phone"], ["chat"], ["phone", "chat"]])
    return row


def version(random, number, start):
    kinds = random.choice([["first_reply", "resolution"]] * 6 + [["first_reply"], ["resolution"]])
    row = {"version": number, "effective_from": start, "targets": [target(random, kind) for kind in kinds]}
    maybe(random, row, 0.3, "warn_bp", [5000, 9000, 3333])
    maybe(random, row, 0.2, "turns", ["all", "first"])
    maybe(random, row, 0.3, "turn_from", ["first", "last"])
    maybe(random, row, 0.3, "asking_back_counts", [False, True])
    maybe(random, row, 0.3, "resolve_unanswered", ["run", "cancel"])
    maybe(random, row, 0.4, "pauses", [{}, {"customer": ["resolution"], "client": ["first_reply", "resolution"]}, {"customer": ["first_reply", "resolution"], "third_party": ["resolution"]}])
    maybe(random, row, 0.3, "pause_cap_minutes", [60, 480])
    maybe(random, row, 0.4, "minimum_minutes", [15, 60, 240])
    maybe(random, row, 0.3, "on_policy_change", ["restart", "keep"])
    maybe(random, row, 0.3, "reopen_days", [1, 3])
    maybe(random, row, 0.3, "min_sample", [2, 10])
    row["kpis"] = promised(random)
    return row


def ended(rows, month):
    """Ends of some versions. They are drawn apart, so that the rest of a seed's world is as it was."""
    apart = random.Random(json.dumps(rows, sort_keys=True))
    for row in rows:
        following = [other for other in rows if other.get("project") == row.get("project") and other["effective_from"] > row["effective_from"]]
        if apart.random() < 0.75:
            continue
        if following and apart.random() < 0.5:
            row["ends"] = following[0]["effective_from"]
        elif not following or apart.random() < 0.5:
            row["ends"] = (month + datetime.timedelta(days=apart.randrange(26, 29))).isoformat() + "T00:00:00+01:00"
            if following:
                following[0]["succession"] = "replaces"
        else:
            row["ends"] = (month + datetime.timedelta(days=1)).isoformat() + "T00:00:00+01:00"
            following[0]["succession"] = "anew"


def narrowed(rows, projects):
    """The scope of some versions, drawn apart as well."""
    apart = random.Random(json.dumps(rows, sort_keys=True) + "scope")
    for row in rows:
        scope = {}
        if apart.random() < 0.2:
            scope["channels"] = apart.choice([["email", "phone", "chat"], ["email", "form"], ["form", "phone", "chat"]])
        if apart.random() < 0.15:
            scope["tasks"] = [{"task": "claims", "projects": [projects[0]]}, {"task": "advice", "projects": apart.choice([[], [projects[1]]])}]
        if scope:
            row["scope"] = dict(scope, languages=["pl"], overflow="waits")


def ruled(rows, queues):
    """The laws of some versions, drawn apart as well."""
    apart = random.Random(json.dumps(rows, sort_keys=True) + "laws")
    for row in rows:
        laws = []
        if apart.random() < 0.4:
            law = apart.choice([{"law": "pl_complaint"}, {"law": "pl_complaint", "days": 5}, {"law": "es_complaint"}, {"law": "es_complaint", "days": 3}])
            laws.append(dict(law, queues=apart.choice([[queues[0]], [queues[1]], queues]), clause="7a"))
        if apart.random() < 0.15:
            laws.append({"law": "es_phone"})
        if laws:
            row["laws"] = laws


def indebted(rows):
    """What the shop owes by some versions, with the money that it hangs on; drawn apart as well."""
    apart = random.Random(json.dumps(rows, sort_keys=True) + "duties")
    for row in rows:
        if apart.random() < 0.3:
            continue
        volume = {"code": "all", "bands": [{"effect": "full"}], "lock": {"month_days": apart.choice([0, 20, 60]), "day_days": apart.choice([1, 7, 30])}}
        items = [{"code": "contact", "unit": "contact", "model": "flat", "price": "2 PLN"}]
        prices = {"items": items, "vat": {"usual": 2300}, "usual_vat": "usual"}
        codes = ["%s_level" % {"first_reply": "reply"}.get(each["measures"], each["measures"]) for each in row["targets"]]
        remedies = [{"code": "late_%s" % code, "pattern": "per_miss", "promise": code, "amount": "5 PLN"} for code in codes]
        row["money"] = {"currency": "PLN", "remedies": remedies, "volumes": [volume], "prices": prices}
        row["duties"] = duties(apart, codes)


def duties(random, codes):
    rows = [{"code": "answers", "kind": "escalation_answer", "minutes": random.choice([60, 240, 480, 1440]), "share_bp": random.choice([5000, 9000, 10000])}]
    if random.random() < 0.6:
        rows.append({"code": "plan", "kind": "volume_plan", "volume": "all", "share_bp": 10000})
    if random.random() < 0.6:
        rows.append({"code": "days", "kind": "volume_plan", "volume": "all", "of": "day", "share_bp": random.choice([3000, 8000])})
    for row in rows:
        maybe(random, row, 0.4, "min_sample", [0, 3])
        maybe(random, row, 0.5, "clause", ["9.1", "9.2"])
        if random.random() < 0.7:
            row["effect"] = "relief"
            maybe(random, row, 0.5, "promises", [[code] for code in codes] + [codes])
    return rows


def ordered(rows):
    """Promises over orders of some versions, drawn apart as well."""
    apart = random.Random(json.dumps(rows, sort_keys=True) + "orders")
    for row in rows:
        row["kpis"] += [promise(apart, kpi) for kpi in apart.sample(list(ORDERED), apart.choice([0, 1, 3]))]


def contract(random, month, projects, queues, identity):
    """(contract, calendar file)."""
    rows = [version(random, 1, "2025-01-01T00:00:00+01:00")]
    middle = (month + datetime.timedelta(days=random.randrange(3, 25))).isoformat() + "T00:00:00+01:00"
    if random.random() < 0.6:
        rows.append(version(random, 2, middle))
    if random.random() < 0.6:
        own = version(random, random.choice([1, 3]), random.choice(["2025-06-01T00:00:00+02:00", middle]))
        own["project"] = projects[1]
        rows.append(own)
    for row in rows:
        maybe(random, row, 0.5, "id", [identity("d")])
        maybe(random, row, 0.3, "calendar", ["premium"])
        if row["version"] > 1:
            maybe(random, row, 0.3, "recorded", [middle])
    ended(rows, month)
    narrowed(rows, projects)
    ruled(rows, queues)
    indebted(rows)
    ordered(rows)
    spec = {"contracts": rows, "calendars": {"premium": calendar(random, month, random.choice(["Europe/Warsaw", "Europe/Kyiv", "Europe/London"]))}}
    return spec, calendar(random, month)


def stored(spec, random, identity):
    """As a product holds a contract: each version has an id and is signed, and promises every KPI that can be kept or broken."""
    for row in spec["contracts"]:
        row.setdefault("id", identity("d"))
        row.pop("recorded", None)
        row["kpis"] = [promise(random, kpi) for kpi in PARAMETERS]
        row["kpis"] += [promise(chances.Random(kpi), kpi) for kpi in ORDERED]
