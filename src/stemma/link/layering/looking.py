"""Look up what stands in a stretch of an article: placed texts, phrases, the tense of a clause."""

import re
from bisect import bisect_left
from collections.abc import Callable, Iterable, Sequence
from collections.abc import Set as AbstractSet
from typing import Literal

from stemma.lang.words import Words
from stemma.model.documents import Span
from stemma.model.facts import Reading, Voice

_WORD = re.compile(r"\w+(?:[-'’]\w+)*")
Tense = Literal["past", "present"]
Placed = tuple[tuple[int, ...], tuple[str, ...]]
"""Where texts start in an article, in order, and the texts."""
_LONGEST = 4
"""Words in the longest phrase."""
_GROUP = 2
"""Words behind an auxiliary among which its verb stands."""
_BEFORE = 3
"""Words within which an article or pronoun makes a happening a known one."""
_LEAST = 4
"""Letters of a verb that an ending gives away."""


def placed(found: Iterable[tuple[Span, str]]) -> Placed:
    """Return texts in the order of the article, after where each starts."""
    ordered = sorted(found)
    return tuple(span.start for span, _ in ordered), tuple(text for _, text in ordered)


def first_in(found: Placed, span: Span) -> str | None:
    """Return the first of placed texts that starts in a span."""
    starts, texts = found
    at = bisect_left(starts, span.start)
    return texts[at] if at < len(starts) and starts[at] < span.end else None


def phrase_in(low: Sequence[str], phrases: frozenset[str]) -> str | None:
    """Return the first phrase of a list that stands in a sentence.

    >>> phrase_in("it is based on a true story".split(), frozenset({"true story", "based on"}))
    'based on'
    """
    for i in range(len(low)):
        for size in range(_LONGEST, 0, -1):
            phrase = " ".join(low[i : i + size])
            if phrase in phrases:
                return phrase
    return None


def describes(low: Sequence[str], phrase: str, words: Words) -> bool:
    """Whether a tying phrase opens the sentence or stands behind a noun for works: it is not what is said of it."""
    size = phrase.count(" ") + 1
    at = next(i for i in range(len(low)) if " ".join(low[i : i + size]) == phrase)
    if low[at] in words.finite | words.present:
        return False
    return at == 0 or low[at - 1] in words.works


def happening(low: Sequence[str], words: Words, known: frozenset[str]) -> str | None:
    """Return a known happening that a sentence speaks of: `the collapse`, `his murder`."""
    for n, word in enumerate(low):
        kind = n + 1 < len(low) and (low[n + 1] in words.works or low[n + 1] in words.loosely)  # "a disaster film"
        lead = low[max(0, n - _BEFORE) : n]
        if word in known and not kind and any(w in words.determiners or w in words.demonstratives for w in lead):
            return word
    return None


def tense(written: Sequence[str], words: Words, names: AbstractSet[str] = frozenset()) -> Tense | None:
    """Return the tense of the first verb that shows one; `names` are the last words of names of people.

    >>> from stemma.lang import language_of
    >>> english = language_of("en").words
    >>> tense("She copies the books by night".split(), english), tense("The boss fled".split(), english)
    ('present', 'past')
    """
    before = ""
    shown: Tense | None = None
    for word in written:
        low = word.lower().replace("’", "'")
        if low in words.past_auxiliaries:
            return "past"
        if low.endswith("'s") and low in words.auxiliaries:
            shown, before = "present", word  # "That's when the dam broke" tells of the past
            continue
        if low in words.present or low in words.auxiliaries or third(before, low, words, names):
            return "present"
        if past(low, words):
            if before.lower() not in words.determiners | words.prepositions:
                return "past"
            shown = "past"
        if not passes(low, words):
            before = word
    return shown


def topic(written: Sequence[str], nouns: frozenset[str], words: Words) -> str | None:
    """Return what a work is said to be about, if it is something known: `a film about the fire`.

    >>> from stemma.lang import language_of
    >>> english = language_of("en").words
    >>> topic("a new film about the fire".split(), frozenset({"film"}), english)
    'the fire'
    >>> topic("a new film about a girl".split(), frozenset({"film"}), english)
    """
    for noun, tie, first, second in zip(written, written[1:], written[2:], [*written[3:], ""], strict=False):
        if noun.lower() in nouns and tie.lower() in words.topics:
            if first.lower() in words.definites:
                return f"{first} {second}".strip()
            return first if first[0].isupper() or first[0].isdigit() else None
    return None


def made_first(low: Sequence[str], words: Words) -> bool:
    """Whether the first verb of a sentence makes, shows or receives a work: `A film about the fire opened on Friday`.

    >>> from stemma.lang import language_of
    >>> english = language_of("en").words
    >>> made_first("a film about the fire was shot there".split(), english), made_first("it burned".split(), english)
    (True, False)
    """
    at = next((n for n, word in enumerate(low) if word in words.auxiliaries or past(word, words)), len(low))
    also = next((n for n, word in enumerate(low) if word in words.present), len(low))
    first = min(at, also)
    reach = 1 + _GROUP * (first < len(low) and low[first] in words.auxiliaries)
    return any(word in words.making for word in low[first : first + reach])


