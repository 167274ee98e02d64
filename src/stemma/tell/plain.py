"""The account as plain text of 80 columns, to read in a terminal or to send; every passage with its place."""

from collections.abc import Iterator
from textwrap import wrap

from stemma.model.dossier import Dossier
from stemma.tell.assemble import assemble
from stemma.tell.escape import line, visible
from stemma.tell.excerpts import Shown
from stemma.tell.narrating.written import also, begins_within, said_of
from stemma.tell.phrases import count, listed
from stemma.tell.view import ClaimView, FrameView, Pile, RowView, StrandView, ValueView, View, VoiceView

_WIDTH = 80
_MARGIN = "    "
_MOST_VALUES = 6
"""Values of a figure set side by side."""
_MOST_DATES = 40
"""Dates of the timeline, those with most passages first."""


def render(dossier: Dossier) -> str:
    """Write the account and the timeline of every story."""
    return "\n".join([*_pile(assemble(dossier)), ""])


def _pile(pile: Pile) -> Iterator[str]:
    if not pile.stories:
        yield "No article was read."
    for number, view in enumerate(pile.stories, 1):
        if number > 1:
            yield from ("", "")
        yield from _story(view)
    made = f"Made by Stemma {pile.version} with settings {pile.settings}."
    yield from ("", *_wrapped(f"{made} In brackets: the characters of the article.", ""))


def _story(view: View) -> Iterator[str]:
    yield from _wrapped(", ".join(view.about).upper() or "A STORY", "")
    days = f", {view.first_day} to {view.last_day}" if view.first_day != view.last_day else f", {view.first_day}"
    yield from _wrapped(
        f"{count(len(view.articles), 'article')}{days if view.first_day else ''}. {said_of(view.account)}", ""
    )
    for part in view.account.parts:
        if part.title:
            yield from ("", "", part.title.upper())
        for strand in part.strands:
            yield from _strand(strand)
    yield from _timeline(view)


def _strand(strand: StrandView) -> Iterator[str]:
    if strand.title:
        yield from ("", strand.title, "-" * len(strand.title))
    for row in strand.rows:
        yield from _row(row)


def _row(row: RowView) -> Iterator[str]:
    yield ""
    if row.lead:
        yield from _wrapped(f"({_quoted(row.lead)})", _MARGIN)
    day = f"{row.day}{f' ({row.how})' if row.how else ''}: " if row.day else ""
    yield from _wrapped(f"{day}{_quoted(row.passage)}", "")
    for voice in row.voices:
        yield from _wrapped(_voice(voice), _MARGIN)
    yield from _wrapped(_grounds(row.claim), _MARGIN)
    if row.also:
        yield from _wrapped(also(row.also), _MARGIN)
    for frame in row.frames:
        yield from _frame(frame)
    if row.against or row.deniers:
        yield from _wrapped(f"AGAINST IT: {listed(row.deniers)}".rstrip(), _MARGIN)
        for passage in row.against:
            yield from _wrapped(_quoted(passage), _MARGIN * 2)


def _grounds(claim: ClaimView) -> str:
    return f"claim {claim.number}: {count(claim.articles, 'article')}, {claim.basis}"


def _voice(voice: VoiceView) -> str:
    if voice.source.withheld:
        return f"[{voice.name}, inferred]"
    return f"[{voice.name}, inferred from {_quoted(voice.source)}]"


def _frame(frame: FrameView) -> Iterator[str]:
    yield from _wrapped(f"THEY DIFFER on {frame.name} ({frame.verdict}). {frame.why}", _MARGIN)
    for value in frame.values[:_MOST_VALUES]:
        yield from _wrapped(_value(value), _MARGIN * 2)
    if len(frame.values) > _MOST_VALUES:
        yield f"{_MARGIN * 2}and {len(frame.values) - _MOST_VALUES} more"


def _value(value: ValueView) -> str:
    bound = "" if value.bound == "exact" else f"{value.bound} "
    voices = f", {listed(value.voices)}" if value.voices else ""
    passage = next((one for one in value.passages if not one.withheld), None)
    return f"{bound}{value.amount}{voices}: {_quoted(passage)}" if passage else f"{bound}{value.amount}{voices}"


def _timeline(view: View) -> Iterator[str]:
    most = sorted(
        (e for strand in view.timeline for e in strand.events),
        key=lambda event: (-len(event.others), event.date, event.headline.place.span),
    )
    kept = {event.headline.place.span for event in most[:_MOST_DATES]}
    for strand in view.timeline:
        yield from ("", "", f"IN TIME: {strand.title.upper()}", "")
        for event in strand.events:
            if event.headline.place.span in kept:
                more = f" and {count(len(event.others), 'more passage')}" if event.others else ""
                yield from _wrapped(f"{event.day}: {_quoted(event.headline)}{more}", "", hang=_MARGIN)
        for day, labels in strand.articles:
            yield from _wrapped(f"{day}: {labels}", "", hang=_MARGIN)
    if len(most) > _MOST_DATES:
        yield from ("", f"and {count(len(most) - _MOST_DATES, 'more date')} in the full dossier")


def _quoted(shown: Shown) -> str:
    place = f"{shown.place} [{shown.place.span}]"
    if shown.withheld:
        return f"(not shown, to keep this from giving the whole article away) {place}"
    return f"“{'… ' if begins_within(shown) else ''}{line(shown.words)}{'…' if shown.cut else ''}” {place}"


def _wrapped(text: str, lead: str, hang: str = "") -> list[str]:
    words = " ".join(visible(text).split())
    return wrap(words, _WIDTH, initial_indent=lead, subsequent_indent=lead + hang, break_long_words=False) or [lead]
