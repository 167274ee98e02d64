"""Phrases with the capitals of a title: `Nine Kinds of Weather`, `The Widow's Tide`."""

from collections.abc import Iterator, Mapping, Sequence

from stemma.find.naming.framing import Place, may_open
from stemma.find.naming.spans import LONGEST
from stemma.find.naming.words import Word, dated
from stemma.lang.base import Language

Span = tuple[int, int]


def runs(tokens: tuple[Word, ...], language: Language) -> Iterator[Span]:
    """Yield the longest phrases whose words of weight have capitals, in order."""
    at = 0
    while at < len(tokens):
        if not _begins(tokens, at):
            at += 1
            continue
        end = reach(tokens, at, language)
        yield at, end
        at = end


def _begins(tokens: tuple[Word, ...], at: int) -> bool:
    word = tokens[at]
    if word.capital and word.wordlike:
        return True
    number = word.text.isdigit() and at + 1 < len(tokens) and tokens[at + 1].capital and tokens[at + 1].wordlike
    return number and (word.first or tokens[at - 1].wordlike or tokens[at - 1].text in ",:")


def reach(tokens: tuple[Word, ...], at: int, language: Language) -> int:
    """Return the end of a phrase: capitals, with up to two small words between them."""
    names = language.names
    open_to_owner = tokens[at].key in language.words.determiners
    end, probe = at + 1, at + 1
    while probe < min(len(tokens), at + LONGEST) and probe - end < 3:
        word = tokens[probe]
        if tokens[end - 1].owner and not (open_to_owner and probe == end and word.capital):
            break
        if word.capital and word.wordlike and not dated(word.key, language):
            if probe > end and _apart(tokens, end, probe, language):
                break
            end = probe + 1
        elif word.text == ":" and _subtitle(tokens, probe):
            end = probe + 1
        elif word.key not in names.small or word.key in names.makers:
            break
        probe += 1
    return end - 1 if tokens[end - 1].text == ":" else end


def _apart(tokens: tuple[Word, ...], end: int, probe: int, language: Language) -> bool:
    """Whether a small word leads away from a title to where or for whom it was made: `Gravel in Leeds`."""
    if tokens[end].key in language.names.joins or tokens[end].key in language.names.of or probe - end > 1:
        return False
    place = Place(tokens, probe, probe + 1, language)
    return place.listed() or place.personal()


def _subtitle(tokens: tuple[Word, ...], at: int) -> bool:
    """Whether a second title stands behind a colon: two words with capitals at least."""
    after = tokens[at + 1 : at + 3]
    return len(after) == 2 and all(word.capital and word.wordlike for word in after)


def pieces(tokens: tuple[Word, ...], run: Span, language: Language) -> tuple[Span, ...]:
    """Cut a phrase at `and`."""
    first, last = run
    out, begin = [], first
    for at in range(first + 1, last - 1):
        if tokens[at].key in language.names.joins and not tokens[at].capital and tokens[at + 1].capital:
            out.append((begin, at))
            begin = at + 1
    return (*out, (begin, last))


def chains(tokens: tuple[Word, ...], parts: Sequence[Span], language: Language) -> Mapping[Span, float]:
    """Return what a list of works is worth to the phrases in it: `films such as Gravel, Grey Pines and Hollow`."""
    worth: dict[Span, float] = {}
    begin = 0
    for n in range(1, len(parts) + 1):
        if n < len(parts) and _joined(tokens, parts[n - 1][1], parts[n][0], language):
            continue
        chain = parts[begin:n]
        if _opens_list(tokens, chain[0][0], language) or (_closes_list(tokens, chain[-1][1], language)):
            places = (Place(tokens, first, last, language) for first, last in chain)
            worth.update({(p.first, p.last): 3.0 for p in places if may_open(p) and not (p.personal() or p.listed())})
        begin = n
    return worth


def _joined(tokens: tuple[Word, ...], end: int, start: int, language: Language) -> bool:
    between = tokens[end:start]
    return 0 < len(between) < 3 and all(w.text == "," or w.key in language.names.listing for w in between)


def _opens_list(tokens: tuple[Word, ...], at: int, language: Language) -> bool:
    """Whether a list of works begins here: `books include`, `films such as`, `the novels`."""
    titling = language.names.titling
    keys = [word.key for word in tokens[max(0, at - 4) : at]]
    if keys and _plural(keys[-1], language):
        return True
    if len(keys) > 1 and keys[-1] in titling.lists:
        return any(_plural(key, language) for key in keys[:-1])
    return len(keys) > 2 and " ".join(keys[-2:]) in titling.such and any(_plural(key, language) for key in keys[:-2])


def _closes_list(tokens: tuple[Word, ...], at: int, language: Language) -> bool:
    """Whether a list of works ends here: `and other series`."""
    joined = at + 2 < len(tokens) and tokens[at].key in language.names.listing
    return (
        joined
        and tokens[at + 1].key in language.names.listing
        and any(_plural(tokens[n].key, language) for n in range(at + 2, min(at + 4, len(tokens))))
    )


def _plural(key: str, language: Language) -> bool:
    titling = language.names.titling
    one = key[:-1]
    several = key.endswith("s") and (one in titling.works or key in {"series", "movies", "stories"})
    return several and one not in titling.loose


def goes_on(tokens: tuple[Word, ...], end: int) -> bool:
    """Whether the sentence runs on behind a question mark, which so belongs to a title."""
    if end + 1 >= len(tokens):
        return False
    after = tokens[end + 1]
    return after.text in {",", "’", "'"} or (after.wordlike and not after.capital)
