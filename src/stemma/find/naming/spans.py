"""Runs of capitalised words that may be names, trimmed to the words that belong to them."""

from collections.abc import Iterator
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, replace

from stemma.find.naming.words import APOSTROPHES, Word, no_name
from stemma.lang.base import Language
from stemma.lang.names import Names

LONGEST = 14
"""No name has more words; a longer run of capitals is a headline or a list."""


NICKNAMED = {"“": "”", "‘": "’'", '"': '"', "«": "»", "„": "“”", "(": ")", "'": "'’"}
"""Marks around a nickname, the opening one -> those that close it."""
_CURLY = frozenset("“«„")
MARKS = frozenset("".join((*NICKNAMED, *NICKNAMED.values())))
TITLE = "“"
"""What the key of a title begins with."""


@dataclass(frozen=True, slots=True)
class Candidate:
    """A run of words in its sentence: `words[first:last]`."""

    words: tuple[Word, ...]
    """The whole sentence."""
    first: int
    last: int
    heading: bool
    """Stands in a headline."""
    titled: bool = False
    """A title of a person stands before it."""
    work: bool = False
    """Written as the title of a work."""
    group: bool = False
    """Made a name by a word in lower case: `French police`, `the Rosa brothers`."""

    @property
    def inner(self) -> tuple[Word, ...]:
        """The words of the run."""
        return self.words[self.first : self.last]

    @property
    def key(self) -> str:
        """The folded run, one space between words; a title's own, so that no work is its namesake."""
        return self.work * TITLE + " ".join(
            word.key for word in self.inner if word.text[0].isalnum() or word.text == "&"
        )

    @property
    def start(self) -> int:
        """Where it begins in the text."""
        return self.words[self.first].start

    @property
    def end(self) -> int:
        """Where it ends in the text."""
        return self.words[self.last - 1].end

    def before(self, steps: int = 1) -> str:
        """Return the key of a word before the run, or nothing."""
        at = self.first - steps
        return self.words[at].key if at >= 0 else ""

    def after(self, steps: int = 1) -> str:
        """Return the key of a word after the run, or nothing."""
        at = self.last - 1 + steps
        return self.words[at].key if at < len(self.words) else ""


def candidates(tokens: tuple[Word, ...], language: Language, *, heading: bool) -> Iterator[Candidate]:
    """Yield the trimmed runs of one sentence, in order."""
    at = 0
    while at < len(tokens):
        if not tokens[at].capital:
            at += 1
            continue
        end = _run(tokens, at, language.names)
        for first, last in _parts(tokens, at, end, language):
            for found in _trimmed(Candidate(tokens, first, last, heading), language):
                yield with_lower_head(found, language.names)
        at = end


def _run(tokens: tuple[Word, ...], at: int, names: Names) -> int:
    """Return the end of the longest run that begins here."""
    end = at + 1
    while end < len(tokens) and end - at < LONGEST:
        step = _step(tokens, at, end, names)
        if not step:
            break
        end += step
    return end


def _step(tokens: tuple[Word, ...], at: int, end: int, names: Names) -> int:
    """Return by how many words the run goes on."""
    last, here = tokens[end - 1], tokens[end]
    if last.owner:
        return _step_owner(tokens, end, names)
    if here.capital:
        return 1
    if here.text in NICKNAMED:
        return _step_nickname(tokens, at, end, names)
    if here.key in names.particles and here.key not in names.of | names.joins | names.articles and not here.owner:
        return _step_particles(tokens, end, names)
    if here.text in "&," and _capital_at(tokens, end + 1):
        return 2 if _after_mark(tokens, at, end, names) else 0
    return _step_link(tokens, at, end, names) if here.key in names.links else 0


def _step_nickname(tokens: tuple[Word, ...], at: int, end: int, names: Names) -> int:
    """`Ada “Bolt” Lund`: one word in marks inside a person's name."""
    inside = end + 2 < len(tokens) and tokens[end + 1].capital and tokens[end + 2].text in NICKNAMED[tokens[end].text]
    plain = tokens[end].text in _CURLY or tokens[at].key in names.given
    return 4 if inside and plain and _capital_at(tokens, end + 3) else 0


def _after_mark(tokens: tuple[Word, ...], at: int, end: int, names: Names) -> bool:
    """`Ada Lund, Jr.`, `Washington, D.C.`, `Lund & Vik`, but not `Ada Lund & Per Vik`."""
    after = tokens[end + 1].key
    if tokens[end].text == "&":
        return end - at == 1 or after not in names.given
    if after in names.generations:
        return end - at > 1
    return "." in after and f"{tokens[end - 1].key} {after}" in names.places


