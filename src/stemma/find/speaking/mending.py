"""Find where a quotation ends that nothing closes, and where one begins that nothing opens."""

import bisect
import re
from collections.abc import Sequence

from stemma.find.speaking.pairing import Pair
from stemma.lang.speech import Speech
from stemma.model.facts import Sentence

_TURN = re.compile(r"[,!?…]\s+(?=[^\W\d_])")
"""Where an attribution may take over inside a quotation."""
_LEAD_IN = re.compile(r"[:,]\s+(?=[A-ZÀ-Þ¿¡])")
"""Where the words of an attribution may give way to a quotation."""
_STOP = re.compile(r"[.,;:!?](?:\s|\Z)")
_WORD = re.compile(r"[^\W_]+(?:['’.\-][^\W_]+)*")
_FEW = 6
"""Words of an attribution among which its verb stands."""
_MOST = 60
"""Turns that are looked at; a paragraph has seldom more."""
_REACH = 400
"""Characters before a mark that nothing opens among which its sentence begins."""


def closed_at(text: str, pair: Pair, speech: Speech) -> int:
    """Return where a quotation ends that nothing closes: before its attribution, else where it was cut.

    The attribution is what follows a comma and holds a verb of saying: `"We go, said Lund.`
    """
    for count, turn in enumerate(_TURN.finditer(text, pair.start, pair.end)):
        if count >= _MOST:
            break
        if _attributes(text, turn.end(), pair.end, speech, runs_on=pair.how == "goes on"):
            return turn.start() + 1
    return pair.end


def _attributes(text: str, start: int, end: int, speech: Speech, *, runs_on: bool) -> bool:
    """Tell whether the words from here are `said X` or `X said`, and nothing else before the next comma or stop.

    What runs on in the next paragraph may tell of others: `and then, she said, we left`. There it takes a full stop.
    """
    stop = _STOP.search(text, start, min(end, start + 120))
    if stop is not None and runs_on and stop.group()[0] != ".":
        return False
    words = [w.group() for w in _WORD.finditer(text, start, stop.start() if stop else min(end, start + 120))]
    first = words[0] if words else ""
    if first.lower() in speech.plain:
        return len(words) <= 2 * _FEW
    named = first[:1].isupper() or first.lower() in speech.he | speech.they | speech.the | speech.people
    says = next((n for n, w in enumerate(words[:_FEW]) if w.lower() in speech.plain), None)
    # `I` has the word inside the quotation: `We go, I said to them`.
    return named and says is not None and first.lower() not in speech.i and says >= len(words) - 3


def opened_at(text: str, pair: Pair, since: int, sentences: Sequence[Sentence], speech: Speech) -> int | None:
    """Return where a quotation begins that nothing opens: with its sentence, behind an attribution that leads it.

    None where neither an attribution nor the end of the paragraph follows the mark: then it is a stray one.
    """
    n = bisect.bisect_left(sentences, pair.end, key=lambda s: s.span.start) - 1
    if n < 0:
        return None
    start = max(since, sentences[n].span.start, pair.end - _REACH)
    led = [m.end() for m in _LEAD_IN.finditer(text, start, pair.end) if _leads(text, start, m.start(), speech)]
    start = led[0] if led else start
    while start < pair.end and not text[start].isalnum():
        start += 1
    rest = _WORD.findall(text[pair.after : pair.after + 80])[:_FEW]
    follows = any(w.lower() in speech.plain for w in rest) or not text[pair.after : pair.after + 3].strip(" .,")
    return start if led or (follows and pair.end - start > 2) else None


def _leads(text: str, start: int, end: int, speech: Speech) -> bool:
    words = _WORD.findall(text[start:end])
    return len(words) <= 2 * _FEW and any(w.lower() in speech.plain for w in words[-_FEW:])
