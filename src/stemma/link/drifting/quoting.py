"""What became of quotations: cut, changed, or told without their marks."""

from collections.abc import Iterator, Sequence

from stemma.link.drifting.facing import Change, Facing, Side, Told
from stemma.link.drifting.spelling import same_word
from stemma.link.uttering.edits import Told as Printed
from stemma.link.uttering.edits import edits
from stemma.link.uttering.phrasing import printed
from stemma.link.uttering.wording import words_of
from stemma.model.documents import Span
from stemma.model.facts import Mention
from stemma.model.links import Edit
from stemma.text.aliases import fold

_SPOKEN = 5
"""Words of a quotation from which one that has lost its marks is told; fewer may be quoted for their flavour."""
_KEPT = 0.8
"""Share of its words that stand in the other text."""
_STRETCH = 3
"""How many times as many words a changed place may have; beyond it something was cut, and something else put there."""
_OTHER = 0.3
"""Share of a version's words that may be others; with more it is another quotation that begins or ends like it."""
_CUT = 4
"""Words of a cut from which it is told of."""
_SHOWN = 12
_MOST = 3
"""Changes told of one quotation."""


def versions(one: Told, other: Told, pieces: tuple[tuple[Span, ...], tuple[Span, ...]]) -> Iterator[Change]:
    """Yield where the second of two versions of a quotation cuts or changes the first."""
    first, second = _printed(one, pieces[0]), _printed(other, pieces[1])
    if printed(first) == printed(second):
        return
    passages = whole(pieces[0]), whole(pieces[1])
    found = edits(first, second)
    heads = {first.words[0].start, second.words[0].start}
    changed = [edit for edit in found if edit.kind == "changed" and telling(edit, one, other, heads)]
    put = sum(len(_plain(other.reading.words(e.here))) for e in found if e.kind in {"changed", "added"} and e.here)
    if put > _OTHER * len(second.words):
        return
    for edit in changed[:_MOST]:
        said = f"{quoted(one, edit.full)} and {quoted(other, edit.here)}"
        yield Change("quotation changed", edit.full, edit.here, passages, f"{said}: other words in one quotation")
    if not changed:
        yield from _cuts(found, one, other, passages)


def _printed(told: Told, pieces: tuple[Span, ...]) -> Printed:
    return Printed(told.reading, pieces, words_of(told.reading, pieces))


def _cuts(found: Sequence[Edit], one: Told, other: Told, passages: tuple[Span, Span]) -> Iterator[Change]:
    """Yield what a version leaves out: each place where nothing shows it, and of all others the longest."""
    for edit in found:
        if edit.kind == "joined" and edit.here is None and edit.full is not None and cuts(one, edit.full):
            why = f"{quoted(one, edit.full)} is left out, and nothing shows it"
            yield Change("quotation changed", edit.full, None, passages, why)
    cut = [edit.full for edit in found if edit.kind == "cut" and edit.full is not None]
    weighty = [span for span in cut if weighs(Side(one, span).keys, other)]
    if weighty:
        longest = max(weighty, key=lambda span: (span.end - span.start, -span.start))
        gone = ", ".join(quoted(one, span) for span in cut[:_MOST])
        more = f" and {len(cut) - _MOST} more" if len(cut) > _MOST else ""
        yield Change("quotation shortened", longest, None, passages, f"in one alone: {gone}{more}")


def weighs(words: Sequence[str], other: Told) -> bool:
    """Whether a cut is long enough to tell of, and its words are not printed in another place."""
    return len(words) >= _CUT and not other.prints(words)


def cuts(told: Told, span: Span) -> bool:
    """Whether words that are left out tell something: no sign spelt out, no forename."""
    words = told.language.words
    silent = (words.stop - words.negations - words.hedges) | told.language.numbers.measures.keys()
    if any(mention.span.start <= span.start and span.end <= mention.span.end for mention in told.around(Mention, span)):
        return False
    return not silent.issuperset(_plain(told.reading.words(span)))


def whole(pieces: tuple[Span, ...]) -> Span:
    """Return the stretch from the first to the last piece of a quotation."""
    return Span(pieces[0].doc, pieces[0].start, pieces[-1].end)


def quoted(told: Told, span: Span | None) -> str:
    """Return the words of a span between marks, at most a dozen of them."""
    words = told.reading.words(span).split() if span is not None else []
    return f"“{' '.join(words if len(words) <= _SHOWN else [*words[:6], '…', *words[-5:]])}”"


def telling(edit: Edit, one: Told, other: Told, heads: set[int]) -> bool:
    """Whether a changed place changes more than a form, a spelling or words that tell nothing by themselves.

    At the head of a quotation a paper fits the words into its sentence; there only one word for one tells.
    """
    if edit.full is None or edit.here is None:
        return False
    sizes = sorted(len(told.reading.words(span).split()) for told, span in ((one, edit.full), (other, edit.here)))
    if sizes[1] > (sizes[0] if heads & {edit.full.start, edit.here.start} else _STRETCH * sizes[0]):
        return False
    words = one.language.words
    silent = words.stop - words.negations - words.hedges
    mine, theirs = (
        [w for w in _plain(told.reading.words(span)) if w not in silent]
        for told, span in ((one, edit.full), (other, edit.here))
    )
    if len(mine) == len(theirs):
        return any(not same_word(a, b) for a, b in zip(mine, theirs, strict=True))
    return "".join(mine) != "".join(theirs)


def _plain(text: str) -> list[str]:
    words = fold(text).replace("-", " ").replace("'", "").split()
    return [plain for word in words if (plain := word.strip("“”‘’\"'.,;:!?()[]…"))]


def unmarked(facing: Facing) -> Iterator[Change]:
    """Yield the quotations of the left whose words stand in the right without marks."""
    left, right = facing.left, facing.right
    for piece in left.told.pieces_in(left.span):
        here = kept(facing, piece) if left.told.closed(piece) else None
        if here is not None and not right.told.quotes(here):
            passages = left.told.sentences(piece), right.told.sentences(here)
            why = f"{quoted(left.told, piece)}: in quotation marks in one, without in the other"
            yield Change("quotation made indirect", piece, here, passages, why)


def kept(facing: Facing, piece: Span) -> Span | None:
    """Return where almost all words of a quotation stand close together in the other text."""
    words = facing.left.range(piece)
    size, found = words[1] - words[0], facing.kept(words)
    if size < _SPOKEN or len(found) < _KEPT * size or found[-1] - found[0] >= size / _KEPT:
        return None
    first, last = facing.right.words[found[0]], facing.right.words[found[-1]]
    return Span(facing.right.span.doc, first.start, last.end)
