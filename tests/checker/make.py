"""Writes a random month of one shop: make.py --seed N --contacts N --out DIR."""
import argparse
import datetime
import json
import os
import random

from base import DAY, HOUR, MINUTE, SECOND, instant, written
from make_contract import contract
from make_contract import stored as as_stored
from make_live import LiveContact, agents_days
from make_menus import menus
from make_orders import orders
from make_surveys import surveys
from make_written import WrittenCase

MONTHS = ["2026-03-01", "2026-10-01", "2026-11-01", "2026-12-01"]


class World:
    """What all stories of one shop share: ids, people, the ledger."""

    def __init__(self, seed, contacts, stored=False):
        self.random = random.Random(seed)
        self.month = datetime.date.fromisoformat(self.random.choice(MONTHS))
        self.last = (self.month + datetime.timedelta(days=31)).replace(day=1) - datetime.timedelta(days=1)
        self.start = instant(self.month.isoformat() + "T00:00:00+01:00")
        self.end = self.start + 40 * DAY
        self.count = 0
        self.projects = [self.identity("7"), self.identity("7")]
        self.queues = [self.identity("4"), self.identity("4")]
        self.agents = [self.identity("e") for _ in range(max(3, contacts // 40))]
        self.customers = [self.identity("b") for _ in range(max(3, contacts // 2))]
        self.outcome, self.rules = self.identity("5"), [self.identity("6"), self.identity("6")]
        self.facts, self.cases = [], []
        spec, hours = contract(self.random, self.month, self.projects, self.queues, self.identity)
        if stored:
            as_stored(spec, self.random, self.identity)
        self.stored = stored
        self.contract, self.calendar, self.versions = spec, hours, spec["contracts"]
        self.now = self.start + self.random.choice([12, 31, 33, 45]) * DAY + self.random.randrange(24 * 60) * MINUTE

    def identity(self, letter):
        self.count += 1
        return "00000000-0000-7000-8000-%s%011x" % (letter, self.count)

    def customer(self):
        return self.random.choice(self.customers)

    def text(self, at):
        """An instant with a changing way of writing it."""
        return written(at) if at % SECOND else written(at)[:19] + self.random.choice(["Z", "+00:00"])

    def fact(self, kind, at, recorded, **fields):
        """Adds a fact; `recorded` is never before an earlier one of the same story needs it to be."""
        row = {"id": self.identity("0"), "kind": kind, "at": at, "recorded": max(at, recorded), **fields}
        self.facts.append(row)
        return row

    def moment(self):
        """A moment of the month, often a round one, mostly by day."""
        day = self.start + self.random.randrange(34) * DAY
        if self.random.random() < 0.2:
            return day + self.random.randrange(24 * 4) * 15 * MINUTE
        return day + 7 * HOUR + self.random.randrange(11 * 3600) * SECOND


def plans(world):
    """Volume as the shop plans it, for the month and for its days, early and late; drawn apart, so that the rest stays as it was."""
    apart = random.Random(json.dumps(world.versions, sort_keys=True) + "plans")
    values = lambda slots: [{"slot": slot, "value": apart.randrange(1, 900)} for slot in slots]
    dates = [(world.month + datetime.timedelta(days=number)).isoformat() for number in range((world.last - world.month).days + 1)]
    for _ in range(apart.choice([0, 1, 3, 6])):
        slots = [world.month.isoformat()[:7]] if apart.random() < 0.4 else apart.sample(dates, apart.choice([1, 8, 25]))
        at = world.start - apart.choice([90, 61, 60, 40, 20, 8, 1, 0, -3, -12]) * DAY + apart.choice([0, 1, 9 * HOUR])
        world.fact("volume_planned", at, at, volume=apart.choice(["all", "all", "all", "others"]), values=values(slots))


def shop(seed, contacts, written_share=50, stored=False):
    """A whole world; of its contacts so many in a hundred are written cases."""
    world = World(seed, contacts, stored)
    cases = contacts * written_share // 100
    for _ in range(cases):
        WrittenCase(world, world.moment()).run()
    for _ in range(contacts - cases):
        LiveContact(world, world.moment()).run()
    agents_days(world)
    plans(world)
    orders(world, seed, contacts // 2)
    menus(world, seed, contacts * (100 - written_share) // 400)
    surveys(world, seed)
    world.facts.sort(key=lambda row: row["recorded"])
    if stored:
        world.now = max(world.facts[-1]["recorded"], world.end) + MINUTE
    return world


def write(world, out):
    os.makedirs(out, exist_ok=True)
    with open(os.path.join(out, "facts.jsonl"), "w", encoding="utf-8") as file:
        for row in world.facts:
            text = dict(row, at=world.text(row["at"]), recorded=world.text(row["recorded"]))
            file.write(json.dumps(text) + "\n")
    for name, spec in (("contract.json", world.contract), ("calendar.json", world.calendar)):
        with open(os.path.join(out, name), "w", encoding="utf-8") as file:
            json.dump(spec, file, indent=1)


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--contacts", type=int, default=60)
    parser.add_argument("--written", type=int, default=50, help="written cases, per cent of contacts")
    parser.add_argument("--out", required=True)
    parser.add_argument("--stored", action="store_true", help="as a product holds it: each call of a case, each version with an id; prints JSON")
    words = parser.parse_args()
    world = shop(words.seed, words.contacts, words.written, words.stored)
    write(world, words.out)
    if words.stored:
        print(json.dumps({"from": world.month.isoformat(), "to": world.last.isoformat(), "now": written(world.now)}))
        return
    print("--from %s --to %s --now %s" % (world.month, world.last, world.text(world.now)))


if __name__ == "__main__":
    main()
