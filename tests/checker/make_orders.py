"""Random orders: placed long before or late told, cancelled, restored, told again, corrected. Drawn apart from the rest of a seed's world."""
import random as chances

from base import DAY, HOUR, MINUTE, SECOND


def orders(world, seed, many):
    """Orders of the shop's customers and of some who never write."""
    random = chances.Random("%d orders" % seed)
    buyers = world.customers[: max(3, many // 2)] + [world.identity("b") for _ in range(2)]
    for _ in range(many):
        at = world.start + random.randrange(-150, 38) * DAY + random.randrange(24 * 60) * MINUTE
        one(world, random, buyers, at)


def one(world, random, buyers, at):
    order, recorded = world.identity("8"), at + random.choice([0, 0, MINUTE, 3 * DAY])
    told = []

    def fact(kind, when, **fields):
        nonlocal recorded
        recorded = max(recorded, when) + random.randrange(600) * SECOND
        project = {"project": random.choice(world.projects)} if random.random() < 0.3 else {}
        told.append(world.fact(kind, when, recorded, order=order, **project, **fields))

    def place(when):
        amount = {"amount": random.choice(["129.90 PLN", "20.00 EUR"])} if random.random() < 0.5 else {}
        fact("order_placed", when, customer=random.choice(buyers), **amount)

    place(at)
    if random.random() < 0.2:
        place(at + random.choice([0, HOUR, DAY]))
    if random.random() < 0.3:
        fact("order_cancelled", at + random.randrange(1, 20 * 24) * HOUR)
        if random.random() < 0.3:
            fact("order_restored", recorded)
        if random.random() < 0.2:
            fact("order_cancelled", recorded)
    if random.random() < 0.1:
        wrong = random.choice(told)
        world.fact("corrected", recorded + MINUTE, recorded + MINUTE, event=wrong["id"], reason="mistake")
