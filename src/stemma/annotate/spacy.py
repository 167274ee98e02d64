"""Any spaCy pipeline as the reader of sentences, for those who have one that they trust.

Names come from what it calls entities, sayings from its parse: a verb that the language's record lists as one of
saying, its subject, and the clause that it governs or that it is an aside to. It gives no sentence vectors and no
probabilities; what it says, it is sure of.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from hashlib import sha256
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

from stemma.annotate.wordpieces import readable
from stemma.errors import NoSuchReader
from stemma.lang import LANGUAGES
from stemma.model.annotations import Annotation, NameKind, NameSeen, Place, SayingSeen

if TYPE_CHECKING:
    Token = Any
    Doc = Any

KINDS: Mapping[str, NameKind] = MappingProxyType(
    {
        "PERSON": "person",
        "PER": "person",
        "ORG": "organisation",
        "GPE": "place",
        "LOC": "place",
        "FAC": "place",
        "WORK_OF_ART": "work",
        "EVENT": "other",
        "LAW": "other",
        "PRODUCT": "other",
        "MISC": "other",
    }
)
"""What the labels of OntoNotes and CoNLL are here; what is not listed is no name: dates, amounts, nationalities."""
_MANY = "mul", "xx"
_REMEDY = "pip install 'stemma[spacy]', and the pipeline with python -m spacy download NAME"


class Pipeline:
    """A spaCy pipeline, loaded."""

    def __init__(self, name: str) -> None:
        """Load an installed pipeline, or one in a folder; raise `NoSuchReader` where there is none."""
        try:
            import spacy  # noqa: PLC0415 - an optional extra, and it takes seconds

            self._read = spacy.load(name)
        except (ImportError, OSError) as fault:
            why = f"cannot be loaded: {_first_line(fault)}"
            raise _refused(name, why) from fault
        self._language = str(self._read.lang)
        known = LANGUAGES.get(self._language)
        self._verbs = known.speech.say | known.speech.show | known.speech.saying if known else frozenset()

    def __call__(self, sentences: Sequence[str], language: str) -> tuple[Annotation, ...]:
        """Annotate sentences of the pipeline's own language; each by itself, so that none can change another."""
        if self._language not in (language, *_MANY):
            return ()
        return tuple(self._seen(self._read(readable(sentence))) for sentence in sentences)

    def _seen(self, doc: "Doc") -> Annotation:
        names = [NameSeen((e.start_char, e.end_char), KINDS[e.label_], 1.0) for e in doc.ents if e.label_ in KINDS]
        return Annotation(tuple(names), tuple(sayings(doc, self._verbs)))


def mark(name: str) -> str:
    """Return what tells a pipeline from another of its name: its release, or a digest of the folder that holds it."""
    try:
        own = _digest(Path(name)) if Path(name).is_dir() else version(name)
        return f"{own} under spacy {version('spacy')}"
    except PackageNotFoundError as fault:
        raise _refused(name, "is not installed") from fault


def sayings(doc: Iterable["Token"], verbs: frozenset[str]) -> Iterator[SayingSeen]:
    """Yield who is given the word by which verb, as far as the parse shows what is said."""
    for verb in doc:
        content = _content(verb) if verb.lower_ in verbs else ()
        if content:
            subject = next((_place(list(child.subtree)) for child in verb.children if child.dep_ == "nsubj"), None)
            yield SayingSeen(_place([verb]), subject, content, 1.0)


def _content(verb: "Token") -> tuple[Place, ...]:
    """Return what a verb says: the clauses that it governs, or all of the sentence that it is an aside to."""
    if verb.dep_ == "parataxis":
        aside = {token.i for token in verb.subtree}
        return _pieces(token for token in verb.head.subtree if token.i not in aside)
    governed = [child for child in verb.children if child.dep_ == "ccomp"]
    own = {verb.i, *(t.i for child in verb.children if child.dep_ != "ccomp" for t in child.subtree)}
    return _pieces(t for t in sorted({t for c in governed for t in c.subtree}) if t.i not in own)


def _pieces(tokens: Iterable["Token"]) -> tuple[Place, ...]:
    """Gather neighbouring words into places, without the punctuation around them."""
    groups: list[list[Token]] = []
    for token in tokens:
        if groups and groups[-1][-1].i + 1 == token.i:
            groups[-1].append(token)
        else:
            groups.append([token])
    bare = (_trimmed(group) for group in groups)
    return tuple(_place(group) for group in bare if group)


def _trimmed(group: list["Token"]) -> list["Token"]:
    """Leave out spaces and punctuation at both ends; quotation marks stay."""
    inner = [n for n, token in enumerate(group) if not (token.is_space or (token.is_punct and not token.is_quote))]
    return group[inner[0] : inner[-1] + 1] if inner else []


def _place(tokens: list["Token"]) -> Place:
    return tokens[0].idx, tokens[-1].idx + len(tokens[-1])


def _digest(folder: Path) -> str:
    whole = sha256()
    for file in sorted(path for path in folder.rglob("*") if path.is_file()):
        whole.update(file.relative_to(folder).as_posix().encode() + file.read_bytes())
    return whole.hexdigest()[:12]


def _refused(name: str, why: str) -> NoSuchReader:
    return NoSuchReader(f"spacy:{name}", why, _REMEDY)


def _first_line(fault: Exception) -> str:
    return str(fault).strip().splitlines()[0] if str(fault).strip() else type(fault).__name__
