#!/usr/bin/env python3
"""Writes reference.csv: the same periods counted by numpy, dateutil and zoneinfo, which share no code with ours.

Run by hand: pip install holidays==0.109 numpy python-dateutil tzdata, then reference.py. The days come from the package
and not from our files, so that a slip in writing or reading those shows as well.
"""

import datetime
import pathlib
import random
import zoneinfo

import holidays
import numpy
from dateutil.relativedelta import relativedelta

CHANCE = random.Random(1182)
PLACES = [("PL", "PL", None, "Europe/Warsaw"), ("EL", "GR", None, "Europe/Athens"), ("UK", "GB", "ENG", "Europe/London"),
          ("DE", "DE", None, "Europe/Berlin"), ("BG", "BG", None, "Europe/Sofia"), ("MT", "MT", None, "Europe/Malta"),
          ("IS", "IS", None, "Atlantic/Reykjavik"), ("FI", "FI", None, "Europe/Helsinki"),
          ("PT", "PT", None, "Europe/Lisbon"), ("HU", "HU", None, "Europe/Budapest")]
UNITS = {"calendar day": 120, "working day": 120, "week": 30, "month": 30, "year": 4, "hour": 200}
MICRO = datetime.timedelta(microseconds=1)


def end(event, n, unit, zone, kept):
    """The last microsecond in time, as an aware instant."""
    local = event.astimezone(zone)
    if unit == "hour":
        opened = local.replace(minute=0, second=0, microsecond=0).astimezone(datetime.timezone.utc)
        return opened + datetime.timedelta(hours=n + 1) - MICRO
    day = local.date()
    if unit == "working day":
        last = numpy.busday_offset(day, n, roll="preceding", busdaycal=kept)
    else:
        step = {"calendar day": "days", "week": "weeks", "month": "months", "year": "years"}[unit]
        last = numpy.busday_offset(day + relativedelta(**{step: n}), 0, roll="forward", busdaycal=kept)
        held = numpy.busday_count(numpy.datetime64(day) + 1, last + 1, busdaycal=kept)
        if (n, unit) != (1, "calendar day") and held < 2:
            last = numpy.busday_offset(last, 2 - held, busdaycal=kept)
    midnight = datetime.datetime.combine(last.astype(object) + datetime.timedelta(days=1), datetime.time(), tzinfo=zone)
    return midnight.astimezone(datetime.timezone.utc) - MICRO


lines = ["country,event,length,due"]
for code, entity, part, name in PLACES:
    zone = zoneinfo.ZoneInfo(name)
    days = holidays.country_holidays(entity, subdiv=part, years=range(2020, 2036))
    kept = numpy.busdaycalendar(holidays=sorted(days))
    for unit, most in UNITS.items():
        for _ in range(20):
            first = datetime.datetime(2020, 1, 3, tzinfo=datetime.timezone.utc)
            event = first + datetime.timedelta(seconds=CHANCE.randrange(11 * 365 * 86400))
            n = CHANCE.choice([1, 2, 3, CHANCE.randint(1, most)]) if unit != "year" else CHANCE.randint(1, most)
            due = end(event, n, unit, zone, kept).strftime("%Y-%m-%dT%H:%M:%S.%fZ")
            lines.append(f"{code},{event:%Y-%m-%dT%H:%M:%SZ},{n} {unit}{'s' if n > 1 else ''},{due}")
(pathlib.Path(__file__).parent / "reference.csv").write_text("\n".join(lines) + "\n", encoding="utf-8")
