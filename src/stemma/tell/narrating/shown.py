"""The account as a reader meets it: passages cut, claims numbered, days and inferences in words."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from types import MappingProxyType

from stemma.tell.excerpts import MOST_QUOTED, Excerpts, Shown
from stemma.tell.narrating.values import Account, Inferred, Part, Row, Strand
from stemma.tell.phrases import day
from stemma.tell.view import AccountView, ClaimView, FrameView, PartView, RowView, StrandView, VoiceView

_TITLES: Mapping[str | None, str] = MappingProxyType(
    {
        None: "",
        "world": "In the record: what happened",
        "bridge": "How the work relates to it",
        "work": "In the work, and about it",
    }
)
_STRANDS = MappingProxyType(
    {"main": "What happened", "since": "Since then", "ahead": "Still to come when it was written", "before": "Before"}
)
_KNOWN = MappingProxyType(
    {
        "told": "",
        "elsewhere": "day given by another passage",
        "near": "day given by the words before",
        "reported": "first reported",
    }
)
_SHORT = 40
"""Words shown of a sentence that stands before a passage or against it."""


def reserved(account: Account, excerpts: Excerpts) -> None:
    """Show the account before all else, so that the limit of what is shown takes the least of it."""
    for row in account.rows:
        excerpts.show(row.span, context=False, most=MOST_QUOTED)
    for lead in (row.lead for row in account.rows if row.lead):
        excerpts.show(lead, context=False, most=_SHORT)


class Showing:
    """Makes the view of an account."""

    def __init__(self, claims: Sequence[ClaimView], frames: Sequence[FrameView], excerpts: Excerpts) -> None:
        self._claims = {claim.id: claim for claim in claims}
        self._frames = {frame.id: frame for frame in frames if frame.differs}
        self._excerpts = excerpts

    def view(self, account: Account) -> AccountView:
        """Return everything of an account that may be shown."""
        parts = tuple(self._part(part) for part in account.parts)
        shown = AccountView(tuple(part for part in parts if part.strands), claims=account.claims)
        return replace(shown, told=sum(1 + len(row.also) for row in shown.rows))

    def _part(self, part: Part) -> PartView:
        plain = part.layer in {"bridge", "work"} and len(part.strands) == 1
        strands = tuple(self._strand(one, plain=plain) for one in part.strands)
        return PartView(part.layer or "", _TITLES[part.layer], tuple(one for one in strands if one.rows))

    def _strand(self, strand: Strand, *, plain: bool) -> StrandView:
        name = "" if plain else _STRANDS[strand.kind]
        title = f"{name}, {stretch(strand.day)}" if strand.day and name else name
        rows = [self._row(row, strand.day) for row in strand.rows]
        return StrandView(title, tuple(row for row in rows if not row.passage.withheld))

    def _row(self, row: Row, known: str) -> RowView:
        main, *others = (self._claims[claim] for claim in row.claims)
        told = row.when.day not in {known, ""}
        against = (self._excerpts.show(span, context=False, most=_SHORT) for span in row.against)
        return RowView(
            passage=self._excerpts.show(row.span, context=False, most=MOST_QUOTED),
            lead=self._lead(row),
            voices=tuple(self._voice(voice) for voice in row.voices),
            claim=main,
            also=tuple(others),
            day=stretch(row.when.day) if told else "",
            how=_KNOWN[row.when.how] if told else "",
            frames=tuple(self._frames[frame] for frame in row.frames if frame in self._frames),
            against=tuple(shown for shown in against if not shown.withheld),
            deniers=tuple(self._claims[row.claims[0]].disputed_by) if row.deniers else (),
        )

    def _lead(self, row: Row) -> Shown | None:
        shown = self._excerpts.show(row.lead, context=False, most=_SHORT) if row.lead else None
        return None if shown is None or shown.withheld else shown

    def _voice(self, voice: Inferred) -> VoiceView:
        return VoiceView(" ".join(voice.name.split()), self._excerpts.show(voice.source, context=False), voice.inside)


def stretch(iso: str) -> str:
    """Write a day, or a stretch of two.

    >>> stretch("2031-03-02"), stretch("2031-03-02/2031-03-04"), stretch("")
    ('2 Mar 2031', '2 Mar 2031 to 4 Mar 2031', '')
    """
    first, _, last = iso.partition("/")
    return " to ".join(day(one) for one in (first, last) if one)
