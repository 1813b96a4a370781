#!/usr/bin/env python3
"""Writes <CC>.txt, the public holidays each calendar counts with. Run by hand: pip install holidays==0.109, then make.py.

What counts is decided here and reviewed as a diff of the text files; the program never runs this script. A correction
belongs in CORRECTIONS, with its source, so that the next run keeps it.
"""

import datetime
import pathlib

import holidays
from dateutil.easter import easter

YEARS = range(2020, 2036)
DAY = datetime.timedelta(days=1)

# The code the European Union writes, the code the package knows, the zone of the seat of government.
COUNTRIES = {
    "AT": ("AT", "Europe/Vienna"), "BE": ("BE", "Europe/Brussels"), "BG": ("BG", "Europe/Sofia"),
    "CH": ("CH", "Europe/Zurich"), "CY": ("CY", "Asia/Nicosia"), "CZ": ("CZ", "Europe/Prague"),
    "DE": ("DE", "Europe/Berlin"), "DK": ("DK", "Europe/Copenhagen"), "EE": ("EE", "Europe/Tallinn"),
    "EL": ("GR", "Europe/Athens"), "ES": ("ES", "Europe/Madrid"), "FI": ("FI", "Europe/Helsinki"),
    "FR": ("FR", "Europe/Paris"), "HR": ("HR", "Europe/Zagreb"), "HU": ("HU", "Europe/Budapest"),
    "IE": ("IE", "Europe/Dublin"), "IS": ("IS", "Atlantic/Reykjavik"), "IT": ("IT", "Europe/Rome"),
    "LI": ("LI", "Europe/Vaduz"), "LT": ("LT", "Europe/Vilnius"), "LU": ("LU", "Europe/Luxembourg"),
    "LV": ("LV", "Europe/Riga"), "MT": ("MT", "Europe/Malta"), "NL": ("NL", "Europe/Amsterdam"),
    "NO": ("NO", "Europe/Oslo"), "PL": ("PL", "Europe/Warsaw"), "PT": ("PT", "Europe/Lisbon"),
    "RO": ("RO", "Europe/Bucharest"), "SE": ("SE", "Europe/Stockholm"), "SI": ("SI", "Europe/Ljubljana"),
    "SK": ("SK", "Europe/Bratislava"), "UK": ("GB", "Europe/London"),
}

# Holidays of one part of a country count where the rest has none that differs for the authorities there.
# UK: the package's country-wide list is what England, Scotland and Northern Ireland have in common, and so lacks Easter
# Monday; a period that ends then would be due on a day when London is closed. England's list is taken.
PART = {"UK": "ENG"}

# {"CC": {date: name to add, or None to remove}}
CORRECTIONS = {}


def country(code):
    """The days of one country, from the package's public, country-wide list."""
    entity, _ = COUNTRIES[code]
    days = holidays.country_holidays(entity, subdiv=PART.get(code), years=YEARS, language="en_US")
    return {day: " / ".join(days.get_list(day)) for day in days if day.year in YEARS}


def institutions():
    """The days of the Union's institutions, by the pattern of the Commission's yearly decision (article 2 of
    Regulation 1182/71); the decision for a year may add a day, which then goes into CORRECTIONS."""
    days = {}
    for year in YEARS:
        sunday = easter(year)
        named = [(datetime.date(year, 1, 1), "New Year's Day"), (datetime.date(year, 1, 2), "Day after New Year's Day"),
                 (sunday - 3 * DAY, "Maundy Thursday"), (sunday - 2 * DAY, "Good Friday"), (sunday + DAY, "Easter Monday"),
                 (datetime.date(year, 5, 1), "Labour Day"), (datetime.date(year, 5, 9), "Schuman Declaration"),
                 (sunday + 39 * DAY, "Ascension Day"), (sunday + 40 * DAY, "Day after Ascension Day"),
                 (sunday + 50 * DAY, "Whit Monday"), (datetime.date(year, 7, 21), "Belgian National Day"),
                 (datetime.date(year, 8, 15), "Assumption Day"), (datetime.date(year, 11, 1), "All Saints' Day"),
                 (datetime.date(year, 11, 2), "All Souls' Day")]
        named += [(datetime.date(year, 12, day), "End of year") for day in range(24, 32)]
        for day, name in named:
            days[day] = f"{days[day]} / {name}" if day in days else name
    return days


def write(code, zone, source, days):
    """One file: who, where, from what, which years; then a day and its name a line."""
    for day, name in CORRECTIONS.get(code, {}).items():
        days.pop(day, None)
        if name:
            days[day] = name
    lines = [f"country {code}", f"zone {zone}", f"source {source}", f"years {YEARS[0]} {YEARS[-1]}"]
    lines += [f"{day} {days[day]}" for day in sorted(days)]
    here = pathlib.Path(__file__).parent
    (here / f"{code}.txt").write_text("\n".join(lines) + "\n", encoding="utf-8")


for code, (_, zone) in COUNTRIES.items():
    write(code, zone, f"holidays-{holidays.__version__}", country(code))
write("EU", "Europe/Brussels", "commission-pattern", institutions())
