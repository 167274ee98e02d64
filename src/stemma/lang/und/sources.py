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
    translated=tuple(
        (
            "translated by|translated from|traducido por|traduit par|traduit de l|traduction de|traduction :|"
            "tradotto da|tradotto dal|traduzione di|traduzione a cura di|übersetzt von|übersetzung:|"
            "übersetzung von|aus dem englischen|vertaald door|vertaling:|vertaald uit|traduzido por|"
            "tradução de|tradução:|traduït per|översatt av|oversatt av|oversat af|перевод:"
        ).split("|")
    ),
    released=(),
)
