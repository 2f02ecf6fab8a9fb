"""What customers answer when they are asked whether their matter was solved. Drawn apart from the rest of a seed's world."""
import random as chances

from base import DAY, HOUR, MINUTE, SECOND


def surveys(world, seed):
    """Of some calls, chats and cases, some of them twice, late told, or corrected; and of what is not known."""
    random = chances.Random("%s surveys" % seed)
    came = [row for row in world.facts if row["kind"] in ("arrived", "called_out")]
    live = [row for row in came if row.get("channel") in ("phone", "chat")]
    written = {row["case"]: row for row in came if row.get("channel") not in ("phone", "chat") and "case" in row}
    cases = [written[case] for case in sorted(written)]
    for row in random.sample(live, len(live) // 3):
        case = {"case": row["case"]} if "case" in row else {}
        answer(world, random, row, interaction=row["interaction"], **case)
    for row in random.sample(cases, len(cases) // 2):
        answer(world, random, row, case=row["case"])
    if not world.stored and live:
        answer(world, random, live[0], interaction=world.identity("a"))


def answer(world, random, row, **about):
    at, told = row["at"] + random.choice([MINUTE, HOUR, DAY, 20 * DAY]) + random.randrange(600) * SECOND, None
    for _ in range(random.choice([1, 1, 1, 2])):
        recorded = at + random.choice([0, 0, HOUR])
        told = world.fact("survey_answered", at, recorded, question="solved", answer=random.choice([1, 1, 2, 3]), **about)
        at += random.choice([0, MINUTE, -MINUTE])
    if random.random() < 0.1:
        about.pop("interaction", None)
        world.fact("corrected", told["recorded"] + MINUTE, told["recorded"] + MINUTE, event=told["id"], reason="mistake", **about)