def _step_owner(tokens: tuple[Word, ...], end: int, names: Names) -> int:
    """`St. Mary's Hospital`: a possessive goes on only before a head."""
    head = tokens[end].capital and tokens[end].key in names.organisation_heads
    return int(head and not _capital_at(tokens, end + 1))


def _step_particles(tokens: tuple[Word, ...], end: int, names: Names) -> int:
    for step in (1, 2, 3):
        if _capital_at(tokens, end + step):
            return step + 1
        if end + step >= len(tokens):
            return 0
        word = tokens[end + step]
        if word.key not in names.particles and word.text not in APOSTROPHES:
            return 0
    return 0


def _step_link(tokens: tuple[Word, ...], at: int, end: int, names: Names) -> int:
    """`Ministry of the Interior`, `Centers for Disease Control`, `Food and Drug Administration`."""
    link = tokens[end].key
    step = 2 if _capital_at(tokens, end + 1) else 3
    if not _capital_at(tokens, end + step - 1) or (step == 3 and tokens[end + 1].key not in names.articles):
        return 0
    last = tokens[end - 1].key
    body = last in names.organisation_heads or last.removesuffix("s") in names.organisation_heads
    body = body or (names.head_first and _behind_head(tokens, at, end, step, names))
    joined = (
        (link in names.of and (body or last in names.place_heads or _surname(tokens, at, end, step, names)))
        or (link in names.meant_for and body)
        or (link in names.joins and step == 2 and _joint(tokens, at, end, names))
    )
    return step if joined else 0


def _behind_head(tokens: tuple[Word, ...], at: int, end: int, step: int, names: Names) -> bool:
    """Whether the word that makes a body of a name leads it, or stands before it: `la empresa Luz del Sur`."""
    if any(word.key in names.heads for word in tokens[at : min(end, at + 2)]):
        return True
    announced = at > 0 and tokens[at - 1].key in names.organisation_heads
    return announced and tokens[end + step - 1].key not in names.places


def _surname(tokens: tuple[Word, ...], at: int, end: int, step: int, names: Names) -> bool:
    """Whether `de` goes on with a name: `Juan de la Cruz`, `Rosa Ponce de León`, but not `Rosa de Madrid`."""
    if _whole(tokens[at : end + step], names):
        return True
    named = tokens[end].key in names.particles and tokens[at].key in names.given
    return named and (end - at > 1 or tokens[end + step - 1].key not in names.places)


def _joint(tokens: tuple[Word, ...], at: int, end: int, names: Names) -> bool:
    """Whether an `and` stands inside one name and not between two."""
    run = [word.key for word in tokens[at:end] if word.key not in names.articles]
    right = end + 1
    while right < len(tokens) and right - end < 6 and tokens[right].capital and not tokens[right - 1].owner:
        right += 1
    after = [word.key for word in tokens[end + 1 : right]]
    whole = " ".join([*run, tokens[end].key, *after])
    if whole in names.places or whole in names.organisations:
        return True
    listed = (names.places, names.organisations, names.given, names.adjectives)
    if not names.links.isdisjoint(run) and any(word in names.organisation_heads for word in run):
        near = run[-1] not in names.places and len(after) < 3
        return near and not any(word in group for word in after for group in listed[:3])
    one = len(run) == 1 and not any(run[0] in group for group in listed)
    return one and len(after) > 1 and after[-1] in names.organisation_heads and after[0] not in names.given


def _capital_at(tokens: tuple[Word, ...], at: int) -> bool:
    return at < len(tokens) and tokens[at].capital


def _parts(tokens: tuple[Word, ...], first: int, last: int, language: Language) -> Iterator[tuple[int, int]]:
    """Cut a run at days, months and titles inside it: `Reuters Monday`, `Fox Prime Minister Ada Lund`."""
    begin = first
    for at in range(first, last):
        if at > begin and _two_listed(tokens, begin, at, last, language.names):
            yield begin, at
            begin = at
        if _parting(tokens, begin, at, last, language):
            if at > begin:
                yield begin, at
            begin = at if tokens[at].key in language.names.titles else at + 1
    if begin < last:
        yield begin, last


def _two_listed(tokens: tuple[Word, ...], begin: int, at: int, last: int, names: Names) -> bool:
    """Whether a run is two known names side by side: `Maldives Indian Ocean`."""
    return _whole(tokens[at:last], names) and _whole(tokens[begin:at], names) and not _whole(tokens[begin:last], names)


def _parting(tokens: tuple[Word, ...], begin: int, at: int, last: int, language: Language) -> bool:
    key = tokens[at].key
    if no_name(key, language):
        before = tokens[at - 1].key if at > begin else ""
        return before not in language.names.given and before not in language.names.titles
    verbs = (language.words.finite, language.speech.say, language.speech.call)
    if at > begin and last - at > 2 and any(key in group for group in verbs):
        return True  # a headline: `Ada Lund Calls Per Vik a Liar`
    names = language.names
    if names.head_first and any(word.key in names.heads for word in tokens[begin : min(at, begin + 2)]):
        return False  # `Fiscalía General del Estado`
    follows = at + 1 < last and tokens[at + 1].key not in names.organisation_heads
    return at > begin and follows and key in language.names.titles and tokens[at - 1].key not in language.names.titles


