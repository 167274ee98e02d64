"""Derive attributions from trees: who says or thinks something (source), by which word (cue), and what (content)."""

from collections.abc import Iterable, Iterator

from reader.example import Place, Saying
from reader.lexicon import ABOUT, NOUNS, OF, SAY, SURE, THINK, WANT
from reader.treebanks import Tree

_EDGE = frozenset(",;:-–—()[]")
_OPEN = frozenset("\"'“‘«``")
_CLAUSE = ("ccomp", "xcomp", "advcl", "acl", "parataxis", "conj", "root", "csubj")


def sayings(tree: Tree) -> tuple[Saying, ...]:
    """Return the attributions of a sentence, in the order of their cues."""
    found = {}
    for n in range(len(tree.words)):
        for saying in _at(tree, n):
            found.setdefault(saying.cue, saying)
    return tuple(found[cue] for cue in sorted(found))


def _at(tree: Tree, n: int) -> Iterator[Saying]:
    word = tree.words[n]
    lemma = word.lemma.lower()
    if word.upos in {"VERB", "AUX"} and lemma in SAY | THINK:
        made = _verb(tree, n, lemma)
    elif word.upos == "NOUN" and lemma in NOUNS:
        made = _noun(tree, n)
    elif word.upos == "ADJ" and lemma in SURE:
        made = _adjective(tree, n)
    elif word.form.lower() in {"according", "per"}:
        made = _according(tree, n)
    else:
        made = None
    if made and made.content:
        yield made


def _verb(tree: Tree, n: int, lemma: str) -> Saying | None:
    relations = {c: tree.words[c].relation for c in tree.children(n)}
    source = _subject(tree, n)
    by_agent = [c for c, r in relations.items() if r == "obl:agent"]
    passive = any(r in {"nsubj:pass", "aux:pass"} for r in relations.values())
    if by_agent:
        source = _phrase(tree, by_agent[0], drop="case")
    elif (passive and lemma not in {"tell", "inform", "advise", "notify", "assure", "remind"}) or passive:
        source = None
    content = _contents(tree, n, lemma, relations)
    if not content:
        return None
    if _participle(tree, n) and source is None:
        return None
    if passive and not by_agent and not any(r.startswith(("ccomp", "xcomp", "csubj")) for r in relations.values()):
        return None
    return _made(tree, _cue(n, relations), source, content)


def _participle(tree: Tree, n: int) -> bool:
    """Tell `a group called X` from `called X`."""
    word = tree.words[n]
    return word.xpos == "VBN" and word.relation.split(":")[0] in {"acl", "amod"}


def _contents(tree: Tree, n: int, lemma: str, relations: dict[int, str]) -> set[int]:
    """Return the words that a verb gives as said, wherever they stand."""
    found: set[int] = set()
    for child, relation in relations.items():
        base = relation.split(":")[0]
        if base == "ccomp" or (base == "csubj" and child > n):
            found |= tree.under(child)
        elif base == "xcomp" and lemma in WANT and tree.words[child].upos in {"VERB", "ADJ", "NOUN"}:
            found |= tree.under(child) | _objects(tree, lemma, relations)
        elif base == "xcomp" and lemma in {"call", "describe", "label", "brand", "dub", "consider", "deem", "find"}:
            found |= tree.under(child) | {w for c, r in relations.items() if r == "obj" for w in tree.under(c)}
        elif base == "parataxis" and (_quoted(tree, child) or _after_colon(tree, child, n)):
            found |= tree.under(child)
    word = tree.words[n]
    if not found and word.relation.startswith("parataxis") and word.head != n:
        found |= tree.under(word.head, frozenset({n}))
    if not found and lemma in ABOUT and (word.xpos not in {"VBN", "VBG"} or word.relation in {"root", "conj"}):
        found |= {w for c, r in relations.items() if r == "obj" for w in tree.under(c)}
    if not found:
        found = _reached(tree, n, lemma, relations)
    marks = {c for c in found if tree.words[c].form.lower() == "that" and tree.words[c].relation == "mark"}
    return found - marks if marks else found


def _reached(tree: Tree, n: int, lemma: str, relations: dict[int, str]) -> set[int]:
    """Follow the preposition in `called for an inquiry`."""
    for child, relation in relations.items():
        case = next((c for c in tree.children(child) if tree.words[c].relation == "case"), None)
        if child > n and relation == "obl" and case is not None:
            by = tree.words[case].form.lower()
            if lemma in OF.get(by, frozenset()):
                return tree.under(child) - {case}
    return set()


def _objects(tree: Tree, lemma: str, relations: dict[int, str]) -> set[int]:
    """`urged him to resign`: who is to do it belongs to what is said."""
    if lemma in {"tell", "promise", "ask"} and any(r == "iobj" for r in relations.values()):
        return set()
    return {w for c, r in relations.items() if r == "obj" for w in tree.under(c)}


def _quoted(tree: Tree, child: int) -> bool:
    first = min(tree.under(child))
    return tree.words[first].form[:1] in _OPEN


def _after_colon(tree: Tree, child: int, n: int) -> bool:
    first = min(tree.under(child))
    return first > n and any(tree.words[k].form == ":" for k in range(n, first + 1))


def _subject(tree: Tree, n: int) -> tuple[int, int] | None:
    for _ in range(4):
        for child in tree.children(n):
            if tree.words[child].relation in {"nsubj", "nsubj:outer"}:
                return _phrase(tree, child)
        word = tree.words[n]
        if word.relation.startswith("acl:relcl"):
            return None
        if word.relation.split(":")[0] == "acl" and word.xpos == "VBG":
            return _phrase(tree, word.head, without=frozenset({n}))
        if word.relation.split(":")[0] in {"conj", "advcl", "xcomp"} and word.head != n:
            n = word.head
            if any(tree.words[c].relation == "nsubj:pass" for c in tree.children(n)):
                return next(_phrase(tree, c) for c in tree.children(n) if tree.words[c].relation == "nsubj:pass")
            continue
        return None
    return None


