"""The way from a statement to its root, a step at a time: who is followed to whom, and by what."""

import re
from collections.abc import Mapping
from dataclasses import dataclass

from stemma.model.documents import DocId, Span
from stemma.model.dossier import Dossier
from stemma.model.links import Backed, Claim
from stemma.tell.escape import line
from stemma.tell.split import labels

_Said = dict[str, list[Backed]]
"""The statements of a claim by their articles."""
_ARROW = " -> "
_ELSEWHERE = "said elsewhere in it"
_NO_BASIS = "no basis given"
# How `link` words a step, and how it reads behind the name of where the step leads.
_STEPS = tuple(
    (re.compile(pattern, re.DOTALL), how)
    for pattern, how in (
        (r"by name of (?P<to>.+)", "by name"),
        (r"carried over from (?P<to>.+)", "carried over from the sentence before"),
        (r"the same words as (?P<to>.+)", "in the same words"),
        (r"its text hangs on (?P<to>.+)", "its text hangs on it"),
        (r"text of (?P<to>.+), which names no voice for it", "whose text it carries, no voice named"),
        (r"no voice given; the article names (?P<to>.+) as its source", "named as its source, no voice given"),
        (r"statement of (?P<to>.+) itself", "whose own statement it is"),
        (r"own reporting of (?P<to>.+)", ""),
        (r"seen by the critic of (?P<to>.+)", "who saw the work"),
    )
)
_GROUNDS = {"own": "own reporting of", "critic": "the critic of", "text": "the text of"}


@dataclass(frozen=True, slots=True)
class Step:
    """One step of the way from a statement to what stands behind it."""

    child: str
    parent: str
    """The id of an article or of an origin; `unrecorded:ID` where the article gives no basis."""
    label: str
    """The name of where the step leads."""
    how: str
    """`by name`, `in the same words`; empty where the name says it."""
    evidence: tuple[Span, ...]
    sure: bool = True


@dataclass(frozen=True, slots=True)
class Path:
    """All that stands behind one statement."""

    doc: DocId
    label: str
    steps: tuple[Step, ...]
    """The way to the root, from the statement's own article on."""
    beside: tuple[Step, ...] = ()
    """Further origins that may stand behind a part of it."""

    def __str__(self) -> str:
        return " → ".join([self.label, *map(told, self.steps)])


def told(step: Step) -> str:
    """Write where a step leads, and by what.

    >>> told(Step("a", "name:Harrow Gazette", "Harrow Gazette", "by name", ()))
    'Harrow Gazette, by name'
    """
    name = step.label if step.sure or step.parent.startswith("unrecorded:") else f"perhaps {step.label}"
    return f"{name}, {step.how}" if step.how else name


