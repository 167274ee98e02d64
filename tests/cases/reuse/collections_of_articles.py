"""Invent collections of articles for tests: copies, edited copies, passages taken over, footers of houses."""

import hashlib
import random

from stemma.model.documents import DocId, Document

SYLLABLES = (
    "ba cor del fen gar hol jun kel lor mar nev pra rin sel tam wes yor zan bri cho dra eth fro gli hem ket".split()
)
SMALL = "the of a in and to was on for by with at it that".split()


def words(rng, count):
    """Write words, every third of them a small one."""
    return [rng.choice(SMALL) if rng.random() < 0.35 else "".join(rng.choices(SYLLABLES, k=3)) for _ in range(count)]


def edited(rng, text, share):
    """Change so many of the words: most are replaced, some are dropped or joined by another."""
    out = []
    for word in text:
        chance = rng.random()
        if chance >= share:
            out.append(word)
        elif chance < share * 0.8:
            out += words(rng, 1 if chance < share * 0.6 else 2)
    return out


def collection(count, seed=1, outlets=5):
    """Return articles of some outlets, each with its footer; one in eight is a copy, one in three carries a passage."""
    rng = random.Random(seed)  # noqa: S311 - a test needs the same articles every time
    footers = [words(rng, 24) for _ in range(outlets)]
    texts = []
    for number in range(count):
        outlet, chance = rng.randrange(outlets), rng.random()
        if texts and chance < 0.25:
            body = edited(rng, rng.choice(texts)[0], 0.0 if chance < 0.12 else 0.2)
        else:
            body = words(rng, rng.randint(60, 160))
            if texts and chance < 0.6:
                source = rng.choice(texts)[0]
                start = rng.randrange(max(1, len(source) - 40))
                body[30:30] = edited(rng, source[start : start + 40], rng.choice((0.0, 0.1, 0.2)))
        texts.append((body, outlet, number))
    return [
        document(" ".join([*body, *(footers[outlet] if number % 7 else [])]), f"paper{outlet}.example", number)
        for body, outlet, number in texts
    ]


def document(text, outlet, number=0):
    """Make a document of a text."""
    name = DocId(hashlib.sha256(f"{number} {outlet} {text}".encode()).hexdigest()[:12])
    return Document(name, f"{name}.txt", None, outlet, "", (), None, None, "en", text, (), (), (), (), "")
