"""Clues to what a name names: a table of tests on the words around a mention, and one on the name's own words.

The weights are votes, set by hand; only their order of size matters much. One clue of 3 outvotes the habits of the
words around it, and a listed place or body outvotes every single clue.
"""

from collections.abc import Callable, Iterator, Sequence
from collections.abc import Set as AbstractSet
from itertools import pairwise

from stemma.find.naming.census import stopped
from stemma.find.naming.spans import TITLE, Candidate
from stemma.lang.base import Language
from stemma.lang.names import Names
from stemma.model.annotations import NameKind

NO_WORDS: frozenset[str] = frozenset()
Clue = tuple[NameKind, float]
Test = Callable[[Candidate, Language], bool]


def around(found: Candidate, language: Language) -> Iterator[Clue]:
    """Yield what the words around one mention say of its kind."""
    # Where the language knows how titles are framed, what is no title by these frames is no work.
    tests = CONTEXT if language.names.titling.works else (*CONTEXT, *WORKS)
    for test, votes in tests:
        if test(found, language):
            yield from votes


def inside(key: str, language: Language, small: AbstractSet[str] = NO_WORDS) -> Iterator[Clue]:
    """Yield what the name's own words say of its kind; `small` are the words that the document also writes small."""
    if key.startswith(TITLE):
        yield "work", 6
        return
    names, parts = language.names, key.split() or [""]
    full = names.same.get(key, key)
    if key in names.places or full in names.places:
        yield "place", 6
    if key in names.organisations or full in names.organisations:
        yield "organisation", 6
    if len(parts) > 1:
        yield from _compound(parts, language)
        yield from _made_of(parts, language.names, small)
    elif key in names.given:
        yield "person", 2
    else:
        yield "organisation", 0.3


def _compound(parts: Sequence[str], language: Language) -> Iterator[Clue]:
    names, first, last = language.names, parts[0], parts[-1]
    if last in names.families:
        yield "person", 6
    if last in names.company_forms:
        yield "organisation", 6
    linked = parts[1] in names.links or parts[1] in names.particles or names.head_first
    if last in names.forces or last in names.organisation_heads or (linked and first in names.organisation_heads):
        yield "organisation", 4
    if last in names.place_heads or first in names.place_openers or (linked and first in names.place_heads):
        yield "place", 3.5
    if first in names.given and first not in names.places and last not in names.heads:
        yield "person", 3.5
    if first in names.places or first in names.adjectives or last in names.places:
        yield "organisation", 1
        yield "person", -1
    if last in names.generations:
        yield "person", 3
    if len(parts) in {2, 3} and all(part.isalpha() or len(part) == 1 or "-" in part for part in parts):
        yield "person", 1


def _made_of(parts: Sequence[str], names: Names, small: AbstractSet[str]) -> Iterator[Clue]:
    """Yield what tells a body from a person, both of two words: `Tarn Haulage`, `Radio Tarn`, `Lund & Vik`."""
    first, last = parts[0], parts[-1]
    if last in names.families or last in names.generations:
        return
    if "&" in parts:
        yield "organisation", 3
    if first in names.articles:
        yield "organisation", 2
        yield "person", -2
    if last in names.trades:
        yield "organisation", 2.5
    if first in names.organisation_heads and parts[1] not in names.links:
        yield "organisation", 1.5
    if first not in names.given and not small.isdisjoint((first, last)):
        yield "organisation", 0.7
        yield "person", -1


def _owner(found: Candidate) -> bool:
    return found.inner[-1].owner


def _located(found: Candidate, language: Language) -> bool:
    return found.before() in language.names.locating and not found.heading


def _camel(found: Candidate, language: Language) -> bool:
    # TeleNord
    text = found.inner[-1].text
    inner = any(one.islower() and other.isupper() for one, other in pairwise(text))
    return found.last - found.first == 1 and inner and not text.startswith(language.names.inner_capitals)


def _part_of(found: Candidate, language: Language) -> bool:
    # the town of X, north of X
    head, names = found.before(2), language.names
    return found.before() in names.of and (head in names.place_heads or head in names.compass)


def _in_country(found: Candidate, language: Language) -> bool:
    # X, Norway
    pair = f"{found.after(2)} {found.after(3)}"
    return found.after() == "," and (found.after(2) in language.names.places or pair in language.names.places)


def _related(found: Candidate, language: Language) -> bool:
    return found.before() in language.names.kin or found.before() in language.speech.people


def _relative(found: Candidate, language: Language) -> bool:
    return _owner(found) and found.after() in language.names.kin


