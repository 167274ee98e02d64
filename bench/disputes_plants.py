"""Retell an article in other words, with other days, names, places and denials planted; no benchmark itself.

The word lists here are of their own, and know nothing of Stemma's.
"""

import random
import re
import xml.etree.ElementTree as ET
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from drift_plants import edited, sentences

EACH = 2
"""Plants of each kind in an article."""
MOST = 30
"""Sentences of an article that are used."""
KINDS = ("date", "who", "place", "yes or no", "spelling")

Planter = Callable[[str, str, random.Random], tuple[str, dict[str, str]] | None]
"""A sentence and its whole article -> what takes the place of which words, in this sentence or everywhere."""


@dataclass(frozen=True)
class Plant:
    """A sentence as the first and as the second outlet prints it."""

    kind: str
    before: str
    after: str
    names: tuple[str, ...] = ()
    """Surnames, as the first and as the second outlet has them throughout."""


DAYS = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()
MONTHS = "January February March April May June July August September October November December".split()
PEOPLE = (
    "Ilse Varga", "Tomas Brandt", "Nadia Okoye", "Peder Halvorsen", "Ruth Ambler", "Joaquin Teller", "Milan Kovac",
    "Greta Sorley", "Anton Reuss", "Dalia Marsh",
)  # fmt: skip
PLACES = ("Arnwick", "Lorrimer", "Tessaly", "Brandal", "Osterholt", "Quillon", "Varnby", "Cormeilles")
GIVEN = re.compile(
    r"\b(?:John|Robert|James|Michael|William|David|Richard|Joseph|Thomas|Charles|Daniel|Matthew|Mark|Paul|Steven|"
    r"Andrew|George|Barack|Bill|Steve|Tim|Tom|Peter|Sarah|Mary|Jennifer|Linda|Susan|Karen|Nancy|Lisa|Anna|Maria|Alan|"
    r"Ben|Eric|Fritz|Gordon|Jean|Carlos|Jose|Scott|Kevin|Brian|Gary|Larry|Frank|Jim|Joe|Mike|Dan|Ed|Edward|Henry|Jack|"
    r"Kim|Rick|Roger|Ron|Sergio|Walter|Donald|Hillary|Martin|Philip|Anthony|Lindsay|Jeff|Phil|Chris|Bob) "
    r"(?:[A-Z]\. )?[A-Z][a-z]{3,}\b"
)
SITES = re.compile(
    r"\bin (New York|London|Paris|Berlin|Tokyo|Washington|Chicago|Detroit|Toronto|Los Angeles|San Francisco|Boston|"
    r"Beijing|Moscow|Brussels|Madrid|Rome|Cairo|Seattle|Houston|Dallas|Miami|Atlanta|Toulouse|Sydney|Melbourne|Hamburg|"
    r"Ontario|California|Texas|Ohio|Michigan|Florida|Canada|Mexico|Brazil|India|China|Japan|Germany|France|Spain|"
    r"Italy|Australia|England|Scotland|Ireland|Egypt|Turkey|Indonesia)\b(?! [A-Z])(?!, [A-Z])"
)
SAYING = re.compile(r"\b(?:sa(?:id|ys?|ying)|told|according|claim\w*|report\w*|believ\w*|argu\w*|add(?:ed|s))\b")


def articles(folder: Path) -> list[list[list[str]]]:
    """Return the articles of a folder, as tokens in XML or as plain text: paragraphs of sentences."""
    files = sorted(folder.rglob("*.xml")) or sorted(folder.rglob("*.txt"))
    seen = {file.stem: file for file in files if "cross-doc" not in file.parent.parent.name}
    found = [_tokens(file) if file.suffix == ".xml" else sentences(file.read_text("utf-8")) for file in seen.values()]
    return [blocks for blocks in found if sum(map(len, blocks)) >= 6]


