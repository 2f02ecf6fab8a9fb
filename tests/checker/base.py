"""Instants as whole microseconds since 1970, and the reading of files. No rule stands here."""
import datetime
import json
import re

SECOND = 1_000_000
MINUTE = 60 * SECOND
HOUR = 60 * MINUTE
DAY = 24 * HOUR
EPOCH = datetime.datetime(1970, 1, 1, tzinfo=datetime.timezone.utc)
FORM = re.compile(r"(\d{4}-\d\d-\d\d)[Tt ](\d\d:\d\d:\d\d)(?:\.(\d+))?([Zz]|[+-]\d\d:\d\d)$")


def instant(text):
    """An instant of RFC 3339, cut to whole microseconds; None stays None."""
    if text is None:
        return None
    date, clock, fraction, offset = FORM.match(text).groups()
    zone = "+00:00" if offset in "Zz" else offset
    whole = datetime.datetime.fromisoformat(date + "T" + clock + zone) - EPOCH
    return (whole.days * 86400 + whole.seconds) * SECOND + int(((fraction or "") + "000000")[:6])


def written(micros):
    """An instant in UTC as text."""
    return (EPOCH + datetime.timedelta(microseconds=micros)).strftime("%Y-%m-%dT%H:%M:%S.%fZ")


def local(micros, zone):
    """The local time of an instant."""
    return (EPOCH + datetime.timedelta(microseconds=micros)).astimezone(zone)


def local_date(micros, zone):
    return local(micros, zone).date()


def midnight(date, zone):
    """The first instant of a local date."""
    start = datetime.datetime(date.year, date.month, date.day, tzinfo=zone)
    guess = round((start - EPOCH).total_seconds()) * SECOND
    while local_date(guess, zone) < date:
        guess += MINUTE
    return guess


def read_json(path):
    with open(path, encoding="utf-8") as file:
        return json.load(file)


def read_facts(path):
    """One JSON object a line, or one array."""
    with open(path, encoding="utf-8") as file:
        text = file.read()
    rows = json.loads(text) if text.lstrip().startswith("[") else [json.loads(line) for line in text.splitlines() if line.strip()]
    facts = []
    for number, row in enumerate(rows):
        fact = {key: value for key, value in row.items() if value is not None}
        fact["nth"] = number
        fact["at"] = instant(row["at"])
        fact["recorded"] = instant(row.get("recorded") or row["at"])
        for name in ("trusted_time", "fetched_time", "promised"):
            if name in fact:
                fact[name] = instant(fact[name])
        facts.append(fact)
    return facts
