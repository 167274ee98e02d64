"""The account in Markdown, for a page of its own and for the whole dossier; it reads as plain text too."""

from collections.abc import Iterator, Sequence

from stemma.tell.escape import markdown as safe
from stemma.tell.excerpts import Shown
from stemma.tell.phrases import count, listed, span_of
from stemma.tell.view import AccountView, ClaimView, FrameView, RowView, StrandView, ValueView, View, VoiceView

_MOST_VALUES = 6
"""Values of a figure set side by side; all of them stand under the figures."""


def written(view: View) -> Iterator[str]:
    """Write the account of a story."""
    told = view.account
    if not told.rows:
        return
    yield from ("", "### The account", "", said_of(told))
    for part in told.parts:
        if part.title:
            yield from ("", f"#### {part.title}")
        for strand in part.strands:
            yield from _strand(strand)


def said_of(told: AccountView) -> str:
    """Say how much of the story the account tells."""
    passages = count(len(told.rows), "passage")
    claims = f"{told.told:,} of {count(told.claims, 'claim')}"
    return f"The story in {passages} of its articles, word for word: {claims}, each once."


def _strand(strand: StrandView) -> Iterator[str]:
    if strand.title:
        yield from ("", f"**{safe(strand.title)}**")
    for row in strand.rows:
        yield from _row(row)


def _row(row: RowView) -> Iterator[str]:
    yield from ("", quoted(row.passage, "> "), "")
    if row.day:
        yield f"- {safe(row.day)}" + (f" ({row.how})" if row.how else "")
    if row.lead:
        yield from ("- It follows on:", "", quoted(row.lead, "  > "), "")
    for voice in row.voices:
        yield _voice(voice)
    yield f"- {grounds(row.claim)}"
    if row.also:
        yield f"- {also(row.also)}"
    for frame in row.frames:
        yield from _frame(frame)
    if row.against or row.deniers:
        yield f"- against it{': ' + safe(listed(row.deniers)) if row.deniers else ':'}"
        for passage in row.against:
            yield from ("", quoted(passage, "  > "))


def grounds(claim: ClaimView) -> str:
    """Say how many articles make a claim, and on what it rests."""
    return f"{count(claim.articles, 'article')}, {safe(claim.basis)} (claim {claim.number})"


def also(claims: Sequence[ClaimView]) -> str:
    """Name the other claims of a passage, each with its articles and the range of its origins."""
    return "it also tells " + listed([f"claim {claim.number} ({_counts(claim)})" for claim in claims], len(claims))


def _counts(claim: ClaimView) -> str:
    origins = f"{span_of(claim.low, claim.high)} {'origin' if claim.high == 1 else 'origins'}"
    return f"{count(claim.articles, 'article')}, {origins}"


def _voice(voice: VoiceView) -> str:
    role = "who is meant" if voice.inside else "whose words"
    if voice.source.withheld:
        return f"- {role}, inferred: {safe(voice.name)}"
    words = f"“{safe(voice.source.words)}” {safe(str(voice.source.place))} `{voice.source.place.span}`"
    return f"- {role}, inferred: {safe(voice.name)}, from {words}"


def _frame(frame: FrameView) -> Iterator[str]:
    yield f"- **they differ** on {safe(frame.name)} ({frame.verdict}): {safe(frame.why)}"
    for value in frame.values[:_MOST_VALUES]:
        yield from ("", f"  - {_value(value)}", "")
        if value.passages and not value.passages[0].withheld:
            yield quoted(value.passages[0], "    > ")
    if len(frame.values) > _MOST_VALUES:
        yield f"  - and {len(frame.values) - _MOST_VALUES} more"


def _value(value: ValueView) -> str:
    bound = "" if value.bound == "exact" else f"{value.bound} "
    voices = f", {safe(listed(value.voices))}" if value.voices else ""
    return f"**{bound}{safe(value.amount)}**{voices}"


def quoted(shown: Shown, lead: str) -> str:
    """Write a passage with its place."""
    place = f"{safe(str(shown.place))} `{shown.place.span}`"
    if shown.withheld:
        return f"{lead}(not shown, to keep this page from giving the whole article away) {place}"
    return f"{lead}“{'… ' if begins_within(shown) else ''}{safe(shown.words)}{'…' if shown.cut else ''}” {place}"


def begins_within(shown: Shown) -> bool:
    """Tell whether a passage shows that its sentence began before it."""
    return shown.cut_before and not shown.before and shown.words[:1].islower()
