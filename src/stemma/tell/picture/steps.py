"""The way from a statement to its root, a step at a time: who is followed to whom, and by what."""

from collections.abc import Mapping
from dataclasses import dataclass

from stemma.model.documents import DocId, Span
from stemma.model.dossier import Dossier
from stemma.model.links import Backed, Claim, LegKind
from stemma.tell.escape import line
from stemma.tell.split import labels

_Said = dict[str, list[Backed]]
"""The statements of a claim by their articles."""
_NO_BASIS = "no basis given"
_HOW: Mapping[LegKind, str] = {
    "named": "by name",
    "carried": "carried over from the sentence before",
    "same words": "in the same words",
    "one text": "its text hangs on it",
    "agency text": "whose text it carries, no voice named",
    "drawn from": "named as its source, no voice given",
    "own statement": "whose own statement it is",
    "own reporting": "",
    "seen": "who saw the work",
    "the office": "the office that the article names",
    "the company": "the company that the article names",
}
"""How a leg reads behind the name of where it leads."""
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
        self._names = {source.id: source.name for source in dossier.sources}
        self._nameless = {source.id for source in dossier.sources if source.kind in {"anonymous", "witness"}}
        self._pages = {source.id: str(source.page) for source in dossier.sources if source.page}
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
        """Return where each step leads, and by what; the last leads to the root."""
        at = str(backed.statement.span.doc)
        legs: list[tuple[str, str]] = []
        where = ""
        for number, leg in enumerate(backed.path, 1):
            if leg.how == "elsewhere":
                where = "elsewhere in the article"
                continue
            last = number == len(backed.path) and not root.startswith(("text:", "unrecorded:"))
            to = root if last else self._pages.get(leg.to, leg.to)
            if to != at:
                legs.append((to, ", ".join(filter(None, (_HOW[leg.how], where)))))
                at, where = to, ""
        return legs if at == root else [*legs, (root, "" if root.startswith("unrecorded:") else _NO_BASIS)]

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


def _shared(dossier: Dossier) -> dict[tuple[str, str], list[tuple[Span, Span]]]:
    """Return the passages that each two articles share, in their order, those of either in front."""
    found: dict[tuple[str, str], list[tuple[Span, Span]]] = {}
    for passage in sorted(dossier.passages):
        left, right = passage.left, passage.right
        found.setdefault((left.doc, right.doc), []).append((left, right))
        found.setdefault((right.doc, left.doc), []).append((right, left))
    return found
