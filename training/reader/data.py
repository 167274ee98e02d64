"""Gather every example, and turn it into numbers."""

import json
import random
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from reader import invented, kinds, news, titles, treebanks
from reader.attributions import sayings
from reader.example import Example, Saying
from stemma.lang.en import places as gazetteer
from stemma.lang.given import GIVEN


def real(data: Path, without: frozenset[str] = frozenset()) -> Iterator[Example]:
    """Yield the sentences of the open corpora that the model may be trained on."""
    for file, kind in (("gum-open-train", "gum"), ("ewt-train", "ewt")):
        if kind not in without:
            for _, example, tree in treebanks.examples(data / "ud_train" / f"{file}.conllu", kind):
                yield replace(example, sayings=sayings(tree))
    if "uner" not in without:
        yield from news.uner(data / "ud_train" / "uner-ewt-dev.iob2")
    if "meantime" not in without:
        yield from news.meantime(data / "meantime_english" / "data")
    if "ecb" not in without:
        yield from (one for one in news.ecb(data / "ecbplus") if one.names)


def _with_silver(examples: list[Example], agreed: Path) -> list[Example]:
    """Add the attributions of news; a sentence that has names marked keeps them."""
    marked = {one.text: n for n, one in enumerate(examples)}
    found = list(examples)
    for line in agreed.read_text().splitlines():
        text, rows = json.loads(line)
        said = tuple(Saying(tuple(c), tuple(s) if s else None, tuple(tuple(p) for p in ps)) for c, s, ps in rows)
        if text not in marked:
            found.append(Example(text, None, said))
        elif found[marked[text]].sayings is None:
            found[marked[text]] = replace(found[marked[text]], sayings=said)
    return found


def pools(examples: list[Example], lot: random.Random) -> invented.Pools:
    """Collect what invented sentences are made of."""
    named: dict[str, set[str]] = {"person": set(), "place": set(), "organisation": set()}
    contents, nouns, adjectives = [], set(), set()
    for one in examples:
        for name in one.names or ():
            if len(name.kinds) == 1 and name.kinds[0] in named:
                named[name.kinds[0]].add(one.text[slice(*name.place)])
        for node in one.tree or ():
            word = one.text[slice(*node.place)]
            if word.isalpha() and word.islower() and len(word) > 3:
                (nouns if node.upos == "NOUN" else adjectives if node.upos == "ADJ" else set()).add(word)
        if one.tree and _tellable(one):
            contents.append(one)
    surnames = sorted({p.split()[-1] for p in named["person"] if p.split()[-1][:1].isupper() and "." not in p})
    given = sorted(word.title() for word in GIVEN)
    persons = [f"{lot.choice(given)} {lot.choice(surnames)}" for _ in range(4000)]
    places = sorted(named["place"]) + [p.strip() for p in gazetteer.COUNTRIES.replace("\n", " ").split(",")]
    bodies = sorted(named["organisation"]) + [
        lot.choice(invented.BODIES).format(lot.choice(lot.choice((places, surnames)))) for _ in range(1500)
    ]
    return invented.Pools(
        tuple(persons),
        tuple(p for p in places if p),
        tuple(bodies),
        tuple(contents),
        tuple(sorted(nouns)),
        tuple(sorted(adjectives)),
    )


def _tellable(one: Example) -> bool:
    """Tell whether a sentence can be put into somebody's mouth."""
    words = one.text.split()
    plain = not set(one.text) & set('"“”‘«»:;()[]') and "''" not in one.text
    root = next((n for n in one.tree or () if (one.tree or ())[n.head] is n), None)
    subject = any(n.relation == "nsubj" for n in one.tree or ())
    return (
        plain
        and 4 <= len(words) <= 28
        and one.text.endswith(".")
        and one.text[:1].isupper()
        and bool(root)
        and subject
        and not one.sayings
    )


def dressed(one: Example, lot: random.Random) -> Example:
    """Write some sentences in capitals, as headlines or all small, so that the model does not lean on letters alone."""
    draw = lot.random()
    if draw < 0.03:
        return replace(one, text=one.text.upper()) if len(one.text.upper()) == len(one.text) else one
    if draw < 0.07:
        text = "".join(c.upper() if not k or one.text[k - 1] == " " else c for k, c in enumerate(one.text))
        return replace(one, text=text) if len(text) == len(one.text) else one
    if draw < 0.11 and len(one.text.lower()) == len(one.text):
        return replace(one, text=one.text.lower())
    return one


@dataclass(frozen=True)
class Collected:
    """Everything that one epoch is drawn from."""

    real: tuple[Example, ...]
    pools: invented.Pools
    typed: tuple[Example, ...]
    """Those of them whose names have kinds, which are few: they may be seen more often than others."""

    def epoch(self, seed: int, sayings_: int, works: int, again: int = 0) -> list[Example]:
        """Return the examples of one epoch, some of them `again`; what is invented is new each time."""
        lot = random.Random(seed)  # noqa: S311 - not a secret: the same examples every time
        made = [invented.attribution(lot, self.pools) for _ in range(sayings_)]
        made += [titles.work(lot, self.pools) for _ in range(works)]
        return [dressed(one, lot) for one in (*self.real, *again * self.typed, *made)]


def collected(data: Path, without: frozenset[str] = frozenset(), agreed: Path | None = None) -> Collected:
    """Read everything, but for the sets named in `without`; `agreed` is what `silver.py` wrote."""
    examples = list(real(data, without))
    if agreed:
        examples = _with_silver(examples, agreed)
    elsewhere = kinds.known(examples)
    examples = [kinds.typed(one, elsewhere) for one in examples]
    typed = tuple(one for one in examples if any(len(name.kinds) == 1 for name in one.names or ()))
    return Collected(tuple(examples), pools(examples, random.Random(1)), typed)  # noqa: S311 - as above
