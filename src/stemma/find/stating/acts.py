"""What a voice does with its words, by its verb: it states, claims, denies, admits, warns."""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from functools import lru_cache

from stemma.find.stating.cuts import tokens
from stemma.lang.base import Language
from stemma.lang.stances import Stances
from stemma.model.facts import Act, Reading, Thought, Voice

_BEFORE = 24
"""Characters before a cue in which a word may deny it: `did not`, `neither he nor the mayor`."""
_NEAR = 3
"""Words before a cue that may deny it."""
_ENDS = frozenset(".,;:!?")


def told(voices: Iterable[Voice | Thought], reading: Reading, language: Language) -> Iterator[Voice | Thought]:
    """Give each voice the manner of its verb."""
    text = reading.document.text
    for voice in voices:
        if isinstance(voice, Thought) or voice.cue is None or voice.source == voice.cue:
            yield voice
            continue
        before = text[max(0, voice.cue.start - _BEFORE) : voice.cue.start]
        yield replace(voice, act=act(reading.words(voice.cue), before, language))


def act(cue: str, before: str, language: Language) -> Act | None:
    """Return what a verb of saying does, none where it is denied itself.

    >>> from stemma.lang import language_of
    >>> act("went on to concede", "She ", language_of("en"))
    'admits'
    >>> act("deny", "The mayor did not ", language_of("en"))
    """
    known = _acts(language.stances)
    low = [token.word for token in tokens(cue)]
    lead = [token.word for token in tokens(before)][-_NEAR:]
    past = max((n + 1 for n, word in enumerate(lead) if word in _ENDS), default=0)
    if any(word in language.words.negations for word in [*lead[past:], *low[:-1]] if word not in known):
        return None
    return next((known[word] for word in reversed(low) if word in known), "states" if known else None)


@lru_cache(maxsize=16)
def _acts(stances: Stances) -> dict[str, Act]:
    return {word: name for name, listed in stances.acts for word in sorted(listed)}
