"""Join the mentions that name one person, organisation, place or work."""

import hashlib
import re
import unicodedata
from collections import defaultdict

from stemma.lang import language_of
from stemma.model.facts import Mention, Reading
from stemma.model.links import Entity


def resolve(readings: tuple[Reading, ...]) -> tuple[Entity, ...]:
    """Join the mentions that name one person, organisation, place or work."""
    groups: dict[str, list[tuple[Reading, Mention]]] = defaultdict(list)
    for reading in readings:
        for mention in reading.of(Mention):
            groups[_key(mention.name, reading)].append((reading, mention))
    return tuple(sorted((_entity(group) for group in groups.values()), key=lambda entity: entity.id))


def _key(name: str, reading: Reading) -> str:
    names = language_of(reading.document.lang).names
    plain = unicodedata.normalize("NFKD", name.lower().replace("’", "'"))
    folded = " ".join("".join(c for c in plain if not unicodedata.combining(c)).split())
    return names.same.get(folded, folded).rstrip(".")


def _entity(group: list[tuple[Reading, Mention]]) -> Entity:
    name = max((m.name for _, m in group), key=lambda n: (len(n), n))
    votes: dict[str, int] = defaultdict(int)
    for _, mention in group:
        votes[mention.kind] += 1
    kind = max((m.kind for _, m in group), key=lambda k: (votes[k], k))
    forms = {form for reading, mention in group for form in _forms(reading, mention)}
    mentions = tuple(sorted(m.span for _, m in group))
    slug = re.sub(r"\W+", "-", name.lower()).strip("-") or hashlib.sha256(name.encode()).hexdigest()[:8]
    return Entity(f"entity:{kind}:{slug}", name, kind, tuple(sorted(forms)), mentions, ())


def _forms(reading: Reading, mention: Mention) -> set[str]:
    text = reading.document.text
    form = text[mention.span.start : mention.span.end]
    ending = re.match(r"['’]s?\b|['’](?=\s)", text[mention.span.end : mention.span.end + 2])
    return {form, form + ending.group()} if ending else {form}
