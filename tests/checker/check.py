"""Compares manyhands with this second reading of tenants/README.md: check.py --manyhands BIN --seed N --contacts N.

Or over given files: --facts --contract --calendar --from --to --now; with --answers FILE its clocks, promises and table are compared, whoever
computed them. Prints the first differences; exit 1 on any.
"""
import argparse
import datetime
import json
import os
import subprocess
import sys
import tempfile

import make
from base import instant, read_facts, read_json, written
from duties import compare_duties, compare_statement, duties
from promises import everything, over_all_versions
from readings import COMPARED
from world import World

FIGURE = ["numerator", "denominator", "value", "sample", "interval"]
OF_KPI = FIGURE + ["unit", "project", "zone", "with_excluded"]
OF_PROMISE = OF_KPI + ["standing", "windows", "target", "window"]
INSTANTS = ("start", "due", "warn", "stop")


def run(binary, words):
    answer = subprocess.run([binary] + words, capture_output=True, text=True, check=False)
    if answer.returncode != 0:
        sys.exit("refused: %s\n%s" % (" ".join(words), answer.stderr))
    return json.loads(answer.stdout)


def short(value, name):
    return written(value) if name in INSTANTS and value is not None else value


def differing(got, mine, names):
    differ = [name for name in names if not same(got.get(name), mine.get(name), name)]
    return {name: (short(got.get(name), name), short(mine.get(name), name)) for name in differ}


def same(got, mine, name=None):
    """Whether two answers say the same; the ends of an interval may be rounded differently."""
    if isinstance(got, dict) and isinstance(mine, dict):
        return got.keys() == mine.keys() and all(same(got[key], mine[key], key) for key in mine)
    if isinstance(got, list) and isinstance(mine, list):
        pairs = len(got) == len(mine) and list(zip(got, mine))
        if name == "interval":
            return bool(pairs) and all(abs(left - right) <= 1 for left, right in pairs)
        return got == mine or bool(pairs) and all(same(left, right) for left, right in pairs)
    return got == mine


def like(row, mine):
    """Only the fields of an inner object that we compute too."""
    return {name: row.get(name) for name in mine}


def clocks_by_key(rows):
    found = {}
    for row in sorted(rows, key=lambda row: row["start"]):
        found.setdefault((row["case"], row["clock"], row["turn"]), []).append(row)
    return found


def compare_clocks(got, world):
    for row in got:
        for name in INSTANTS:
            row[name] = instant(row[name])
    mine = [row.fields() for row in world.readings]
    theirs, ours = clocks_by_key(got), clocks_by_key(mine)
    found = []
    for key in list(dict.fromkeys(list(theirs) + list(ours))):
        left, right = theirs.get(key, []), ours.get(key, [])
        if len(left) != len(right):
            found.append((key, {"readings": (len(left), len(right))}))
        for row, other in zip(left, right):
            names = differing(row, other, COMPARED)
            if names:
                found.append((key, names))
    orders = [[(row["case"], row["clock"], row["turn"]) for row in rows] for rows in (got, mine)]
    if not found and orders[0] != orders[1]:
        place = next(number for number, pair in enumerate(zip(*orders)) if pair[0] != pair[1])
        found.append((orders[0][place], {"order": (orders[0][place], orders[1][place])}))
    return found


def compare_kpis(got, mine):
    found = []
    for name, fields in (("kpis", OF_PROMISE), ("dictionary", OF_KPI)):
        theirs, ours = {}, {}
        for rows, by_key in ((got[name], theirs), (mine[name], ours)):
            for row in rows:
                by_key.setdefault((name, row["kpi"], row["contract"], row["contract_version"], row["project"]), []).append(row)
        for key in list(dict.fromkeys(list(theirs) + list(ours))):
            left, right = theirs.get(key, []), ours.get(key, [])
            if len(left) != len(right):
                found.append((key, {"rows": (len(left), len(right))}))
            for row, other in zip(left, right):
                row = dict(row, with_excluded=like(row["with_excluded"], other["with_excluded"]))
                if "windows" in other:
                    row["windows"] = [like(part, other["windows"][0]) for part in row["windows"]]
                names = differing(row, other, fields)
                if names:
                    found.append((key, names))
    return found


def show(key, names, facts):
    print("DIFFERENT", *key)
    for name, (got, mine) in names.items():
        print("   %s: manyhands %s, checker %s" % (name, json.dumps(got), json.dumps(mine)))
    for fact in facts:
        if key[0] in (fact.get("case"), fact.get("into"), fact.get("from")):
            said = {name: value for name, value in fact.items() if name not in ("at", "recorded", "nth", "trusted_time", "fetched_time")}
            print("      %s (recorded %s) %s" % (written(fact["at"]), written(fact["recorded"]), json.dumps(said)))


