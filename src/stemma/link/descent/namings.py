"""How each article names its sources: the words of every voice, credit and addressee, and whom they mean."""

import re
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from stemma.lang import LANGUAGES, language_of
from stemma.lang.agencies import AGENCIES
from stemma.lang.base import Language
from stemma.link.descent.houses import described, stem
from stemma.model.documents import Span
from stemma.model.facts import Credit, Reading, Voice
from stemma.model.links import Entity

_WORD = re.compile(r"\w+(?:[’'-]\w+)*")


@dataclass(frozen=True, slots=True)
class Naming:
    """One place where a document names a source."""

    span: Span | None
    """None where the page says it outside its clean text."""
    words: str
    key: str
    kind: str
    proper: bool
    """True where the words hold a name, so that the source can be told from others."""
    certain: bool = True
    """False where no name of the article is behind the words: they can still be found to describe one."""


class Names:
    """Look up the entity that words stand for, by place or by name."""

    def __init__(self, entities: tuple[Entity, ...]) -> None:
        self._at: dict[str, list[tuple[int, int, Entity]]] = defaultdict(list)
        self._called: dict[str, Entity] = {}
        for entity in entities:
            for span in entity.mentions:
                self._at[span.doc].append((span.start, span.end, entity))
            for name in (entity.name, *entity.variants):
                self._called.setdefault(plain(name), entity)
        works = [entity for entity in entities if entity.kind == "work"]
        self.work = max(works, key=lambda e: (len(e.mentions), e.id), default=None)
        """The work that the story is about: the one named most often."""
        for spans in self._at.values():
            spans.sort(key=lambda item: (item[0], item[1], item[2].id))

    def within(self, span: Span) -> tuple[Entity, ...]:
        """Return the entities named inside a span, in order."""
        here = self._at[span.doc]
        first = max(0, bisect_left(here, span.start, key=_start) - 1)
        last = bisect_left(here, span.end, key=_start)
        return tuple(e for start, end, e in here[first:last] if start < span.end and end > span.start)

    def at_end(self, span: Span) -> Entity | None:
        """Return the person with whose name a span ends: whatever stands before it is that person's post."""
        here = self._at[span.doc]
        at = bisect_left(here, span.end, key=_start) - 1
        start, end, entity = here[at] if at >= 0 else (0, 0, None)
        ends = span.start < start < end == span.end
        return entity if entity is not None and entity.kind == "person" and ends else None

    def bodies_before(self, span: Span) -> Iterator[Entity]:
        """Yield the bodies named shortly before a place in its document, the nearest first."""
        here = self._at[span.doc]
        last = bisect_left(here, span.start, key=_start)
        return (e for _, _, e in reversed(here[max(0, last - _BACK) : last]) if e.kind == "organisation")

    def short_for(self, voice: Voice, language: Language) -> Entity | None:
        """Return the one body named before that a voice shortens: the Westmark Tribune for `the Tribune article`."""
        capitals = [plain(w) for w in _WORD.findall(voice.name) if w[:1].isupper()]
        short = [w for w in capitals if w not in language.speech.articles]
        longer = (e for e in self.bodies_before(voice.source) if " " in plain(e.name))
        bodies = {e.id: e for e in longer if set(short) & set(plain(e.name).split())}
        return next(iter(bodies.values())) if len(short) == 1 and len(bodies) == 1 else None

    def inside(self, name: str) -> Entity | None:
        """Return the entity with the longest name that stands inside a longer name, a body before others."""
        words = plain(name).split()
        for size in range(min(6, len(words)), 0, -1):
            here = (self._called.get(" ".join(words[at : at + size])) for at in range(len(words) - size + 1))
            found = [e for e in here if e is not None and e.kind in {"organisation", "person"}]
            if found:
                return min(found, key=lambda e: (_RANK[e.kind], e.name))
        return None

    def called(self, name: str) -> Entity | None:
        """Return the entity that goes by a name."""
        return self._called.get(plain(name))


_BACK = 60
"""Names, or voices, that a reader still has in mind; looking further back would take quadratic time."""


def _start(place: tuple[int, int, Entity]) -> int:
    return place[0]


