"""Numbers that are not said with a number: parts of a whole, nobody, the third of several, a decade of life."""

from types import MappingProxyType

HALVES = MappingProxyType(
    {"and a half": 0.5, "and a quarter": 0.25, "and three quarters": 0.75, "½": 0.5, "¼": 0.25, "¾": 0.75}
)

COUNTS = MappingProxyType(
    {
        "a couple of": 2.0,
        "a couple more": 2.0,
        "a pair of": 2.0,
        "a trio of": 3.0,
        "half a dozen": 6.0,
        "half a hundred": 50.0,
        "half a thousand": 500.0,
        "half a million": 5e5,
        "half a billion": 5e8,
        "half a trillion": 5e11,
        "a score of": 20.0,
        "three score": 60.0,
    }
)

_PARTS = {word: 1 / n for n, word in enumerate("third quarter fifth sixth seventh eighth ninth tenth".split(), 3)}
SHARES = MappingProxyType(
    {"half": 0.5, "twentieth": 0.05, "hundredth": 0.01} | _PARTS | {f"{word}s": size for word, size in _PARTS.items()}
)

EVERY = frozenset({"in", "in every", "of every", "out of every"})

NONE = frozenset({"no", "nobody", "none", "no one", "no - one", "zero", "not one", "not a single", "no single"})

HARMS = frozenset(
    "deaths death fatalities fatality casualties casualty injuries injury victims victim arrests arrest survivors "
    "survivor dead injured wounded killed hurt".split()
)

_ORDINALS = (
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth "
    "fifteenth sixteenth seventeenth eighteenth nineteenth twentieth"
)
ORDINALS = MappingProxyType({word: n for n, word in enumerate(_ORDINALS.split(), 1)})
ORDINAL_ENDINGS = frozenset({"st", "nd", "rd", "th"})
WITHIN = frozenset("this in since within over".split())

LIFE = MappingProxyType({"early": (0, 3), "mid": (4, 6), "middle": (4, 6), "late": (7, 9)})
WHOSE = frozenset("his her their my our".split())

CLOCK = frozenset("at until till by from after before around about shortly just past".split())
TIMED = frozenset("minute minutes hour hours clock clocks o'clock o’clock noon midnight dawn".split())
TRULY = frozenset(
    "in reality|in fact|in actual fact|in truth|in real life|actually|the truth is|the reality is".split("|")
)
ACCOUNTS = frozenset(
    "figure estimate number count toll tally total calculation valuation assessment reckoning projection forecast "
    "guess claim".split()
)
TALLY = frozenset(
    "there it number numbers toll figure figures count total tally sum cost bill value say says said saying think "
    "thinks thought thinking reckon reckons reckoned believe believes believed guess guesses counted counts".split()
)
BEEN = frozenset("been being be were was will".split())
BODIES = frozenset(
    "party crew team group family gang band squad household expedition trio delegation population crowd audience "
    "workforce congregation".split()
)
CHANGED = frozenset(
    "rose rise rises risen rising fell fall falls fallen falling grew grow grows grown growing climbed climb climbs "
    "dropped drop drops jumped jump jumps increased increase increases decreased decrease decreases doubled doubles "
    "trebled tripled quadrupled halved swelled shrank shrunk soared surged sank dwindled declined reached".split()
)

AGAINST = frozenset(
    (
        "not|rather than|instead of|against|as against|versus|vs|as opposed to|contrary to|became|become|becomes|"
        "in place of|in contrast to|unlike"
    ).split("|")
)
EARLY = frozenset(
    (
        "earlier|initially|initial|planned|originally|original|previously|previous|preliminary|provisional|at first|"
        "first put|first said|first thought|first reported|first believed|until then|had first|had put|had said|"
        "had been put|had been reported|early reports|first reports|first estimate|first estimates|early estimates|"
        "revised from"
    ).split("|")
)
LATE = frozenset(
    (
        "revised|revising|corrected|correcting|updated|updating|upgraded|downgraded|raised to|lowered to|reduced to|"
        "cut to|final|latest|now stands|now stood|now puts|now put|now says|now at|has risen|had risen|have risen|"
        "rose to|rises to|risen to|rising to|climbed to|climbs to|climbing to|grew to|has grown|grown to|jumped to|"
        "increased to|has since|had become|has become|brought to|bringing to|later put|later said|later reports"
    ).split("|")
)
GIVEN = frozenset(
    "given confirmed reported released announced published issued counted provided recorded estimated calculated "
    "claimed cited quoted measured compiled supplied put".split()
)
