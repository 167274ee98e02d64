"""Which readers there are, by the name that `--reader` takes."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

from stemma.annotate import engine, spacy
from stemma.annotate.remembered import Annotate, Remembered
from stemma.errors import NoSuchReader
from stemma.model.annotations import Annotation

MODEL, RULES, SPACY = "model", "rules", "spacy:"


@dataclass(frozen=True, slots=True)
class Reader:
    """A reader of sentences, and what tells it from others."""

    name: str
    """As `--reader` takes it."""
    mark: str
    """Changes whenever it may see something else in the same sentence."""
    annotate: Annotate


def chosen(name: str = MODEL) -> Reader:
    """Return a reader by its name; nothing is loaded before it has a sentence to read.

    Raises `NoWeights` where the trained reader's files are missing, `NoSuchReader` for a name that is not known and
    for a pipeline that is not installed.

    >>> chosen("rules").annotate(["Ada Lund said it rained."], "en")
    ()
    """
    if name == RULES:
        return Reader(RULES, "", _unread)
    if name == MODEL:
        return Reader(MODEL, engine.digest(), _shipped)
    pipeline = name.removeprefix(SPACY)
    if pipeline != name and pipeline:
        return Reader(name, spacy.mark(pipeline), _installed(pipeline))
    raise NoSuchReader(name, "is no reader", "choose model, rules, or spacy: and the name of an installed pipeline")


@cache
def shipped() -> Annotate:
    """Return the reader that ships with Stemma, loaded once, which remembers the sentences that it has read."""
    return Remembered(engine.Engine())


@cache
def _installed(pipeline: str) -> Annotate:
    loaded: list[Annotate] = []

    def read(sentences: Sequence[str], language: str) -> Sequence[Annotation]:
        if not loaded:
            loaded.append(Remembered(spacy.Pipeline(pipeline)))
        return loaded[0](sentences, language)

    return read


def _shipped(sentences: Sequence[str], language: str) -> Sequence[Annotation]:
    return shipped()(sentences, language) if language == engine.LANGUAGE else ()


def _unread(_sentences: Sequence[str], _language: str) -> Sequence[Annotation]:
    return ()