def _tokens(file: Path) -> list[list[str]]:
    """Read an article of MEANTIME or ECB+: one token a line, sentences numbered, no paragraphs."""
    words: dict[int, list[str]] = {}
    for token in ET.parse(file).iter("token"):  # noqa: S314 - a published data set
        words.setdefault(int(token.get("sentence", "0")), []).append(token.text or "")
    told = [_joined(words[n]) for n in sorted(words)]
    kept = [text for text in told if len(text.split()) > 6 and text.endswith((".", '."', ".''"))]
    return [kept[n : n + 2] for n in range(0, min(len(kept), MOST), 2)]


def _joined(tokens: list[str]) -> str:
    text = " ".join(tokens).replace("`` ", '"').replace(" ''", '"').replace(" n't", "n't")
    text = re.sub(r" ([,.;:!?%)\]'’])", r"\1", text)
    text = re.sub(r"([(\[$£€]) ", r"\1", text)
    return re.sub(r'" ([^"]*?) ?"', r'"\1"', text)


def another(known: list[str], word: str, rng: random.Random) -> str:
    """Choose another one."""
    return rng.choice([one for one in known if one != word])


def other_day(sentence: str, text: str, rng: random.Random) -> tuple[str, dict[str, str]] | None:  # noqa: ARG001
    """Plant another day, month or year, one that is a while off."""
    weekday = re.search(rf"\b(?:on|last) ({'|'.join(DAYS)})\b", sentence)
    month_day = re.search(rf"\b({'|'.join(MONTHS)}) (\d{{1,2}})\b(?!,? ?\d{{3}})", sentence)
    month = re.search(rf"\bin ({'|'.join(MONTHS)})\b(?! \d{{1,2}}\b)", sentence)
    year = re.search(r"\bin ((?:19|20)\d\d)\b", sentence)
    found = rng.choice([m for m in (weekday, month_day, month, year) if m] or [None])
    if found is None or SAYING.search(sentence) or len(re.findall("|".join((*DAYS, *MONTHS)), sentence)) > 1:
        return None
    if found is weekday:
        new = found[0].replace(found[1], another(DAYS, found[1], rng))
    elif found is month_day:
        new = f"{found[1]} {(int(found[2]) + rng.randint(2, 20)) % 27 + 1}"
    elif found is month:
        new = found[0].replace(found[1], another(MONTHS, found[1], rng))
    else:
        new = f"in {int(found[1]) - rng.randint(1, 9)}"
    return (sentence.replace(found[0], new), {}) if new != found[0] else None


def other_name(sentence: str, text: str, rng: random.Random) -> tuple[str, dict[str, str]] | None:
    """Put another person in somebody's place, wherever the article names him."""
    found = GIVEN.search(sentence)
    fresh = [name for name in PEOPLE if name.split()[1] not in text]
    if not found or not fresh:
        return None
    new, last = rng.choice(fresh), found[0].split()[-1]
    changes = {found[0]: new, last: new.split()[-1]}
    return swapped(sentence, changes), changes


def other_place(sentence: str, text: str, rng: random.Random) -> tuple[str, dict[str, str]] | None:
    """Put it in another place, in this sentence alone where it is named elsewhere for other things."""
    found = SITES.search(sentence)
    if not found or text.count(found[1]) > 1:
        return None
    new = rng.choice(PLACES)
    return sentence.replace(found[0], f"in {new}"), {}


def denied(sentence: str, text: str, rng: random.Random) -> tuple[str, dict[str, str]] | None:  # noqa: ARG001
    """Deny what the first text says."""
    at = re.search(r"\b(was|were|is|are|has|have|had|did) (?!not|no\b|never|only|just|been the)(?=[a-z]{4,})", sentence)
    if not at or re.search(r"\b(?:no|not|never|nor|nothing|without|may|might|could|if)\b|n't|n’t", sentence):
        return None
    word = rng.choice(("not", "never")) if at[1] in {"has", "have", "had"} else "not"
    return sentence[: at.end()] + word + " " + sentence[at.end() :], {}


def misspelt(sentence: str, text: str, rng: random.Random) -> tuple[str, dict[str, str]] | None:
    """Write a surname in another way, wherever it stands."""
    found = GIVEN.search(sentence)
    last = found[0].split()[-1] if found else ""
    if len(last) < 6 or re.search(r"\b(?:Mr|Ms|Mrs)\b", text[:1]):
        return None
    at = rng.randint(2, len(last) - 3)
    new = last[:at] + last[at] * 2 + last[at + 1 :] if last[at] != last[at + 1] else last[:at] + last[at + 1 :]
    return swapped(sentence, {last: new}), {last: new}


