"""Public holidays of Poland (section 1); the checker's worlds have no others."""
import datetime

FIXED = [(1, 1), (1, 6), (5, 1), (5, 3), (8, 15), (11, 1), (11, 11), (12, 25), (12, 26)]


def easter(year):
    """Easter Sunday of the Gregorian calendar (Meeus)."""
    a, b, c = year % 19, year // 100, year % 100
    h = (19 * a + b - b // 4 - (b - (b + 8) // 25 + 1) // 3 + 15) % 30
    k = (32 + 2 * (b % 4) + 2 * (c // 4) - h - c % 4) % 7
    m = (a + 11 * h + 22 * k) // 451
    n = h + k - 7 * m + 114
    return datetime.date(year, n // 31, n % 31 + 1)


def is_holiday(country, date):
    if country is None:
        return False
    if country != "PL":
        raise ValueError("the checker knows the holidays of PL only")
    if (date.month, date.day) in FIXED:
        return (date.month, date.day) != (1, 6) or date.year >= 2011
    if (date.month, date.day) == (12, 24):
        return date.year >= 2025
    return (date - easter(date.year)).days in (0, 1, 49, 60)
