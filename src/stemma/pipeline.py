"""The page to read first: a pile of articles becomes a dossier.

    read      bytes -> documents: clean text, and the way back to the raw page
    annotate  sentences -> annotations: what a trained reader sees in each, by itself
    find      documents -> readings: names, quotations, voices, figures, dates, statements
    link      readings -> what holds between them: reuse, lineage, entities, claims, origins
    tell      dossier -> words

Every stage is a function from frozen values to frozen values. Nothing here touches a disk.
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from itertools import chain

from stemma.annotate.readers import unread
from stemma.find import credits as credit_lines
from stemma.find import dates, figures, names, speech, statements
from stemma.lang import language_of
from stemma.lang.base import Language
from stemma.link import (
    claims,
    correcting,
    corroborate,
    disputes,
    drift,
    entities,
    frames,
    layers,
    lessons,
    lineage,
    missing,
    reuse,
    stories,
    timeline,
    utterances,
)
from stemma.model.annotations import Annotator
from stemma.model.corrections import Correction
from stemma.model.documents import Document, Skipped
from stemma.model.dossier import Dossier
from stemma.model.facts import Fact, Reading
from stemma.model.links import Story
from stemma.settings import DEFAULT, VERSION, Settings
from stemma.text.segment import sentences

Finder = Callable[[Reading, Language], tuple[Fact, ...]]

FINDERS: tuple[Finder, ...] = (
    dates.find,
    figures.find,
    names.find,
    credit_lines.find,
    speech.find,
    statements.find,
)
"""Each finder sees what the ones before it found."""


def read_through(document: Document, finders: Sequence[Finder] = FINDERS, annotate: Annotator = unread) -> Reading:
    """Find everything that one document says; `annotate` is the trained reader, which sees its sentences first."""
    language = language_of(document.lang)
    parts = sentences(document, language)
    texts = [document.text[part.span.start : part.span.end] for part in parts]
    reading = Reading(document, parts, (), tuple(annotate(texts, language.code)))
    for find in finders:
        reading = replace(reading, facts=(*reading.facts, *find(reading, language)))
    return reading


def look_ahead(documents: Iterable[Document], annotate: Annotator) -> None:
    """Show a reader that remembers what it read the sentences of several articles at once, before each is its turn."""
    texts: dict[str, list[str]] = {}
    for document in documents:
        language = language_of(document.lang)
        spans = (part.span for part in sentences(document, language))
        texts.setdefault(language.code, []).extend(document.text[span.start : span.end] for span in spans)
    for code, found in texts.items():
        annotate(found, code)


def link(
    readings: Iterable[Reading],
    skipped: Iterable[Skipped] = (),
    settings: Settings = DEFAULT,
    corrections: Iterable[Correction] = (),
) -> Dossier:
    """Link readings into a dossier; each story is linked by itself, so that none can change another."""
    pile = tuple(sorted(readings, key=_place))
    told = sort_into_stories(pile, settings)
    given = correcting.placed(corrections, pile)
    parts = [link_story(story, members, settings, given) for story, members in told]
    whole = joined(pile, tuple(story for story, _ in told), parts, tuple(skipped), settings)
    return replace(whole, corrections=correcting.outcomes(given, [part.corrections for part in parts]))


def sort_into_stories(
    readings: Iterable[Reading], settings: Settings = DEFAULT
) -> tuple[tuple[Story, tuple[Reading, ...]], ...]:
    """Say which articles tell one story; the largest story first."""
    pile = tuple(sorted(readings, key=_place))
    known = {reading.document.id: reading for reading in pile}
    split = stories.split(pile, settings.stories)
    told = [(story, tuple(sorted((known[doc] for doc in story.documents), key=_place))) for story in split]
    return tuple(sorted(told, key=lambda pair: (-len(pair[1]), pair[0].id)))


def _place(reading: Reading) -> tuple[str, str]:
    """Return where a reading stands in a pile, whatever the order it came in."""
    return reading.document.path, reading.document.id


def link_story(
    story: Story, readings: tuple[Reading, ...], settings: Settings, corrections: tuple[correcting.Placed, ...] = ()
) -> Dossier:
    """Link the articles of one story."""
    readings = lessons.learned(readings)
    shared = reuse.find(readings, settings.reuse)
    people, named = correcting.people(entities.resolve(readings), readings, corrections)
    depths = layers.mark(readings, people)
    measures = frames.compare(readings, depths)
    descent = lineage.trace(readings, shared, people, measures)
    descent, one_origin = correcting.sources(descent, readings, corrections)
    groups = claims.group(readings, settings.claims, descent.retold)
    groups, corrected = correcting.claim_groups(groups, readings, corrections, settings.claims)
    backed = corroborate.weigh(groups, readings, descent, shared, measures, depths)
    when = timeline.dated(readings, depths)
    quoted = utterances.align(readings, people)
    changed = drift.follow(readings, shared, descent, people, measures, backed, quoted)
    differing = disputes.compare(readings, people, measures, backed, disputes.Known(when, changed))
    return Dossier(
        readings=readings,
        stories=(story,),
        passages=shared,
        sources=descent.sources,
        dependence=descent.edges,
        entities=people,
        frames=measures,
        claims=disputes.marked(backed, differing),
        utterances=quoted,
        layers=depths,
        events=timeline.order(readings, depths, people),
        missing=missing.listed(readings, descent),
        skipped=(),
        settings=settings.digest(),
        version=VERSION,
        drift=changed,
        dated=when,
        differences=differing,
        corrections=(*named, *one_origin, *corrected),
        roles=layers.roles(readings, people),
    )


def joined(
    pile: tuple[Reading, ...],
    told: tuple[Story, ...],
    parts: Sequence[Dossier],
    skipped: tuple[Skipped, ...],
    settings: Settings,
) -> Dossier:
    """Lay the stories of a pile side by side in one dossier."""
    taught = {reading.document.id: reading for part in parts for reading in part.readings}
    return Dossier(
        readings=tuple(taught.get(reading.document.id, reading) for reading in pile),
        stories=told,
        passages=tuple(chain.from_iterable(part.passages for part in parts)),
        sources=tuple(chain.from_iterable(part.sources for part in parts)),
        dependence=tuple(chain.from_iterable(part.dependence for part in parts)),
        entities=tuple(chain.from_iterable(part.entities for part in parts)),
        frames=tuple(chain.from_iterable(part.frames for part in parts)),
        claims=tuple(chain.from_iterable(part.claims for part in parts)),
        utterances=tuple(chain.from_iterable(part.utterances for part in parts)),
        layers=tuple(chain.from_iterable(part.layers for part in parts)),
        events=tuple(chain.from_iterable(part.events for part in parts)),
        missing=tuple(chain.from_iterable(part.missing for part in parts)),
        skipped=tuple(sorted(skipped, key=lambda s: (s.where, s.reason))),
        settings=settings.digest(),
        version=VERSION,
        drift=tuple(chain.from_iterable(part.drift for part in parts)),
        dated=tuple(chain.from_iterable(part.dated for part in parts)),
        differences=tuple(chain.from_iterable(part.differences for part in parts)),
        roles=tuple(chain.from_iterable(part.roles for part in parts)),
    )