_ARTICLES = frozenset(article for language in LANGUAGES.values() for article in language.sources.articles)
_ACRONYM = 2
"""Letters of the shortest acronyms."""


def plain(name: str) -> str:
    """Return a name's words in lower case, without article and possessive ending.

    >>> plain("The Harrow Gazette's"), plain("Una investigación"), plain("UN inquiry")
    ('harrow gazette', 'investigación', 'un inquiry')
    """
    written = _WORD.findall(name)
    words = [re.sub(r"[’']s?$", "", w.casefold()) for w in written]
    led = len(words) > 1 and words[0] in _ARTICLES
    letters = led and written[0].isupper() and len(written[0]) == _ACRONYM  # `UN` is no article, nor is `LA`
    return " ".join(words[1:] if led and not letters else words)


def _told(reading: Reading, names: Names, language: Language) -> Iterator[Naming]:
    """Name the papers and channels that somebody spoke to: `told Radio Tarn`."""
    for voice in reading.of(Voice):
        if voice.to and _capital(voice.to):
            entity = names.called(voice.to) or names.inside(voice.to)
            name = entity.name if entity else voice.to
            if is_media([name], language) or (entity and _may_be_paper(entity, voice.to, language)):
                at = reading.document.text.find(voice.to, max(0, min(voice.source.start, voice.content.start) - 80))
                span = Span(reading.document.id, at, at + len(voice.to)) if at >= 0 else None
                yield Naming(
                    span, voice.to, entity.id if entity else f"name:{_stem(plain(name))}", "outlet", proper=True
                )


def _may_be_paper(entity: Entity, to: str, language: Language) -> bool:
    """Say whether a body that somebody spoke to can have printed it: no ministry and no league of nations."""
    written = not language.sources.releases.isdisjoint(plain(to).split())
    known = entity.name.casefold() in language.names.organisations or described(entity.name, language) is not None
    return entity.kind == "organisation" and (written or not known)


def _capital(words: str) -> bool:
    """Say whether words are a name, behind their article: `the Timaru Herald`."""
    return any(word[:1].isupper() for word in words.split()[:2])


def in_document(reading: Reading, names: Names) -> Iterator[Naming]:
    """Name the source of every voice, in order, so that `the company` can look back."""
    language = language_of(reading.document.lang)
    before: list[Naming] = []
    voices = sorted(reading.of(Voice), key=lambda v: (v.source, v.content))
    for voice in voices:
        naming = (
            _named(voice, names, language) or _looked_back(voice, before, names, language) or _unnamed(voice, language)
        )
        before.append(naming)
        yield naming
    yield from _told(reading, names, language)
    for credit in reading.of(Credit):
        if credit.kind in {"agency", "dateline", "told"} or is_agency([credit.source], language):
            entity = names.called(credit.source)
            key = entity.id if entity else f"name:{_stem(plain(credit.source))}"
            yield Naming(credit.span, credit.source, key, "agency" if credit.kind != "told" else "outlet", proper=True)


def _named(voice: Voice, names: Names, language: Language) -> Naming | None:
    """Name a voice by the entity in its words, a body before a person, a person before a place."""
    within = min(names.within(voice.source), key=lambda e: _RANK[e.kind], default=None)
    entity = names.called(voice.name) or names.at_end(voice.source) or within
    if entity is None or entity.kind not in {"organisation", "person"}:
        entity = names.inside(voice.name) or entity
    if entity is None or " " not in entity.name:
        entity = names.short_for(voice, language) or entity
    if entity is None and plain(voice.name) in language.words.works:
        entity = names.work
    if entity is None:
        return None
    if entity.kind == "work":
        return Naming(voice.source, voice.name, entity.id, "work", proper=True)
    if entity.kind == "place":
        body = plain(voice.name)
        generic = set(body.split()) - set(plain(entity.name).split()) <= language.sources.generic
        key = f"name:{_stem(body)}"
        return Naming(voice.source, voice.name, key, voice.kind, proper=not generic, certain=False)
    kind = voice.kind if voice.kind == "document" else entity.kind
    return Naming(voice.source, voice.name, entity.id, kind, proper=True)


_RANK = {"organisation": 0, "person": 1, "work": 2, "other": 3, "place": 4}


