"""Section 3.1: which facts exist, and what each message is."""

LIVE_CHANNELS = ("phone", "chat")
WRITTEN_KINDS = {
    "arrived", "classified", "message_out", "pending_on", "pending_off", "resolved", "reopened", "merged_into", "merge_undone",
    "split_from", "moved", "priority_changed", "policy_applied", "excluded",
}


def existing(facts, now):
    """Facts recorded until now, without those that were corrected."""
    facts = [fact for fact in facts if fact["recorded"] <= now]
    gone = set()
    for fact in reversed(facts):
        if fact["kind"] == "corrected" and fact["id"] not in gone:
            gone.add(fact["event"])
    return [fact for fact in facts if fact["id"] not in gone]


def classes(facts):
    """The last class given to each interaction; a test contact is one whatever it was given."""
    last = {fact["interaction"]: fact["class"] for fact in facts if fact["kind"] == "classified"}
    return last | {fact["interaction"]: "probe" for fact in facts if fact["kind"] == "probed"}


def live_interactions(facts):
    """The interactions that are calls or chats."""
    found = set()
    for fact in facts:
        if fact["kind"] == "called_out" or fact["kind"] == "arrived" and fact.get("channel") in LIVE_CHANNELS:
            found.add(fact["interaction"])
    return found


def without_undone_merges(facts):
    """A merge followed by its undoing never was."""
    gone, merges = set(), {}
    for fact in facts:
        if fact["kind"] == "merged_into":
            merges.setdefault((fact["case"], fact["into"]), []).append(fact["id"])
        if fact["kind"] == "merge_undone":
            gone.add(fact["id"])
            earlier = merges.get((fact["case"], fact["from"]))
            if earlier:
                gone.add(earlier.pop())
    return [fact for fact in facts if fact["id"] not in gone]


def split_off(facts):
    """The new case of each message that was split off."""
    return {fact["interaction"]: fact["case"] for fact in facts if fact["kind"] == "split_from"}


class Replies:
    """What became of each message of ours."""

    def __init__(self, facts):
        self.rows = {}
        for fact in facts:
            if fact["kind"] == "message_out":
                self.rows.setdefault(fact["interaction"], []).append(fact)

    def counted(self, fact):
        """Whether this fact is the first `accepted` that was not withdrawn, of a reply whose last state is `accepted`."""
        rows = [row for row in self.rows[fact["interaction"]] if row["delivered_state"] != "queued"]
        if fact["author"] != "human" or not rows or rows[-1]["delivered_state"] != "accepted":
            return False
        first = None
        for row in rows:
            if row["delivered_state"] in ("failed", "bounced", "undone"):
                first = None
            if row["delivered_state"] == "accepted" and first is None:
                first = row["id"]
        return first == fact["id"]

    def undone(self, fact):
        rows = [row for row in self.rows[fact["interaction"]] if row["delivered_state"] != "queued"]
        return bool(rows) and rows[-1]["delivered_state"] == "undone"


def placed(facts):
    """All facts about cases, each with the case that it belongs to from the start."""
    moved_away = split_off(facts)
    rows = []
    for fact in without_undone_merges([fact for fact in facts if "case" in fact]):
        if fact["kind"] == "arrived" and fact["interaction"] in moved_away:
            fact = dict(fact, case=moved_away[fact["interaction"]])
        rows.append(fact)
    return rows


def written(facts):
    """The facts that clocks listen to."""
    live = live_interactions(facts)
    told = []
    for fact in placed(facts):
        if fact["kind"] not in WRITTEN_KINDS or fact.get("interaction") in live:
            continue
        if fact["kind"] == "excluded" and "interaction" in fact:
            continue
        told.append(fact)
    return told
