"""Group statements that say the same.

Each distinct wording counts once, whoever carries it, so that a copy changes nothing. How likely two wordings say the
same is told by their telling words, by what their sentences mean to the trained reader, and by figures, days, negation
and where they stand. Sets of wordings join while they are likely to on average, so that no sentence that states two
claims makes one of them. Taking an article away can therefore
regroup what stood near the border of a claim; how rarely it does is measured (docs/method/claims.md).
"""

from collections.abc import Mapping, Sequence

from stemma.lang import language_of
from stemma.lang.words import Words
from stemma.link.grouping.linkage import joined
from stemma.link.grouping.rendered import across
from stemma.link.grouping.sameness import Tie, ties
from stemma.link.grouping.wordings import Wording, distinct
from stemma.model.documents import DocId
from stemma.model.facts import Reading
from stemma.model.links import ClaimGroup, Retold
from stemma.settings import ClaimSettings

_PLAIN = 14
"""Words in a statement that is easily read; the headline is the one that comes nearest."""
_SHOWN = 60
"""Characters of a wording shown in a reason."""
_MOST_SHARED = 5
"""Words or runs of words shown in a reason."""
_STEM = 5
"""Letters that two forms of one word share."""


def group(
    readings: tuple[Reading, ...], settings: ClaimSettings, retold: tuple[Retold, ...] = ()
) -> tuple[ClaimGroup, ...]:
    """Group statements that say the same; a statement that matches nothing is a claim of its own.

    Statements in two languages say the same where their sentences, among those `retold`, render one another.

    Neither entities nor layers count: what a name stands for, and a sentence's layer, depend on the articles around it.
    """
    wordings = distinct(readings)
    lang = {r.document.id: r.document.lang for r in readings}
    tied = (*ties(wordings, settings), *across(wordings, retold, lang))
    known = {doc: language_of(code).words for doc, code in lang.items()}
    found = [claim(wordings, members, near, known) for members, near in hanging(wordings, tied, settings)]
    return tuple(sorted(found, key=lambda g: (g.headline.span, g.headline.sentence)))


def hanging(
    wordings: Sequence[Wording], tied: Sequence[Tie], settings: ClaimSettings
) -> list[tuple[list[int], list[Tie]]]:
    """Return the sets of wordings that make one claim, each with the ties by which they hang together."""
    sets = joined([wording.language for wording in wordings], tied, settings.least_alike)
    of = {n: number for number, members in enumerate(sets) for n in members}
    ties: list[list[Tie]] = [[] for _ in sets]
    for tie in tied:
        if of[tie.left] == of[tie.right] and tie.alike > 0:
            ties[of[tie.left]].append(tie)
    return list(zip(sets, ties, strict=True))


def claim(wordings: Sequence[Wording], members: list[int], near: list[Tie], known: Mapping[DocId, Words]) -> ClaimGroup:
    """Make a claim of wordings that hang together."""
    closest: dict[int, tuple[float, int]] = {}
    total = dict.fromkeys(members, 0.0)
    for tie in near:
        for one, other in ((tie.left, tie.right), (tie.right, tie.left)):
            total[one] += tie.alike
            closest[one] = max(closest.get(one, (0.0, 0)), (tie.alike, -other))
    head = min(members, key=lambda n: (*unclear(wordings[n], known), -round(total[n], 6), wordings[n].text))
    stated = sorted((said.span, said.sentence, n, said) for n in members for said in wordings[n].statements)
    shown = wordings[head].statements[0]
    why = tuple(
        "the words shown for the claim"
        if said == shown and len(stated) > 1
        else reason(wordings, n, closest.get(n), known)
        for *_, n, said in stated
    )
    return ClaimGroup(tuple(said for *_, said in stated), shown, why)


def unclear(wording: Wording, known: Mapping[DocId, Words]) -> tuple[int, bool, bool, int]:
    """Rank a wording as a headline: it stands by itself, is not cut off, keeps no distance; then a plain length."""
    said = wording.statements[0]
    words, text = known[said.span.doc], wording.text.split()
    cut_off = not text[0][0].isupper() and not text[0][0].isdigit()
    return hangs(text, words), cut_off, said.stance in {"hedged", "denied"}, abs(len(text) - _PLAIN) // 4


def hangs(text: Sequence[str], words: Words) -> int:
    """Return how far words hang on others: 2 where they open a side clause or have no verb, 1 with a pronoun ahead."""
    low = [word.lower() for word in text]
    if low[0] in words.coordinators | words.subordinators | words.relatives | words.content_openers:
        return 2
    verbs = words.auxiliaries | words.finite | words.present
    if verbs and not any(word in verbs or word.endswith(words.past_endings) for word in low[1:]):
        return 2
    back = words.subjects | words.ours | words.demonstratives | words.negations
    return int(low[0] in back or any(word in words.ours for word in low))


def reason(wordings: Sequence[Wording], n: int, closest: tuple[float, int] | None, known: Mapping[DocId, Words]) -> str:
    """Say in words why a statement belongs to its claim."""
    mine = wordings[n]
    if len(mine.statements) > 1:
        return "another article has the same words"
    if closest is None:
        return "no other statement says the same"
    other = wordings[-closest[1]]
    text = other.text if len(other.text) <= _SHOWN else other.text[:_SHOWN].rsplit(" ", 1)[0] + " …"
    if known[mine.statements[0].span.doc] is not known[other.statements[0].span.doc]:
        return f"renders “{text}” in another language"
    if mine.words == other.words:
        return f"has all telling words of “{text}”"
    both = shared(mine, other)
    return f"says the same in other words as “{text}”" + (f": shares {', '.join(both)}" if both else "")


def shared(one: Wording, other: Wording) -> list[str]:
    """Return the telling words of one wording that another has, as written, those that stand together as one."""
    runs: list[list[str]] = [[]]
    for word in one.text.split():
        low = word.lower().removesuffix("'s")
        if low in one.words and any(low == has or akin(low, has) for has in other.words):
            runs[-1].append(word)
        elif runs[-1]:
            runs.append([])
    return [" ".join(run) for run in runs if run][:_MOST_SHARED]


def akin(one: str, other: str) -> bool:
    """Whether two words have one stem, as far as letters tell: `damage`, `damaged`."""
    return min(len(one), len(other)) >= _STEM and one[:_STEM] == other[:_STEM]
