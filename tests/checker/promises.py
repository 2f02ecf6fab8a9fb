"""Sections 7.1 and 7.2: windows, promises and how they stand; the dictionary."""
import datetime
from zoneinfo import ZoneInfo

from base import local_date, midnight
from figures import DICTIONARY, SCALE, figure
from kpis import live_parts
from orders import OVER_ORDERS
from written_kpis import OF_AGENTS, OF_DAYS, OVER_ALL, OVER_CLOCKS

LESS_IS_BETTER = {
    "short_handled_contacts", "abandoned_contacts", "short_abandoned_contacts", "missed_rings", "abandon_rate", "transfer_rate", "missed_ring_rate",
    "unrecovered_rate", "answer_time", "answer_time_percentile", "longest_wait", "abandoned_waits", "time_before_queue", "handling_time",
    "dead_time", "reply_time", "reply_time_percentile", "processing_time", "processing_time_percentile", "backlog", "backlog_days",
    "turns_per_case", "repeat_rate", "contacts_per_order", "cancelled_orders", "order_cancellation_rate",
}


def parts(world, kpi, version, wants, first, last):
    """The parts of a KPI, each with its local date."""
    if kpi in OF_DAYS:
        found = OF_DAYS[kpi](world, kpi, version, wants, first, last)
    elif kpi in OVER_CLOCKS:
        found = OVER_CLOCKS[kpi](world, kpi, version, wants)
    elif kpi in OVER_ALL:
        found = OVER_ALL[kpi](world, kpi, version, wants)
    elif kpi in OVER_ORDERS:
        found = OVER_ORDERS[kpi](world, kpi, version, wants)
    else:
        found = live_parts(world, kpi, version, wants)
    for part in found:
        part.date = local_date(part.at, version.calendar.zone)
    return [part for part in found if first <= part.date <= last]


def named(version):
    return {"contract": version.id, "contract_version": version.number, "project": version.project, "zone": version.spec_zone()}


def answer(found, kpi, percentile=90):
    """The figure without what is excluded, and with it."""
    row = figure([part for part in found if not part.excluded], kpi, percentile)
    return dict(row, unit=DICTIONARY[kpi][0], with_excluded=figure(found, kpi, percentile))


def window_bounds(name, date):
    """The first and last day of the window in which a date lies."""
    if name == "day":
        return date, date
    if name == "week":
        monday = date - datetime.timedelta(days=date.weekday())
        return monday, monday + datetime.timedelta(days=6)
    following = (date.replace(day=1) + datetime.timedelta(days=32)).replace(day=1)
    return date.replace(day=1), following - datetime.timedelta(days=1)


def windows(name, first, last):
    """Every window whose last day lies in the period; where none does, the period is one."""
    found, date = [], first
    while date <= last:
        start, end = window_bounds(name, date)
        if end == date:
            found.append((start, end))
        date += datetime.timedelta(days=1)
    return found or [(first, last)]


def standing(row, kpi, target, least):
    if row["sample"] < max(1, least) or row["denominator"] == 0:
        return "unjudged"
    unit = DICTIONARY[kpi][0]
    asked = target * (1_000_000 if unit == "microseconds" else 1)
    mine, wanted = row["numerator"] * SCALE[unit], asked * row["denominator"]
    return "kept" if (mine <= wanted if kpi in LESS_IS_BETTER else mine >= wanted) else "broken"


def promise(world, version, spec, first, last):
    kpi, name = spec["kpi"], spec.get("window") or "month"
    percentile = spec.get("percentile") or 90
    least = version.min_sample if spec.get("min_sample") is None else spec["min_sample"]
    spans = windows(name, first, last)
    early = min(start for start, end in spans)
    every = parts(world, kpi, version, spec, min(first, early), last)
    rows = []
    for start, end in spans:
        row = figure([part for part in every if start <= part.date <= end and not part.excluded], kpi, percentile)
        rows.append(dict(row, **{"from": start.isoformat(), "to": end.isoformat(), "standing": standing(row, kpi, spec["target"], least)}))
    found = answer([part for part in every if first <= part.date <= last], kpi, percentile)
    stands = {row["standing"] for row in rows}
    worst = next(word for word in ("broken", "kept", "unjudged") if word in stands)
    return dict(found, kpi=kpi, standing=worst, windows=rows, target=spec["target"], window=name, **named(version))


def promised(version):
    """The promises of a version: those of `targets` first."""
    for row in version.spec.get("targets") or []:
        kpi = "reply_level" if row["measures"] == "first_reply" else "resolution_level"
        yield scoped(version, {"kpi": kpi, "target": row["share_bp"], "window": row.get("window")})
    for row in version.spec.get("kpis") or []:
        yield scoped(version, row)
    for row in version.spec.get("laws") or []:
        if row["law"] == "es_phone":
            yield {"kpi": "service_level", "channels": ["phone"], "seconds": 180, "target": 9500, "min_sample": 0}
        else:
            yield scoped(version, {"kpi": "complaint_level", "target": 10000, "min_sample": 0})


def scoped(version, spec):
    """A promise that names no channels is about those in scope."""
    return spec if spec.get("channels") else dict(spec, channels=version.scope.get("channels") or [])


def in_force_before(world, last):
    """Every version in force before the period's end."""
    return [row for row in world.contract.versions if local_date(row.effective, row.calendar.zone) <= last]


def everything(world, first, last, whole=True):
    """What `manyhands kpi compute` answers, `--all` for the whole dictionary."""
    versions = in_force_before(world, last)
    kpis = [promise(world, version, spec, first, last) for version in versions for spec in promised(version)]
    dictionary = []
    for version in versions if whole else []:
        for kpi in DICTIONARY:
            dictionary.append(dict(answer(parts(world, kpi, version, {}, first, last), kpi), kpi=kpi, **named(version)))
    return {"kpis": kpis, "dictionary": dictionary}


def over_all_versions(world, kpi, first, last):
    """A KPI as by default, over whatever each version counts; agents' time, which is of no version, by the days of one."""
    versions = in_force_before(world, last)
    if kpi in OF_AGENTS:
        versions = [world.contract.in_force(None, last_instant(world, last)) or min(world.contract.versions, key=lambda row: row.effective)]
    found = [part for version in versions for part in parts(world, kpi, version, {}, first, last)]
    return dict(answer(found, kpi), kpi=kpi)


def last_instant(world, last, zone="Europe/Warsaw"):
    """Of the last day where the client is, or now."""
    return min(midnight(last + datetime.timedelta(days=1), ZoneInfo(zone)) - 1, world.now)
