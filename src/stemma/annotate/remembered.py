"""Each sentence is read once: agency copy, quotations and furniture stand in many articles of a story."""

from collections import OrderedDict
from collections.abc import Sequence

from stemma.model.annotations import Annotation, Annotator


class Remembered:
    """A reader that remembers the sentences it has read last.

    >>> read = []
    >>> reader = Remembered(lambda sentences, _: [read.append(s) or Annotation() for s in sentences], most=2)
    >>> len(reader(["A siren rang.", "Nobody came.", "A siren rang."], "en")), read
    (3, ['A siren rang.', 'Nobody came.'])
    >>> len(reader(["Nobody came."], "en")), len(read)
    (1, 2)
    """

    def __init__(self, reader: Annotator, most: int = 40_000) -> None:
        """Remember up to `most` sentences: 40,000 are those of a thousand articles and more, and take 100 MB."""
        self._reader = reader
        self._most = most
        self._known: OrderedDict[tuple[str, str], Annotation] = OrderedDict()

    def __call__(self, sentences: Sequence[str], language: str) -> tuple[Annotation, ...]:
        """Annotate sentences; only those that are new go to the reader."""
        new = [text for text in dict.fromkeys(sentences) if (language, text) not in self._known]
        seen = self._reader(new, language)
        if len(seen) != len(new):  # a language that this reader does not read
            return ()
        here = dict(zip(new, seen, strict=True))
        for text in sentences:
            here.setdefault(text, self._known.get((language, text), Annotation()))
        self._keep(here, language)
        return tuple(here[text] for text in sentences)

    def _keep(self, here: dict[str, Annotation], language: str) -> None:
        """Remember what was read, and forget what was not met for longest."""
        for text, annotation in here.items():
            self._known[language, text] = annotation
            self._known.move_to_end((language, text))
        while len(self._known) > self._most:
            self._known.popitem(last=False)
