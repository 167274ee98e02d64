"""Sources."""

from stemma.lang.sources import SourceWords

NONE: frozenset[str] = frozenset()

SOURCES = SourceWords(
    media=NONE,
    outlets=frozenset("afp reuters ap efe dpa ansa tass xinhua bbc cnn".split()),
    wires=(" news agency",),
    criticism=NONE,
    speakers=NONE,
    of_the=NONE,
    voices_of=NONE,
    independent=NONE,
    belonging=NONE,
    beside=NONE,
    articles=NONE,
    indefinite=NONE,
    standing=NONE,
    generic=NONE,
    releases=NONE,
    houses={},
    ranks={},
    former=NONE,
    units=NONE,
    authorities=NONE,
    vague=NONE,
    released=(),
)
