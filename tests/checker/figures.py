"""Section 7: from parts to a figure. A part is (instant or date, numerator, denominator, excluded, customer)."""
import math
from fractions import Fraction

from base import SECOND

COUNT, RATIO, MOST, PERCENTILE, DISTINCT, LAST, LAST_OVER_MEAN = "count", "ratio", "most", "percentile", "distinct", "last", "last_over_mean"
OF_CUSTOMERS = "share of customers"
Z = 1.959963985
# KPI: (unit, sum, interval)
DICTIONARY = {
    "incoming_contacts": ("count", COUNT, None), "after_hours_contacts": ("count", COUNT, None), "left_before_queue": ("count", COUNT, None),
    "offered_contacts": ("count", COUNT, None), "answered_contacts": ("count", COUNT, None), "abandoned_contacts": ("count", COUNT, None),
    "short_abandoned_contacts": ("count", COUNT, None), "left_with_choice": ("count", COUNT, None), "flowed_out_contacts": ("count", COUNT, None),
    "short_handled_contacts": ("count", COUNT, None), "transferred_contacts": ("count", COUNT, None), "handled_contacts": ("count", COUNT, None),
    "unique_customers": ("count", DISTINCT, None), "new_customers": ("count", DISTINCT, None), "missed_rings": ("count", COUNT, None),
    "service_level": ("share_bp", RATIO, "share"), "abandon_rate": ("share_bp", RATIO, "share"), "transfer_rate": ("share_bp", RATIO, "share"),
    "missed_ring_rate": ("share_bp", RATIO, "share"), "agent_service_level": ("share_bp", RATIO, "share"), "call_back_level": ("share_bp", RATIO, "share"),
    "unrecovered_rate": ("share_bp", RATIO, "share"), "answer_time": ("microseconds", RATIO, "mean"), "answer_time_percentile": ("microseconds", PERCENTILE, None),
    "longest_wait": ("microseconds", MOST, None), "answered_waits": ("microseconds", COUNT, None), "abandoned_waits": ("microseconds", COUNT, None),
    "time_before_queue": ("microseconds", RATIO, "mean"), "ivr_contacts": ("count", COUNT, None), "ivr_containment": ("share_bp", RATIO, "share"),
    "left_in_ivr": ("count", COUNT, None), "ivr_drop_out_rate": ("share_bp", RATIO, "share"), "ivr_time": ("microseconds", RATIO, "mean"),
    "talk_time": ("microseconds", RATIO, "mean"), "talk_times": ("microseconds", COUNT, None), "talk_time_percentile": ("microseconds", PERCENTILE, None),
    "handling_time": ("microseconds", RATIO, "mean"), "idle_time": ("microseconds", COUNT, None), "signed_in_time": ("microseconds", COUNT, None),
    "pause_time": ("microseconds", COUNT, None), "agents_signed_in": ("thousandths", RATIO, None), "occupancy": ("share_bp", RATIO, None),
    "dead_time": ("share_bp", RATIO, None), "reply_level": ("share_bp", RATIO, "share"), "useful_reply_level": ("share_bp", RATIO, "share"),
    "resolution_level": ("share_bp", RATIO, "share"), "complaint_level": ("share_bp", RATIO, "share"),
    "reply_time": ("microseconds", RATIO, "mean"), "reply_time_percentile": ("microseconds", PERCENTILE, None),
    "processing_time": ("microseconds", RATIO, "mean"), "processing_time_percentile": ("microseconds", PERCENTILE, None),
    "backlog": ("count", LAST, None), "backlog_days": ("thousandths", LAST_OVER_MEAN, None), "contacts": ("count", COUNT, None),
    "written_to_voice": ("thousandths", RATIO, None), "turns_per_case": ("thousandths", RATIO, None),
    "first_contact_resolution": ("share_bp", RATIO, "share"), "repeat_rate": ("share_bp", RATIO, "share"),
    "solved_by_customers": ("share_bp", RATIO, "share"), "solved_first_time": ("share_bp", RATIO, "share"),
    "orders": ("count", COUNT, None), "ordering_customers": ("count", DISTINCT, None), "contacts_per_order": ("thousandths", RATIO, None),
    "cancelled_orders": ("count", COUNT, None), "order_cancellation_rate": ("share_bp", RATIO, "share"),
    "cancelled_after_contact": ("share_bp", RATIO, "share"), "repeat_purchase_rate": ("share_bp", OF_CUSTOMERS, "share"),
    "retention_rate": ("share_bp", OF_CUSTOMERS, "share"), "retention_in_time": ("share_bp", OF_CUSTOMERS, "share"),
    "retention_late": ("share_bp", OF_CUSTOMERS, "share"), "retention_without_contact": ("share_bp", OF_CUSTOMERS, "share"),
}
SCALE = {"share_bp": 10000, "thousandths": 1000, "microseconds": 1, "count": 1}


