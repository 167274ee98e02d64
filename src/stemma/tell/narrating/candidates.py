"""The passages that can tell a story: every sentence that states claims, and every clause of one that stands alone."""

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from stemma.lang import language_of
from stemma.model.documents import DocId, Span
from stemma.model.dossier import Dossier
from stemma.model.facts import Reading, Statement
from stemma.tell.narrating.clearness import HANGS, clear, hangs, trimmed, unnamed

_CLAUSE = 0.6
"""What is left of the worth of a clause by itself, which loses the words around it."""
_UNSIGNED = 0.85
"""What is left of the worth of a sentence that leaves the voice of its words to another sentence."""
_RESOLVED = 0.75
"""What is left of the worth of a passage that opens with a pronoun, where it is shown whom that stands for."""
_MARK = 1
"""Characters before the first word: a quotation mark."""
_UNNAMED = 0.7
"""What is left of the worth of a passage that names nobody and has a pronoun for somebody."""
_FOREIGN = 0.5
"""What is left of the worth of a passage in another language than most articles, which a reader may not read."""
_TITLES = frozenset({"title", "heading", "caption"})

Said = tuple[str, Statement]
"""A claim's id, and one statement of it."""


@dataclass(frozen=True, slots=True)
class Candidate:
    """A passage that states claims, and how well it does by itself."""

    span: Span
    sentence: Span
    said: tuple[Said, ...]
    clear: float
    hangs: bool

    @property
    def claims(self) -> tuple[str, ...]:
        """The claims that it states, each once."""
        return tuple(dict.fromkeys(claim for claim, _ in self.said))


def candidates(dossier: Dossier) -> tuple[Candidate, ...]:
    """Return every passage that can tell a part of the story, in the order of the text."""
    readings = {r.document.id: r for r in dossier.readings}
    stated: dict[Span, list[Said]] = defaultdict(list)
    for claim in dossier.claims:
        for backed in claim.statements:
            stated[backed.statement.sentence].append((claim.id, backed.statement))
    titled = {doc: _titled(reading) for doc, reading in readings.items()}
    spoken = Counter(r.document.lang for r in dossier.readings)
    main = min(spoken, key=lambda code: (-spoken[code], code), default="")
    found = [
        one if readings[one.span.doc].document.lang == main else replace(one, clear=one.clear * _FOREIGN)
        for sentence, said in sorted(stated.items(), key=lambda pair: pair[0])
        for one in _of_sentence(sentence, said, readings[sentence.doc], titled[sentence.doc])
    ]
    return tuple(found)


def _titled(reading: Reading) -> frozenset[int]:
    """Return where the titles and headings of an article begin."""
    return frozenset(b.start for b in reading.document.blocks if b.kind in _TITLES)


def _of_sentence(sentence: Span, said: list[Said], reading: Reading, titled: frozenset[int]) -> Iterator[Candidate]:
    said = sorted(said, key=lambda pair: (pair[1].span, pair[0]))
    title = sentence.start in titled
    language = language_of(reading.document.lang)
    text = reading.words(sentence)
    whole = Span(sentence.doc, sentence.start + trimmed(text, language), sentence.end)
    yield _candidate(whole, sentence, said, reading, titled=title)
    if len({claim for claim, _ in said}) > 1:
        for span in sorted({statement.span for _, statement in said}):
            inside = [(c, s) for c, s in said if span.start <= s.span.start and s.span.end <= span.end]
            if span != sentence and _whole_clause(reading.words(span)):
                one = _candidate(span, sentence, inside, reading, titled=title)
                yield replace(one, clear=one.clear * _CLAUSE)


def _whole_clause(text: str) -> bool:
    return text[:1].isupper() or text[:1].isdigit()


def _candidate(span: Span, sentence: Span, said: list[Said], reading: Reading, *, titled: bool) -> Candidate:
    language = language_of(reading.document.lang)
    text = reading.words(span)
    # A clause is closed by the sentence that it is cut from.
    ended = text if span.end == sentence.end else text.rstrip(" ,;") + "."
    weight = clear(ended, language, titled=titled)
    if any(outside(statement, span) for _, statement in said):
        weight *= _UNSIGNED
    back = hangs(text, language)
    if back and _resolved(span, said):
        back, weight = False, weight * _RESOLVED / HANGS
    elif not back and not any(s.names or s.refers for _, s in said) and unnamed(text, language):
        weight *= _UNNAMED
    return Candidate(span, sentence, tuple(said), weight, back)


def _resolved(span: Span, said: list[Said]) -> bool:
    """Tell whether it is known whom the word stands for with which a passage opens."""
    return any(0 <= one.span.start - span.start <= _MARK for _, statement in said for one in statement.refers)


def outside(statement: Statement, span: Span) -> bool:
    """Tell whether the words that name a statement's voice stand outside a passage."""
    voice = statement.voice
    return voice is not None and not (span.start <= voice.source.start and voice.source.end <= span.end)


def lengths(readings: Mapping[DocId, Reading]) -> dict[DocId, int]:
    """Return how many characters each article has."""
    return {doc: len(reading.document.text) for doc, reading in readings.items()}