def _trimmed(found: Candidate, language: Language) -> Iterator[Candidate]:
    """Take words from both ends that do not belong to the name."""
    names = language.names
    first, last = found.first, found.last
    titled = False
    ahead = _before_given(found.inner, language)
    if ahead:
        first, titled = first + ahead, True
    while last > first and (not found.words[last - 1].capital or _trails(found.words[first:last], names)):
        last -= 1
    while first < last and not _whole(found.words[first:last], names):
        word = found.words[first]
        leads = word.key in names.titles and first + 1 < last
        leads = leads and not (names.head_first and word.key in names.heads and found.words[first + 1].key in names.of)
        headed = _headed(found.words[first:last], names)
        lone = word.key in names.adjectives and word.key not in names.given and not headed
        common = (word.first or found.heading) and (word.key in language.words.stop or word.key in names.ordinary)
        opening = word.first and word.key in language.words.determiners
        if not (leads or lone or opening or (common and not headed)):
            break
        titled = leads or (titled and lone)
        first += 1
        while first < last and not found.words[first].capital:
            first += 1
    if first < last:
        yield Candidate(found.words, first, last, found.heading, titled or found.words[first - 1].key in names.titles)


def _trails(run: tuple[Word, ...], names: Names) -> bool:
    """Whether a run ends in a rank that belongs to somebody else: `Oslo Harbour Spokesman`."""
    return len(run) > 2 and run[-1].key in names.titles and run[0].key not in names.given and not _whole(run, names)


def _before_given(run: tuple[Word, ...], language: Language) -> int:
    """Count the words before a full name that are no part of it: `Chief Coroner Ada Lund`."""
    names = language.names
    if len(run) < 3 or run[0].key in names.given or run[0].key in names.place_openers or run[-1].key in names.heads:
        return 0
    if names.head_first and any(word.key in names.heads for word in run[:2]):
        return 0
    for at in range(1, len(run) - 1):
        named = run[at].key in names.given and len(run) - at < 4 and all(w.wordlike for w in run[at:])
        if named and not any(w.key in names.links for w in run[at:]):
            return at
    return 0


def _whole(run: tuple[Word, ...], names: Names) -> bool:
    key = " ".join(word.key for word in run)
    return key in names.places or key in names.organisations or key in names.same


def _headed(run: tuple[Word, ...], names: Names) -> bool:
    """Whether a run of two words or more ends in a word that makes a body or a place of it."""
    if len(run) < 2:
        return False
    closed = run[-1].key in names.heads or run[-1].key in names.company_forms
    return closed or any(w.key in names.organisation_heads for w in run[:-1])


def with_lower_head(found: Candidate, names: Names) -> Candidate:
    """Let a name run on over a head in lower case: `Rosa drug cartel`, `the Rosa brothers`."""
    if _whole(found.inner, names) or found.words[found.last - 1].owner:
        return found
    for step in (2, 1):
        if " ".join(found.after(n + 1) for n in range(step)) in names.lower_heads:
            return replace(found, last=found.last + step, group=True)
    if found.after() in names.families and found.before() in names.articles and found.last - found.first == 1:
        return replace(found, first=found.first - 1, last=found.last + 1, group=True)
    return found


def forces(tokens: tuple[Word, ...], names: Names, *, heading: bool) -> Iterator[Candidate]:
    """Yield bodies that only a nationality names: `French police`, `Danish interior ministry`."""
    for at in range(len(tokens) - 1):
        if not (tokens[at].capital and tokens[at].key in names.adjectives):
            continue
        for last in (at + 2, at + 3):
            between = tokens[at + 1 : last - 1]
            head = tokens[last - 1] if last <= len(tokens) else tokens[at]
            if head.key in names.forces and all(w.wordlike and not w.capital for w in (*between, head)):
                yield Candidate(tokens, at, last, heading, group=True)
                break


def known(tokens: tuple[Word, ...], keys: AbstractSet[str], *, heading: bool) -> Iterator[Candidate]:
    """Yield the longest stretches of a headline that are names elsewhere."""
    at = 0
    while at < len(tokens):
        last = at + 1
        if tokens[at].capital and tokens[at].wordlike:
            for last in range(min(len(tokens), at + 6), at, -1):
                if " ".join(w.key for w in tokens[at:last]) in keys:
                    yield Candidate(tokens, at, last, heading)
                    break
        at = last
