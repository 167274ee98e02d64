"""Months, weekdays and relative days."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Calendar:
    """Months, weekdays and relative days."""

    months: tuple[tuple[str, ...], ...]
    """For each month, January first, its names and short forms in lower case."""
    weekdays: tuple[tuple[str, ...], ...]
    """For each weekday, Monday first."""
