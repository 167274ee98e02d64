"""Wording by which a page gives away its furniture."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class PageWords:
    """Wording by which a page gives away its furniture."""

    promotion: tuple[str, ...]
    """Regular expressions for lines of furniture."""
