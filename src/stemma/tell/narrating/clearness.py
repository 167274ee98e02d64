"""How well a sentence can be read by itself: whether it hangs on another, is cut off, or is no sentence at all."""

import re
from math import sqrt

from stemma.lang.base import Language

_WORD = re.compile(r"[^\W_]+(?:['’.-][^\W_]+)*")
_OPENING = "\"“”‘'«(–— "
_CLOSING = "\"“”’')»] "
_ENDS = (".", "!", "…", ".”", "?", ":")
_FEW = 6
"""Words below which a passage seldom says who did what."""
_MANY = 38
"""Words above which a reader loses the thread; each further word takes a little."""
HANGS = 0.45
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
    joining = language.speech.on | language.words.joiners | {"but"}
    found = re.match(r"([^\W\d_]+)(,?)\s+(?=[^\W\d_“‘\"'])", text)
    if not found or found[1].lower() not in joining:
        return 0
    parted = found[2] or found[1].lower() in language.words.joiners
    return found.end() if parted else 0


def hangs(text: str, language: Language) -> bool:
    """Tell whether a passage opens with a word that points back to what was said before it."""
    bare = text.lstrip(_OPENING)
    low = [word.lower() for word in words_in(bare)[:3]]
    known, speech = language.words, language.speech
    if bare != text and low and low[0] in known.ours | speech.i:
        return False  # speakers may speak of themselves
    back = (known.subjects - speech.there) | known.demonstratives | speech.on | known.coordinators
    return bool(low) and (low[0] in back or (len(low) > 1 and low[0] in {"then", "so"} and low[1] in back))


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
    known = language.words
    verbs = known.auxiliaries | known.finite | known.present
    if not verbs:
        return True
    low = [word.lower() for word in words[1:]]
    return any(word in verbs or word.endswith(known.past_endings) for word in low)
