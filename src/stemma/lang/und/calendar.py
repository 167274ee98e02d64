"""Time: only what needs no word, a date written in digits."""

from stemma.lang.calendar import Calendar

CALENDAR = Calendar(
    months=(),
    doubtful=(),
    weekdays=(),
    relative=(),
    units=(),
    past=(),
    present=(),
    coming=(),
    ago=(),
    inside=(),
    early=(),
    day_parts=(),
    until=(),
    publishing=(),
    future=(),
    leads=(),
    of=(),
    articles=(),
    ordinals=(),
    vague=(),
    decades=(),
    day_first=None,
)
