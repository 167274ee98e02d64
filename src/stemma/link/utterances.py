"""Put the versions of one quotation side by side, and say word by word where they differ.

Two quotations are versions of one utterance where the words of the shorter stand, in their order, almost all in the
longer. Candidates share a run of four words, so that a pile is not compared pair by pair.
"""

import hashlib
import re
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

from stemma.link.uttering.edits import Told, edits, fidelity
from stemma.link.uttering.phrasing import APART, difference, joins, printed
from stemma.link.uttering.wording import WORD, words_of
from stemma.model.documents import Span
from stemma.model.facts import Quote, Reading
from stemma.model.links import Entity, Utterance, Wording

_BRACKETS = re.compile(r"\[[^\]]*\]")
_STOP = re.compile(r"[.!?](?!\w)")
_GRAM = 4
"""Words in a row that two versions share at least; shorter quotations must agree whole."""
_LEAST = 0.8
"""Share of the shorter version's words that stand in the longer, in order."""
_LEAST_OF_ONE = 0.6
"""The same where both are said to be one speaker's: a paraphrase between marks."""
_COMMON = 200
"""A run of words found in more quotations than this proposes no pair."""


@dataclass(frozen=True, slots=True)
class _Version:
    quote: Quote
    told: Told
    words: tuple[str, ...]
    published: str | None


def align(readings: tuple[Reading, ...], entities: tuple[Entity, ...]) -> tuple[Utterance, ...]:
    """Put the versions of one quotation side by side, fullest first; a quotation told once is no utterance."""
    versions = _versions(readings)
    groups = _groups(versions)
    names = {variant: entity.name for entity in entities for variant in entity.variants}
    made = [_utterance([versions[n] for n in group], names) for group in groups]
    return tuple(sorted(made, key=lambda u: (u.versions[0][0], u.id)))


def _versions(readings: tuple[Reading, ...]) -> list[_Version]:
    out = []
    for reading in readings:
        for quote in reading.of(Quote):
            told = Told(reading, quote.pieces, words_of(reading, quote.pieces))
            if len(told.words) >= 3:
                lows = tuple(word.low for word in told.words)
                out.append(_Version(quote, told, lows, reading.document.published))
    return sorted(out, key=_fullness)


def _fullness(version: _Version) -> tuple[int, int, tuple[str, ...], tuple[Span, ...]]:
    """Order versions, fullest first: by the speaker's own words, brackets left out; then by how many sentences."""
    text = printed(version.told)
    inserted = sum(len(WORD.findall(words)) for words in _BRACKETS.findall(text))
    return inserted - len(version.words), -len(_STOP.findall(text)), version.words, version.quote.pieces


def _groups(versions: list[_Version]) -> list[list[int]]:
    """Join each version to the fullest earlier one that holds it; versions of one document stay apart."""
    index: dict[tuple[str, ...], list[int]] = defaultdict(list)
    home: dict[int, int] = {}
    for n, version in enumerate(versions):
        grams = _grams(version.words)
        near = sorted({m for g in grams if len(index[g]) <= _COMMON for m in index[g]})
        for m in near:
            if _doc(versions[m]) != _doc(version) and _held(version, versions[m]):
                home[n] = home.get(m, m)
                break
        for gram in grams:
            index[gram].append(n)
    groups: dict[int, list[int]] = {}
    for n, m in sorted(home.items()):
        groups.setdefault(m, [m]).append(n)
    return list(groups.values())


def _doc(version: _Version) -> str:
    return version.quote.pieces[0].doc


def _grams(words: tuple[str, ...]) -> set[tuple[str, ...]]:
    size = min(_GRAM, len(words))
    return {words[i : i + size] for i in range(len(words) - size + 1)}


def _held(short: _Version, full: _Version) -> bool:
    """Tell whether the fuller version has enough of the shorter one's words in the same order."""
    from rapidfuzz.distance import LCSseq  # noqa: PLC0415  # loads a compiled library that most commands never need

    share = float(LCSseq.similarity(short.words, full.words)) / len(short.words)
    one = _last(short.quote) is not None and _last(short.quote) == _last(full.quote)
    return share >= (_LEAST_OF_ONE if one and len(short.words) > 2 * _GRAM else _LEAST)


def _last(quote: Quote) -> str | None:
    """Return the last name of a speaker."""
    return quote.speaker.split()[-1].lower() if quote.speaker else None


def _utterance(versions: list[_Version], names: dict[str, str]) -> Utterance:
    full = versions[0]
    speakers = [v.quote.speaker for v in versions if v.quote.speaker]
    speaker = max(speakers, key=lambda s: (len(s.split()), s)) if speakers else None
    ident = hashlib.sha256(" ".join(full.words).encode()).hexdigest()[:12]
    told = [v.told for v in versions]
    same = printed(full.told)
    found = [() if printed(one) == same else edits(full.told, one) for one in told[1:]]
    first = Wording("joined", (), APART) if joins(told) else Wording("fullest", ())
    said = [difference(full.told, one, departs) for one, departs in zip(told[1:], found, strict=True)]
    return Utterance(
        id=f"utterance:{ident}",
        versions=tuple(v.quote.pieces for v in versions),
        speaker=names.get(speaker, speaker) if speaker else None,
        difference="; ".join(dict.fromkeys([*said, first.difference] if first.difference else said)),
        wordings=(first, *(Wording(fidelity(e), e, words) for e, words in zip(found, said, strict=False))),
        earliest=earliest([v.published for v in versions]),
    )


def earliest(published: Sequence[str | None]) -> tuple[int, ...]:
    """Return the numbers of those published first: on the first day, and first within it where all of its hours tell.

    >>> earliest(["2031-03-04", "2031-03-03T10:00:00+00:00", "2031-03-03T08:00:00+00:00", None])
    (2,)
    >>> earliest(["2031-03-03", "2031-03-03T08:00:00+00:00"])
    (0, 1)
    """
    dated = [(day, n) for n, day in enumerate(published) if day]
    if not dated:
        return ()
    length = min(len(day[:10]) for day, _ in dated)
    first = min(day[:length] for day, _ in dated)
    here = [(day, n) for day, n in dated if day[:length] == first]
    if all(len(day) > 10 for day, _ in here) and len({day[19:] for day, _ in here}) == 1:
        hour = min(day for day, _ in here)
        here = [(day, n) for day, n in here if day == hour]
    return tuple(n for _, n in here)