def _with_article(found: Candidate, language: Language) -> bool:
    return found.before() in language.names.articles


def _says(found: Candidate, language: Language) -> bool:
    return found.after() in language.speech.say and not _owner(found)


def _said_by(found: Candidate, language: Language) -> bool:
    # dijo X
    return language.speech.silent and found.before() in language.speech.say


def _headed(found: Candidate, language: Language) -> bool:
    # el río X
    return language.names.head_first and found.before() in language.names.place_heads


def _named_body(found: Candidate, language: Language) -> bool:
    # la empresa X
    names = language.names
    return names.head_first and found.before() in names.organisation_heads and found.before() not in names.place_heads


def _family(found: Candidate, language: Language) -> bool:
    # la familia X
    return language.names.head_first and found.before() in language.names.families


def _of_what(found: Candidate, language: Language) -> bool:
    # el puerto viejo de X
    return language.names.head_first and found.before() in language.names.of and found.last - found.first == 1


def _acts(found: Candidate, language: Language) -> bool:
    after = found.after()
    return not _owner(found) and (after in language.words.finite or after.endswith(language.words.past_endings))


def _speaks_through(found: Candidate, language: Language) -> bool:
    return found.after() in language.speech.people and not _owner(found)


def _aged(found: Candidate, _: Language) -> bool:
    age = found.after(2)
    return found.after() == "," and age.isdigit() and len(age) < 3 and found.after(3) in {",", "."}


def _described(found: Candidate, language: Language) -> bool:
    # X, a fisherman; X, the mayor
    people, titles = language.speech.people, language.names.titles
    return found.after() == "," and any(found.after(n) in people or found.after(n) in titles for n in (2, 3))


def _who(found: Candidate, language: Language) -> bool:
    who = language.speech.person_who
    return found.after() in who or (found.after() == "," and found.after(2) in who)


def _which(found: Candidate, language: Language) -> bool:
    # X, which runs the port
    return found.after() == "," and found.after(2) in language.speech.thing_who


def _after_work(found: Candidate, language: Language) -> bool:
    return found.before() in language.words.works and not found.heading


def _of_work(found: Candidate, language: Language) -> bool:
    if language.names.head_first and found.before() in language.names.of:
        return False  # `la película de X` is by X
    return found.before(2) in language.words.works and (found.before() == "," or found.before() in language.names.links)


def _made(found: Candidate, language: Language) -> bool:
    return found.after() in language.words.making and not _owner(found)


def _called_work(found: Candidate, language: Language) -> bool:
    # X (2012 film)
    return found.after() == "(" and any(found.after(n) in language.words.works for n in (2, 3, 4))


def _among_works(found: Candidate, language: Language) -> bool:
    # X, Nordlys or other series
    listing = language.names.listing
    for word in found.words[found.last : found.last + 10]:
        if word.key in language.words.works:
            return found.after() in listing
        if not (word.capital or word.key in listing):
            return False
    return False


CONTEXT: tuple[tuple[Test, tuple[Clue, ...]], ...] = (
    (lambda found, _: found.titled, (("person", 4),)),
    (lambda found, _: found.work, (("work", 4),)),
    (lambda found, language: stopped(found.inner[-1], language), (("work", 2),)),
    (lambda found, language: found.before() in language.names.makers, (("person", 0.4),)),
    (_camel, (("organisation", 1),)),
    (_located, (("place", 1.2),)),
    (_part_of, (("place", 2.5),)),
    (_in_country, (("place", 2),)),
    (_related, (("person", 3),)),
    (_said_by, (("person", 1.5),)),
    (_headed, (("place", 2.5),)),
    (_named_body, (("organisation", 4),)),
    (_family, (("person", 3),)),
    (_of_what, (("place", 0.5),)),
    (_relative, (("person", 2),)),
    (_with_article, (("organisation", 0.7), ("person", -1))),
    (_says, (("person", 1), ("organisation", 0.8))),
    (_acts, (("person", 0.5), ("organisation", 0.3))),
    (_speaks_through, (("organisation", 2),)),
    (_aged, (("person", 3),)),
    (_described, (("person", 1.5),)),
    (_who, (("person", 2.5),)),
    (_which, (("organisation", 1), ("person", -3))),
)
"""What a text says of any name."""
WORKS: tuple[tuple[Test, tuple[Clue, ...]], ...] = (
    (_after_work, (("work", 3),)),
    (_of_work, (("work", 1.5),)),
    (_made, (("work", 0.7),)),
    (_called_work, (("work", 3),)),
    (_among_works, (("work", 2.5),)),
)
"""What it says of works, in a language of which no more is known."""