def _looked_back(voice: Voice, before: list[Naming], names: Names, language: Language) -> Naming | None:
    """Take `the company` or `the association's chairwoman` for what was named before and can be meant."""
    words = plain(voice.name).split()
    speech, known = language.speech, language.sources
    if not words or len(words) > 3 or any(w[:1].isupper() for w in voice.name.split()[1:]):
        return None
    pointing = words[-1] in known.speakers | known.releases or voice.name.split()[0].casefold() not in known.indefinite
    if not pointing or known.standing.intersection(words):
        return None
    bodies = (speech.bodies | speech.agencies).intersection(words)
    body = next((e for e in names.bodies_before(voice.source) if bodies & set(plain(e.name).split())), None)
    if body is not None:
        return Naming(voice.source, voice.name, body.id, body.kind, proper=True)
    head = words[-1]
    known_heads = bodies | speech.documents | known.releases | known.voices_of | _pronouns(language)
    if len(words) > 2 or head not in known_heads or voice.kind == "official":
        return None
    same = next((n for n in reversed(before[-_BACK:]) if n.proper and head in plain(n.words).split()), None)
    near = before[-1] if before and before[-1].proper and not described(voice.name, language) else None
    back = same or near
    return Naming(voice.source, voice.name, back.key, back.kind, proper=True) if back else None


def _pronouns(language: Language) -> frozenset[str]:
    return language.speech.he | language.speech.it | language.speech.they


def _unnamed(voice: Voice, language: Language) -> Naming:
    """Keep a voice that has no name; it can still be told from others where a word says which body or text it is."""
    name = plain(voice.name)
    stands = _stands(voice.name, language)
    proper = stands or (voice.kind not in {"anonymous", "witness"} and _told_apart(voice, name.split(), language))
    key = f"name:{_stem(name) or voice.name}"
    return Naming(voice.source, voice.name, key, voice.kind, proper=proper, certain=False)


def _stands(words: str, language: Language) -> bool:
    """Say whether words name a body that needs no other name: `police`, `the regional government`."""
    names = plain(words).split()
    pointing = words.split(maxsplit=1)[0].casefold() not in language.sources.indefinite
    head = names[0 if language.names.head_first else -1]
    return pointing and head in language.sources.standing and described(words, language) is not None


def _told_apart(voice: Voice, words: list[str], language: Language) -> bool:
    if any(w[:1].isupper() for w in _WORD.findall(voice.name)[1:]):
        return True
    heads = language.speech.bodies | language.speech.documents
    return (
        2 <= len(words) <= 3
        and words[-1] in heads - language.sources.generic
        and words[0] not in language.speech.articles
    )


def squeezed(name: str) -> str:
    """Return a name without what outlets write in different ways: capitals, spaces, marks.

    >>> squeezed("The Harrow-Gazette")
    'theharrowgazette'
    """
    return "".join(c for c in name.casefold() if c.isalnum())


def _stem(name: str) -> str:
    """Return what the forms of a name have in common: `Egyptian ministry` and `Egypt's ministry` begin alike."""
    return " ".join(map(stem, name.split()))


_AGENCIES = frozenset(name.casefold() for names in AGENCIES.values() for name in names) | frozenset(
    name.casefold() for name in AGENCIES
)


def is_agency(names: Iterable[str], language: Language) -> bool:
    """Say whether a name is that of a news agency.

    >>> from stemma.lang.en import EN
    >>> is_agency(["AFP"], EN), is_agency(["Meridian News Agency"], EN), is_agency(["Harbour Board"], EN)
    (True, True, False)
    """
    words = [plain(name) for name in names]
    return any(name in _AGENCIES or name.endswith(language.sources.wires) for name in words if name)


def is_media(names: Iterable[str], language: Language) -> bool:
    """Say whether a name is that of a paper, a broadcaster or an agency.

    >>> from stemma.lang.en import EN
    >>> is_media(["The Harrow Gazette"], EN), is_media(["Harbour Board"], EN)
    (True, False)
    """
    words = [plain(name).split() for name in names]
    known = language.sources
    return is_agency(names, language) or any(
        set(w) & known.outlets or (w and (w[-1] in known.media or w[0] in known.media)) for w in words
    )
