"""Every threshold, with its unit, its default and the measurement behind it.

One frozen record a stage; `Settings` holds them all. A changed setting changes the digest that a dossier carries.
"""

import hashlib
from dataclasses import asdict, dataclass, field
from json import dumps


@dataclass(frozen=True, slots=True)
class ReadSettings:
    """What an input may be."""

    most_bytes: int = 20_000_000
    """Larger files are refused. The largest page of trafilatura's 990 test pages has 4 MB."""
    least_words: int = 20
    """Fewer words of article mean that there is no article."""


@dataclass(frozen=True, slots=True)
class StorySettings:
    """When two articles tell one story."""


@dataclass(frozen=True, slots=True)
class ReuseSettings:
    """When two documents share a passage."""


@dataclass(frozen=True, slots=True)
class ClaimSettings:
    """When two statements say the same."""


@dataclass(frozen=True, slots=True)
class Settings:
    """All settings of a build.

    >>> Settings().digest() == Settings().digest()
    True
    """

    read: ReadSettings = field(default_factory=ReadSettings)
    stories: StorySettings = field(default_factory=StorySettings)
    reuse: ReuseSettings = field(default_factory=ReuseSettings)
    claims: ClaimSettings = field(default_factory=ClaimSettings)

    def digest(self) -> str:
        """Return 12 hexadecimal digits that change whenever a setting does."""
        return hashlib.sha256(dumps(asdict(self), sort_keys=True).encode()).hexdigest()[:12]


DEFAULT = Settings()
VERSION = "0.1.0"
