"""Read dates that are counted: from the day of publication, or from a day that the text told before."""

import re
from datetime import date, timedelta

from stemma.find.dating.setting import Setting, Stretch, day_of, plain
from stemma.find.dating.written import index

_TOMORROW = 6
"""Days back to the weekday of tomorrow, which a bare weekday is six times as often (TempEval-3, half of the articles)
where no past is told."""


def weekday(match: re.Match[str], setting: Setting) -> Stretch | None:
    """Read a weekday: the last one before publication, or the next where words point ahead."""
    if not _means_a_day(match, setting):
        return None
    number = index(setting.calendar.weekdays, match["weekday"])
    today, shift = setting.published, plain(match["shift"] or "")
    if today is None:
        text = f"XXXX-WXX-{number}"
        return text, text, "relative"
    back = (today.isoweekday() - number) % 7
    found = today - timedelta(back)
    bare = shift not in setting.calendar.past
    tomorrow = back == _TOMORROW and not setting.past
    if shift in setting.calendar.coming or (bare and back and (setting.ahead or tomorrow)):
        found += timedelta(7)
    elif shift in setting.calendar.past and back == 0:
        found -= timedelta(7)
    return _one(found)


def _means_a_day(match: re.Match[str], setting: Setting) -> bool:
    """Tell a weekday from each week's (`every Monday`) and from a word written small."""
    word = match["weekday"]
    before = match.string[max(0, match.start() - 8) : match.start()].lower().split()
    every = bool(before) and before[-1] in setting.calendar.every
    return not every and (word[:1].isupper() or setting.calendar.small)


def _one(day: date) -> Stretch:
    return day.isoformat(), day.isoformat(), "relative"


def relative(match: re.Match[str], setting: Setting) -> Stretch | None:
    """Read `yesterday`."""
    if setting.published is None:
        return None
    word = plain(match["relative"])
    return _one(setting.published + timedelta(dict(setting.calendar.relative)[word]))


def _step(shift: str, setting: Setting) -> int:
    return -1 if shift in setting.calendar.past else 1 if shift in setting.calendar.coming else 0


def weekend(match: re.Match[str], setting: Setting) -> Stretch | None:
    """Read a weekend as its two days: the last one, the present one, or the next where words point ahead."""
    today = setting.published
    if today is None:
        return None
    step = _step(plain(match.groupdict().get("shift") or ""), setting)
    coming = today + timedelta(5 - today.weekday())  # the Saturday of this week, as weeks begin on Mondays
    begun = today.weekday() >= 5
    back = step < 0 or (step == 0 and not begun and not setting.ahead and not _this(match, today))
    saturday = coming + timedelta(7 * (begun and step > 0) - 7 * back)
    return saturday.isoformat(), (saturday + timedelta(1)).isoformat(), "relative"


def _this(match: re.Match[str], today: date) -> bool:
    """Tell whether `this weekend` is still to come; early in a week it is the one just past."""
    return bool(match.groupdict().get("shift")) and today.weekday() >= 2


def shifted(match: re.Match[str], setting: Setting) -> Stretch | None:
    """Read `last month`."""
    return _moved(setting, dict(setting.calendar.units)[plain(match["unit"])], _step(plain(match["shift"]), setting))


def _moved(setting: Setting, unit: str, step: int) -> Stretch | None:
    """Return the week, month, year or decade that lies so many steps from publication."""
    today = setting.published
    if today is None or unit == "day":
        return None
    return _unit(today, unit, step)


