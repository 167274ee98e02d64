"""Plant changes in an article, and edits that change nothing for a fact-checker; no benchmark itself.

The word lists here are of their own, and know nothing of Stemma's.
"""

import random
import re
from collections.abc import Callable
from dataclasses import dataclass

LONGEST = 40
"""Sentences of an article that are used."""

Pair = tuple[str, str]
Planter = Callable[[str, random.Random], Pair | None]


@dataclass(frozen=True)
class Plant:
    """A sentence as the first and as the second outlet prints it."""

    kind: str
    before: str
    after: str
    changes: bool


HEDGES = ("reportedly", "allegedly", "apparently", "possibly", "presumably", "supposedly")
PASSIVES = (
    "may have been",
    "is believed to have been",
    "is thought to have been",
    "might have been",
    "appears to have been",
)
OPENERS = ("It is believed that", "It is thought that", "It is possible that", "Rumour has it that")
BOUNDS = (
    "up to",
    "at least",
    "about",
    "nearly",
    "more than",
    "around",
    "as many as",
    "roughly",
    "no more than",
    "some",
)
VOICES = (
    "police",
    "the Arnwick police",
    "a spokesman for the ministry",
    "officials",
    "Ilse Varga",
    "the harbour office",
    "a witness",
    "the union",
    "the Brandal Institute",
    "two officials",
    "Tomas Brandt, the mayor",
)
MONTHS = "January February March April May June July August September October November December".split()
SPELLINGS = dict(
    pair.split("/")
    for pair in (
        "center/centre defense/defence labor/labour color/colour favor/favour honor/honour organization/organisation "
        "program/programme organized/organised recognize/recognise realize/realise traveled/travelled "
        "behavior/behaviour neighbor/neighbour theater/theatre gray/grey "
        "license/licence criticized/criticised analyze/analyse"
    ).split()
)
SYNONYMS = dict(
    pair.split("/")
    for pair in (
        "big/large began/started help/aid kids/children bought/purchased also/too but/however "
        "while/as because/since told/informed show/reveal attack/assault got/received wants/hopes "
        "election/vote people/citizens money/funds lawmakers/legislators country/nation speech/address"
    ).split()
)
NUMBERS = dict(enumerate("zero one two three four five six seven eight nine ten eleven twelve".split()))
SAYING = re.compile(
    r"\b(?:sa(?:id|ys?|ying)|t(?:old|ells?)|according|claim\w*|report\w*|believ\w*|ask\w*|argu\w*|add(?:ed|s))\b"
)
QUOTED = re.compile(r"“([^“”\"]{40,})”|\"([^\"]{40,})\"")


def hedged(sentence: str, rng: random.Random) -> Pair | None:
    """Plant a hedge in the first text."""
    passive = re.search(r"\b(was|were|has been|have been) (?=\w+ed\b)", sentence)
    perfect = re.search(r"\b(has|have|had) (?=\w+ed\b)", sentence)
    the = re.match(r"(The|A|In) (?=[a-z])", sentence)
    found = [m for m in (passive, perfect) if m]
    if passive and rng.random() < 0.5:
        return sentence[: passive.start()] + rng.choice(PASSIVES) + " " + sentence[passive.end() :], sentence
    if found:
        return sentence[: found[0].end()] + rng.choice(HEDGES) + " " + sentence[found[0].end() :], sentence
    if the and rng.random() < 0.5:
        return f"{rng.choice(OPENERS)} {sentence[0].lower()}{sentence[1:]}", sentence
    return None


def bounded(sentence: str, rng: random.Random) -> Pair | None:
    """Plant a bound before a number in the first text."""
    found = list(
        re.finditer(r"(?<![\w$£€.,-])(?:(?!(?:19|20)\d\d)[1-9]\d{1,3}|[1-9]\d?,\d{3}) (?=[a-z]{4,}s\b)", sentence)
    )
    clear = [
        m
        for m in found
        if not re.search(r"(?:than|to|least|about|nearly|some|most|of|under|over)\W+$", sentence[: m.start()])
    ]
    if not clear:
        return None
    at = rng.choice(clear).start()
    return sentence[:at] + rng.choice(BOUNDS) + " " + sentence[at:], sentence