def affected(low: Sequence[str], words: Words) -> str | None:
    """Return people to whom something happened; what they did at a showing of the work is no ground.

    >>> from stemma.lang import language_of
    >>> english = language_of("en").words
    >>> affected("a film about the survivors".split(), english)
    'survivors'
    >>> affected("at the end of the film the survivors walked out".split(), english)
    """
    for n, word in enumerate(low):
        if word.removesuffix("'").removesuffix("'s") in words.affected:
            follow = low[n + 1 : n + 1 + _BEFORE]
            verb = next((w for w in follow if not passes(w, words)), "")
            if not past(verb, words) or follow[0] in words.relatives:
                return word
    return None


def counted_from(low: Sequence[str], words: Words, idle: AbstractSet[str]) -> str | None:
    """Return what a number of years is counted from, if it is no work: `ten years after the dam`.

    >>> from stemma.lang import language_of
    >>> english = language_of("en").words
    >>> counted_from("ten years after the dam broke a film opens".split(), english, frozenset({"film"}))
    'years after the dam'
    """
    for n in range(len(low) - 3):
        after = low[n + 2 : n + 2 + _BEFORE + 1]
        known = " ".join(low[n : n + 2]) in words.anniversaries and after[0] in words.definites
        if known and not any(word.removesuffix("'s") in idle for word in after):
            return " ".join(low[n : n + 4])
    return None


def watched(written: Sequence[str], words: Words, names: AbstractSet[str], nouns: AbstractSet[str]) -> bool:
    """Whether somebody who is named watches or reads a work: `Fenwick has only seen the trailer`.

    >>> from stemma.lang import language_of
    >>> film = frozenset({"film"})
    >>> watched("Ada Lund has not seen the film".split(), language_of("en").words, frozenset({"Lund"}), film)
    True
    """
    for n, word in enumerate(written):
        work = word.lower() in words.making or any(w.lower() in nouns for w in written[n + 1 : n + 1 + _LONGEST])
        if work and word.lower() in words.watching:
            before = next((w for w in reversed(written[max(0, n - _LONGEST) : n]) if not passes(w.lower(), words)), "")
            if before in names:
                return True
    return False


def beside(text: str, of_work: Callable[[str], bool], words: Words, names: AbstractSet[str]) -> str | None:
    """Return a clause behind or before a semicolon that tells what happened, where another tells of a work."""
    parts = [part.strip() for part in text.split(";")][:_LONGEST]
    if not any(of_work(part) for part in parts):
        return None
    for part in parts:
        written = _WORD.findall(part)
        plain = bool(written) and written[0].lower() not in words.subjects | words.demonstratives | words.anaphors
        if plain and not of_work(part) and tense(written, words, names) == "past":
            return part
    return None


def passes(low: str, words: Words) -> bool:
    """Whether a word may stand between a subject and its verb: `also`, `slowly`."""
    closed = words.determiners | words.prepositions | words.subjects
    return low.endswith(words.adverb_endings or ("\0",)) or (low in words.stop and low not in closed)


def past(low: str, words: Words) -> bool:
    """Whether a word looks like a past tense."""
    ends = low.endswith(words.past_endings) and not low.endswith(words.no_past)
    return low in words.finite or (len(low) >= _LEAST and ends)


def third(before: str, low: str, words: Words, names: AbstractSet[str]) -> bool:
    """Whether a word behind a name or a pronoun for one looks like a verb in the present tense."""
    if not words.third_endings or not low.endswith(words.third_endings) or low.endswith(("'s", "ss")):
        return False
    return len(low) >= _LEAST and low not in words.stop and (before in names or before.lower() in words.subjects)


def heard(reading: Reading) -> dict[Span, str]:
    """Return who speaks in each sentence of an article, or says all of it."""
    starts = [sentence.span.start for sentence in reading.sentences]
    found: dict[Span, str] = {}
    for voice in reading.of(Voice):
        for n in range(max(0, bisect_left(starts, voice.content.start + 1) - 1), len(starts)):
            if starts[n] >= voice.content.end:
                break
            if covers(voice, reading.sentences[n].span):
                found.setdefault(reading.sentences[n].span, voice.name)
    return found


def covers(voice: Voice, sentence: Span) -> bool:
    """Whether a voice is named in a sentence, or says most of it."""
    if sentence.start <= voice.source.start < sentence.end:
        return True
    shared = min(voice.content.end, sentence.end) - max(voice.content.start, sentence.start)
    return 2 * shared > sentence.end - sentence.start