PLANTERS: dict[str, Planter] = {
    "date": other_day,
    "who": other_name,
    "place": other_place,
    "yes or no": denied,
    "spelling": misspelt,
}


def swapped(text: str, changes: dict[str, str]) -> str:
    """Put words in the place of others."""
    for old, new in changes.items():
        text = re.sub(rf"\b{re.escape(old)}\b", new, text)
    return text


def retold(blocks: list[list[str]], rng: random.Random) -> tuple[list[list[str]], list[list[str]], list[Plant]]:
    """Return the paragraphs of the two texts, and what was planted."""
    text = " ".join(sentence for block in blocks for sentence in block)
    places = [(b, n) for b, block in enumerate(blocks) for n, s in enumerate(block) if not re.search('["“”]', s)]
    after: dict[tuple[int, int], tuple[str, str]] = {}
    everywhere: dict[str, str] = {}
    named: dict[tuple[int, int], tuple[str, ...]] = {}
    kinds = [kind for kind in KINDS for _ in range(EACH)]
    rng.shuffle(kinds)
    for kind in kinds:
        rng.shuffle(places)
        for b, n in places:
            if (b, n) in after or any(old in blocks[b][n] for old in everywhere):
                continue
            planted = PLANTERS[kind](blocks[b][n], text, rng)
            if planted and planted[0] != blocks[b][n] and not set(planted[1]) & set(everywhere):
                after[b, n] = kind, planted[0]
                everywhere |= planted[1]
                named[b, n] = tuple(planted[1].items())[-1] if planted[1] else ()
                break
    told, plants = [], []
    for b, block in enumerate(blocks):
        kept = any((b, n) in after for n in range(len(block))) or rng.random() < 0.66
        new = [_again(sentence, after.get((b, n)), everywhere, rng) for n, sentence in enumerate(block)]
        here = [n for n in range(len(block)) if (b, n) in after and (named[b, n][1:] or ("",))[0] in new[n]]
        plants += [Plant(after[b, n][0], block[n], new[n], named[b, n]) for n in here]
        told += [new] if kept else []
    at = rng.randrange(max(1, len(told)))
    return blocks, [*told[at:], *told[:at]], plants


def _again(sentence: str, plant: tuple[str, str] | None, everywhere: dict[str, str], rng: random.Random) -> str:
    """Tell a sentence in other words."""
    if re.search('["“”]', sentence):
        return swapped(sentence, everywhere)
    new = plant[1] if plant else sentence
    for edit in (clipped, turned, lambda s, _: edited(s, rng)):
        new = edit(new, rng)
    return swapped(new, {} if plant and plant[0] in {"who", "spelling"} else everywhere)


def clipped(sentence: str, rng: random.Random) -> str:
    """Leave an aside out."""
    at = re.search(
        r", (?:who|which|whose|where|while|although|saying|adding|including) [^,“”\"]{10,90}(?=[,.])", sentence
    )
    if not at or rng.random() < 0.4 or re.search(r"\d|not|never", at[0]):
        return sentence
    return sentence[: at.start()] + sentence[at.end() + (sentence[at.end()] == ",") :]


def turned(sentence: str, rng: random.Random) -> str:
    """Move what opens a sentence to its end, or what ends it to its head."""
    opening = re.match(r"((?:In|On|At|After|During|Since|Before) [^,]{3,40}), ([^,]*)\.$", sentence)
    if opening:
        head = opening[2][0].upper() + opening[2][1:]
        return f"{head} {opening[1][0].lower()}{opening[1][1:]}."
    closing = re.search(r" ((?:in|on|during) [^,.]{3,30})\.$", sentence)
    if closing and rng.random() < 0.5 and re.match(r"(?:The|A|An|He|She|It|They) ", sentence):
        head = sentence[0].lower() + sentence[1 : closing.start()]
        return f"{closing[1][0].upper()}{closing[1][1:]}, {head}."
    return sentence
