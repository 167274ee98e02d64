"""The dossier as one page that needs no server, no network and no script."""

from base64 import b64encode
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from hashlib import sha256
from importlib.resources import files

from stemma.model.documents import DocId
from stemma.model.dossier import Dossier
from stemma.model.facts import Quote, Reading
from stemma.tell.assemble import assemble
from stemma.tell.corrected import in_claim
from stemma.tell.escape import visible
from stemma.tell.phrases import count, listed, number, span_of
from stemma.tell.picture.claim import Claims, wordless
from stemma.tell.picture.draw import draw
from stemma.tell.picture.graph import of_story
from stemma.tell.picture.rows import draw_rows
from stemma.tell.split import by_story
from stemma.tell.view import ClaimView, FrameView, Rest, Said, ValueView, View

MOST_CLAIMS = 400
"""Claims on the page; a page of 1,000 articles would otherwise be too heavy for a phone."""
MOST_CHANGES = 60
"""Changes on the page, those that weigh most first."""
MOST_TREES = 120
"""Claims with a picture of their own, some 6 kB each."""
TREE = 820
"""Pixels that a claim's picture may be wide."""
MOST_SQUARES = 28
"""Squares in the longest row of the chart of origins; beyond that one square stands for several claims."""


@dataclass(frozen=True, slots=True)
class Stretch:
    """A piece of a whole text, with what lies over it."""

    start: int
    end: int
    words: str
    claim: int
    """The number of the claim that it states; 0 for none."""
    quoted: bool


@dataclass(frozen=True, slots=True)
class Story:
    """One story with its pictures and, on demand, its texts."""

    view: View
    number: int
    wide: str
    narrow: str
    texts: dict[DocId, tuple[tuple[Stretch, ...], ...]]
    trees: dict[str, str]
    """The pictures of claims that several articles make, by claim."""


def render(dossier: Dossier, *, full_text: bool = False) -> str:
    """Write the page; `full_text` adds the clean text of every article, with highlights."""
    # Who asks for whole texts has no use for withheld passages.
    pile = assemble(dossier, share=1) if full_text else assemble(dossier)
    parts = by_story(dossier)
    stories = [_story(n, v, p, full_text) for n, (v, p) in enumerate(zip(pile.stories, parts, strict=True), 1)]
    script = _resource("page.js")
    digest = b64encode(sha256(script.encode()).digest()).decode()
    return _page(pile=pile, stories=stories, script=script, digest=digest, full_text=full_text)


def _story(turn: int, view: View, part: Dossier, full_text: bool) -> Story:  # noqa: FBT001 - private, passed on
    tree = of_story(part)
    texts = {r.document.id: texted(r, view.claims) for r in part.readings} if full_text else {}
    return Story(view, turn, draw(tree, heading=False), draw_rows(tree), texts, _trees(view, part))


def _trees(view: View, part: Dossier) -> dict[str, str]:
    """Draw the claims that several articles make; their words stand beside the picture, so that it shows none."""
    claims, known = Claims(part), {claim.id: claim for claim in part.claims}
    shared = [claim.id for claim in view.claims if claim.shared][:MOST_TREES]
    return {one: draw(wordless(claims.tree(known[one])), width=TREE, heading=False) for one in shared}


def _page(**values: object) -> str:
    # Jinja takes 60 ms to import, and only this page needs it.
    from jinja2 import Environment, FunctionLoader, StrictUndefined  # noqa: PLC0415

    environment = Environment(
        loader=FunctionLoader(_resource),
        autoescape=True,
        trim_blocks=True,
        lstrip_blocks=True,
        undefined=StrictUndefined,
        finalize=_shown,
        keep_trailing_newline=True,
    )
    environment.globals.update(
        count=count,
        listed=listed,
        number=number,
        span_of=span_of,
        grounds=grounds,
        corrected=in_claim,
        squares=squares,
        lede=lede,
        dot=dot,
        most=MOST_CLAIMS,
        most_changes=MOST_CHANGES,
        css=_resource("page.css") + _resource("account.css") + _resource("tree.css"),
    )
    return environment.get_template("page.html.j2").render(**values)


def _resource(name: str) -> str:
    return files("stemma.tell").joinpath("page", name).read_text("utf-8")


def _shown(value: object) -> object:
    """Make every string visible that the page writes, whatever template writes it."""
    from markupsafe import Markup  # noqa: PLC0415 - comes with Jinja

    return visible(value) if isinstance(value, str) and not isinstance(value, Markup) else value


