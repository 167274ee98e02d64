"""How well a sentence can be read by itself: whether it hangs on another, is cut off, or is no sentence at all."""

import re
from itertools import pairwise
from math import sqrt

from stemma.lang.base import Language

_WORD = re.compile(r"[^\W_]+(?:['’.-][^\W_]+)*")
_FIRST = re.compile(r"([^\W\d_]+)(,?)\s+(?=[^\W\d_“‘\"'])")
_OPENING = "\"“”‘'«(–— "
_CLOSING = "\"“”’')»] "
_ENDS = (".", "!", "…", ".”", "?", ":")
_FRONT = 40
"""Characters at the front that hold the first words."""
_FEW = 6
"""Words below which a passage seldom says who did what."""
_MANY = 38
"""Words above which a reader loses the thread; each further word takes a little."""
HANGS = 0.5
"""What is left of the worth of a sentence that opens with a word that points back."""
_TORN = 0.6
"""What is left of the worth of a passage that closes what it does not open: a quotation's last sentence."""
FRAGMENT = 0.3
"""What is left of the worth of what is no sentence of an article: a heading, a caption, a question, a scrap."""


def words_in(text: str) -> list[str]:
    """Return the words of a text.

    >>> words_in("Don’t 'ring' the bell, at 5.12 or 1,200.")
    ['Don’t', 'ring', 'the', 'bell', 'at', '5.12', 'or', '1', '200']
    """
    return _WORD.findall(text)


def trimmed(text: str, language: Language) -> int:
    """Return how many characters at the front only tie a sentence to the one before: `However, `.

    Words that join are left out where a comma follows, or where they join clauses of one rank.
    """
    found = _FIRST.match(text)
    if not found:
        return 0
    low = found[1].lower()
    tied = low in language.words.joiners or (bool(found[2]) and low in language.speech.on)
    return found.end() if tied else 0


def hangs(text: str, language: Language) -> bool:
    """Tell whether a passage opens with a word that points back to what was said before it."""
    bare = text.lstrip(_OPENING)
    low = [_bare(word) for word in words_in(bare[:_FRONT])[:1]]
    if not low:
        return False
    known, speech = language.words, language.speech
    if bare != text and (low[0] in known.ours or low[0] in speech.i):
        return False  # speakers may speak of themselves
    if low[0] in speech.there or low[0] in known.prepositions or low[0] in known.subordinators:
        return False
    backs = known.subjects, known.demonstratives, known.coordinators, speech.on
    return any(low[0] in back for back in backs)


def _bare(word: str) -> str:
    """Return a word in lower case without what is drawn to it: `that` for `That’s`."""
    return re.split("['’]", word.lower(), maxsplit=1)[0]


def unnamed(text: str, language: Language) -> bool:
    """Tell whether a passage speaks of somebody by a pronoun alone."""
    speech = language.speech
    pronouns = speech.he, speech.it, speech.they
    return any(_bare(word) in known for word in words_in(text) for known in pronouns)


def clear(text: str, language: Language, *, titled: bool) -> float:
    """Weigh from 0 to 1 how well a passage stands alone; `titled` where it is a title or a heading."""
    words = words_in(text)
    if not words:
        return 0.0
    weight = 1.0 if len(words) >= _FEW else FRAGMENT
    weight *= min(1.0, sqrt(_MANY / len(words)))
    if hangs(text, language):
        weight *= HANGS
    if not _whole(text):
        weight *= _TORN
    bare = text.rstrip(_CLOSING)
    if titled or not text.rstrip().endswith(_ENDS + tuple(e + m for e in ".!?" for m in '"”’»')):
        weight *= FRAGMENT
    if bare.endswith("?"):
        weight *= FRAGMENT
    if not _verb(words, language):
        weight *= FRAGMENT
    if any(word.lower() in language.words.address for word in words) and not re.search('["“«]', text):
        weight *= FRAGMENT
    return weight


def _whole(text: str) -> bool:
    """Tell whether a passage opens every bracket and quotation that it closes."""
    return all(text.count(closing) <= text.count(opening) for opening, closing in ("()", "[]", "“”", "«»"))


def _verb(words: list[str], language: Language) -> bool:
    """Tell whether words have a verb of their own, and not only those of their relative clauses."""
    known = language.words
    forms = known.auxiliaries | known.finite | known.present
    if not forms:
        return True
    low = [word.lower() for word in words[1:]]
    verbs = [word in forms or word.endswith(known.past_endings) for word in low]
    groups = sum(here and not before for before, here in pairwise([False, *verbs]))
    # `that` behind a verb opens what was said; behind a noun it opens a relative clause.
    behind = zip([True, *verbs], low, strict=False)
    return groups > sum(
        word in known.relatives or (word in known.content_openers and not verb) for verb, word in behind
    )
