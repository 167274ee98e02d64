"""Spelling: many rules compare words without their accents."""

_PLAIN = str.maketrans("áéíóúüñ", "aeiouun")


def unaccented(text: str) -> str:
    """Take the accents away from words in lower case."""
    return text.translate(_PLAIN)


def plain(written: str) -> frozenset[str]:
    """Split words and take their accents away: what names are compared with."""
    return frozenset(unaccented(written).split())


def both(written: str) -> frozenset[str]:
    """Split words, and keep them with their accents and without: `según`, `segun`."""
    return frozenset(written.split()) | plain(written)
