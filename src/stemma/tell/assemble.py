"""A dossier as the reader will meet it: labelled, ordered, in words; no fact is added."""

import re
from collections import Counter, defaultdict
from collections.abc import Iterable
from dataclasses import replace

from stemma.model.documents import DocId, Document, Span
from stemma.model.dossier import Dossier
from stemma.model.facts import Quote
from stemma.model.links import Backed, Claim, Dependence, Event
from stemma.model.roles import Role
from stemma.tell import differences, drift, gaps
from stemma.tell.account import account
from stemma.tell.escape import href, line
from stemma.tell.excerpts import MOST_QUOTED, MOST_SHARE, Excerpts, Shown
from stemma.tell.marked import Marked, marked, shortened
from stemma.tell.narrating.shown import Showing, reserved
from stemma.tell.narrating.timeline import in_time
from stemma.tell.phrases import day, origins, said_by
from stemma.tell.picture.steps import Path, Trails, told
from stemma.tell.split import about, by_story, claimants, labels, ranked, same_texts, telling
from stemma.tell.versions import noted
from stemma.tell.view import (
    Article,
    ClaimView,
    EventView,
    LayerView,
    NameView,
    Pile,
    QuotationView,
    Rest,
    RoleView,
    Said,
    TieView,
    Version,
    View,
)

_LAYERS = {
    "work": "in the film, series or book, or about how it was made",
    "bridge": "how the work relates to what happened",
    "world": "what happened",
}
_GROUNDS = {"own": "own reporting of", "critic": "the critic of", "text": "the text of"}
_KINDS = ("person", "organisation", "work", "place", "other")
_TOKEN = re.compile(r"[^\s,;:]+")


def assemble(dossier: Dossier, *, share: float = MOST_SHARE) -> Pile:
    """Make the view of every story; `share` is how much of an article may be shown."""
    stories = tuple(Desk(part, share).view() for part in by_story(dossier))
    return Pile(stories, dossier.skipped, dossier.settings, dossier.version)