def _unit(today: date, unit: str, step: int) -> Stretch:
    """Return the week, month, year or decade that lies so many steps from a day."""
    if unit == "week":
        monday = today - timedelta(today.weekday() - 7 * step)
        return monday.isoformat(), (monday + timedelta(6)).isoformat(), "relative"
    if unit == "month":
        count = today.year * 12 + today.month - 1 + step
        text = f"{count // 12:04}-{count % 12 + 1:02}"
        return text, text, "relative"
    if unit == "year":
        return f"{today.year + step:04}", f"{today.year + step:04}", "relative"
    decade = (today.year // 10 + step) * 10
    return f"{decade:04}", f"{decade + 9:04}", "relative"


def ago(match: re.Match[str], setting: Setting) -> Stretch | None:
    """Count back from publication, no finer than the text counts; `a few days ago` is the stretch of a week before."""
    today, unit = setting.published, dict(setting.calendar.units)[plain(match["unit"])]
    if today is None:
        return None
    word = plain(match["count"])
    if word in setting.calendar.vague:
        days = {"day": 7, "week": 31, "month": 366, "year": 3653, "decade": 18263}[unit]
        start = max(today.toordinal() - days, 1)
        return _cut(date.fromordinal(start), unit), _cut(today, unit), "relative"
    number = setting.number(word)
    if unit in _DAYS:
        return _one(date.fromordinal(max(today.toordinal() - _DAYS[unit] * number, 1)))
    return _moved(setting, "year" if unit == "decade" else unit, -number * (10 if unit == "decade" else 1))


_DAYS = {"day": 1, "week": 7}


def _cut(day: date, unit: str) -> str:
    return day.isoformat()[: {"day": 10, "week": 10, "month": 7}.get(unit, 4)]


def further(match: re.Match[str], setting: Setting) -> Stretch | None:
    """Count on or back from a day told before: `two years later`, `the day before`; without one it stays open."""
    step = dict(setting.calendar.told_behind)[plain(match["behind"])]
    unit = dict(setting.calendar.units).get(plain(match["unit"]))
    if unit is None or setting.told is None:
        return None
    return _from_told(setting.told, unit, step * setting.number(plain(match["count"])))


def _from_told(told: tuple[str, str], unit: str, number: int) -> Stretch | None:
    """Count from a day or stretch; None where it was told less finely than the unit that counts."""
    first, last = told
    if unit in {"year", "decade"} and re.match(r"\d{4}", first):
        years = number * (10 if unit == "decade" else 1)
        if first == last:
            return _year(int(first[:4]) + years)
        return tuple_of(_plus(first, years), _plus(last, years))
    day = day_of(first) if first == last else None
    if day is None:
        return _month_on(first, number) if unit == "month" and first == last and len(first) == len("2011-03") else None
    if unit in _DAYS:
        return _one(date.fromordinal(min(max(day.toordinal() + _DAYS[unit] * number, 1), date.max.toordinal())))
    return _unit(day, unit, number)


def _year(number: int) -> Stretch | None:
    return (f"{number:04}", f"{number:04}", "relative") if 1 <= number <= 9999 else None


def tuple_of(first: str, last: str) -> Stretch:
    """Return a stretch that was counted."""
    return first, last, "relative"


def _plus(text: str, years: int) -> str:
    return f"{max(int(text[:4]) + years, 1):04}{text[4:]}"


def _month_on(text: str, number: int) -> Stretch | None:
    if not re.fullmatch(r"\d{4}-\d\d", text):
        return None
    count = int(text[:4]) * 12 + int(text[5:]) - 1 + number
    found = f"{count // 12:04}-{count % 12 + 1:02}"
    return found, found, "relative"


def _told_step(match: re.Match[str], setting: Setting) -> int:
    named = match.groupdict()
    word = plain(named.get("lead") or named.get("behind") or "")
    return dict((*setting.calendar.told_leads, *setting.calendar.told_after))[word]


def told_unit(match: re.Match[str], setting: Setting) -> Stretch | None:
    """Read `the following year`, `that day`, `the previous month`, `the quarter`."""
    step, told = _told_step(match, setting), setting.told
    if told is None:
        return None
    unit = dict(setting.calendar.units).get(plain(match["unit"]))
    if unit is None:
        return tuple_of(*told) if step == 0 and _is_quarter(told) else None
    if step > 0 and unit != "day" and plain(match.groupdict().get("lead") or "") in _open(setting):
        return None
    if unit == "week":
        day = day_of(told[0])
        return _unit(day, unit, step) if day and step else None
    if unit == "month" and re.fullmatch(r"\d{4}-\d\d-\d\d", told[0]) and told[0] == told[1]:
        return _month_on(told[0][:7], step)
    return _from_told(told, unit, step)


def _open(setting: Setting) -> frozenset[str]:
    """Return the leads that count from today with all but a day: `over the next year`."""
    return setting.calendar.told_days


def _is_quarter(told: tuple[str, str]) -> bool:
    first, last = told
    return (
        bool(re.fullmatch(r"\d{4}-\d\d", first)) and first[:4] == last[:4] and int(last[5:7] or 0) - int(first[5:]) == 2
    )


def told_day(match: re.Match[str], setting: Setting) -> Stretch | None:
    """Read `the next morning`, `that night`."""
    return _from_told(setting.told, "day", _told_step(match, setting)) if setting.told else None


def told_weekday(match: re.Match[str], setting: Setting) -> Stretch | None:
    """Read `the following Monday`; without a day told before it counts from publication."""
    if not _means_a_day(match, setting):
        return None
    step, number = _told_step(match, setting), index(setting.calendar.weekdays, match["weekday"])
    day = day_of(setting.told[0]) if setting.told and setting.told[0] == setting.told[1] else setting.published
    if day is None or step == 0:
        return None
    away = (number - day.isoweekday()) % 7 if step > 0 else -((day.isoweekday() - number) % 7)
    return _one(day + timedelta(away or 7 * step))
