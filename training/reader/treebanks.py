"""Read Universal Dependencies into examples: trees, and names where proper nouns or entities are marked."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from reader.example import ANY, MISC, Example, Name, Node, Place

CALENDAR = frozenset(
    "january february march april may june july august september october november december jan feb mar apr jun jul "
    "aug sep sept oct nov dec monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs "
    "fri sat sun a.m. p.m. am pm et est pst gmt ad bc ce bce".split()
)
TITLES = frozenset(
    "mr mrs ms miss mr. mrs. ms. dr dr. prof prof. professor president minister senator sen. sen rep. rep governor "
    "gov. gov secretary general gen. gen colonel col. col captain capt. capt lieutenant lt. lt sergeant sgt. sgt sir "
    "lord lady king queen prince princess pope saint st. st judge justice mayor chief chairman ambassador "
    "administrator director attorney commissioner sheriff officer representative congressman congresswoman sheikh "
    "ayatollah imam rabbi reverend rev. rev father sister brother bishop cardinal chancellor premier major maj. "
    "commander admiral inspector detective deputy vice prime foreign first".split()
)
_INSIDE = frozenset(
    {"flat", "compound", "nmod", "amod", "case", "det", "nummod", "cc", "conj", "punct", "goeswith", "fixed"}
)
_ENTITY = re.compile(r"\(([^()]+)|([^()]*?)\)")
_GUM_KINDS = {"person": ("person",), "organization": ("organisation",), "place": ("place",), "time": ()}


@dataclass(frozen=True)
class Word:
    """One word of a tree, numbered from 0."""

    form: str
    lemma: str
    upos: str
    xpos: str
    head: int
    relation: str
    misc: str
    place: Place

    @property
    def proper(self) -> bool:
        """Part of a name: `United` in `the United States` is an adjective, and tagged NNP all the same."""
        named = self.upos == "PROPN" or self.xpos in {"NNP", "NNPS"}
        return (
            named
            and self.xpos != "ADD"
            and not set(self.form) & set("/@_")
            and self.form.lower().rstrip(".") not in CALENDAR
        )


@dataclass(frozen=True)
class Tree:
    """One sentence of a treebank."""

    document: str
    text: str
    words: tuple[Word, ...]

    def children(self, head: int) -> list[int]:
        """Return the numbers of the words under one."""
        return [n for n, word in enumerate(self.words) if word.head == head and n != head]

    def under(self, top: int, without: frozenset[int] = frozenset()) -> set[int]:
        """Return the numbers of a word and of all below it, but for some branches."""
        found, open_ = set(), [top]
        while open_:
            one = open_.pop()
            if one not in found:
                found.add(one)
                open_ += [child for child in self.children(one) if child not in without]
        return found

    def nodes(self) -> tuple[Node, ...]:
        """Return the tree as the model learns it."""
        return tuple(Node(w.place, w.upos, w.head, w.relation.split(":")[0]) for w in self.words)


def trees(path: Path) -> Iterator[Tree]:
    """Read a file of a treebank; sentences with empty or cyclic heads are left out."""
    document, text, rows = "", "", []
    for line in [*path.read_text().splitlines(), ""]:
        if line.startswith("# newdoc"):
            document = line.split("=")[-1].strip()
        elif line.startswith("# text ="):
            text = line[8:].strip()
        elif line and not line.startswith("#"):
            rows.append(line.split("\t"))
        elif not line and rows:
            tree = _tree(document, text, rows)
            if tree:
                yield tree
            rows = []


def _tree(document: str, text: str, rows: list[list[str]]) -> Tree | None:
    words, at = [], 0
    heads = [int(row[6]) if row[6].isdigit() else 0 for row in rows if row[0].isdigit()]
    spans = {}
    for row in rows:
        if "-" in row[0]:
            place = text.find(row[1], at)
            if place < 0:
                return None
            first, last = map(int, row[0].split("-"))
            forms = [r[1] for r in rows if r[0].isdigit() and first <= int(r[0]) <= last]
            inner = place
            for k, form in zip(range(first, last + 1), forms, strict=True):
                found = text.find(form, inner, place + len(row[1]))
                spans[k] = (found, found + len(form)) if found >= 0 else (place, place + len(row[1]))
                inner = spans[k][1] if found >= 0 else inner
            at = place + len(row[1])
        if row[0].isdigit():
            if int(row[0]) in spans:
                place_ = spans[int(row[0])]
            else:
                start = text.find(row[1], at)
                if start < 0:
                    return None
                at = start + len(row[1])
                place_ = (start, at)
            number = len(words)
            head = heads[number] - 1
            words.append(Word(row[1], row[2], row[3], row[4], head if head >= 0 else number, row[7], row[9], place_))
    return Tree(document, text, tuple(words)) if words else None


def proper_names(tree: Tree) -> tuple[tuple[Name, ...], tuple[Place, ...]]:
    """Take runs of proper nouns for names of an unknown kind; titles and what may join two runs stay unsure."""
    names, unsure = [], []
    run: list[int] = []
    for n in range(len(tree.words) + 1):
        word = tree.words[n] if n < len(tree.words) else None
        proper = word is not None and word.proper
        if proper and word.form.lower() in TITLES and not run:
            unsure.append(word.place)
            continue
        inner = word is not None and run and word.relation in {"case", "punct", "cc", "det"}
        follows = n + 1 < len(tree.words) and tree.words[n + 1].proper
        if proper:
            run.append(n)
        elif inner and follows and word.form in {"of", "for", "and", "&", "the", "-", ".", "de", "'s", "’s"}:
            run.append(n)
            unsure.append(word.place)
        elif run:
            names.append((run[0], run[-1]))
            run = []
    made = []
    for first, last in names:
        joined = any(not tree.words[k].proper for k in range(first, last + 1))
        place = (tree.words[first].place[0], tree.words[last].place[1])
        members = first == last and tree.words[first].xpos == "NNPS"
        if joined or members:  # `Koreans`: corpora differ on whether those are names
            unsure.append(place)
        else:
            made.append(Name(place, ANY))
    return tuple(made), tuple(unsure)


def gum_names(tree: Tree) -> tuple[Name, ...]:
    """Derive names from GUM's entities: mentions headed by a proper noun, cut to the proper name.

    Of a person only what is flat under the head is kept, without titles; of the rest, what stands beside the head with
    a capital, with the small words in between.
    """
    found: dict[Place, Name] = {}
    for first, last, kind in _entities(tree):
        head = _head(tree, first, last)
        if head is None or not tree.words[head].proper:
            continue
        kinds = _GUM_KINDS.get(kind, MISC)
        low = tree.words[head].form.lower()
        if not kinds or low in TITLES or (kind == "person" and tree.words[head].xpos == "NNPS"):
            continue
        begin, end = _proper(tree, first, last, head, person=kind == "person")
        while begin < end and (tree.words[begin].form.lower() in TITLES and kind == "person"):
            begin += 1
        place = (tree.words[begin].place[0], tree.words[end].place[1])
        if place not in found:
            found[place] = Name(place, kinds)
    kept = sorted(found.values(), key=lambda name: (name.place[0] - name.place[1], name.place))
    outer: list[Name] = []
    for name in kept:
        if not any(name.place[0] < o.place[1] and o.place[0] < name.place[1] for o in outer):
            outer.append(name)
    return tuple(sorted(outer, key=lambda name: name.place))


def _entities(tree: Tree) -> Iterator[tuple[int, int, str]]:
    open_: list[tuple[str, int, str]] = []
    for n, word in enumerate(tree.words):
        marks = next((part[7:] for part in word.misc.split("|") if part.startswith("Entity=")), "")
        for opened, closed in _ENTITY.findall(marks):
            if opened:
                fields = opened.split("-")
                open_.append((fields[0], n, fields[1] if len(fields) > 1 else ""))
                if marks.count("(") and _closes_at_once(marks, opened):
                    _ident, first, kind = open_.pop()
                    yield first, n, kind
            elif closed:
                for k in range(len(open_) - 1, -1, -1):
                    if open_[k][0] == closed:
                        _, first, kind = open_.pop(k)
                        yield first, n, kind
                        break


def _closes_at_once(marks: str, opened: str) -> bool:
    at = marks.find("(" + opened) + 1 + len(opened)
    return at < len(marks) and marks[at] == ")"


def _head(tree: Tree, first: int, last: int) -> int | None:
    for n in range(first, last + 1):
        head = tree.words[n].head
        if tree.words[n].upos != "PUNCT" and (not first <= head <= last or head == n):
            return n
    return None


def _proper(tree: Tree, first: int, last: int, head: int, *, person: bool) -> tuple[int, int]:
    begin = end = head
    words = tree.words
    while begin > first and _joins(tree, begin - 1, head, person=person):
        begin -= 1
    while end < last and _joins(tree, end + 1, head, person=person):
        end += 1
    while begin < head and not words[begin].form[:1].isupper() and not words[begin].form[:1].isdigit():
        begin += 1
    while end > head and not words[end].form[:1].isalnum() and words[end].form not in {".", "!"}:
        end -= 1
    while end > head and words[end].form.islower():
        end -= 1
    return begin, end


def _joins(tree: Tree, n: int, head: int, *, person: bool) -> bool:
    word = tree.words[n]
    if person:
        flat = word.relation.startswith("flat") and _top(tree, n) == head
        dotted = word.upos == "PUNCT" and word.form in {"-", ".", "'"}
        return flat or (dotted and _top(tree, n) == head) or (word.upos == "PROPN" and word.relation == "goeswith")
    relation = word.relation.split(":")[0]
    if relation not in _INSIDE or not _beneath(tree, n, head) or (relation == "conj" and word.head == head):
        return False
    if word.form.lower() in {"in", "at", "near"} or _case(tree, n, head) in {"in", "at", "near", "from", "by", "with"}:
        return False
    if word.upos in {"PROPN", "NUM"} or word.form[:1].isupper():
        return word.form.lower() not in {"the", "a", "an"} or n > head
    return word.form.lower() in {"of", "the", "and", "for", "in", "on", "&", "-", "'s", "’s", "de", "la", "to", "."}


def _case(tree: Tree, n: int, top: int) -> str:
    """Return the preposition of the phrase, below the top of a name, that a word stands in."""
    while n != top:
        found = next(
            (tree.words[c].form.lower() for c in tree.children(n) if tree.words[c].relation == "case" and c < n), ""
        )
        if found:
            return found
        n = tree.words[n].head
    return ""


def _top(tree: Tree, n: int) -> int:
    seen = set()
    while tree.words[n].relation.startswith(("flat", "punct", "goeswith")) and n not in seen:
        seen.add(n)
        n = tree.words[n].head
    return n


def _beneath(tree: Tree, n: int, head: int) -> bool:
    for _ in range(8):
        if n == head:
            return True
        if tree.words[n].relation.split(":")[0] not in _INSIDE:
            return False
        n = tree.words[n].head
    return False


def examples(path: Path, kind: str) -> Iterator[tuple[str, Example, Tree]]:
    """Yield document, example and tree of each sentence; `kind` is `gum` or `ewt`."""
    for tree in trees(path):
        if kind == "gum":
            names: tuple[Name, ...] = gum_names(tree)
            unsure = _left_over(tree, names)
        else:
            names, unsure = proper_names(tree)
        yield tree.document, Example(tree.text, names, None, tree.nodes(), unsure), tree


def _left_over(tree: Tree, names: tuple[Name, ...]) -> tuple[Place, ...]:
    """Return proper nouns that no name covers: titles before a person, and names of names."""
    inside = [name.place for name in names]
    return tuple(
        word.place
        for word in tree.words
        if word.proper and word.form.lower() not in TITLES and not any(a <= word.place[0] < b for a, b in inside)
    )
