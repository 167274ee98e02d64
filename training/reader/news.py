"""Read news in the CAT format (ECB+, MEANTIME): sentences as text, with the names that are marked."""

import re
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from xml.etree import ElementTree as ET

from reader.example import MISC, Example, Name, Place

_NO_SPACE_BEFORE = re.compile(r"[.,;:!?%)\]}’”]|'s|’s|n't|n’t|'re|'ve|'ll|'d|'m|''|'")
_NO_SPACE_AFTER = frozenset("([{$£€#“‘")
_MEANTIME = {"PER": ("person",), "ORG": ("organisation",), "LOC": ("place",), "PRO": MISC}
_ECB = {
    "HUMAN_PART_PER": ("person",),
    "HUMAN_PART_ORG": ("organisation",),
    "LOC_GEO": ("place",),
    "HUMAN_PART_GPE": ("place",),
    "LOC_FAC": ("place", "organisation"),
}


@dataclass(frozen=True)
class Sentence:
    """A sentence as text, with the place of each token by its id."""

    text: str
    places: dict[str, Place]


def sentences(path: Path) -> tuple[list[Sentence], ET.Element]:
    """Write the tokens of a file out as sentences."""
    root = ET.parse(path).getroot()  # noqa: S314 - files of a corpus, unpacked by us
    lines: dict[int, list[tuple[str, str]]] = defaultdict(list)
    for token in root.iter("token"):
        lines[int(token.get("sentence", "0"))].append((token.get("t_id", ""), token.text or ""))
    return [_written(lines[number]) for number in sorted(lines)], root


def _written(tokens: list[tuple[str, str]]) -> Sentence:
    text, places, quotes, glue = "", {}, 0, True
    for ident, raw in tokens:
        word = {"``": '"', "''": '"'}.get(raw, raw)
        closing = word == '"' and quotes % 2 == 1
        quotes += word == '"'
        tight = glue or closing or (word != '"' and _NO_SPACE_BEFORE.fullmatch(word) is not None)
        text += ("" if tight else " ") + word
        places[ident] = (len(text) - len(word), len(text))
        glue = word in _NO_SPACE_AFTER or (word == '"' and not closing)
    return Sentence(text, places)


def meantime(folder: Path) -> Iterator[Example]:
    """Yield the sentences of MEANTIME; it marks the names of its first sentences."""
    for path in sorted(folder.rglob("*.xml")):
        found, root = sentences(path)
        kinds = _kinds_of_mentions(root)
        marked = {a.get("t_id") for m in root.iter() if m.tag.endswith("_MENTION") for a in m.iter("token_anchor")}
        for sentence in found:
            if not marked & set(sentence.places):
                continue
            names = []
            for mention in root.iter("ENTITY_MENTION"):
                ids = [a.get("t_id", "") for a in mention.iter("token_anchor")]
                known = _MEANTIME.get(kinds.get(mention.get("m_id", ""), ""))
                if mention.get("syntactic_type") == "NAM" and known and all(i in sentence.places for i in ids):
                    names.append(_name(sentence, ids, known))
            yield Example(sentence.text, _apart(names), None, None, _capitals(sentence.text, names))


def _kinds_of_mentions(root: ET.Element) -> dict[str, str]:
    """Return the type of the entity that each mention refers to."""
    types = {e.get("m_id", ""): e.get("ent_type", "") for e in root.iter("ENTITY")}
    return {
        source.get("m_id", ""): types.get(target.get("m_id", ""), "")
        for relation in root.iter("REFERS_TO")
        for target in relation.iter("target")
        for source in relation.iter("source")
    }


def ecb(folder: Path) -> Iterator[Example]:
    """Yield the sentences of ECB+; what is marked in them teaches, other capitals do not."""
    for path in sorted(folder.rglob("*.xml")):
        found, root = sentences(path)
        for sentence in found:
            if len(sentence.text) < 15 or "http" in sentence.text:
                continue
            names = []
            for mention in root.iter():
                known = _ECB.get(mention.tag)
                ids = [a.get("t_id", "") for a in mention.iter("token_anchor")] if known else []
                if known and ids and all(i in sentence.places for i in ids):
                    name = _name(sentence, ids, known)
                    words = sentence.text[slice(*name.place)].split()
                    if all(w[:1].isupper() for w in words) and words[0] not in {
                        "The",
                        "He",
                        "She",
                        "They",
                        "It",
                        "I",
                        "A",
                        "His",
                        "Her",
                        "Their",
                        "We",
                        "You",
                        "Who",
                    }:
                        names.append(name)
            yield Example(sentence.text, _apart(names), None, None, _capitals(sentence.text, names))


def _name(sentence: Sentence, ids: list[str], kinds: tuple[str, ...]) -> Name:
    places = sorted(sentence.places[i] for i in ids)
    begin, end = places[0][0], places[-1][1]
    small = list(re.finditer(r"(?:^|(?<=\s))(?:[a-z][\w-]*|The|A)\s+", sentence.text[begin:end]))
    inner = [m for m in small if m[0].strip() not in {"of", "for", "and", "the", "de"} or m.start() == 0]
    return Name((begin + inner[-1].end() if inner else begin, end), kinds)


def _apart(names: list[Name]) -> tuple[Name, ...]:
    """Keep the longest of names that overlap."""
    kept: list[Name] = []
    for name in sorted(names, key=lambda n: (n.place[0] - n.place[1], n.place)):
        if not any(name.place[0] < k.place[1] and k.place[0] < name.place[1] for k in kept):
            kept.append(name)
    return tuple(sorted(kept, key=lambda n: n.place))


def _capitals(text: str, names: list[Name]) -> tuple[Place, ...]:
    """Return the words with a capital that no name covers: whether they are names is not known."""
    return tuple(
        found.span()
        for found in re.finditer(r"\b[A-Z][\w.&-]*", text)
        if not any(n.place[0] <= found.start() < n.place[1] for n in names)
    )


def uner(path: Path) -> Iterator[Example]:
    """Yield the sentences of a Universal NER file with their names."""
    text, tags, words = "", [], []
    kinds = {"PER": ("person",), "ORG": ("organisation",), "LOC": ("place",), "OTH": MISC}
    for line in [*path.read_text().splitlines(), ""]:
        if line.startswith("# text ="):
            text = line[8:].strip()
        elif line and not line.startswith("#"):
            cells = line.split("\t")
            words.append(cells[1])
            tags.append(cells[2])
        elif not line and words:
            yield Example(text, _tagged(text, words, tags, kinds), None, None, ())
            tags, words = [], []


def _tagged(text: str, words: list[str], tags: list[str], kinds: dict[str, tuple[str, ...]]) -> tuple[Name, ...]:
    names: list[Name] = []
    at = 0
    for word, tag in zip(words, tags, strict=True):
        found = text.find(word, at)
        if found < 0:
            continue
        at = found + len(word)
        if tag.startswith("B-"):
            names.append(Name((found, at), kinds[tag[2:]]))
        elif tag.startswith("I-") and names:
            names[-1] = Name((names[-1].place[0], at), names[-1].kinds)
    return tuple(names)