def lede(view: View) -> tuple[str, ...]:
    """Say in a few counted sentences what the story rests on."""
    shared = [claim for claim in view.claims if claim.articles > 1]
    single = sum(claim.high == 1 for claim in shared)
    bare = sum(claim.low == 0 for claim in view.claims)
    said = []
    if shared:
        rest = "rests" if single == 1 else "rest"
        claims = f"{number(len(shared))} {'claim' if len(shared) == 1 else 'claims'}"
        said.append(f"Of {claims} that several articles make, {number(single)} {rest} on at most one origin.")
    if view.same_texts:
        sharing = number(sum(map(len, view.same_texts))).capitalize()
        said.append(f"{sharing} of the {number(len(view.articles))} articles carry a text that others carry too.")
    if bare:
        said.append(f"For {number(bare)} of all {count(len(view.claims), 'claim')} no origin is on record.")
    return tuple(said)


def grounds(said: Iterable[Said]) -> list[tuple[str, str, list[list[Said]]]]:
    """Group the statements of a claim by what they rest on: the label, its kind, and the rows."""
    groups: dict[tuple[int, str, str], list[Said]] = {}
    for one in said:
        if one.origins:
            key = (0, "certain", ", ".join(one.origins))
        elif one.maybe:
            key = (1, "perhaps", f"perhaps {', '.join(one.maybe)}")
        else:
            key = (2, "nobasis", "no basis given")
        groups.setdefault(key, []).append(one)
    ranked = sorted(groups.items(), key=lambda group: (group[0][0], -len(group[1]), group[0][2]))
    return [(label, kind, alike(many)) for (_, kind, label), many in ranked]


def alike(said: Iterable[Said]) -> list[list[Said]]:
    """Put statements in the same words, with the same basis, into one row."""
    rows: dict[tuple[object, ...], list[Said]] = {}
    for one in said:
        passage = one.passage
        words = (passage.before + passage.words + passage.after) or passage.place.span
        key = (words, one.voice, one.origins, one.maybe, one.unrecorded, one.stance, one.act)
        rows.setdefault(key, []).append(one)
    return list(rows.values())


def squares(rests: Sequence[Rest]) -> int:
    """Return how many claims one square of the chart stands for."""
    most = max((rest.claims + rest.maybe for rest in rests), default=1)
    return -(-most // MOST_SQUARES) or 1


def dot(frame: FrameView, value: ValueView) -> tuple[float, float] | None:
    """Return where a value lies on the line of its frame, in percent; None where the line would say nothing."""
    ends = [end for v in frame.values for end in (v.low, v.high) if isinstance(end, int | float)]
    if len(set(ends)) < 2:
        return None
    least = min(ends) if frame.unit in {"year", "hour of day"} or min(ends) < 0 else 0
    scale = (max(ends) - least) or 1
    low = value.low if isinstance(value.low, int | float) else value.high
    high = value.high if isinstance(value.high, int | float) else value.low
    if not isinstance(low, int | float) or not isinstance(high, int | float):
        return None
    return round(100 * (low - least) / scale, 2), round(100 * (high - low) / scale, 2)


def texted(reading: Reading, claims: Iterable[ClaimView]) -> tuple[tuple[Stretch, ...], ...]:
    """Cut a whole text into stretches, a tuple a paragraph, so that what lies over it can be marked."""
    doc = reading.document.id
    size = len(reading.document.text)
    stated, quoted = [0] * size, bytearray(size)
    for claim in claims:
        for said in claim.said:
            place = said.passage.place
            if place.doc == doc:
                stated[place.start : place.end] = [claim.number] * (place.end - place.start)
    for quote in reading.of(Quote):
        for piece in quote.pieces:
            quoted[piece.start : piece.end] = b"\x01" * (piece.end - piece.start)
    marks = list(zip(stated, quoted, strict=True))
    return tuple(tuple(_stretches(reading, b.start, b.end, marks)) for b in reading.document.blocks)


def _stretches(reading: Reading, start: int, end: int, marks: Sequence[tuple[int, int]]) -> Iterable[Stretch]:
    at = start
    for here in range(start + 1, end + 1):
        if here == end or marks[here] != marks[at]:
            claim, quoted = marks[at]
            yield Stretch(at, here, reading.document.text[at:here], claim, bool(quoted))
            at = here
