"""What can go wrong, as one tree.

StemmaError                 names the thing, the fault and the remedy
├── ReadError               an input that cannot become a document; `build` turns it into `Skipped`
│   ├── UnknownFormat       neither a page, nor plain text, nor a list of articles
│   ├── NoArticle           readable, but there is no article in it
│   ├── NotText             binary, or in no encoding we know
│   └── TooLarge            over the limit in `Settings`
├── StoreError
│   ├── NotAStore           the file exists and is not ours
│   ├── NewerStore          made by a newer version of Stemma
│   ├── OlderStore          its dossier was made by another version, whose records have other fields
│   ├── StoreBusy           another process is writing it
│   ├── BrokenStore         what is in it cannot be read back
│   └── BrokenIndex         files of an index of shared passages are missing or damaged
├── ReaderError             a reader of sentences that cannot be used
│   ├── NoWeights           the trained reader's files are missing or damaged
│   └── NoSuchReader        a reader that is not known, or not installed
├── CorrectionError         a correction that cannot be taken
│   ├── NoSuchPassage       what it names is not in the dossier, or stands there more than once
│   └── BrokenCorrections   a file of corrections that cannot be read
└── ExportError             an export that is not known, or a page that cannot be made
"""


class StemmaError(Exception):
    """Anything Stemma refuses to do, with the thing it concerns and what to do about it.

    >>> str(StemmaError("story.stemma", "is not a Stemma store", "give the file that `stemma build` wrote"))
    'story.stemma: is not a Stemma store; give the file that `stemma build` wrote'
    """

    def __init__(self, where: str, fault: str, remedy: str) -> None:
        super().__init__(f"{where}: {fault}; {remedy}")
        self.where = where
        self.fault = fault
        self.remedy = remedy


class ReadError(StemmaError):
    """An input that cannot become a document."""


class UnknownFormat(ReadError):
    """Neither a page, nor plain text, nor a list of articles."""


class NoArticle(ReadError):
    """A readable input with no article in it."""


class NotText(ReadError):
    """A binary input, or one in no encoding we know."""


class TooLarge(ReadError):
    """An input over the size limit."""


class StoreError(StemmaError):
    """A store that cannot be used."""


class NotAStore(StoreError):
    """A file that exists and is not a Stemma store."""


class NewerStore(StoreError):
    """A store made by a newer version of Stemma."""


class OlderStore(StoreError):
    """A store whose dossier was made by another version of Stemma, and has to be made again from what it keeps."""


class StoreBusy(StoreError):
    """A store that another process is writing."""


class BrokenStore(StoreError):
    """A store of ours that is damaged: what is in it cannot be read back."""


class BrokenIndex(StoreError):
    """An index of shared passages that is damaged: a file is missing, cut short or changed."""


class ReaderError(StemmaError):
    """A reader of sentences that cannot be used."""


class NoWeights(ReaderError):
    """The files of the trained reader are missing or damaged."""


class NoSuchReader(ReaderError):
    """A reader that is not known, or not installed."""


class CorrectionError(StemmaError):
    """A correction that cannot be taken."""


class NoSuchPassage(CorrectionError):
    """A correction of something that is not in the dossier, or that stands there more than once."""


class BrokenCorrections(CorrectionError):
    """A file of corrections that cannot be read."""


class ExportError(StemmaError):
    """An export that is not known, or cannot be made."""
