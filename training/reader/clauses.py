"""Derive from trees where the clauses of a sentence begin and end that say something by themselves."""

from collections import defaultdict
from collections.abc import Sequence

from reader.example import Place
from reader.treebanks import Tree

LEAST = 3
"""Words of a clause; shorter ones stay with the clause they hang on."""
_FINITE = frozenset({"VBD", "VBZ", "VBP", "MD"})
_PARTICIPLES = frozenset({"VBG", "VBN", "VBD"})
_RELATIVE = frozenset("who whom whose which that where when".split())
_ASKING = frozenset("how what why whether if who whom whose which where when".split())
_TURNS = frozenset({"after", "before", "since"})
_LEAD = 3
"""Words within which a relative clause has its pronoun: `four of whom`."""
_OBJECTS = frozenset("obj iobj obl ccomp xcomp advcl advmod nmod".split())


def clauses(tree: Tree) -> tuple[tuple[int, int], ...]:
    """Return the first and last word of each clause, in the order of their first words; they nest or lie apart.

    A clause is a predicate with what hangs on it, less the clauses in it: a main clause, a coordinated one, a finite
    subordinate clause (what somebody is said to have said, when, because, although), a relative clause with its
    pronoun, and a participle set off by a comma or told as what came before or after. Infinitives and questions inside
    a sentence are parts of theirs: they say nothing by themselves. Nor is a verb cut from another that has no object
    but the same one.
    """
    return _Clauses(tree).spans()


class _Clauses:
    def __init__(self, tree: Tree) -> None:
        self.tree = tree
        self.words = tree.words
        self.below: dict[int, list[int]] = defaultdict(list)
        for n, word in enumerate(tree.words):
            if word.head != n:
                self.below[word.head].append(n)
        self.known: dict[int, bool] = {}

    def spans(self) -> tuple[tuple[int, int], ...]:
        tops = {n for n in range(len(self.words)) if self.heads(n)}
        while True:
            own = self._own(tops)
            short = [n for n, words in own.items() if len(words) < LEAST and self.words[n].head != n]
            if not short:
                break
            tops -= {min(short)}
        found = [(min(words), max(words)) for words in own.values() if len(words) >= 1]
        return tuple(sorted(_apart(found)))

    def _own(self, tops: set[int]) -> dict[int, list[int]]:
        own: dict[int, list[int]] = {top: [] for top in tops}
        for n, word in enumerate(self.words):
            if word.upos == "PUNCT":
                continue
            top = n
            while top not in tops:
                top = self.words[top].head
            own[top].append(n)
        return own

    def heads(self, n: int) -> bool:
        if n not in self.known:
            self.known[n] = False  # a cycle, which no tree has
            self.known[n] = self._heads(n)
        return self.known[n]

    def _heads(self, n: int) -> bool:
        word = self.words[n]
        if word.head == n:
            return True
        relation = word.relation.split(":")[0]
        if relation == "conj":
            return self._joined(n)
        if relation in {"parataxis", "advcl"} and self.finite(n):
            return True
        if relation == "ccomp" and self.finite(n):
            return self.first(n) not in _ASKING or self.first(n) == "that"
        if word.relation == "acl:relcl" and self.finite(n):
            return self._related(n)
        return relation in {"advcl", "acl", "parataxis"} and (self._set_off(n) or self._in_turn(n))

    def _related(self, n: int) -> bool:
        lead = [w for w in self._all(n) if self.words[w].upos != "PUNCT"][:_LEAD]
        return any(self.words[w].form.lower() in _RELATIVE for w in lead)

    def _joined(self, n: int) -> bool:
        head = self.words[n].head
        if not self.heads(head):
            return False
        if any(self.words[c].relation == "orphan" for c in self.below[n]):
            return True
        if not (self.finite(n) or (self.finite(head) and self.words[n].xpos == self.words[head].xpos != "VB")):
            return self.words[n].xpos == "VB" and self._by_itself(n) and self._by_itself(head, n)
        if any(self.words[c].relation.startswith(("nsubj", "expl")) for c in self.below[n]):
            return True
        return self._by_itself(n) and self._by_itself(head, n)

    def _by_itself(self, n: int, before: int | None = None) -> bool:
        """Whether a predicate has something of its own behind it, before the next predicate if told."""
        if any(self.words[c].relation == "cop" for c in self.below[n]):
            return True
        end = len(self.words) if before is None else before
        return any(n < c < end and self.words[c].relation.split(":")[0] in _OBJECTS for c in self.below[n])

    def _set_off(self, n: int) -> bool:
        """Whether a participle stands behind a comma, or before the clause it hangs on and is set off from it."""
        word = self.words[n]
        if word.xpos not in _PARTICIPLES or any(self.words[c].form.lower() == "to" for c in self.below[n]):
            return False
        inside = self._all(n)
        first = next(w for w in inside if self.words[w].upos != "PUNCT")
        if word.relation.startswith("advcl") and first == 0:
            return True
        return first > 0 and self.words[first - 1].form in {",", "-", "--", "–", "—"}

    def _in_turn(self, n: int) -> bool:
        """Whether a participle tells what came before or after: `died after falling from a ridge`."""
        marks = {self.words[c].form.lower() for c in self.below[n] if self.words[c].relation in {"mark", "case"}}
        return self.words[n].xpos == "VBG" and not marks.isdisjoint(_TURNS)

    def finite(self, n: int) -> bool:
        inner = [self.words[c].xpos for c in self.below[n] if self.words[c].relation.startswith(("aux", "cop"))]
        return self.words[n].xpos in _FINITE or any(x in _FINITE for x in inner)

    def first(self, n: int) -> str:
        return next(self.words[w].form.lower() for w in self._all(n) if self.words[w].upos != "PUNCT")

    def _all(self, n: int) -> list[int]:
        return sorted(self.tree.under(n))


def _apart(spans: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """Leave out spans that cross another, which only crossing branches give."""
    kept: list[tuple[int, int]] = []
    for a, b in sorted(spans, key=lambda span: (span[0], -span[1])):
        if not any(x < a <= y < b for x, y in kept):
            kept.append((a, b))
    return kept


def edges(tree: Tree, places: Sequence[Place]) -> tuple[int, ...]:
    """Return for each of the reader's words 1 where a clause begins, 2 where one ends, else 0; nothing if cut off."""
    found = [0] * len(places)
    for first, last in clauses(tree):
        begins = _at(places, tree.words[first].place[0])
        ends = _at(places, tree.words[last].place[1] - 1)
        if begins is None or ends is None:
            return ()
        if begins != ends:
            found[begins], found[ends] = 1, 2
    return tuple(found)


def _at(places: Sequence[Place], character: int) -> int | None:
    return next((n for n, (a, b) in enumerate(places) if a <= character < b), None)
