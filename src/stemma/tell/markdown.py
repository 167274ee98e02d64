"""The dossier as Markdown to read, print or paste; every passage with its place."""

from collections.abc import Iterable, Iterator

from stemma.model.dossier import Dossier
from stemma.tell import corrected
from stemma.tell.assemble import assemble
from stemma.tell.drift import ChangeView, Side
from stemma.tell.escape import markdown as safe
from stemma.tell.excerpts import Shown
from stemma.tell.narrating.written import quoted, written
from stemma.tell.phrases import count, listed
from stemma.tell.view import ClaimView, FrameView, Pile, QuotationView, Said, View


def render(dossier: Dossier) -> str:
    """Write the whole dossier as Markdown."""
    pile = assemble(dossier)
    return "\n".join([*_pile(pile), ""])


def _pile(pile: Pile) -> Iterator[str]:
    yield "# What is claimed, who says so, and on whose word"
    for number, view in enumerate(pile.stories, 1):
        yield from _story(view, f"Story {number}: " if len(pile.stories) > 1 else "")
    if pile.skipped:
        yield from ("", "## Not read", "")
        yield from (f"- {safe(skip.where)}: {safe(skip.reason)}" for skip in pile.skipped)
    yield from _made(pile)


def _made(pile: Pile) -> Iterator[str]:
    yield from ("", f"Made by Stemma {safe(pile.version)} with settings {safe(pile.settings)}.")
    yield "Every passage is the exact text of its article, at the characters given."


def _heading(view: View, lead: str) -> Iterator[str]:
    when = f", {safe(view.first_day)} to {safe(view.last_day)}" if view.first_day else ""
    if view.about:
        lead = f"{lead}{safe(', '.join(view.about))}: "
    yield from ("", f"## {lead}{count(len(view.articles), 'article')}, {count(view.texts, 'text')}{when}")


def _story(view: View, lead: str) -> Iterator[str]:
    yield from _heading(view, lead)
    yield from written(view)
    yield from _rests(view)
    yield from _missing(view)
    yield from _frames(view)
    yield from ("", "### Claims")
    for claim in view.claims:
        yield from _claim(claim)
    yield from _ties(view)
    yield from _changes(view)
    yield from _quotations(view)
    yield from _layers(view)
    yield from _events(view)
    yield from _names(view)
    yield from _articles(view)


def _rests(view: View) -> Iterator[str]:
    yield from (
        "",
        "### What it rests on",
        "",
        "| origin | claims | of these alone | perhaps | articles |",
        "|---|---|---|---|---|",
    )
    for rest in view.rests:
        yield f"| {safe(rest.name)} ({rest.kind}) | {rest.claims} | {rest.alone} | {rest.maybe} | {rest.articles} |"
    if view.same_texts:
        yield from ("", *(f"- One text: {safe(listed(group, 40))}" for group in view.same_texts))


def _missing(view: View) -> Iterator[str]:
    if view.missing:
        yield from ("", "### Not in the pile")
    for gap in view.missing:
        yield from ("", f"- **{safe(gap.name)}** ({gap.kind}), cited by {safe(listed(gap.cited_by, 12))}")
        yield from _passages(gap.evidence[:6])
        if gap.claims:
            yield from ("", f"  {safe(gap.source)} stands behind {count(gap.behind, 'claim')}:")
        for claim, words in gap.claims:
            yield from ("", f"  - claim {claim}", "", quoted(words, "    > "))


def _frames(view: View) -> Iterator[str]:
    if view.differing:
        yield from ("", "### Where accounts differ")
    for frame in view.differing:
        yield from _frame(frame)
    alike = [frame for frame in view.frames if not frame.differs]
    if alike:
        yield from ("", "### Figures")
    for frame in alike:
        yield from _frame(frame)


def _frame(frame: FrameView) -> Iterator[str]:
    yield from ("", f"#### {safe(frame.name)}: {frame.verdict}", "", safe(frame.why))
    for value in frame.values:
        bound = "" if value.bound == "exact" else f"{value.bound} "
        voices = f", {safe(listed(value.voices))}" if value.voices else ""
        behind = f" ({value.origins})" if frame.differs and value.origins else ""
        yield from ("", f"- **{bound}{safe(value.amount)}**{voices}{behind}")
        yield from _passages(value.passages)


def _claim(claim: ClaimView) -> Iterator[str]:
    yield from ("", f"#### {claim.number}. {count(claim.articles, 'article')}, {safe(claim.basis)}", "")
    yield quoted(claim.headline, "> ")
    if claim.status != "undisputed":
        against = f": {safe('; '.join(claim.disputed_by))}" if claim.disputed_by else ""
        yield from ("", f"{claim.status.capitalize()}{against}")
    if put_right := corrected.in_claim(claim):
        yield from ("", f"Corrected: {safe('; '.join(put_right))}")
    for said in claim.said:
        yield from _said(said)


