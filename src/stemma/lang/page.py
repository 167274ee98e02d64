"""Wording by which a page gives away its furniture."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class PageWords:
    """Wording by which a page gives away its furniture.

    Regular expressions are tried without regard to case; those for lines must cover the line, those for sentences
    must match from the sentence's first word.
    """

    controls: frozenset[str]
    """Buttons, links and labels that stand alone on a line, in lower case: `share`, `log in`."""
    adverts: tuple[str, ...]
    """For lines that announce an advert or bridge one."""
    promotion: tuple[str, ...]
    """For sentences that send the reader somewhere else or ask something of him."""
    credits: tuple[str, ...]
    """For lines that say whose picture it is."""
    legal: tuple[str, ...]
    """For lines on copyright, cookies and commissions."""
    corrections: tuple[str, ...]
    """For lines that say what an earlier version of the article had wrong."""
    comments: tuple[str, ...]
    """For lines that open the readers' comments."""
    related: tuple[str, ...]
    """For lines that open a list of links to other pages."""
    by: tuple[str, ...]
    """Words before the writers' names in a byline."""
    joiners: tuple[str, ...]
    """Words between two writers' names."""
    roles: tuple[str, ...]
    """What people who write for an outlet are called: `associate editor`."""
    notes: tuple[str, ...]
    """For lines that open a note on the writer or the publisher."""
    is_a: tuple[str, ...]
    """What stands between a writer's name and the role in a note about the writer."""
    stamps: frozenset[str]
    """Words that a date line may hold beside the date, in lower case."""
    issued: frozenset[str]
    """Those of them which say that the date is that of the first version."""
    updated: frozenset[str]
    """Those of them which say that the date is a later one."""
    agencies: frozenset[str]
    """Agencies that stand alone on a line, in lower case."""
