"""Sources."""

from stemma.lang.sources import SourceWords

NONE: frozenset[str] = frozenset()

SOURCES = SourceWords(
    media=NONE,
    outlets=frozenset("afp reuters ap efe dpa ansa tass xinhua bbc cnn".split()),
    voices_of=NONE,
    independent=NONE,
    belonging=NONE,
    generic=NONE,
    releases=NONE,
    interviews=NONE,
)