class Part:
    def __init__(self, at, numerator, denominator=1, excluded=False, customer=None):
        self.at, self.numerator, self.denominator, self.excluded, self.customer = at, numerator, denominator, excluded, customer


def quotient(parts, how, percentile):
    """(numerator, denominator) of the figure; parts are those of the period, each with `date`."""
    numerators = [part.numerator for part in parts]
    base = sum(part.denominator for part in parts)
    if how == COUNT:
        return sum(numerators), 1
    if how == RATIO:
        return sum(numerators), base
    if how == MOST:
        return (max(numerators), 1) if parts else (0, 0)
    if how == PERCENTILE:
        return (nearest_rank(numerators, percentile) * SECOND, 1) if parts else (0, 0)
    if how == DISTINCT:
        return len({part.customer for part in parts}), 1
    if how == OF_CUSTOMERS:
        return len({part.customer for part in parts if part.numerator}), len({part.customer for part in parts})
    days = {part.date for part in parts}
    last = sum(part.numerator for part in parts if part.date == max(days)) if days else 0
    if how == LAST:
        return last, 1
    return last * len(days), base


def nearest_rank(numerators, percentile):
    """The smallest whole second that at least `percentile` in a hundred do not exceed."""
    seconds = sorted(value // SECOND for value in numerators)
    return seconds[max(1, -(-percentile * len(seconds) // 100)) - 1]


def sample(parts, how):
    """How many parts; of what stands open, how many days; of shares of customers, how many of these."""
    if how == OF_CUSTOMERS:
        return len({part.customer for part in parts})
    return len({part.date for part in parts}) if how in (LAST, LAST_OVER_MEAN) else len(parts)


def figure(parts, kpi, percentile=90):
    unit, how, kind = DICTIONARY[kpi]
    numerator, denominator = quotient(parts, how, percentile)
    value = None if denominator == 0 else numerator * SCALE[unit] // denominator
    return {
        "numerator": numerator, "denominator": denominator, "value": value, "sample": sample(parts, how),
        "interval": interval(parts, kind, numerator, denominator),
    }


def interval(parts, kind, numerator, denominator):
    """95 %: Wilson for shares of contacts, normal for mean times, else none."""
    if kind is None or denominator == 0:
        return None
    if kind == "share":
        share, z2 = numerator / denominator, Z * Z
        middle = (share + z2 / (2 * denominator)) / (1 + z2 / denominator)
        half = Z / (1 + z2 / denominator) * math.sqrt(share * (1 - share) / denominator + z2 / (4 * denominator * denominator))
        return [round(max(0.0, middle - half) * 10000), round(min(1.0, middle + half) * 10000)]
    count = len(parts)
    if count < 2:
        return None
    mean = Fraction(numerator, denominator)
    spread = sum((part.numerator - mean) ** 2 for part in parts) / (count - 1)
    half = Z * math.sqrt(float(spread) / count)
    return [round(max(0.0, float(mean) - half)), round(float(mean) + half)]
