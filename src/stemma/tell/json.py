"""The dossier as JSON, in the format `stemma/1` (`docs/format.md`)."""

import json

from stemma.model.documents import Span
from stemma.model.dossier import Dossier
from stemma.model.facts import Quote, Reading
from stemma.model.links import Backed, Claim, Dated, Event, Frame, Missing
from stemma.model.roles import Role
from stemma.tell import corrected, differences, drift
from stemma.tell.picture.steps import Path, Trails
from stemma.tell.versions import as_json

Json = dict[str, object]


def render(dossier: Dossier) -> str:
    """Write a dossier as JSON; the same dossier gives the same bytes."""
    return json.dumps(tree(dossier), ensure_ascii=False, indent=1) + "\n"


def tree(dossier: Dossier) -> Json:
    """Return the dossier as plain lists and mappings."""
    versions = {piece: u.id for u in reversed(dossier.utterances) for version in u.versions for piece in version}
    trails = Trails(dossier)
    return {
        "format": "stemma/1",
        "documents": [_document(reading) for reading in dossier.readings],
        "stories": [{"id": s.id, "documents": list(s.documents), "why": s.why} for s in dossier.stories],
        "entities": [
            {
                "id": e.id,
                "name": e.name,
                "kind": e.kind,
                "variants": list(e.variants),
                "mentions": [_at(m) for m in e.mentions],
            }
            for e in dossier.entities
        ],
        "quotes": [_quote(quote, versions) for reading in dossier.readings for quote in reading.of(Quote)],
        "utterances": [as_json(utterance) for utterance in dossier.utterances],
        "figures": [_frame(frame) for frame in dossier.frames],
        "sources": [
            {"id": s.id, "name": s.name, "kind": s.kind, "aliases": list(s.aliases), "why": s.why}
            for s in dossier.sources
        ],
        "dependence": [
            {
                "child": e.child,
                "parent": e.parent,
                "kind": e.kind,
                "directed": e.directed,
                "why": e.why,
                "evidence": [_at(span) for span in e.evidence],
            }
            for e in dossier.dependence
        ],
        "drift": drift.as_json(dossier.drift),
        "differences": differences.as_json(dossier.differences),
        "claims": [_claim(claim, trails.paths(claim)) for claim in dossier.claims],
        "events": [_event(event) for event in dossier.events],
        "dated": [_dated(one) for one in dossier.dated],
        "layers": [{**_at(x.span), "layer": x.layer, "why": x.why} for x in dossier.layers],
        "roles": [_role(role) for role in dossier.roles],
        "missing": [_missing(source) for source in dossier.missing],
        "skipped": [{"where": s.where, "reason": s.reason} for s in dossier.skipped],
        "corrections": [corrected.row(one) for one in dossier.corrections],
        "settings": dossier.settings,
        "version": dossier.version,
    }


def _event(event: Event) -> Json:
    return {
        "date": event.date,
        "kind": event.kind,
        "anchors": [_at(anchor) for anchor in event.anchors],
        "headline": _at(event.headline),
        "participants": list(event.participants),
    }


def _dated(one: Dated) -> Json:
    """Write when a statement's matter took place."""
    told = {"date": one.date, "kind": one.kind, "inferred": one.inferred, "given": _at(one.given), "why": one.why}
    return {**_at(one.span), **told}


def _role(role: Role) -> Json:
    evidence = [{**_at(span), "why": why} for span, why in zip(role.evidence, role.why, strict=True)]
    return {"character": role.character, "player": role.player, "person": role.person, "evidence": evidence}


def _missing(missing: Missing) -> Json:
    evidence = [_at(span) for span in missing.evidence]
    return {"source": missing.source, "kind": missing.kind, "cited_by": list(missing.cited_by), "evidence": evidence}


def _at(span: Span) -> Json:
    return {"doc": span.doc, "start": span.start, "end": span.end}


def _document(reading: Reading) -> Json:
    document = reading.document
    return {
        "id": document.id,
        "path": document.path,
        "url": document.url,
        "outlet": document.outlet,
        "title": document.title,
        "byline": list(document.byline),
        "published": document.published,
        "published_from": document.published_from,
        "lang": document.lang,
        "text": document.text,
        "raw_sha256": document.raw_sha256,
        "furniture": [{"text": f.text, "reason": f.reason} for f in document.furniture],
    }


def _quote(quote: Quote, versions: dict[Span, str]) -> Json:
    first = quote.pieces[0]
    return {
        "id": f"{first.doc}:quote:{first.start}-{quote.pieces[-1].end}",
        "doc": first.doc,
        "pieces": [[p.start, p.end] for p in quote.pieces],
        "cue": _at(quote.cue) if quote.cue else None,
        "speaker": quote.speaker,
        "to": quote.to,
        "kind": quote.kind,
        "utterance": versions.get(first),
    }


def _frame(frame: Frame) -> Json:
    return {
        "id": frame.id,
        "frame": frame.name,
        "unit": frame.unit,
        "verdict": frame.verdict,
        "why": frame.why,
        "values": [
            {
                **_at(v.span),
                "low": v.low,
                "high": v.high,
                "bound": v.bound,
                "voice": v.voice,
                "as_of": v.as_of,
                **({"unit": v.unit} if v.unit else {}),
            }
            for v in frame.values
        ],
    }


def _claim(claim: Claim, ways: tuple[Path, ...]) -> Json:
    return {
        "id": claim.id,
        "headline": _at(claim.headline),
        "statements": [_backed(*row) for row in zip(claim.statements, claim.why, ways, strict=True)],
        "origins": list(claim.origins),
        "origin_names": list(claim.origin_names),
        "unrecorded": claim.unrecorded,
        "status": claim.status,
        "disputed_by": list(claim.disputed_by),
        "layer": claim.layer,
    }


def _backed(backed: Backed, why: str, way: Path) -> Json:
    said = backed.statement
    return {
        **_at(said.span),
        "voice": said.voice.name if said.voice else None,
        "hedge": _at(said.hedge) if said.hedge else None,
        "stance": said.stance,
        "act": said.voice.act if said.voice else None,
        "negation": _at(said.negation) if said.negation else None,
        "refers": [{**_at(x.span), "name": x.name, "why": x.why} for x in said.refers],
        "places": [{**_at(x.span), "name": x.place.name, "role": x.role} for x in said.places],
        "roots": list(backed.roots),
        "maybe": list(backed.maybe),
        "unrecorded": backed.unrecorded,
        "steps": [{"child": s.child, "parent": s.parent, "how": s.how, "sure": s.sure} for s in way.steps],
        "why": why,
    }