def voiced(sentence: str, rng: random.Random) -> Pair | None:
    """Put a sentence of the first text in somebody's mouth."""
    if not plain(sentence):
        return None
    who = rng.choice(VOICES)
    if rng.random() < 0.6 or not re.match(r"(?:The|A|In|It|There|Some|Many) ", sentence):
        return f"{sentence[:-1]}, {rng.choice((f'{who} said', f'according to {who}'))}.", sentence
    return (
        f"{who[0].upper()}{who[1:]}{',' if ',' in who else ''} said that {sentence[0].lower()}{sentence[1:]}",
        sentence,
    )


def plain(sentence: str) -> bool:
    """Whether a sentence is a statement of the article's own."""
    return sentence.endswith(".") and not re.search('[“”"?]', sentence) and not SAYING.search(sentence)


def numbered(sentence: str, rng: random.Random) -> Pair | None:
    """Change a number."""
    found = list(
        re.finditer(r"(?<![\w.,-])(?!(?:19|20)\d\d\b)[1-9]\d{0,3}(?= [a-z]{4,}s\b| percent\b| million\b)", sentence)
    )
    if not found:
        return None
    at = rng.choice(found)
    value = int(at[0])
    other = rng.choice([value * 10, value + rng.randint(3, 9) * max(1, value // 7), int(at[0][::-1])])
    if other == value:
        other = value * 3 + 1
    return sentence, f"{sentence[: at.start()]}{other}{sentence[at.end() :]}"


def dated(sentence: str, rng: random.Random) -> Pair | None:
    """Plant a date, another one in each text."""
    if not plain(sentence):
        return None
    day, month = rng.randint(2, 27), rng.choice(MONTHS)
    other = (
        (rng.choice([d for d in range(2, 27) if d != day]), month)
        if rng.random() < 0.6
        else (day, rng.choice([m for m in MONTHS if m != month]))
    )
    first, second = (f" on {m} {d}, 2014." if rng.random() < 0 else f" on {m} {d}." for d, m in ((day, month), other))
    return sentence[:-1] + first, sentence[:-1] + second


def misspelt(sentence: str, rng: random.Random) -> Pair | None:
    """Misspell a name."""
    found = [
        m
        for m in re.finditer(r"(?<=[a-z,] )[A-Z][a-z]{5,}\b(?! [A-Z])", sentence)
        if not re.search("day$|ber$|ary$|ust$|(?:an|ish|ese|ic|im)s?$", m[0])
    ]
    if not found:
        return None
    at = rng.choice(found)
    name, n = at[0], rng.randint(2, len(at[0]) - 3)
    if name[n] == name[n + 1]:
        return None
    other = name[:n] + name[n + 1] + name[n] + name[n + 2 :]
    return sentence, sentence[: at.start()] + other + sentence[at.end() :]


def denied(sentence: str, rng: random.Random) -> Pair | None:
    """Take a denial from, or put one into, the second text."""
    at = re.search(
        r"\b(?:was|were|is|are|will|would|should) (?=[a-z]{4,})(?!just\b|only\b|simply\b|merely\b)", sentence
    )
    if not at or re.search(r"\b(?:no|not|never|n't|nor|nothing|without)\b|n't|n’t", sentence) or "?" in sentence:
        return None
    other = sentence[: at.end()] + "not " + sentence[at.end() :]
    return (other, sentence) if rng.random() < 0.5 else (sentence, other)


def cut_quote(sentence: str, rng: random.Random) -> Pair | None:  # noqa: ARG001 - one shape for all planters
    """Cut the tail of a quotation."""
    for found in QUOTED.finditer(sentence):
        words = (found[1] or found[2]).split()
        if len(words) >= 14:
            size = len(words) // 2
            kept = " ".join(words[:size]).rstrip(",.;:—-")
            mark = "," if found.end() < len(sentence) and (found[1] or found[2]).endswith(",") else "."
            return sentence, sentence.replace(found[1] or found[2], kept + mark)
    return None


def other_quote(sentence: str, rng: random.Random) -> Pair | None:
    """Change a word in a quotation."""
    words = ("mountains", "yesterday", "committee", "beautiful", "forgotten", "hundreds", "expensive", "children")
    for found in QUOTED.finditer(sentence):
        inner = found[1] or found[2]
        places = list(re.finditer(r"\b[a-z]{6,}\b", inner))
        if places and len(inner.split()) >= 8:
            at = rng.choice(places)
            return sentence, sentence.replace(inner, inner[: at.start()] + rng.choice(words) + inner[at.end() :])
    return None


def bare_quote(sentence: str, rng: random.Random) -> Pair | None:  # noqa: ARG001 - one shape for all planters
    """Take the marks from a quotation."""
    found = QUOTED.search(sentence)
    if not found or len((found[1] or found[2]).split()) < 8 or len(QUOTED.findall(sentence)) > 1:
        return None
    return sentence, sentence.replace(found[0], found[1] or found[2])


def respelt(sentence: str, rng: random.Random) -> Pair | None:  # noqa: ARG001 - one shape for all planters
    """Write a word in the other English."""
    return replaced(sentence, SPELLINGS)


def reworded(sentence: str, rng: random.Random) -> Pair | None:  # noqa: ARG001 - one shape for all planters
    """Put a synonym for a word."""
    return replaced(sentence, SYNONYMS) if not re.search('[“”"]', sentence) else None


def replaced(sentence: str, known: dict[str, str]) -> Pair | None:
    """Put the other word of a table for the first that stands in it."""
    for at in re.finditer(r"\b[a-z]+\b", sentence):
        if at[0] in known:
            return sentence, sentence[: at.start()] + known[at[0]].replace("_", " ") + sentence[at.end() :]
    return None


def other_tense(sentence: str, rng: random.Random) -> Pair | None:  # noqa: ARG001 - one shape for all planters
    """Tell it in another tense."""
    if re.search('[“”"]', sentence):
        return None
    for old, new in (
        (" was ", " has been "),
        (" is ", " was "),
        (" said ", " says "),
        (" are ", " were "),
        (" has ", " had "),
    ):
        if old in sentence:
            return sentence, sentence.replace(old, new, 1)
    return None


def turned(sentence: str, rng: random.Random) -> Pair | None:
    """Put the voice before or behind what it says."""
    if not plain(sentence) or not re.match(r"(?:The|A|In|It|There|Some|Many) ", sentence):
        return None
    who = rng.choice([v for v in VOICES if "," not in v])
    return f"{sentence[:-1]}, {who} said.", f"{who[0].upper()}{who[1:]} said {sentence[0].lower()}{sentence[1:]}"


def spelt_out(sentence: str, rng: random.Random) -> Pair | None:  # noqa: ARG001 - one shape for all planters
    """Write a number in letters, or percent as a sign."""
    at = re.search(r"(?<![\w.,-])(\d{1,2})(?= [a-z]{4,}s\b)", sentence)
    if at and int(at[1]) in NUMBERS:
        return sentence, sentence[: at.start()] + NUMBERS[int(at[1])] + sentence[at.end() :]
    return (sentence, sentence.replace(" percent", "%", 1)) if re.search(r"\d percent", sentence) else None


def shorter_name(sentence: str, rng: random.Random) -> Pair | None:
    """Leave the forename out."""
    found = list(re.finditer(r"(?<=[a-z,] )[A-Z][a-z]{2,} (?=[A-Z][a-z]{3,}\b(?! [A-Z]))", sentence))
    if not found:
        return None
    at = rng.choice(found)
    return sentence, sentence[: at.start()] + sentence[at.end() :]


def clipped(sentence: str, rng: random.Random) -> Pair | None:  # noqa: ARG001 - one shape for all planters
    """Leave a relative clause or an aside out."""
    at = re.search(r", (?:who|which) [^,“”\"]{10,80}(?=[,.])", sentence)
    end = at.end() + (sentence[at.end()] == ",") if at else 0
    return (sentence, sentence[: at.start()] + sentence[end:]) if at and not SAYING.search(at[0]) else None


CHANGES: dict[str, Planter] = {
    "hedge dropped": hedged,
    "bound dropped": bounded,
    "voice dropped": voiced,
    "number changed": numbered,
    "date changed": dated,
    "name changed": misspelt,
    "denial": denied,
    "quotation shortened": cut_quote,
    "quotation changed": other_quote,
    "quotation made indirect": bare_quote,
}
NONE: dict[str, Planter] = {
    "spelling": respelt,
    "synonym": reworded,
    "tense": other_tense,
    "word order": turned,
    "number in letters": spelt_out,
    "forename left out": shorter_name,
    "clause left out": clipped,
}


def sentences(text: str) -> list[list[str]]:
    """Cut a text into paragraphs of sentences, roughly."""
    blocks = [" ".join(block.split()) for block in re.split(r"\n\s*\n|\n", text)]
    cut = [
        re.split(r"(?<=[.?!])(?:(?<=[a-z)0-9%][.?!]))\s+(?=[A-Z“\"])", block)
        for block in blocks
        if len(block.split()) > 6
    ]
    kept, size = [], 0
    for block in cut:
        size += len(block)
        if size > LONGEST:
            break
        kept.append(block)
    return kept


def inside(block: list[str], n: int) -> bool:
    """Whether a sentence stands in a quotation, or in a paragraph whose marks cannot be told."""
    whole = " ".join(block)
    if (
        whole.count('"') % 2
        or whole.count("“") != whole.count("”")
        or re.match(r"[A-Z. ]{3,}:", whole)
        or "''" in whole
    ):
        return True
    before = " ".join(block[:n])
    return bool(before.count('"') % 2 or before.count("“") != before.count("”")) or bool(re.search('[“”"]', block[n]))


def planted(blocks: list[list[str]], rng: random.Random) -> tuple[list[list[str]], list[list[str]], list[Plant]]:
    """Return the paragraphs of the two texts, and what was planted."""
    before, after = [list(block) for block in blocks], [list(block) for block in blocks]
    places = [(b, n) for b, block in enumerate(blocks) for n in range(len(block))][1:]
    used: set[tuple[int, int]] = set()
    plants = []
    marked = {(b, n) for b, block in enumerate(blocks) for n in range(len(block)) if inside(block, n)}
    kinds = [*((k, p, True) for k, p in CHANGES.items()), *((k, p, False) for k, p in NONE.items())]
    rng.shuffle(kinds)
    for kind, planter, changes in kinds:
        rng.shuffle(places)
        for b, n in places:
            if (b, n) in marked and not kind.startswith("quotation"):
                continue
            near = {(b, n - 1), (b, n), (b, n + 1)}
            pair = None if near & used or len(blocks[b][n].split()) < 8 else planter(blocks[b][n], rng)
            if pair and pair[0] != pair[1]:
                before[b][n], after[b][n] = pair
                used.add((b, n))
                plants.append(Plant(kind, *pair, changes))
                break
    return before, after, plants


def recast(blocks: list[list[str]], used: set[str], rng: random.Random) -> list[list[str]]:
    """Tell it again: every sentence edited lightly, a third of what carries no plant left out, paragraphs moved."""
    told = [
        [sentence if inside(block, n) else edited(sentence, rng) for n, sentence in enumerate(block)]
        for block in blocks
    ]
    kept = [new for old, new in zip(blocks, told, strict=True) if not used.isdisjoint(old) or rng.random() < 0.66]
    at = rng.randrange(max(1, len(kept)))
    return [*kept[at:], *kept[:at]]


def edited(sentence: str, rng: random.Random) -> str:
    """Change a few words of a sentence that matter to nobody."""
    for planter in (respelt, reworded, other_tense, spelt_out):
        pair = planter(sentence, rng)
        sentence = pair[1] if pair else sentence
    return sentence