class Trails:
    """Follows the statements of one story to their roots."""

    def __init__(self, dossier: Dossier) -> None:
        self._labels = {str(doc): label for doc, label in labels(dossier.readings).items()}
        self._outlets = {str(r.document.id): r.document.outlet or r.document.path for r in dossier.readings}
        self._names = {source.id: source.name for source in dossier.sources}
        self._nameless = {source.id for source in dossier.sources if source.kind in {"anonymous", "witness"}}
        self._pages = {source.id: str(source.page) for source in dossier.sources if source.page}
        self._docs, self._sources = _turned(self._outlets), _turned(self._names)
        self._shared = _shared(dossier)
        self._cited: dict[tuple[str, str], tuple[Span, ...]] = {}
        for edge in sorted(dossier.dependence, key=lambda e: (e.child, e.parent, not e.evidence, e.kind, e.why)):
            self._cited.setdefault((edge.child, edge.parent), edge.evidence)

    def name(self, node: str) -> str:
        """Return the words for an article or an origin."""
        if node in self._names:
            return line(self._names[node])
        kind, _, doc = node.partition(":")
        if kind == "unrecorded":
            return _NO_BASIS
        if kind in _GROUNDS and doc in self._labels:
            return f"{_GROUNDS[kind]} {self._labels[doc]}"
        return self._labels.get(node) or line(node.removeprefix("name:"))

    def paths(self, claim: Claim) -> tuple[Path, ...]:
        """Return the way of every statement of a claim to its root, in the claim's order."""
        said: _Said = {}
        for backed in claim.statements:
            said.setdefault(backed.statement.span.doc, []).append(backed)
        return tuple(self._path(backed, said) for backed in claim.statements)

    def _path(self, backed: Backed, said: _Said) -> Path:
        doc = backed.statement.span.doc
        behind = backed.roots or backed.maybe
        root = behind[0] if behind else f"unrecorded:{doc}"
        legs = self._legs(backed, root)
        ends = [str(doc), *(parent for parent, _ in legs)]
        sure = bool(backed.roots) or backed.unrecorded
        steps = tuple(
            self._step((child, parent), how, backed, said, sure=sure or parent != root)
            for child, (parent, how) in zip(ends, legs, strict=False)
        )
        further = [one for one in (*backed.roots, *backed.maybe) if one != root]
        part = "for a part of it"
        beside = tuple(self._step((doc, one), part, backed, said, sure=one in backed.roots) for one in further)
        return Path(doc, self._labels[doc], steps, beside)

    def _step(self, ends: tuple[str, str], how: str, backed: Backed, said: _Said, *, sure: bool) -> Step:
        child, parent = ends
        name = self.name(parent)
        if parent == f"own:{child}":
            name = "its own reporting"
        elif parent == f"text:{child}":
            name = "its own text"
        return Step(child, parent, name, self._how(parent, how), self._evidence(child, parent, backed, said), sure)

    def _how(self, parent: str, how: str) -> str:
        """Say of a voice that has no name that it has none."""
        return how.replace("by name", "not named") if parent in self._nameless else how

    def _legs(self, backed: Backed, root: str) -> list[tuple[str, str]]:
        """Take the words of a path apart: where each step leads, and by what."""
        at = str(backed.statement.span.doc)
        legs: list[tuple[str, str]] = []
        where = ""
        pieces = backed.path.removeprefix(self._outlets[at] + _ARROW).split(_ARROW)
        for number, piece in enumerate(pieces, 1):
            if piece == _ELSEWHERE:
                where = "elsewhere in the article"
                continue
            to, how = self._leg(piece, at)
            if number == len(pieces) and not root.startswith(("text:", "unrecorded:")):
                to = root
            if to and to != at:
                legs.append((to, ", ".join(filter(None, (how, where)))))
                at, where = to, ""
        return legs if at == root else [*legs, (root, "" if root.startswith("unrecorded:") else _NO_BASIS)]

    def _leg(self, piece: str, child: str) -> tuple[str | None, str]:
        for pattern, how in _STEPS:
            found = pattern.fullmatch(piece)
            if found:
                return self._resolved(found["to"], child), how
        # A wording that is new here is kept as it is, if a name that we know ends it.
        cuts = (at for at in range(len(piece)) if not at or piece[at - 1] == " ")
        known = next((at for at in cuts if piece[at:] in self._docs or piece[at:] in self._sources), None)
        if known is None:
            return None, "" if piece == _NO_BASIS else line(piece)
        return self._resolved(piece[known:], child), line(piece[:known])

    def _resolved(self, name: str, child: str) -> str | None:
        """Return what a name stands for; of several articles of one outlet the one that is tied to the child."""
        sources = self._sources.get(name, ())
        if len(sources) == 1:
            return self._pages.get(sources[0], sources[0])
        docs = [doc for doc in self._docs.get(name, ()) if doc != child]
        tied = [doc for doc in docs if (child, doc) in self._shared or (child, doc) in self._cited]
        found = tied or docs
        return found[0] if len(found) == 1 else None

    def _evidence(self, child: str, parent: str, backed: Backed, said: _Said) -> tuple[Span, ...]:
        """Return the words a step rests on: those that name the voice, those that are shared, or those of an edge."""
        span = backed.statement.span
        for here, there in self._shared.get((child, parent), ()):
            if span.doc != child or (here.start < span.end and span.start < here.end):
                return here, there
        around = [backed] if span.doc == child else said.get(child, [])
        speaking = next((b.statement.sentence for b in around if _speaks(b, parent)), None)
        return (speaking,) if speaking else self._cited.get((child, parent), ())


def _speaks(backed: Backed, parent: str) -> bool:
    return backed.statement.voice is not None and parent in (*backed.roots, *backed.maybe)


def _turned(names: Mapping[str, str]) -> dict[str, tuple[str, ...]]:
    found: dict[str, tuple[str, ...]] = {}
    for node in sorted(names):
        found[names[node]] = (*found.get(names[node], ()), node)
    return found


def _shared(dossier: Dossier) -> dict[tuple[str, str], list[tuple[Span, Span]]]:
    """Return the passages that each two articles share, in their order, those of either in front."""
    found: dict[tuple[str, str], list[tuple[Span, Span]]] = {}
    for passage in sorted(dossier.passages):
        left, right = passage.left, passage.right
        found.setdefault((left.doc, right.doc), []).append((left, right))
        found.setdefault((right.doc, left.doc), []).append((right, left))
    return found
