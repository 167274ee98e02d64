"""The part of an earlier dossier that speaks of the articles of each later story, in one pass over it."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from typing import TypeVar

from stemma.model.documents import DocId
from stemma.model.dossier import Dossier
from stemma.model.links import Claim, Difference, Frame, Utterance

T = TypeVar("T")


def parted(before: Dossier, stories: Sequence[Dossier]) -> list[Dossier]:
    """Return what an earlier dossier says of the articles of each story; an article may have changed its story."""
    if len(stories) == 1 and len(before.stories) == 1:
        return [before]
    of = {r.document.id: number for number, story in enumerate(stories) for r in story.readings}
    size = len(stories)
    readings = _sorted(before.readings, lambda reading: [reading.document.id], of, size)
    claims = _sorted(before.claims, _claim_docs, of, size)
    frames = _sorted(before.frames, _frame_docs, of, size)
    utterances = _sorted(before.utterances, _utterance_docs, of, size)
    edges = _sorted(before.dependence, lambda edge: [edge.child], of, size)
    missing = _sorted(before.missing, lambda one: one.cited_by, of, size)
    differences = _sorted(before.differences, _difference_docs, of, size)
    return [
        replace(
            before,
            readings=tuple(readings[n]),
            claims=tuple(claims[n]),
            frames=tuple(frames[n]),
            utterances=tuple(utterances[n]),
            dependence=tuple(edges[n]),
            missing=tuple(missing[n]),
            differences=tuple(differences[n]),
        )
        for n in range(size)
    ]


def _sorted(items: Iterable[T], docs: Callable[[T], Iterable[DocId]], of: dict[DocId, int], size: int) -> list[list[T]]:
    found: list[list[T]] = [[] for _ in range(size)]
    for item in items:
        for number in sorted({of[doc] for doc in docs(item) if doc in of}):
            found[number].append(item)
    return found


def _claim_docs(claim: Claim) -> Iterable[DocId]:
    return (backed.statement.span.doc for backed in claim.statements)


def _frame_docs(frame: Frame) -> Iterable[DocId]:
    return (value.span.doc for value in frame.values)


def _utterance_docs(utterance: Utterance) -> Iterable[DocId]:
    return (version[0].doc for version in utterance.versions)


def _difference_docs(one: Difference) -> Iterable[DocId]:
    return (span.doc for side in one.sides for span in side.words)
