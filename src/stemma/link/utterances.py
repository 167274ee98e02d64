"""Put the versions of one quotation side by side.

Two quotations are versions of one utterance where the words of the shorter stand, in their order, almost all in the
longer. Candidates share a run of four words, so that a pile is not compared pair by pair.
"""

import hashlib
import re
from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING

from stemma.model.facts import Quote, Reading
from stemma.model.links import Entity, Utterance

if TYPE_CHECKING:
    from rapidfuzz.distance import Opcodes

_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")
_SHOWN = re.compile(r"[^\W_]+(?:['’][^\W_]+)*[.,;:!?…]*")
_GRAM = 4
"""Words in a row that two versions share at least; shorter quotations must agree whole."""
_LEAST = 0.8
"""Share of the shorter version's words that stand in the longer, in order."""
_COMMON = 200
"""A run of words found in more quotations than this proposes no pair."""


@dataclass(frozen=True, slots=True)
class _Version:
    quote: Quote
    text: str
    words: tuple[str, ...]
    shown: tuple[str, ...]
    """The same words as written, each with the marks that cling to it."""


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
            text = " ".join(reading.words(piece) for piece in quote.pieces)
            words = tuple(w.lower().replace("’", "'") for w in _WORD.findall(text))
            if len(words) >= 3:
                out.append(_Version(quote, " ".join(text.split()), words, tuple(_SHOWN.findall(text))))
    return sorted(out, key=lambda v: (-len(v.words), v.words, v.quote.pieces))


def _groups(versions: list[_Version]) -> list[list[int]]:
    """Join each version to the fullest earlier one that holds it; versions of one document stay apart."""
    index: dict[tuple[str, ...], list[int]] = defaultdict(list)
    home: dict[int, int] = {}
    for n, version in enumerate(versions):
        grams = _grams(version.words)
        near = sorted({m for g in grams if len(index[g]) <= _COMMON for m in index[g]})
        for m in near:
            if _doc(versions[m]) != _doc(version) and _held(version.words, versions[m].words) >= _LEAST:
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


def _held(short: tuple[str, ...], full: tuple[str, ...]) -> float:
    """Return the share of the shorter version's words that the fuller has in the same order."""
    from rapidfuzz.distance import LCSseq  # noqa: PLC0415  # loads a compiled library that most commands never need

    return float(LCSseq.similarity(short, full)) / len(short)


def _utterance(versions: list[_Version], names: dict[str, str]) -> Utterance:
    full = versions[0]
    speakers = [v.quote.speaker for v in versions if v.quote.speaker]
    speaker = max(speakers, key=lambda s: (len(s.split()), s)) if speakers else None
    ident = hashlib.sha256(" ".join(full.words).encode()).hexdigest()[:12]
    return Utterance(
        id=f"utterance:{ident}",
        versions=tuple(v.quote.pieces for v in versions),
        speaker=names.get(speaker, speaker) if speaker else None,
        difference="; ".join(dict.fromkeys(_difference(full, v) for v in versions[1:])),
    )


def _difference(full: _Version, other: _Version) -> str:
    """Say what a version cuts from the fullest, or changes in it."""
    from rapidfuzz.distance import LCSseq  # noqa: PLC0415  # see _held

    if full.text == other.text:
        return "the same words"
    codes = LCSseq.opcodes(full.words, other.words)
    cut = [" ".join(full.shown[c.src_start : c.src_end]) for c in codes if c.tag == "delete"]
    put = [" ".join(other.shown[c.dest_start : c.dest_end]) for c in codes if c.tag == "insert"]
    parts = [f"cuts {_listed(cut)}"] if cut else []
    parts += [f"has {_listed(put)} instead" if cut else f"adds {_listed(put)}"] if put else []
    parts += [f"writes {_listed(marks)}"] if (marks := _marks(full, other, codes)) else []
    return " and ".join(parts) or "differs in quotation marks only"


def _marks(full: _Version, other: _Version, codes: "Opcodes") -> list[str]:
    """Return the words that the other version writes with other marks, as it writes them."""
    pairs = [
        (full.shown[c.src_start + n], other.shown[c.dest_start + n])
        for c in codes
        if c.tag == "equal"
        for n in range(c.src_end - c.src_start - 1)
    ]
    return [there for here, there in pairs if here.replace("’", "'") != there.replace("’", "'")]


def _listed(pieces: list[str]) -> str:
    shown = [f"“{_short(p)}”" for p in pieces[:3]]
    return ", ".join(shown) + (f" and {len(pieces) - 3} more" if len(pieces) > 3 else "")


def _short(words: str) -> str:
    parts = words.split()
    return words if len(parts) <= 12 else f"{' '.join(parts[:5])} … {' '.join(parts[-5:])}"
