"""What the names of one article teach the others: their kinds, and places where they stand unrecognised."""

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from types import MappingProxyType

from stemma.lang import language_of
from stemma.lang.base import Language
from stemma.model.annotations import NameKind
from stemma.model.documents import Span
from stemma.model.facts import Lesson, Mention, Reading
from stemma.text.aliases import Form, fold, grouped, joins, key_of

_WORD = re.compile(r"[^\W_]+(?:[-'’.&][^\W_]+)*")
_OWNER = re.compile(r"['’]s?$")
_LEAST = 3
"""Letters of a single word that teaches anything."""
WHAT: Mapping[NameKind, str] = MappingProxyType(
    {"person": "a person", "organisation": "an organisation", "place": "a place", "work": "a work", "other": "a name"}
)
KINDS: tuple[NameKind, ...] = ("person", "organisation", "place", "work", "other")


@dataclass(frozen=True, slots=True)
class Known:
    """A name as an article writes it, to be recognised in others."""

    words: tuple[str, ...]
    kind: NameKind
    where: str
    """The outlet that names it so."""


@dataclass(frozen=True, slots=True)
class Token:
    """A word of an article."""

    start: int
    end: int
    key: str
    capital: bool
    owner: bool
    first: bool
    """Opens its sentence."""


class Votes:
    """How the articles of a story judge each name: every sentence that is worded anew has one vote.

    The forms of a name vote together, so that `Lund` is a person where `Ada Lund` is one.
    """

    def __init__(self, readings: Sequence[Reading]) -> None:
        self._names = language_of(_language(readings)).names
        said: dict[str, set[tuple[str, NameKind]]] = defaultdict(set)
        self._both: set[str] = set()
        for reading in readings:
            inside: dict[str, set[NameKind]] = defaultdict(set)
            for mention, sentence in _placed(reading):
                key = key_of(mention.name)
                said[key].add((sentence, mention.kind))
                inside[key].add(mention.kind)
            self._both.update(key for key, kinds in inside.items() if len(kinds) > 1)
        own = {key: Counter(kind for _, kind in votes) for key, votes in said.items()}
        forms = [Form(key, _most(count), alone=key in self._both) for key, count in own.items()]
        self._group = grouped(own, joins(forms, self._names))
        self._count: dict[str, Counter[NameKind]] = defaultdict(Counter)
        for key, count in own.items():
            self._count[self._group[key]].update(count)

    def kind(self, mention: Mention) -> tuple[NameKind, str] | None:
        """Return the kind that the story gives a name, with the reason, where that is another than the mention's."""
        key = key_of(mention.name)
        count = self._count[self._group[key]]
        if key in self._both or len(count) < 2:
            return None
        most = _most(count)
        if count["work"] * 3 >= count.total() and key.split()[0] not in self._names.given:
            most = "work"  # taken for one on plain signs alone, for anything else on the looks of its words
        elif count[most] * 2 <= count.total():
            return None
        if most in {mention.kind, "other"}:
            return None
        return most, f"{WHAT[most]} in {count[most]} of the {count.total()} sentences of the story that name it"


def _language(readings: Sequence[Reading]) -> str:
    codes = Counter(reading.document.lang for reading in readings)
    return max(sorted(codes), key=lambda code: codes[code])


def _most(count: Mapping[NameKind, int]) -> NameKind:
    return max(KINDS, key=lambda kind: (count.get(kind, 0), kind != "other", -KINDS.index(kind)))


def _placed(reading: Reading) -> Iterator[tuple[Mention, str]]:
    """Yield the mentions of an article, each with the words of its sentence."""
    mentions = sorted(reading.of(Mention))
    at = 0
    for sentence in reading.sentences:
        while at < len(mentions) and mentions[at].span.start < sentence.span.end:
            yield mentions[at], reading.words(sentence.span)
            at += 1


def taught(readings: Sequence[Reading]) -> tuple[Reading, ...]:
    """Return the readings with the names that they learn from one another, and the kinds that they agree on."""
    votes = Votes(readings)
    agreed = [_agreed(reading, votes) for reading in readings]
    known = _known(agreed)
    return tuple(_recognising(reading, known) for reading in agreed)


def _agreed(reading: Reading, votes: Votes) -> Reading:
    changed: dict[Mention, Mention] = {}
    lessons = []
    for mention in reading.of(Mention):
        other = votes.kind(mention)
        if other:
            changed[mention] = replace(mention, kind=other[0])
            lessons.append(Lesson(mention.span, f"“{mention.name}” is {other[1]}"))
    if not changed:
        return reading
    facts = tuple(changed.get(fact, fact) if isinstance(fact, Mention) else fact for fact in reading.facts)
    return replace(reading, facts=facts, lessons=(*reading.lessons, *lessons))


