"""What the words around a phrase say for its being the title of a work: tests with weights, added up.

`ENOUGH` accepts a title. One plain sign is enough (`the film X`, `X, a novel by`); two weak ones are (`X (2011)`,
`copies of X`), in one place or in two of the document.
"""

from collections.abc import Callable
from collections.abc import Set as AbstractSet

from stemma.find.naming.words import Word, dated
from stemma.lang.base import Language
from stemma.lang.names import Titling

ENOUGH = 2.5
_CLOSED = frozenset({",", ".", ";", ")", "(", "—", "–", "”", '"', ":", ""})
_JOINING = frozenset({",", ":", "—", "–", "-"})
_WITHIN = 6
"""Words between a title and the noun that says what it is: `X, the first French novel`."""


class Place:
    """A phrase in its sentence, and the words around it."""

    __slots__ = ("first", "language", "last", "tokens")

    def __init__(self, tokens: tuple[Word, ...], first: int, last: int, language: Language) -> None:
        self.tokens, self.first, self.last, self.language = tokens, first, last, language

    def at(self, index: int) -> str:
        """Return the key of a word of the sentence, or nothing."""
        return self.tokens[index].key if 0 <= index < len(self.tokens) else ""

    def before(self, steps: int = 1) -> str:
        """Return the key of a word before the phrase."""
        return self.at(self.first - steps)

    def after(self, steps: int = 1) -> str:
        """Return the key of a word after the phrase."""
        return self.at(self.last - 1 + steps)

    @property
    def titling(self) -> Titling:
        """The words of the language that frame titles."""
        return self.language.names.titling

    def several(self) -> bool:
        """Whether the phrase has more words than one."""
        return self.last - self.first > 1

    def personal(self) -> bool:
        """Whether the phrase looks like a person's name."""
        given = self.language.names.given
        inner = self.tokens[self.first : self.last]
        return inner[0].key in given and len(inner) < 4 and all(word.capital for word in inner)

    def listed(self) -> bool:
        """Whether the phrase is a place or a body that the language knows."""
        names = self.language.names
        key = " ".join(word.key for word in self.tokens[self.first : self.last])
        return key in names.places or key in names.organisations or key in names.same


def evidence(place: Place) -> float:
    """Add up what speaks for a title in one place."""
    found = sum(test(place) for test in FRAMES)
    return min(4.0, found + _shaped(place)) if found else 0


def _shaped(place: Place) -> float:
    """Return what an article with a capital in mid-sentence adds: `copies of The Ninth Wave`."""
    lead = place.tokens[place.first]
    led = place.several() and not lead.first and lead.key in place.language.words.determiners
    return float(led and not place.listed() and place.at(place.last - 1) not in place.language.names.heads)


def noun(place: Place, index: int, strong: float, loose: float) -> float:
    """Return what a noun for works at a place of the sentence is worth, or nothing where none stands there."""
    key = place.at(index)
    if key not in place.titling.works or place.tokens[index].owner:
        return 0
    return loose if key in place.titling.loose else strong


def led(place: Place, index: int) -> bool:
    """Whether a noun has an article or an owner before it: `the film`, `her first film`, `the BBC drama`."""
    determiners = place.language.words.determiners
    for at in range(index - 1, max(-1, index - 5), -1):
        word = place.tokens[at]
        if word.owner or word.key in determiners:
            return True
        if not word.wordlike:
            return False
    return False


def _after_noun(place: Place) -> float:
    # the film X
    worth = noun(place, place.first - 1, 3, 1.5 + led(place, place.first - 1))
    if not worth:
        return 0
    if place.personal() or place.listed():
        return 2.5 if place.after() in _CLOSED | place.titling.being else worth / 2
    if place.before() in place.titling.loose and not place.several() and place.after() not in _CLOSED:
        worth = 1.5  # `in the paper Lund and others describe`
    return worth if may_open(place) else 0


def may_open(place: Place) -> bool:
    """Whether a word after `film` may begin a title: `film Festival` has none."""
    names, words, key = place.language.names, place.language.words, place.at(place.first)
    if dated(key, place.language) or (key in words.subjects and not place.several()):
        return False
    return place.several() or not (key in names.titles or key in names.heads)


def _beside_noun(place: Place) -> float:
    # her latest film, X,
    if place.before() not in _JOINING or place.after() not in _CLOSED or place.listed() or not may_open(place):
        return 0
    worth = noun(place, place.first - 2, 3, 2.5) if led(place, place.first - 2) else 0
    if not worth or _described(place):
        return 0
    ours = _possessed(place, place.first - 2)
    return worth * (0.5 if place.personal() else 1) - (not ours and not place.several())


def _possessed(place: Place, index: int) -> bool:
    """Whether somebody owns the noun: `her`, `Lund's`; or it is one of several: `a`, `first`."""
    words = place.tokens[max(0, index - 4) : index]
    return any(word.owner or word.key in place.language.words.determiners - {"the", "this", "that"} for word in words)


def _described(place: Place) -> bool:
    people, titles = place.language.speech.people, place.language.names.titles
    return any(place.after(n) in people or place.after(n) in titles for n in (2, 3))


def _part_of(place: Place) -> float:
    # the second season of X; season 2 of X; the trailer for X
    titling = place.titling
    if place.before() not in titling.of or not may_open(place):
        return 0
    part = place.before(3) if place.before(2).isdigit() else place.before(2)
    if place.listed():
        return 1.5 * (part in titling.parts)
    return 3 if part in titling.parts else 1.5 * (part in titling.sharing)


