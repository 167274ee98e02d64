"""Answer a question with passages of the articles, word for word, or say that they do not say.

Sentences come in as they were looked up (`Found`), with the readings that they stand in; what is known of the claims
they make comes from whoever keeps it (`Kept`). Nothing here makes a sentence of its own about the world.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass

from stemma.lang import language_of
from stemma.lang.base import Language
from stemma.model.answers import Answer, ClaimTold, DifferenceTold, Found, Quoted, Reply, Shelf, Spread
from stemma.model.documents import DocId
from stemma.model.facts import Reading
from stemma.settings import ASK, AskSettings
from stemma.tell.answering import deciding
from stemma.tell.answering.asked import Asked, asked
from stemma.tell.answering.ledger import placed
from stemma.tell.answering.scoring import Desk, Scored
from stemma.text.segment import words

_NEAREST = 2
"""Passages that are shown where none answers."""


@dataclass(frozen=True, slots=True)
class Kept:
    """Where answers are found: the sentences that share words with a question, and what is known around them."""

    shelf: Shelf
    found: tuple[Found, ...]
    spread: Spread
    readings: tuple[Reading, ...]
    claims: Callable[[Iterable[str]], tuple[ClaimTold, ...]]
    """Claims by their ids."""
    differences: Callable[[Iterable[str]], tuple[DifferenceTold, ...]]
    """Differences by their ids."""


def take_apart(question: str, languages: Sequence[str]) -> Asked:
    """Say what a question asks for, in that of some languages whose small words it uses most."""
    return asked(question, _spoken(question, languages))


def reply(question: Asked, kept: Kept, vector: bytes, settings: AskSettings = ASK) -> Answer:
    """Answer a question from the sentences that were looked up for it; `vector` is what the question means."""
    scored = Desk(kept.readings, question, kept.spread, vector).score(kept.found, settings)
    teller = _Teller(kept)
    if scored and deciding.sure(scored[0], question, settings, read=bool(vector)):
        passages = teller.passages(deciding.shown(scored, question, settings, read=bool(vector)), settings.passages)
        return Answer(question.text, passages, "")
    nearest = tuple(teller.words(one) for one in scored[:_NEAREST])
    return Answer(question.text, (), deciding.why_not(scored[0] if scored else None, question), nearest)


def _spoken(question: str, languages: Sequence[str]) -> Language:
    low = [word.lower() for word in words(question[:500])]
    known = [language_of(code) for code in languages] or [language_of("und")]
    return max(known, key=lambda one: sum(word in one.words.stop or word in one.questions.asking for word in low))


class _Teller:
    """Writes passages down, each wording once, and each claim."""

    def __init__(self, kept: Kept) -> None:
        self._readings: Mapping[DocId, Reading] = {reading.document.id: reading for reading in kept.readings}
        self._labels = dict(kept.shelf.labels)
        self._kept = kept

    def words(self, one: Scored) -> Quoted:
        """Return the words of a sentence with their place."""
        reading = self._readings[one.found.doc]
        return placed(reading, reading.sentences[one.found.number].span, self._labels)

    def passages(self, chosen: Iterable[Scored], most: int) -> tuple[Reply, ...]:
        """Return passages; what several articles print alike, or claim alike, stands together, the best first."""
        groups: dict[str, list[Scored]] = {}
        for one in chosen:
            groups.setdefault(" ".join(self.words(one).words.lower().split()), []).append(one)
        told: list[tuple[list[Scored], list[Scored]]] = []
        for group in groups.values():
            claims = {claim for one in group for claim in one.found.claims}
            earlier = (rest for first, rest in told if claims.intersection(first[0].found.claims))
            further = next(earlier, None)
            if further is not None:
                further.append(group[0])
            elif len(told) < most:
                told.append((group, []))
        return tuple(self._passage(*pair) for pair in told)

    def _passage(self, group: list[Scored], further: list[Scored]) -> Reply:
        best = group[0]
        claims = dict.fromkeys(claim for one in group for claim in one.found.claims)
        differences = dict.fromkeys(point for one in group for point in one.found.differences)
        quoted = self.words(best)
        return Reply(
            quoted=quoted,
            answer=(best.fit.start, best.fit.end) if best.fit and best.fit.end <= len(quoted.words) else None,
            score=best.score,
            also_in=tuple(self.words(one) for one in group[1:]),
            claims=self._kept.claims(claims),
            differences=self._kept.differences(differences),
            before=self._before(best),
            same_claim=tuple(map(self.words, further)),
        )

    def _before(self, one: Scored) -> Quoted | None:
        """Return the sentence before, where this one begins with a word that points back to it."""
        reading = self._readings[one.found.doc]
        if not one.found.number:
            return None
        before, here = reading.sentences[one.found.number - 1 : one.found.number + 1]
        language = language_of(reading.document.lang)
        first = words(reading.words(here.span))[:1]
        back = language.words.demonstratives | language.words.subjects
        if before.block != here.block or not first or first[0].lower() not in back:
            return None
        return placed(reading, before.span, self._labels)
