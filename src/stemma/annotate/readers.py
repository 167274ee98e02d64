"""Which readers there are, by the name that `--reader` takes."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from stemma.annotate import engine, spacy
from stemma.annotate.remembered import Remembered
from stemma.errors import NoSuchReader
from stemma.model.annotations import Annotation, Annotator

MODEL, RULES, OWN, SPACY = "model", "rules", "model:", "spacy:"
_CHOICE = "choose model, rules, model: and the folder of another one, or spacy: and the name of an installed pipeline"


@dataclass(frozen=True, slots=True)
class Reader:
    """A reader of sentences, and what tells it from others."""

    name: str
    """As `--reader` takes it."""
    mark: str
    """Changes whenever it may see something else in the same sentence."""
    annotate: Annotator


def chosen(name: str = MODEL) -> Reader:
    """Return a reader by its name; nothing is loaded before it has a sentence to read.

    Raises `NoWeights` where the trained reader's files are missing, `NoSuchReader` for a name that is not known and
    for a pipeline that is not installed.

    >>> chosen("rules").annotate(["Ada Lund said it rained."], "en")
    ()
    """
    if name == RULES:
        return Reader(RULES, "", unread)
    if name == MODEL:
        return Reader(MODEL, engine.digest(), shipped())
    kind, colon, which = name.partition(":")
    if kind + colon == OWN and which:
        return Reader(name, engine.digest(Path(which)), _late(lambda: engine.Engine(Path(which)), engine.LANGUAGE))
    if kind + colon == SPACY and which:
        return Reader(name, spacy.mark(which), _late(lambda: spacy.Pipeline(which)))
    raise NoSuchReader(name, "is no reader", _CHOICE)


def unread(_sentences: Sequence[str], _language: str) -> Sequence[Annotation]:
    """Leave an article to the rules alone."""
    return ()


@cache
def shipped() -> Annotator:
    """Return the reader that ships with Stemma: every build shares it, and what it remembers."""
    return _late(engine.Engine, engine.LANGUAGE)


def _late(load: Callable[[], Annotator], only: str | None = None) -> Annotator:
    """Return a reader that is loaded when it has something to read, in its own language where it has but one."""
    loaded: list[Annotator] = []

    def read(sentences: Sequence[str], language: str) -> Sequence[Annotation]:
        if only not in (None, language):
            return ()
        if not loaded:
            loaded.append(Remembered(load()))
        return loaded[0](sentences, language)

    return read