def check(binary, files, first, last, now, most):
    """All differences between the binary and this reading, the first of them printed."""
    common = ["--facts", files["facts"], "--contract", files["contract"], "--now", written(now), "--json"]
    if files["calendar"]:
        common += ["--calendar", files["calendar"]]
    clocks = run(binary, ["sla", "clock"] + common)
    figures = run(binary, ["kpi", "compute", "--all", "--from", first.isoformat(), "--to", last.isoformat()] + common)
    facts = read_facts(files["facts"])
    world = World(facts, read_json(files["contract"]), read_json(files["calendar"]) if files["calendar"] else None, now)
    found = compare_clocks(clocks, world) + compare_kpis(figures, everything(world, first, last))
    found += compare_duties(figures.get("duties") or [], duties(world, first, last))
    month = ["--month", first.isoformat()[:7]]
    if world.rules_money(first):
        found += compare_statement(run(binary, ["money", "statement"] + month + common), world, first, last)
    for key, names in found[:most]:
        show(key, names, facts)
    return found, len(clocks), len(figures["kpis"]) + len(figures["dictionary"])


def compare(said, first, last, most):
    """All differences between given answers and this reading, and how many were compared."""
    facts, got = read_facts(said.facts), read_json(said.answers)
    world = World(facts, read_json(said.contract), read_json(said.calendar) if said.calendar else None, instant(said.now))
    found = compare_kpis(got, everything(world, first, last, bool(got["dictionary"])))
    found += compare_duties(got["duties"], duties(world, first, last)) if "duties" in got else []
    # In which order a case that only a merge gave somebody comes is nobody's promise.
    found = [row for row in compare_clocks(got["clocks"], world) if "order" not in row[1]] + found
    for row in got.get("table", []):
        mine = over_all_versions(world, row["kpi"], first, last)
        names = differing(dict(row, with_excluded=like(row["with_excluded"], mine["with_excluded"])), mine, FIGURE + ["with_excluded"])
        found += [((row["kpi"], "over all versions"), names)] if names else []
    for key, names in found[:most]:
        show(key, names, facts)
    return found, len(got["kpis"]) + len(got.get("table", []))


def made(binary, seed, said):
    shop = make.shop(seed, said.contacts, said.written)
    with tempfile.TemporaryDirectory(prefix="manyhands-checker-") as folder:
        make.write(shop, folder)
        files = {name: os.path.join(folder, name + end) for name, end in (("facts", ".jsonl"), ("contract", ".json"), ("calendar", ".json"))}
        return check(binary, files, shop.month, shop.last, shop.now, said.show)


def numbers(text):
    """`7`, `1-20` or `3,5,8` as a list."""
    rows = []
    for part in text.split(","):
        first, _, last = part.partition("-")
        rows += range(int(first), int(last or first) + 1)
    return rows


def words():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--manyhands", help="the binary")
    parser.add_argument("--answers", help="figures as `kpi compute` answers them, instead of the binary's")
    parser.add_argument("--seed", default="1", help="a seed, or several: 1-20 or 3,5,8")
    parser.add_argument("--contacts", type=int, default=60)
    parser.add_argument("--written", type=int, default=50, help="written cases, per cent of contacts")
    parser.add_argument("--show", type=int, default=3, help="how many differences to print for each seed")
    for name in ("facts", "contract", "calendar", "from", "to", "now"):
        parser.add_argument("--" + name)
    return parser.parse_args()


def main():
    said, bad = words(), 0
    if said.facts:
        files = {"facts": said.facts, "contract": said.contract, "calendar": said.calendar}
        first, last = datetime.date.fromisoformat(vars(said)["from"]), datetime.date.fromisoformat(said.to)
        if said.answers:
            found, figures = compare(said, first, last, said.show)
            print("%d figures, %d differences" % (figures, len(found)))
            sys.exit(1 if found else 0)
        found, clocks, figures = check(said.manyhands, files, first, last, instant(said.now), said.show)
        print("%d readings, %d figures, %d differences" % (clocks, figures, len(found)))
        sys.exit(1 if found else 0)
    for seed in numbers(said.seed):
        try:
            found, clocks, figures = made(said.manyhands, seed, said)
        except SystemExit as refused:
            print("seed %d: %s" % (seed, refused))
            bad += 1
            continue
        print("seed %d: %d readings, %d figures, %d differences" % (seed, clocks, figures, len(found)))
        bad += bool(found)
    sys.exit(1 if bad else 0)


if __name__ == "__main__":
    main()