def _played_in(place: Place) -> float:
    # starred in X; a role in X
    titling = place.titling
    if place.before() not in titling.inside or place.listed():
        return 0
    act = place.before(2)
    return 3 if act in titling.starring else 1.5 * (act in titling.acting)


def _made(place: Place) -> float:
    # who directed X
    if place.before() not in place.titling.making or place.personal() or place.listed() or not may_open(place):
        return 0
    return 2.5 if place.several() and place.at(place.last - 1) not in place.language.names.heads else 1


def _titled(place: Place) -> float:
    # a book called X
    titling = place.titling
    if place.before() in titling.titled:
        return 3
    near = (noun(place, place.first - n, 3, 2.5) for n in (2, 3))
    return max(near) if place.before() in titling.called else 0


def _owned(place: Place) -> float:
    # Netflix's X
    return 0.7 * (place.first > 0 and place.tokens[place.first - 1].owner and not place.personal())


def _is_work(place: Place) -> float:
    # X, a novel by; X is a film about
    if place.after() == ",":
        start, strong = place.last + 1, 2.5
    elif place.after() in place.titling.being:
        start, strong = place.last + 1, 3.0
    else:
        return 0
    determined = place.at(start) in place.language.words.determiners or _owner_at(place, start)
    if not determined or (place.after() == "," and place.listed()):
        return 0
    for at in range(start + 1, min(start + _WITHIN, len(place.tokens))):
        if not place.tokens[at].wordlike and place.tokens[at].text not in {"-", '"', "“", "”"}:
            return 0
        worth = noun(place, at, strong, strong - 1)
        if worth and _ends_phrase(place, at + 1):
            definite = place.at(start) in place.language.names.articles and place.after() == ","
            return worth - definite * 0.5 - (place.personal() and place.after() == ",")
    return 0


def _owner_at(place: Place, index: int) -> bool:
    return any(word.owner for word in place.tokens[index : index + 3])


def _ends_phrase(place: Place, index: int) -> bool:
    """Whether a noun is the last of its phrase: `a film by`, but not `a film director`."""
    key, words = place.at(index), place.language.words
    if key in _CLOSED or key in words.prepositions or key in words.relatives or key in words.content_openers:
        return True
    return key in place.titling.made or key in words.coordinators or key.endswith(words.participle_endings)


def _dated(place: Place) -> float:
    # a year in brackets
    if place.after() != "(":
        return 0
    if any(place.after(n) in place.titling.works for n in (2, 3, 4)):
        return 3
    year = place.after(2)
    if not (len(year) == 4 and year.isdigit() and place.after(3) == ")"):
        return 0
    shot = place.after(4) in place.titling.being and place.after(5) in place.titling.made
    return 1.5 if place.personal() or not (place.several() or shot) else 2.5


def _made_by(place: Place) -> float:
    # X, directed by; X was written by
    titling = place.titling
    start = 2 if place.after() == "," or place.after() in titling.being else 1
    done = place.after(start)
    if done not in titling.made or (start == 1 and done not in titling.starring):
        return 0
    if done in titling.starring:
        return 2.5
    by = place.after(start + 1) in titling.by
    if place.before() in place.language.words.prepositions - titling.inside:
        return 0  # `the book about Norway, written by`
    return (2.5 if done in titling.scripted else 1) * by * (not place.listed())


def _shown(place: Place) -> float:
    # X premieres; X, which premiered
    titling, words = place.titling, place.language.words
    start = 3 if place.after() == "," and place.after(2) in words.relatives | words.content_openers else 1
    verb = place.after(start)
    if verb not in titling.shown or place.tokens[place.last - 1].owner:
        return 0
    follows = place.last - 1 + start + 1
    if verb in titling.starring:
        return 2.5 * (follows < len(place.tokens) and place.tokens[follows].capital)
    return 2.5 if place.several() else 2


def _tells(place: Place) -> float:
    # X tells the story of
    phrase = f"{place.after()} {place.after(2)} {place.after(3)}"
    return 2.0 * any(phrase.startswith(telling) for telling in place.titling.tells)


def _counted(place: Place) -> float:
    # X has 12 episodes
    return 2.0 * (place.after(2).isdigit() and place.after(3) in place.titling.parts)


def _compared(place: Place) -> float:
    # Unlike X, the film
    if place.before() not in place.titling.lists or place.after() != "," or place.listed() or place.personal():
        return 0
    return noun(place, place.last + 2, 2.5, 0) if place.after(2) in place.language.names.articles else 0


def _owner_of_part(place: Place) -> float:
    # X's second season
    if not place.tokens[place.last - 1].owner or place.personal() or place.listed():
        return 0
    return 2.0 * any(place.after(n) in place.titling.parts for n in (1, 2, 3))


FRAMES: tuple[Callable[[Place], float], ...] = (
    _after_noun,
    _beside_noun,
    _part_of,
    _played_in,
    _made,
    _titled,
    _owned,
    _is_work,
    _dated,
    _made_by,
    _shown,
    _tells,
    _counted,
    _compared,
    _owner_of_part,
)


def triggers(titling: Titling) -> AbstractSet[str]:
    """Return the words without which no frame holds, but for marks."""
    verbs = titling.starring | titling.acting | titling.making | titling.shown | titling.made | titling.telling
    nouns = titling.works | {f"{noun}s" for noun in titling.works} | titling.parts | titling.sharing | titling.titled
    return verbs | nouns
