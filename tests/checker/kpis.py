"""Section 7: the parts of every KPI about calls and chats. The written ones stand in written_kpis.py."""
from agents import agent_time
from base import DAY, HOUR, SECOND
from figures import Part

ABOUT_HOURS = {
    "ivr_contacts", "ivr_containment", "left_in_ivr", "ivr_drop_out_rate", "ivr_time",
    "left_before_queue", "time_before_queue", "offered_contacts", "answered_contacts", "abandoned_contacts", "short_abandoned_contacts",
    "flowed_out_contacts", "left_with_choice", "short_handled_contacts", "transferred_contacts", "service_level", "abandon_rate",
    "transfer_rate", "unrecovered_rate", "answer_time", "answer_time_percentile", "answered_waits", "abandoned_waits", "longest_wait",
}
USUAL_SECONDS = {"service_level": 20, "short_handled_contacts": 5, "agent_service_level": 10, "call_back_level": 300}


class View:
    """One contact with its fate by the parameters of a KPI."""

    def __init__(self, contact, wants):
        self.contact = contact
        self.fate, self.wait, self.chosen = contact.fate(wants.get("wait_from", "queue"), wants.get("call_back", "flow_out"))
        self.h = wants.get("short_abandon_seconds", 5) * SECOND
        self.t = wants["seconds"] * SECOND if wants.get("seconds") is not None else None
        self.excluded = contact.excluded

    def part(self, numerator, denominator=1):
        return [Part(self.contact.arrival, numerator, denominator, self.excluded, self.contact.customer)]

    def short(self):
        return self.fate == "abandoned" and self.wait <= self.h

    def lost(self):
        return self.fate == "abandoned" and self.wait > self.h

    def in_time(self):
        return self.wait is not None and self.wait <= self.t


def counts_here(kpi, contact, wants, version, now):
    """Whether a contact is about this KPI at all: hours, ghosts."""
    if contact.handled_under(wants.get("exclude_handled_under_seconds")):
        return False
    if kpi not in ABOUT_HOURS:
        return True
    return wants.get("hours", "contract") == "all" or version.is_open(contact.arrival, now)


def incoming_contacts(view, wants):
    return view.part(1)


def left_before_queue(view, wants):
    return view.part(1) if view.fate == "before" and view.contact.end is not None else []


def time_before_queue(view, wants):
    contact = view.contact
    return view.part(contact.end - contact.arrival) if view.fate == "before" and contact.end is not None else []


def ivr_contacts(view, wants):
    return view.part(1) if view.contact.menu() else []


def ivr_containment(view, wants):
    way = view.contact.left_menu()
    return view.part(0 if way == "on" else 1) if view.contact.menu() and way else []


def left_in_ivr(view, wants):
    return view.part(1) if view.contact.menu() and view.contact.left_menu() == "hung up" else []


def ivr_drop_out_rate(view, wants):
    """A part for each different step of a menu that is left."""
    steps, way, parts = [step for step, _ in view.contact.menu()], view.contact.left_menu(), []
    for step in set(steps) if way else ():
        parts += view.part(1 if way == "hung up" and step == steps[-1] else 0)
    return parts


def ivr_time(view, wants):
    contact = view.contact
    return view.part(contact.time_in_menu()) if contact.menu() and contact.left_menu() else []


def offered_contacts(view, wants):
    return view.part(1) if view.fate != "before" else []


def answered_contacts(view, wants):
    return view.part(1) if view.fate == "answered" else []


def abandoned_contacts(view, wants):
    return view.part(1) if view.lost() else []


def short_abandoned_contacts(view, wants):
    return view.part(1) if view.short() else []


def flowed_out_contacts(view, wants):
    return view.part(1) if view.fate == "flowed" else []


def left_with_choice(view, wants):
    return view.part(1) if view.fate == "flowed" and view.chosen else []


def short_handled_contacts(view, wants):
    contact = view.contact
    return view.part(1) if view.fate == "answered" and contact.end is not None and contact.in_legs() <= view.t else []


def transferred(view, wants):
    how = wants.get("transfer", "any")
    return any(how in ("any", row) for row in view.contact.transfers)


def transferred_contacts(view, wants):
    return view.part(1) if view.fate == "answered" and transferred(view, wants) else []


def transfer_rate(view, wants):
    return view.part(1 if transferred(view, wants) else 0) if view.fate == "answered" else []


def abandon_rate(view, wants):
    if view.fate == "before" or view.short():
        return []
    return view.part(1 if view.lost() else 0)


def service_level(view, wants):
    """In time ÷ base, by `formula`."""
    formula = wants.get("formula", "default")
    waiting_long = view.fate == "waiting" and view.wait > view.t
    answered = view.fate == "answered"
    good = answered and view.in_time()
    base = answered
    if formula in ("default", "with_flow_out"):
        base = answered or view.lost() or waiting_long or (formula == "with_flow_out" and view.fate == "flowed")
    if formula in ("of_offered", "with_abandoned"):
        base = answered or view.fate in ("abandoned", "flowed") or waiting_long
        good = good or (formula == "with_abandoned" and view.fate == "abandoned" and view.in_time())
    if formula == "without_abandoned":
        base = answered or waiting_long
    return view.part(1 if good else 0) if base else []


def answer_time(view, wants):
    return view.part(view.wait) if view.fate == "answered" else []


def abandoned_waits(view, wants):
    return view.part(view.wait) if view.fate == "abandoned" else []


def longest_wait(view, wants):
    return view.part(view.wait) if view.fate in ("answered", "abandoned", "waiting") else []