class Desk:
    """One story on the table: its articles by name, its sources by id, and the passages shown so far."""

    def __init__(self, dossier: Dossier, share: float) -> None:
        self._dossier = dossier
        self._labels = labels(dossier.readings)
        self._notes = noted(dossier.utterances)
        self._documents = {r.document.id: r.document for r in dossier.readings}
        self._known = {key: self._labels[d.id] for d in self._documents.values() for key in (d.path, d.id)}
        self._claims = {c.id: c for c in dossier.claims}
        self._frames = {f.id: f.name for f in dossier.frames}
        self._sources = {source.id: source for source in dossier.sources}
        self._excerpts = Excerpts(dossier.readings, self._labels, share=share)
        self._groups = same_texts(dossier)
        self._trails = Trails(dossier)

    def view(self) -> View:
        """Ask for the passages in the order of their weight, so that the limit takes the least of them."""
        claims = ranked(self._dossier.claims)
        shared = [c for c in claims if len(claimants(c)) > 1]
        single = [c for c in claims if len(claimants(c)) == 1]
        narrated = account(self._dossier)
        reserved(narrated, self._excerpts)
        headlines = [self._excerpts.show(c.headline, context=False) for c in shared]
        quotations = self._quotations()
        missing = gaps.views(self._dossier, self._labels, self._name, self._excerpts)
        teller = differences.Teller(self._dossier, self._labels, self._told, self._excerpts)
        frames, differing = teller.figures(), teller.others()
        first = [self._claim(c, headline) for c, headline in zip(shared, headlines, strict=True)]
        events = tuple(self._event(e) for e in sorted(self._dossier.events, key=lambda e: (e.date, e.headline)))
        changed = drift.views(self._dossier.drift, self._labels, self._words, self._excerpts)
        rest = [self._claim(c, self._excerpts.show(c.headline, context=False)) for c in single]
        numbered = tuple(replace(c, number=n) for n, c in enumerate([*first, *rest], 1))
        edges, left = telling(self._dossier)
        days = sorted(d.published[:10] for d in self._documents.values() if d.published)
        articles = self._articles()
        return View(
            articles=articles,
            same_texts=tuple(tuple(self._labels[doc] for doc in group) for group in self._groups),
            texts=len(self._documents) - sum(len(group) - 1 for group in self._groups),
            first_day=day(days[0]) if days else "",
            last_day=day(days[-1]) if days else "",
            rests=self._rests(),
            claims=numbered,
            frames=frames,
            differences=differing,
            quotations=quotations,
            names=self._names(),
            events=events,
            missing=missing,
            ties=self._ties(edges),
            ties_left=left,
            layers=self._layers(numbered),
            roles=tuple(self._role(role) for role in self._dossier.roles),
            about=about(self._dossier),
            why=line(self._dossier.stories[0].why) if self._dossier.stories else "",
            changes=changed,
            account=Showing(numbered, (*frames, *differing), self._excerpts).view(narrated),
            timeline=in_time(events, articles),
        )

    def _name(self, origin: str) -> str:
        if origin in self._sources:
            return line(self._sources[origin].name)
        kind, _, bare = origin.rpartition(":")
        label = self._labels.get(DocId(bare))
        if not label:
            return line(origin.removeprefix("name:"))
        return f"{_GROUNDS[kind]} {label}" if kind in _GROUNDS else label

    def _told(self, words: str) -> str:
        """Put article names where a reason speaks of ids or files."""
        return line(_TOKEN.sub(lambda m: self._known.get(m[0], m[0]), words)).replace(" -> ", " → ")

    def _articles(self) -> tuple[Article, ...]:
        number = {doc: n for n, group in enumerate(self._groups, 1) for doc in group}
        found = [self._article(d, number.get(d.id, 0)) for d in self._documents.values()]
        return tuple(sorted(found, key=lambda a: (a.published or "9999", a.label)))

    def _article(self, document: Document, same_text: int) -> Article:
        return Article(
            id=document.id,
            label=self._labels[document.id],
            title=line(document.title),
            day=day(document.published),
            published=document.published,
            published_from=document.published_from,
            byline=line(", ".join(document.byline)),
            url=href(document.url),
            path=line(document.path),
            lang=document.lang,
            sha256=document.raw_sha256,
            furniture=len(document.furniture),
            same_text=same_text,
        )

    def _claim(self, claim: Claim, headline: Shown) -> ClaimView:
        low, high = claim.origins
        certain = _frequent(root for b in claim.statements for root in b.roots)
        perhaps = [root for root in _frequent(m for b in claim.statements for m in b.maybe) if root not in certain]
        names = (*map(self._name, certain), *(f"perhaps {self._name(root)}" for root in perhaps))
        articles = len(claimants(claim))
        ways = self._trails.paths(claim)
        return ClaimView(
            id=claim.id,
            number=0,
            headline=headline,
            said=tuple(self._said(*row) for row in zip(claim.statements, claim.why, ways, strict=True)),
            articles=articles,
            low=low,
            high=high,
            names=names,
            unrecorded=claim.unrecorded,
            basis=origins(low, high, names, claim.unrecorded),
            status=claim.status,
            disputed_by=tuple(self._disputing(d) for d in claim.disputed_by),
            layer=claim.layer,
            steps=self._steps(ways) if articles > 1 else (),
        )

    def _disputing(self, by: str) -> str:
        if by in self._claims:
            return line(self._words(self._claims[by].headline))[:120]
        return line(self._frames[by]) if by in self._frames else self._told(self._name(by))

    def _steps(self, ways: Iterable[Path]) -> tuple[TieView, ...]:
        """Return each step once, with the words that it rests on."""
        steps = {(s.child, s.parent, s.how, s.sure): s for way in ways for s in (*way.steps, *way.beside)}
        show = self._excerpts.show
        return tuple(
            TieView(
                self._labels[DocId(s.child)] if s.child in self._labels else self._trails.name(s.child),
                s.label if s.sure else f"perhaps {s.label}",
                s.how,
                directed=True,
                why="",
                evidence=tuple(show(span, context=False) for span in s.evidence if span.doc in self._labels),
            )
            for s in steps.values()
        )

    def _said(self, backed: Backed, why: str, way: Path) -> Said:
        said = backed.statement
        hedge = self._documents[said.hedge.doc].text[said.hedge.start : said.hedge.end] if said.hedge else ""
        return Said(
            passage=self._excerpts.show(said.span),
            day=day(self._documents[said.span.doc].published),
            voice=line(said.voice.name) if said.voice else "",
            hedge=line(hedge),
            stance=said.stance,
            act=said_by(said.voice.act if said.voice else None),
            origins=tuple(map(self._name, backed.roots)),
            maybe=tuple(map(self._name, backed.maybe)),
            unrecorded=backed.unrecorded,
            path=" → ".join(map(told, way.steps)),
            why=self._told(why),
        )

    def _quotations(self) -> tuple[QuotationView, ...]:
        facts = [q for r in self._dossier.readings for q in r.of(Quote)]
        by_piece = {q.pieces[0]: q for q in facts}
        versions = [(u.versions, u.speaker, "" if u.wordings else u.difference) for u in self._dossier.utterances]
        taken = {piece for many, _, _ in versions for pieces in many for piece in pieces}
        loose = [((q.pieces,), q.speaker, "") for q in facts if q.pieces[0] not in taken]
        views = [self._quotation(*row, by_piece) for row in (*versions, *loose)]
        return tuple(sorted(views, key=lambda v: (-v.articles, -len(v.versions))))

    def _quotation(
        self, versions: tuple[tuple[Span, ...], ...], speaker: str | None, difference: str, by_piece: dict[Span, Quote]
    ) -> QuotationView:
        same: dict[tuple[str, ...], list[tuple[Span, ...]]] = {}
        for pieces in versions:
            same.setdefault(tuple(self._words(p) for p in pieces), []).append(pieces)
        marks = marked([list(words) for words in same])
        media = dict.fromkeys(
            line(q.to) for pieces in versions for p in pieces if (q := by_piece.get(p)) is not None and q.to
        )
        told = tuple(self._version(many, mark) for many, mark in zip(same.values(), marks, strict=True))
        docs = {p[0].doc for p in versions}
        return QuotationView(line(speaker or ""), "; ".join(media), self._told(difference), told, len(docs))

    def _version(self, many: list[tuple[Span, ...]], marks: tuple[Marked, ...]) -> Version:
        shown = tuple(self._excerpts.show(piece, context=False, most=MOST_QUOTED) for piece in many[0])
        # A passage that was cut or withheld must not come back whole through its marks.
        kept = tuple(shortened(mark, len(one.words)) for one, mark in zip(shown, marks, strict=True))
        notes = sorted({self._notes.get(p[0], "") for p in many}, key=lambda note: (-len(note), note))
        return Version(shown, kept, tuple(dict.fromkeys(self._labels[p[0].doc] for p in many)), notes[0])

    def _words(self, span: Span) -> str:
        return self._documents[span.doc].text[span.start : span.end]

    def _names(self) -> tuple[NameView, ...]:
        found = [
            NameView(
                line(e.name),
                e.kind,
                tuple(line(v) for v in e.variants if v != e.name),
                len({m.doc for m in e.mentions}),
                len(e.mentions),
            )
            for e in self._dossier.entities
        ]
        return tuple(sorted(found, key=lambda n: (_KINDS.index(n.kind), -n.articles, -n.mentions, n.name)))

    def _event(self, event: Event) -> EventView:
        others = [a for a in event.anchors if a != event.headline]
        return EventView(
            event.date,
            day(event.date),
            event.kind,
            self._excerpts.show(event.headline),
            tuple(self._excerpts.show(a) for a in others),
        )

    def _ties(self, edges: Iterable[Dependence]) -> tuple[TieView, ...]:
        return tuple(
            TieView(
                self._labels[e.child],
                self._name(e.parent),
                e.kind,
                e.directed,
                self._told(e.why),
                tuple(self._excerpts.show(s, context=False) for s in e.evidence if s.doc in self._labels),
            )
            for e in edges
        )

    def _rests(self) -> tuple[Rest, ...]:
        """Weigh every origin of a claim, and every source that several articles draw on."""
        certain: dict[str, set[str]] = defaultdict(set)
        possible: dict[str, set[str]] = defaultdict(set)
        articles: dict[str, set[DocId]] = defaultdict(set)
        alone: Counter[str] = Counter()
        for edge in self._dossier.dependence:
            if edge.parent in self._sources:
                articles[edge.parent].add(edge.child)
        for claim in self._dossier.claims:
            roots = {root for b in claim.statements for root in b.roots}
            alone.update(roots if len(roots) == 1 else ())
            for backed in claim.statements:
                for root in backed.roots:
                    certain[root].add(claim.id)
                    articles[root].add(backed.statement.span.doc)
                for root in backed.maybe:
                    possible[root].add(claim.id)
                    articles[root].add(backed.statement.span.doc)
        shared = {root for root, docs in articles.items() if len(docs) > 1}
        found = []
        for root in sorted(shared.union(certain, possible)):
            maybe = possible[root] - certain[root]
            found.append(self._rest(root, (len(certain[root]), alone[root], len(maybe), len(articles[root]))))
        return tuple(sorted(found, key=lambda r: (-r.claims - r.maybe, -r.articles, r.name)))

    def _rest(self, root: str, counted: tuple[int, int, int, int]) -> Rest:
        claims, alone, maybe, articles = counted
        source = self._sources.get(root)
        page = source.page if source else DocId(root.rpartition(":")[2])
        return Rest(
            name=self._name(root),
            kind=source.kind if source else "article",
            claims=claims,
            alone=alone,
            maybe=maybe,
            articles=articles,
            in_pile=page in self._labels,
        )

    def _layers(self, claims: tuple[ClaimView, ...]) -> tuple[LayerView, ...]:
        if not any(x.layer == "work" for x in self._dossier.layers):
            return ()
        return tuple(self._layer(layer, meaning, claims) for layer, meaning in _LAYERS.items())

    def _role(self, role: Role) -> RoleView:
        evidence = tuple(self._excerpts.show(span, context=False) for span in role.evidence)
        return RoleView(line(role.character), line(role.player or ""), line(role.person or ""), evidence)

    def _layer(self, layer: str, meaning: str, claims: tuple[ClaimView, ...]) -> LayerView:
        spans = [x.span for x in self._dossier.layers if x.layer == layer]
        shown: list[Shown] = [s for s in (self._excerpts.show(x, context=False) for x in spans) if not s.withheld]
        return LayerView(layer, meaning, tuple(c for c in claims if c.layer == layer), tuple(shown), len(spans))


def _frequent(roots: Iterable[str]) -> list[str]:
    """List each origin once, the one behind the most statements first."""
    counted = Counter(roots)
    return sorted(counted, key=lambda root: (-counted[root], root))
