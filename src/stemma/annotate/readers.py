"""Which readers there are, by the name that `--reader` takes."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from stemma.annotate import engine, spacy
from stemma.annotate.remembered import Annotate, Remembered
from stemma.errors import NoSuchReader
from stemma.model.annotations import Annotation

MODEL, RULES, OWN, SPACY = "model", "rules", "model:", "spacy:"
_CHOICE = "choose model, rules, model: and the folder of another one, or spacy: and the name of an installed pipeline"


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
    kind, colon, which = name.partition(":")
    if kind + colon == OWN and which:
        return Reader(name, engine.digest(Path(which)), _late(lambda: engine.Engine(Path(which))))
    if kind + colon == SPACY and which:
        return Reader(name, spacy.mark(which), _late(lambda: spacy.Pipeline(which)))
    raise NoSuchReader(name, "is no reader", _CHOICE)


@cache
def shipped() -> Annotate:
    """Return the reader that ships with Stemma, loaded once, which remembers the sentences that it has read."""
    return Remembered(engine.Engine())


def _late(load: Callable[[], Annotate]) -> Annotate:
    """Return a reader that is loaded when it has something to read."""
    loaded: list[Annotate] = []

    def read(sentences: Sequence[str], language: str) -> Sequence[Annotation]:
        if not loaded:
            loaded.append(Remembered(load()))
        return loaded[0](sentences, language)

    return read


def _shipped(sentences: Sequence[str], language: str) -> Sequence[Annotation]:
    return shipped()(sentences, language) if language == engine.LANGUAGE else ()


def _unread(_sentences: Sequence[str], _language: str) -> Sequence[Annotation]:
    return ()
