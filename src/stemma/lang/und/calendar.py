"""Time."""

from stemma.lang.calendar import Calendar

CALENDAR = Calendar(months=(), weekdays=())
