"""Section 7.4: orders, and the parts of the KPIs over them."""
from base import DAY, local_date
from figures import Part

USUAL_DAYS = {"cancelled_after_contact": 7, "repeat_purchase_rate": 365}


class Order:
    def __init__(self, fact):
        self.customer, self.project, self.placed, self.cancelled = fact["customer"], fact.get("project"), fact["at"], None
        self.id = fact["order"]


def orders(facts, now):
    """Every order as the last facts leave it."""
    facts = [fact for fact in facts if fact["at"] <= now]
    placed = {fact["order"]: Order(fact) for fact in facts if fact["kind"] == "order_placed"}
    for fact in facts:
        if fact["kind"] in ("order_cancelled", "order_restored") and fact["order"] in placed:
            placed[fact["order"]].cancelled = fact["at"] if fact["kind"] == "order_cancelled" else None
    return list(placed.values())


class Shelf:
    """What KPIs ask of orders: who bought when, who came when, whose turns were answered how."""

    def __init__(self, world, facts):
        self.now, self.contract = world.now, world.contract
        self.orders = orders(facts, world.now)
        for row in self.orders:
            row.version = self.contract.in_force(row.project, row.placed)
        self.bought, self.came, self.clocks = {}, {}, {}
        for row in self.orders:
            if row.cancelled is None:
                self.bought.setdefault(row.customer, []).append(row.placed)
        for row in world.everything:
            self.came.setdefault(row.customer, []).append(row.at)
        for row in world.readings:
            if row.kind == "first_reply" and row.cancelled != "merged" and row.excluded is None:
                self.clocks.setdefault(row.clock.customer, []).append(row)

    def has_come(self, customer, start, end):
        return any(start <= at < end for at in self.came.get(customer, []))

    def next(self, row, zone, over):
        """The first purchase of a later local day, if it is not too late."""
        later = [at for at in self.bought[row.customer] if local_date(at, zone) > local_date(row.placed, zone)]
        return min(later) if later and min(later) <= over else None

    def answered(self, row, end):
        """`late`, `in_time` or None."""
        clocks = [clock for clock in self.clocks.get(row.customer, []) if row.placed <= clock.start < end]
        if any(clock.standing in ("missed", "breached") for clock in clocks):
            return "late"
        return "in_time" if any(clock.standing == "met" and clock.due <= self.now for clock in clocks) else None


def of_orders(world, kpi, version, wants):
    shelf, days = world.shelf, (wants.get("days") or USUAL_DAYS.get(kpi, 30)) * DAY
    parts = []
    for row in shelf.orders:
        if row.version is not version:
            continue
        if kpi == "orders":
            parts.append(Part(row.placed, 1))
        elif kpi == "order_cancellation_rate":
            parts.append(Part(row.placed, 0 if row.cancelled is None else 1))
        elif row.cancelled is not None:
            parts += of_cancelled(shelf, kpi, row, days)
        else:
            parts += of_purchase(shelf, kpi, row, days, version.calendar.zone)
    return parts


def of_cancelled(shelf, kpi, row, days):
    if kpi == "cancelled_orders":
        return [Part(row.cancelled, 1)]
    if kpi == "cancelled_after_contact":
        return [Part(row.cancelled, 1 if shelf.has_come(row.customer, max(row.placed, row.cancelled - days), row.cancelled) else 0)]
    return []


def of_purchase(shelf, kpi, row, days, zone):
    if kpi == "ordering_customers":
        return [Part(row.placed, 1, customer=row.customer)]
    if kpi == "repeat_purchase_rate":
        earlier = [at for at in shelf.bought[row.customer] if local_date(at, zone) < local_date(row.placed, zone)]
        again = earlier and row.placed - max(earlier) <= days
        return [Part(row.placed, 1 if again else 0, customer=row.customer)]
    over = row.placed + days
    if not kpi.startswith("retention") or over > shelf.now:
        return []
    following = shelf.next(row, zone, over)
    end = over if following is None else following
    asked = {
        "retention_rate": lambda: True,
        "retention_in_time": lambda: shelf.answered(row, end) == "in_time",
        "retention_late": lambda: shelf.answered(row, end) == "late",
        "retention_without_contact": lambda: not shelf.has_come(row.customer, row.placed, end),
    }
    return [Part(over, 0 if following is None else 1, customer=row.customer)] if asked[kpi]() else []


def contacts_per_order(world, kpi, version, wants):
    parts = []
    for row in world.everything:
        if row.version is version and (not wants.get("channels") or row.channel in wants["channels"]):
            parts.append(Part(row.at, 1, 0, row.excluded))
    return parts + [Part(row.placed, 0, 1) for row in world.shelf.orders if row.version is version]


OVER_ORDERS = {kpi: of_orders for kpi in (
    "orders", "ordering_customers", "cancelled_orders", "order_cancellation_rate", "cancelled_after_contact",
    "repeat_purchase_rate", "retention_rate", "retention_in_time", "retention_late", "retention_without_contact",
)}
OVER_ORDERS["contacts_per_order"] = contacts_per_order