def _said(said: Said) -> Iterator[str]:
    notes = [f"{said.act} {said.voice}" if said.voice else "in the article's own voice", said.stance]
    notes += [f"origin: {listed(said.origins)}"] if said.origins else []
    notes += [f"perhaps: {listed(said.maybe)}"] if said.maybe else []
    notes += ["gives no basis"] if said.unrecorded else []
    yield from ("", f"- {safe('; '.join(notes))}")
    yield from ("", f"  {safe(said.passage.place.outlet)} → {safe(said.path)}")
    yield from _passages((said.passage,))


def _passages(shown: Iterable[Shown]) -> Iterator[str]:
    for passage in shown:
        yield from ("", quoted(passage, "  > "))


def _ties(view: View) -> Iterator[str]:
    if view.ties:
        yield from ("", "### Who draws on whom")
    for tie in view.ties:
        arrow = "→" if tie.directed else "↔"
        yield from ("", f"- {safe(tie.child)} {arrow} {safe(tie.parent)}: {tie.kind}. {safe(tie.why)}")
        yield from _passages(tie.evidence[:2])
    if view.ties_left:
        yield from (
            "",
            f"Of articles that are one text, one tie each is told; {view.ties_left:,} more are in the JSON.",
        )


def _changes(view: View) -> Iterator[str]:
    if view.changes:
        yield from ("", "### What changed on the way")
    for change in view.changes:
        yield from _change(change)


def _change(change: ChangeView) -> Iterator[str]:
    arrow = "→" if change.directed else "↔"
    before, after = (safe(listed(side.articles, 4)) for side in (change.before, change.after))
    yield from ("", f"- **{safe(change.what)}**: {before} {arrow} {after}. {safe(change.why)}")
    yield from ("", _side(change.before), "", _side(change.after))


def _side(side: Side) -> str:
    if side.passage.withheld:
        return quoted(side.passage, "  > ")
    words = "".join(_stretch(part, "**" if changed else "") for part, changed in side.marks)
    place = f"{safe(str(side.passage.place))} `{side.passage.place.span}`"
    return f"  > “{words}{'…' if side.passage.cut else ''}” {place}"


def _stretch(words: str, marks: str) -> str:
    """Write a stretch of a passage, with the space at its ends, which the escaping would take away."""
    lead, tail = " " * words[:1].isspace(), " " * words[-1:].isspace()
    return f"{lead}{marks}{safe(words)}{marks}{tail}" if words.strip() else " "


def _quotations(view: View) -> Iterator[str]:
    if view.quotations:
        yield from ("", "### Quotations")
    for quotation in view.quotations:
        yield from _quotation(quotation)


def _quotation(quotation: QuotationView) -> Iterator[str]:
    to = f", to {safe(quotation.to)}" if quotation.to else ""
    yield from ("", f"#### {safe(quotation.speaker) or 'Speaker not named'}{to}")
    if quotation.difference:
        yield from ("", safe(quotation.difference))
    for version in quotation.versions:
        note = f": {safe(version.note)}" if version.note and not quotation.single else ""
        yield from ("", f"- {safe(listed(version.articles, 12))}{note}")
        yield from _passages(version.pieces)


def _layers(view: View) -> Iterator[str]:
    for layer in view.layers:
        yield from ("", f"### {layer.layer.capitalize()}: {layer.meaning}")
        yield from _passages(layer.passages)
    if view.roles:
        yield from ("", "### Characters and people")
    for role in view.roles:
        tied = (("played by", role.player), ("modelled on", role.person))
        yield from ("", f"- {safe(role.character)}: {safe(', '.join(f'{how} {who}' for how, who in tied if who))}")
        yield from _passages(role.evidence)


def _events(view: View) -> Iterator[str]:
    if view.timeline:
        yield from ("", "### In time")
    for strand in view.timeline:
        yield from ("", f"#### {strand.title}")
        for event in strand.events:
            yield from ("", f"- {safe(event.day)}")
            yield from _passages((event.headline, *event.others))
        if strand.articles:
            yield from ("", *(f"- {safe(day)}: {safe(labels)}" for day, labels in strand.articles))
        if strand.hidden:
            yield from ("", f"{count(strand.hidden, 'more date')}, whose passages are not shown.")


def _names(view: View) -> Iterator[str]:
    if view.names:
        yield from ("", "### Names", "")
    for name in view.names:
        also = f", also {safe(listed(name.variants, 6))}" if name.variants else ""
        yield f"- {safe(name.name)} ({name.kind}{also}): {count(name.articles, 'article')}"


def _articles(view: View) -> Iterator[str]:
    yield from ("", "### Articles", "", "| article | title | published | id | file |", "|---|---|---|---|---|")
    for a in view.articles:
        yield f"| {safe(a.label)} | {safe(a.title)} | {safe(a.day)} | `{a.id}` | {safe(a.path)} |"
