"""What Stemma knows of each language: data, no logic. `LANGUAGES` holds every language by its ISO 639-1 code."""

from collections.abc import Mapping
from types import MappingProxyType

from stemma.lang.base import Language
from stemma.lang.en import EN
from stemma.lang.es import ES
from stemma.lang.und import UND

LANGUAGES: Mapping[str, Language] = MappingProxyType({"en": EN, "es": ES, "und": UND})
"""A language that is not here is read by `und`: marks, digits and capitals, which need no word list."""


def language_of(code: str) -> Language:
    """Return the record of a language, or the one that knows no words.

    >>> language_of("en").code, language_of("tlh").code
    ('en', 'und')
    """
    return LANGUAGES.get(code, UND)