def _phrase(tree: Tree, top: int, *, drop: str = "", without: frozenset[int] = frozenset()) -> tuple[int, int]:
    """Return the unbroken run of words around the top of a noun phrase."""
    dropped = {c for c in tree.children(top) if tree.words[c].relation == drop}
    words = sorted(tree.under(top, without | frozenset(dropped)))
    first = last = words.index(top)
    while first and words[first - 1] == words[first] - 1:
        first -= 1
    while last + 1 < len(words) and words[last + 1] == words[last] + 1:
        last += 1
    return _trimmed(tree, words[first], words[last])


def _trimmed(tree: Tree, first: int, last: int) -> tuple[int, int]:
    while first < last and tree.words[first].form in _EDGE | _OPEN:
        first += 1
    while last > first and tree.words[last].form in _EDGE | _OPEN | {"''", "”", "."}:
        last -= 1
    return first, last


def _cue(n: int, relations: dict[int, str]) -> tuple[int, int]:
    particle = [c for c, r in relations.items() if r == "compound:prt" and c == n + 1]
    return n, max([n, *particle])


def _noun(tree: Tree, n: int) -> Saying | None:
    clauses = [c for c in tree.children(n) if tree.words[c].relation in {"acl", "ccomp"}]
    clauses = [
        c
        for c in clauses
        if tree.words[c].upos in {"VERB", "AUX", "ADJ", "NOUN"} and tree.words[c].xpos not in {"VBN", "VBG"}
    ]
    if not clauses:
        return None
    content = tree.under(clauses[0])
    content -= {c for c in content if tree.words[c].form.lower() == "that" and tree.words[c].relation == "mark"}
    owner = [c for c in tree.children(n) if tree.words[c].relation == "nmod:poss"]
    source = _phrase(tree, owner[0], drop="case") if owner else None
    if source is None:
        agent = [c for c in tree.children(n) if tree.words[c].relation == "nmod" and _case(tree, c) in {"by", "from"}]
        source = _phrase(tree, agent[0], drop="case") if agent else None
    return _made(tree, (n, n), source, content)


def _case(tree: Tree, n: int) -> str:
    return next((tree.words[c].form.lower() for c in tree.children(n) if tree.words[c].relation == "case"), "")


def _adjective(tree: Tree, n: int) -> Saying | None:
    clauses = [c for c in tree.children(n) if tree.words[c].relation == "ccomp"]
    source = _subject(tree, n)
    if not clauses or source is None:
        return None
    content = tree.under(clauses[0])
    content -= {c for c in content if tree.words[c].form.lower() == "that" and tree.words[c].relation == "mark"}
    return _made(tree, (n, n), source, content)


def _according(tree: Tree, n: int) -> Saying | None:
    """Read `according to X`: X is an oblique of the clause that it attributes."""
    word = tree.words[n]
    top = word.head
    if word.relation != "case" or tree.words[top].relation.split(":")[0] not in {"obl", "nmod", "advcl"}:
        return None
    if word.form.lower() == "per" and tree.words[top].upos != "PROPN":
        return None
    clause = tree.words[top].head
    if clause == top:
        return None
    while tree.words[clause].relation.split(":")[0] in {"nmod", "xcomp", "advcl", "obl", "obj"}:
        clause = tree.words[clause].head
    end = n + 1 if n + 1 < len(tree.words) and tree.words[n + 1].form.lower() == "to" else n
    return _made(tree, (n, end), _phrase(tree, top, drop="case"), tree.under(clause, frozenset({top})))


def _made(tree: Tree, cue: tuple[int, int], source: tuple[int, int] | None, content: Iterable[int]) -> Saying:
    taken = set(range(cue[0], cue[1] + 1)) | (set(range(source[0], source[1] + 1)) if source else set())
    pieces = tuple(_place(tree, *run) for run in _runs(tree, sorted(set(content) - taken)))
    return Saying(_place(tree, *cue), _place(tree, *source) if source else None, pieces)


def _runs(tree: Tree, words: list[int]) -> Iterator[tuple[int, int]]:
    """Join words into runs; a run of marks alone is none."""
    first: int | None = None
    last = -2
    runs = []
    for n in [*words, 10**9]:
        if n != last + 1:
            if first is not None:
                runs.append(_quotes_kept(tree, first, last))
            first = n
        last = n
    for a, b in runs:
        if any(tree.words[k].upos not in {"PUNCT", "SYM"} for k in range(a, b + 1)):
            yield a, b


def _quotes_kept(tree: Tree, first: int, last: int) -> tuple[int, int]:
    """Trim what stands at the edges, and take in the quotation marks around what is left."""
    while first < last and tree.words[first].form in _EDGE:
        first += 1
    while last > first and tree.words[last].form in _EDGE | {"."}:
        last -= 1
    if first and tree.words[first - 1].form in _OPEN and tree.words[first - 1].upos == "PUNCT":
        first -= 1
    closing = last + 1 < len(tree.words) and tree.words[last + 1].form in {'"', "”", "''", "’"}
    comma = last + 2 < len(tree.words) and tree.words[last + 1].form in {",", ".", "?", "!"}
    if closing:
        last += 1
    elif comma and tree.words[last + 2].form in {'"', "”", "''"}:
        last += 2
    return first, last


def _place(tree: Tree, first: int, last: int) -> Place:
    return tree.words[first].place[0], tree.words[last].place[1]
