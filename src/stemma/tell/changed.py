"""Compare two dossiers of a story: what the second says that the first did not, and what stayed."""

from collections.abc import Iterable
from typing import get_args

from stemma.model.changes import Change, ChangeKind, Changes, Stayed
from stemma.model.dossier import Dossier
from stemma.tell.changing import claims, differences, figures, pages, quotations
from stemma.tell.changing.parting import parted
from stemma.tell.changing.table import Table, addresses
from stemma.tell.split import by_story

_ORDER: dict[str, int] = {kind: number for number, kind in enumerate(get_args(ChangeKind))}


def compare(before: Dossier, after: Dossier) -> Changes:
    """Say what is otherwise in a later dossier.

    Claims, figures and quotations are matched by their places in the articles that both dossiers have, since their
    ids change with all that is in them. Each story is compared by itself.
    """
    held = {reading.document.id for reading in before.readings}
    counts = (len(before.readings), len(after.readings))
    added = tuple(r.document.id for r in after.readings if r.document.id not in held)
    if before == after:
        return Changes(counts, (), (), _all_stayed(after))
    changes: list[Change] = []
    stayed: dict[str, list[int]] = {}
    stories = by_story(after)
    earlier = addresses(before)
    for number, (was, story) in enumerate(zip(parted(before, stories), stories, strict=True), 1):
        found, same = _story(Table(was, story, number, earlier))
        changes += found
        for what, (count, of) in same.items():
            stayed.setdefault(what, []).append(count)
            stayed.setdefault(f"{what} of", []).append(of)
    whole = Table(before, after, 0, earlier)
    changes += [*pages.gone(whole), *claims.gone(whole), *figures.gone(whole), *differences.gone(whole)]
    kept = [Stayed(what, sum(stayed[what]), sum(stayed[f"{what} of"])) for what in _KINDS if what in stayed]
    return Changes(counts, added, _sorted(changes), tuple(kept))


_KINDS = ("claims", "figures", "quotations", "ties")


def _story(table: Table) -> tuple[list[Change], dict[str, tuple[int, int]]]:
    """Compare one story with all that was known before."""
    found = list(pages.articles(table))
    if table.alone:
        return found, {}
    about_claims, same_claims = claims.of_claims(table)
    about_figures, same_figures = figures.figures(table)
    about_quotes, same_quotes = quotations.quotations(table)
    about_ties, same_ties = pages.ties(table)
    found += [
        *about_claims,
        *about_figures,
        *about_quotes,
        *about_ties,
        *quotations.sources(table),
        *differences.differences(table),
    ]
    after = table.after
    return found, {
        "claims": (same_claims, len(after.claims)),
        "figures": (same_figures, len(after.frames)),
        "quotations": (same_quotes, same_quotes + len(about_quotes)),
        "ties": (same_ties, same_ties + len(about_ties)),
    }


def _sorted(changes: Iterable[Change]) -> tuple[Change, ...]:
    """Put the kinds in order; within a kind, the order in which the parts found them holds."""
    return tuple(sorted(changes, key=lambda change: (_ORDER[change.kind], change.story)))


def _all_stayed(dossier: Dossier) -> tuple[Stayed, ...]:
    sizes = (len(dossier.claims), len(dossier.frames), len(dossier.utterances), len(dossier.dependence))
    return tuple(Stayed(what, size, size) for what, size in zip(_KINDS, sizes, strict=True))