def agent_service_level(view, wants):
    parts = []
    for ring in view.contact.rings:
        if ring["end"] is not None and ring["result"] != "customer_left":
            good = ring["result"] == "answered" and ring["end"] - ring["start"] <= view.t
            parts.append(Part(ring["start"], 1 if good else 0, 1, view.excluded))
    return parts


def call_back_level(view, wants):
    parts, contact = [], view.contact
    for row in contact.flows:
        if row["promised"] is None or row["way"] != "call_back":
            continue
        legs = [leg["start"] for leg in contact.legs if leg["start"] >= row["at"]]
        if legs or contact.now > row["promised"] + view.t:
            good = bool(legs) and abs(min(legs) - row["promised"]) <= view.t
            parts.append(Part(row["promised"], 1 if good else 0, 1, view.excluded))
    return parts


INBOUND = {
    "incoming_contacts": incoming_contacts, "unique_customers": incoming_contacts, "left_before_queue": left_before_queue,
    "time_before_queue": time_before_queue, "offered_contacts": offered_contacts, "answered_contacts": answered_contacts,
    "abandoned_contacts": abandoned_contacts, "short_abandoned_contacts": short_abandoned_contacts, "flowed_out_contacts": flowed_out_contacts,
    "left_with_choice": left_with_choice, "short_handled_contacts": short_handled_contacts, "transferred_contacts": transferred_contacts,
    "transfer_rate": transfer_rate, "abandon_rate": abandon_rate, "service_level": service_level, "answer_time": answer_time,
    "answer_time_percentile": answer_time, "answered_waits": answer_time, "abandoned_waits": abandoned_waits, "longest_wait": longest_wait,
    "ivr_contacts": ivr_contacts, "ivr_containment": ivr_containment, "left_in_ivr": left_in_ivr, "ivr_drop_out_rate": ivr_drop_out_rate,
    "ivr_time": ivr_time, "agent_service_level": agent_service_level, "call_back_level": call_back_level,
}


def missed_rings(contacts):
    parts = []
    for contact in contacts:
        for ring in contact.rings:
            if ring["end"] is None or ring["result"] == "customer_left":
                continue
            missed = ring["result"] in ("timeout", "refused")
            parts.append(Part(ring["start"], 1 if missed else 0, 1, contact.excluded))
    return parts


def of_done(world, contacts, kpi):
    parts = []
    for contact in contacts:
        at = contact.done()
        if at is None or (kpi == "handling_time" and not contact.inbound):
            continue
        numbers = {"handled_contacts": 1, "handling_time": world.agent_time[contact.id]}
        numerator = numbers.get(kpi, contact.in_legs() - contact.on_hold())
        parts.append(Part(at, numerator, 1, contact.excluded))
    return parts


def recovered(world, contact):
    """Whether within 24 h after the end the customer wrote, or had another contact answered."""
    end = contact.end
    for at in world.wrote.get(contact.customer, []):
        if end < at <= end + 24 * HOUR:
            return True
    for other in world.by_customer.get(contact.customer, []):
        if other is contact:
            continue
        outside = not other.inbound or other.fate()[0] == "flowed"
        at = (other.legs[0]["start"] if other.legs else None) if outside else other.answer()
        if at is not None and end < at <= end + 24 * HOUR:
            return True
    return False


def unrecovered_rate(world, contacts, wants):
    parts = []
    for contact in contacts:
        view = View(contact, wants)
        if not contact.inbound or not view.lost():
            continue
        saved = recovered(world, contact)
        if saved or world.now >= contact.end + 24 * HOUR:
            parts += view.part(0 if saved else 1)
    return parts


def new_customers(world, contacts, wants):
    """Distinct customers without an arrival, by a channel that is asked for, in the days before."""
    parts = []
    channels = wants.get("channels") or ["phone", "chat"]
    for contact in contacts:
        if not contact.inbound:
            continue
        since = contact.arrival - wants.get("days", 90) * DAY
        before = [row for row in world.arrivals.get(contact.customer, []) if since <= row[0] < contact.arrival and row[1] in channels]
        if not before:
            parts.append(Part(contact.arrival, 1, 1, contact.excluded, contact.customer))
    return parts


def asked(channel, wants):
    return not wants.get("channels") or channel in wants["channels"]


def live_parts(world, kpi, version, wants):
    """The parts of a KPI about calls and chats, of the contacts that the version counts."""
    wants = dict(wants)
    if wants.get("seconds") is None:
        wants["seconds"] = USUAL_SECONDS.get(kpi)
    contacts = [row for row in world.contacts_of(version) if row.counted and asked(row.channel, wants)]
    contacts = [row for row in contacts if counts_here(kpi, row, wants, version, world.now)]
    if kpi in INBOUND:
        parts = []
        for contact in contacts:
            if contact.inbound or kpi == "agent_service_level":
                parts += INBOUND[kpi](View(contact, wants), wants)
        return parts
    if kpi == "after_hours_contacts":
        return [Part(row.arrival, 1, 1, row.excluded) for row in contacts if row.inbound and not version.is_open(row.arrival, world.now)]
    if kpi in ("missed_rings", "missed_ring_rate"):
        return missed_rings(contacts)
    if kpi in ("handled_contacts", "talk_time", "talk_times", "talk_time_percentile", "handling_time"):
        return of_done(world, contacts, kpi)
    if kpi == "unrecovered_rate":
        return unrecovered_rate(world, contacts, wants)
    if kpi == "new_customers":
        return new_customers(world, contacts, wants)
    raise KeyError(kpi)
