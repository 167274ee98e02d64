"""Find what the page says of its own origin."""

import re
from typing import Literal

from stemma.lang.agencies import AGENCIES, AGENCY_ENDS, AGENCY_STARTS
from stemma.lang.base import Language
from stemma.model.documents import Span
from stemma.model.facts import Credit, Reading

_SHORT = {name: short for short, names in AGENCIES.items() for name in names}
_LISTED = "|".join(re.escape(name) for name in sorted(_SHORT, key=lambda n: (-len(n), n)))
_WORD = r"[A-ZÀ-Þ][\w'’&\-]{0,24}"
_ENDS = "|".join(re.escape(words) for words in AGENCY_ENDS)
_STARTS = "|".join(re.escape(words) for words in AGENCY_STARTS)
_CALLED = rf"(?!(?:By|From|Source|With|The|Copyright)\s)(?:{_WORD}\s){{1,4}}(?:{_ENDS})"
_OPENED = rf"(?i:{_STARTS})(?:\s(?:d[aeiu]l{{0,2}}a?|la))?(?:\s{_WORD}){{1,3}}"
_SELF_NAMED = f"{_CALLED}|{_OPENED}"
"""An agency that is in no list but calls itself one: `Meridian News Agency`, `Agencia de Noticias del Sur`."""
_NAMES = f"{_LISTED}|{_SELF_NAMED}"
_DATELINE = re.compile(
    rf"^[A-ZÀ-Þ][\w .,'’/\-]{{1,60}}?,?\s*(?:\w+\.? \d{{1,2}},?\s*)?\((?P<agency>{_NAMES})\)\s*[-–—:]"
)
_LETTERS = re.compile(
    rf"^(?P<place>(?:{_WORD}[ ,.]{{1,2}}){{1,6}}(?:\d{{1,2}},?\s)?)\((?P<agency>[A-ZÀ-Þ]{{2,6}})\)\s?[-–—]"
)
"""`PORT ELLIS (MNA) —`: letters that stand where agencies stand."""
_LINE = re.compile(rf"^\W*(?:(?:By|Source|With|From|©|Copyright)\b[\w .,'’:©/&\-]{{0,60}}?)?(?P<agency>{_NAMES})\W*$")
_SIGNED = re.compile(rf"[(\[—–-]\s*(?P<agency>{_NAMES})(?:\s*/\s*[\w ]{{2,30}})?\s*[)\]]?\s*$")
_HELPED = re.compile(rf"\b(?P<agency>{_NAMES}) contributed to this (?:report|article|story)\b")
_TOLD = re.compile(rf"\b(?:told|tells|informed) (?:the )?(?P<agency>{_NAMES})\b")
_WITNESS = re.compile(
    rf"\b(?:a|an|the) (?P<agency>{_NAMES}) (?:reporter|correspondent|journalist|photographer|witness)\b"
)

CreditKind = Literal["agency", "dateline", "told", "first-hand"]


def find(reading: Reading, language: Language) -> tuple[Credit, ...]:
    """Find what the page says of its own origin in an article."""
    found = [*_bylines(reading), *_in_text(reading), *_at_first_hand(reading, language)]
    return tuple(dict.fromkeys(found))


def _lettered(words: str) -> re.Match[str] | None:
    """Read letters in a dateline as an agency, unless they shorten the words before: `Ellis Port Board (EPB) -`."""
    found = _LETTERS.match(words)
    if found is None:
        return None
    initials = "".join(word[0] for word in found.group("place").split())
    return None if found.group("agency") in initials.upper() else found


def _bylines(reading: Reading) -> list[Credit]:
    """Read the byline and the furniture, which the page keeps outside its article."""
    out = []
    for line in reading.document.byline:
        agency = re.search(rf"\b({_NAMES})\b", line)
        out.append(Credit(None, _source(agency.group(1)) if agency else line, "agency" if agency else "byline"))
    for piece in reading.document.furniture:
        line_only = _LINE.match(piece.text[:200]) or _HELPED.search(piece.text[:400])
        if line_only:
            out.append(Credit(None, _source(line_only.group("agency")), "agency"))
    return out


def _in_text(reading: Reading) -> list[Credit]:
    out = []
    document = reading.document
    for number, block in enumerate(document.blocks):
        words = document.text[block.start : block.end]
        line = (_DATELINE.match(words[:140]) or _lettered(words[:140])) if number < 6 else None
        kind: CreditKind = "dateline" if line else "agency"
        if line is None and len(words) < 120:
            line = _LINE.match(words)
        if line is None:
            line = _HELPED.search(words) or _signed(words, number, len(document.blocks))
        if line is not None:
            out.append(_credit(reading, block.start, line, kind))
        out += [_credit(reading, block.start, m, "told") for m in _TOLD.finditer(words)]
        out += [_credit(reading, block.start, m, "first-hand") for m in _WITNESS.finditer(words)]
    return out


def _signed(words: str, number: int, blocks: int) -> re.Match[str] | None:
    """Read an agency's name at the very end as a signature."""
    return _SIGNED.search(words[-60:]) if number >= blocks - 2 else None


def _credit(reading: Reading, start: int, match: re.Match[str], kind: CreditKind) -> Credit:
    span = Span(reading.document.id, start + match.start(), start + match.end())
    return Credit(span, _source(match.group("agency")), kind)


def _source(name: str) -> str:
    """Return an agency's short form, or its name as written where none is known."""
    return _SHORT.get(name, name)


def _at_first_hand(reading: Reading, language: Language) -> list[Credit]:
    """Find where the article says that its own people were there."""
    text = reading.document.text
    low = text.lower()
    out = []
    for phrase in language.speech.own:
        at = low.find(phrase)
        while at >= 0:
            span = Span(reading.document.id, at, at + len(phrase))
            out.append(Credit(span, reading.document.outlet or "this outlet", "first-hand"))
            at = low.find(phrase, at + 1)
    return out
