"""Section 7.5: what customers answered, and the parts of the KPIs over it."""
from figures import Part


class Answer:
    def __init__(self, fact):
        self.interaction, self.case = fact.get("interaction"), fact.get("case")
        self.at, self.answer = fact["at"], fact["answer"]


def answers(facts, now):
    """Of a call, chat or case the last answer by `at`, of equal ones the later in the file."""
    told = [fact for fact in facts if fact["kind"] == "survey_answered" and fact["question"] == "solved" and fact["at"] <= now]
    last = {}
    for fact in sorted(told, key=lambda fact: (fact["at"], fact["nth"])):
        about = ("contact", fact["interaction"]) if "interaction" in fact else ("case", fact["case"]) if "case" in fact else None
        if about:
            last[about] = Answer(fact)
    return list(last.values())


def solved(world, kpi, version, wants):
    good = (1,) if kpi == "solved_first_time" else (1, 2)
    contacts, parts = {row.id: row for row in world.counted}, []
    for row in world.answers:
        if row.interaction is not None:
            contact = contacts.get(row.interaction)
            if contact is None:
                continue
            channel, project, excluded = contact.channel, contact.project, contact.excluded
        else:
            case = world.survivor(row.case)
            story = world.stories.get(case)
            if story is None:
                continue
            teller = world.teller.cases.get(case)
            channel, project, excluded = story.channel, story.project, bool(teller and teller.excluded)
        if wants.get("channels") and channel not in wants["channels"]:
            continue
        if world.contract.in_force(project, row.at) is version:
            parts.append(Part(row.at, 1 if row.answer in good else 0, 1, excluded))
    return parts