def _known(readings: Sequence[Reading]) -> Mapping[str, tuple[Known, ...]]:
    """Return what may be recognised elsewhere, by its first word, longest first; what has two kinds teaches nothing."""
    found: dict[tuple[str, ...], Known] = {}
    kinds: dict[tuple[str, ...], set[NameKind]] = defaultdict(set)
    for reading in readings:
        language = language_of(reading.document.lang)
        where = reading.document.outlet or reading.document.path
        for one in _teaching(reading, language, where):
            kinds[one.words].add(one.kind)
            best = found.get(one.words)
            found[one.words] = one if best is None or one.where < best.where else best
    index: dict[str, list[Known]] = defaultdict(list)
    for words, one in found.items():
        if len(kinds[words]) == 1:
            index[words[0]].append(one)
    return {first: tuple(sorted(some, key=lambda k: (-len(k.words), k.words))) for first, some in index.items()}


def _teaching(reading: Reading, language: Language, where: str) -> Iterator[Known]:
    """Yield what an article is sure of: names of several words, the surnames in them, titles of works."""
    for mention in reading.of(Mention):
        words = tuple(token.key for token in _tokens(reading, mention.span))
        if mention.kind == "other" or not words:
            continue
        if len(words) > 1:
            yield Known(words, mention.kind, where)
            if mention.kind == "person" and not _common(words[-1], language):
                yield Known(words[-1:], "person", where)
        elif mention.kind == "work" and len(words[0]) >= _LEAST and not _listed(words[0], language):
            yield Known(words, "work", where)


def _common(key: str, language: Language) -> bool:
    """Whether a word is too common to be recognised by itself."""
    names = language.names
    plain = key in language.words.stop or key in names.ordinary or key in names.families or key in names.heads
    return plain or len(key) < _LEAST or _listed(key, language) or any(key in part for part in language.words.everyday)


def _listed(key: str, language: Language) -> bool:
    names = language.names
    return key in names.places or key in names.organisations or key in names.same or key in names.given


def _recognising(reading: Reading, known: Mapping[str, tuple[Known, ...]]) -> Reading:
    """Return a reading with the known names that stand in it unrecognised."""
    mentions = sorted(reading.of(Mention))
    small = _small(reading)
    new: list[Mention] = []
    lessons: list[Lesson] = []
    gone: set[Mention] = set()
    for sentence, here in _by_sentence(reading, mentions):
        for one, span in _matches(_tokens(reading, sentence), known, reading):
            over = [m for m in here if m.span.start < span.end and span.start < m.span.end]
            if any(not _inside(m.span, span) for m in over) or (len(one.words) == 1 and one.words[0] in small):
                continue
            name = " ".join(reading.words(span).split())
            new.append(Mention(span, one.kind, name))
            lessons.append(Lesson(span, f"“{name}” is {WHAT[one.kind]}, as {one.where} has it"))
            gone.update(over)
    if not new:
        return reading
    kept = [fact for fact in reading.facts if fact not in gone]
    return replace(reading, facts=(*kept, *new), lessons=(*reading.lessons, *lessons))


def _inside(inner: Span, outer: Span) -> bool:
    """Whether a span is a true part of another."""
    return outer.start <= inner.start and inner.end <= outer.end and inner != outer


def _by_sentence(reading: Reading, mentions: Sequence[Mention]) -> Iterator[tuple[Span, list[Mention]]]:
    at = 0
    for sentence in reading.sentences:
        here = []
        while at < len(mentions) and mentions[at].span.start < sentence.span.end:
            here.append(mentions[at])
            at += 1
        yield sentence.span, here


def _small(reading: Reading) -> set[str]:
    """Return the words that an article also writes small."""
    return {
        token.key for sentence in reading.sentences for token in _tokens(reading, sentence.span) if not token.capital
    }


def _tokens(reading: Reading, span: Span) -> list[Token]:
    """Cut a stretch of an article into words, possessive endings apart."""
    out: list[Token] = []
    for match in _WORD.finditer(reading.document.text, span.start, span.end):
        word = _OWNER.sub("", match.group()) or match.group()
        start = match.start()
        out.append(Token(start, start + len(word), fold(word), word[0].isupper(), word != match.group(), not out))
    return out


def _matches(
    tokens: Sequence[Token], known: Mapping[str, tuple[Known, ...]], reading: Reading
) -> Iterator[tuple[Known, Span]]:
    """Yield the known names of a sentence, longest first at each place, none inside another."""
    loud = sum(token.capital for token in tokens) * 2 > len(tokens)
    at = 0
    while at < len(tokens):
        end = at
        for one in known.get(tokens[at].key, ()) if tokens[at].capital or tokens[at].key.isdigit() else ():
            if _stands(tokens, at, one, loud=loud):
                end = at + len(one.words)
                yield one, Span(reading.document.id, tokens[at].start, tokens[end - 1].end)
                break
        at = max(end, at + 1)


def _stands(tokens: Sequence[Token], at: int, one: Known, *, loud: bool) -> bool:
    """Whether a known name stands here by itself, in capitals, and not as part of a longer one."""
    end = at + len(one.words)
    run = tokens[at:end]
    if tuple(token.key for token in run) != one.words or not run[-1].capital:
        return False
    if any(one.owner for one in run[:-1]):
        return False
    if loud:
        return len(one.words) > 1
    if at and tokens[at - 1].capital and not (tokens[at - 1].owner or tokens[at - 1].first):
        return False
    return run[-1].owner or end == len(tokens) or not tokens[end].capital
