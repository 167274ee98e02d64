"""From the numbers of the trained reader to names and sayings: the likeliest tags that make sense together.

Tags come one a word: 0 for outside, then a pair for each label, its beginning and its going on. Tags that no text can
have (something goes on that never began) are never chosen: the best path through a sentence's words is found whole.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache

import numpy as np
from numpy.typing import NDArray

from stemma.annotate.clauses import placed
from stemma.model.annotations import Annotation, NameKind, NameSeen, Place, SayingSeen

Floats = NDArray[np.float32]
KINDS: tuple[NameKind, ...] = ("person", "organisation", "place", "work", "other")
"""The reader's labels of names, in the order of its tags; an older reader may know fewer."""
SOURCE, CONTENT = 0, 1
"""The reader's labels of what stands around a cue."""
_NEVER = np.float32(-1e9)
_DIGITS = 3
"""A probability is told to so many digits: more would differ from one processor to another."""


@dataclass(frozen=True, slots=True)
class Signals:
    """What the reader gives for one sentence: a row for each word, and what the sentence means."""

    names: Floats
    """[words, 1 + 2 x kinds]"""
    cues: Floats
    """[words, 3]"""
    ask: Floats
    """[words, 5, 64]: what a word would look for if it were a cue."""
    answer: Floats
    """[words, 64]: what a word answers."""
    vector: Floats
    clauses: Floats | None = None
    """[words, 3]: neither, a clause begins here, or ends here."""


@dataclass(frozen=True, slots=True)
class Run:
    """A label that runs over words, from the first to before the last, with the least probability of its tags."""

    label: int
    first: int
    last: int
    sure: float


def decoded(read: Sequence[Signals], places: Sequence[Sequence[Place]]) -> list[Annotation]:
    """Return what was seen in each sentence; `places` are its words."""
    names = runs([one.names for one in read])
    cues = runs([one.cues for one in read])
    asked = [(number, cue) for number, found in enumerate(cues) for cue in found]
    roles = runs([role_logits(read[number], cue) for number, cue in asked])
    sayings: list[list[SayingSeen]] = [[] for _ in read]
    for (number, cue), found in zip(asked, roles, strict=True):
        sayings[number].append(_saying(cue, found, places[number]))
    return [
        Annotation(
            tuple(_name(run, words) for run in found), tuple(said), packed(one.vector), placed(one.clauses, words)
        )
        for one, found, said, words in zip(read, names, sayings, places, strict=True)
    ]


def role_logits(read: Signals, cue: Run) -> Floats:
    """Return for each word how it fits as source or content of a cue; the cue's own words fit as neither."""
    logits: Floats = read.answer @ read.ask[cue.first].T / np.float32(8)
    logits[cue.first : cue.last, 1:] = _NEVER
    return logits


def packed(vector: Floats) -> bytes:
    """Write a unit vector in steps of 1/127."""
    return bytes(np.rint(np.clip(vector, -1, 1) * 127).astype(np.int8).tobytes())


def runs(sentences: Sequence[Floats]) -> list[list[Run]]:
    """Return the labels of each sentence, given the logits of its words' tags."""
    found: list[list[Run]] = [[] for _ in sentences]
    # Where no word is likelier inside than outside, nothing is: most sentences are done here.
    busy = [number for number, logits in enumerate(sentences) if logits.size and logits.argmax(1).any()]
    if busy:
        whole, lengths = _laid_out([sentences[number] for number in busy])
        sure = _probabilities(whole)
        tags = best_paths(whole)
        for row, number in enumerate(busy):
            found[number] = list(_runs(tags[row, : lengths[row]].tolist(), sure[row]))
    return found


def _laid_out(sentences: Sequence[Floats]) -> tuple[Floats, list[int]]:
    """Lay sentences side by side; behind the end of a shorter one everything is outside."""
    lengths = [len(logits) for logits in sentences]
    whole = np.full((len(sentences), max(lengths), sentences[0].shape[1]), _NEVER, np.float32)
    whole[:, :, 0] = 0
    for row, logits in enumerate(sentences):
        whole[row, : len(logits)] = logits
    return whole, lengths


def _probabilities(logits: Floats) -> Floats:
    """Turn the logits of each word into probabilities."""
    grown = np.exp(logits - logits.max(-1, keepdims=True))
    share: Floats = grown / grown.sum(-1, keepdims=True)
    return share


def best_paths(logits: Floats) -> NDArray[np.intp]:
    """Return the likeliest legal tags: [sentences, words, tags] -> [sentences, words] (Viterbi).

    What goes on must have begun; here the second word is likelier to go on (2) than to begin (1):

    >>> best_paths(np.array([[[2, 1, 0], [0, 1, 3], [1, 0, 0]]], np.float32)).tolist()
    [[1, 2, 0]]
    """
    count, length, kinds = logits.shape
    steps = _steps(kinds)
    score = logits[:, 0] + steps[0]  # a sentence begins as after a word outside
    came = np.zeros((length, count, kinds), np.intp)
    for word in range(1, length):
        ways = score[:, :, None] + steps
        came[word] = ways.argmax(1)
        score = ways.max(1) + logits[:, word]
    tags = np.zeros((count, length), np.intp)
    tags[:, -1] = score.argmax(1)
    rows = np.arange(count)
    for word in range(length - 1, 0, -1):
        tags[:, word - 1] = came[word, rows, tags[:, word]]
    return tags


@cache
def _steps(kinds: int) -> Floats:
    """Return what a step from tag to tag costs: nothing, or everything where the label did not begin."""
    steps = np.zeros((kinds, kinds), np.float32)
    for goes_on in range(2, kinds, 2):
        steps[:, goes_on] = _NEVER
        steps[goes_on - 1, goes_on] = steps[goes_on, goes_on] = 0
    return steps


def _runs(tags: list[int], sure: Floats) -> Iterator[Run]:
    """Gather tags into runs."""
    start = 0
    for end in range(1, len(tags) + 1):
        if end < len(tags) and tags[end] and tags[end] % 2 == 0:
            continue  # goes on
        if tags[start]:
            least = min(float(sure[word, tags[word]]) for word in range(start, end))
            yield Run((tags[start] - 1) // 2, start, end, round(least, _DIGITS))
        start = end


def _name(run: Run, words: Sequence[Place]) -> NameSeen:
    return NameSeen(_place(run, words), KINDS[run.label], run.sure)


def _saying(cue: Run, found: list[Run], words: Sequence[Place]) -> SayingSeen:
    """Put a cue together with its surest source and all pieces of its content."""
    sources = [run for run in found if run.label == SOURCE]
    source = max(sources, key=lambda run: (run.sure, -run.first)) if sources else None
    content = _joined([run for run in found if run.label == CONTENT])
    pieces = tuple((words[first][0], words[last - 1][1]) for first, last in content)
    return SayingSeen(_place(cue, words), _place(source, words) if source else None, pieces, cue.sure)


def _joined(found: list[Run]) -> list[tuple[int, int]]:
    """Join pieces with nothing between them: there is nothing that would part them."""
    pieces: list[tuple[int, int]] = []
    for run in found:
        if pieces and pieces[-1][1] == run.first:
            pieces[-1] = (pieces[-1][0], run.last)
        else:
            pieces.append((run.first, run.last))
    return pieces


def _place(run: Run, words: Sequence[Place]) -> Place:
    return words[run.first][0], words[run.last - 1][1]
