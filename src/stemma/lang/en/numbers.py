"""Numbers."""

from types import MappingProxyType

from stemma.lang.en import counting
from stemma.lang.en.people import FATES, PEOPLE
from stemma.lang.en.units import CURRENCIES, MEASURES
from stemma.lang.numbers import SIGNS, Numbers

_ONES = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen "
    "seventeen eighteen nineteen"
)
_TENS = "twenty thirty forty fifty sixty seventy eighty ninety"

_WORDS = {word: float(value) for value, word in enumerate(_ONES.split())}
_WORDS |= {word: float(10 * value) for value, word in enumerate(_TENS.split(), 2)}

_BOUNDS = {
    "at least": (
        "at least",
        "more than",
        "over",
        "above",
        "no fewer than",
        "not fewer than",
        "no less than",
        "not less than",
        "upwards of",
        "upward of",
        "in excess of",
        "exceeding",
        "a minimum of",
        "well over",
        "greater than",
        "better than",
        "north of",
    ),
    "at most": (
        "at most",
        "up to",
        "as many as",
        "as much as",
        "no more than",
        "not more than",
        "fewer than",
        "less than",
        "under",
        "below",
        "a maximum of",
        "maximum of",
    ),
    "about": (
        "about",
        "around",
        "some",
        "roughly",
        "approximately",
        "nearly",
        "almost",
        "close to",
        "closer to",
        "an estimated",
        "estimated",
        "estimated at",
        "estimated to be worth",
        "circa",
        "approx",
        "in the region of",
        "something like",
        "just over",
        "just under",
        "little over",
        "little more than",
        "just more than",
        "a little over",
        "a little more than",
        "slightly more than",
        "slightly less than",
        "somewhere around",
        "virtually",
        "perhaps",
        "maybe",
        "possibly",
    ),
}

_CLOSED = (
    "a an the this that these those and or but nor so yet if because although though while whereas when where "
    "which who whom whose what why how as at by for from in into of off on onto out over per through to toward "
    "towards under until till up upon via with within without about above across after against along amid among "
    "around before behind below beneath beside between beyond despite down during except inside like near since "
    "than then throughout underneath unlike am is are was were be been being has have had having do does did will "
    "would shall should can could may might must ought i you he she it we they me him her us them my your his its "
    "our their mine yours hers ours theirs there here not no also just only both either neither each every "
    "all any some such later earlier ago still already now never ever today yesterday tomorrow worth who's "
    "said says say told including according aboard"
)

_DETERMINERS = "the a an its his her their our your my this that these those all some both other another such more most"

_AUTHORITY = (
    "official officials officially government police ministry according estimate estimates estimated count "
    "authorities army military hospital un prosecutors toll figure number put puts putting witnesses source sources "
    "claim claims"
)

_LABELS = (
    "page pages room flight chapter article articles section route highway number no paragraph line bus platform "
    "episode season part volume figure table phase stage step gate channel version level unit block district act "
    "scene type class category rule clause exhibit"
)

_IRREGULAR = {
    "men": "man",
    "women": "woman",
    "people": "person",
    "children": "child",
    "feet": "foot",
    "teeth": "tooth",
    "mice": "mouse",
    "geese": "goose",
    "police": "police",
    "lives": "life",
    "wives": "wife",
    "knives": "knife",
    "thieves": "thief",
    "wolves": "wolf",
    "leaves": "leaf",
    "halves": "half",
    "shelves": "shelf",
    "policemen": "policeman",
    "policewomen": "policewoman",
    "firemen": "fireman",
    "gunmen": "gunman",
    "fishermen": "fisherman",
    "spokesmen": "spokesman",
    "crises": "crisis",
    "criteria": "criterion",
    "dead": "dead",
    "injured": "injured",
    "wounded": "wounded",
    "aircraft": "aircraft",
    "series": "series",
    "cattle": "cattle",
    "sheep": "sheep",
    "fish": "fish",
    "movies": "movie",
    "buses": "bus",
    "houses": "house",
    "cases": "case",
    "horses": "horse",
    "bases": "base",
    "phases": "phase",
    "nurses": "nurse",
    "courses": "course",
    "causes": "cause",
    "losses": "loss",
    "diseases": "disease",
    "licences": "licence",
}


NUMBERS = Numbers(
    decimal=".",
    either_mark=False,
    words=MappingProxyType(_WORDS),
    scales=MappingProxyType(
        {
            "hundred": 100.0,
            "thousand": 1e3,
            "million": 1e6,
            "billion": 1e9,
            "trillion": 1e12,
            "dozen": 12.0,
            "lakh": 1e5,
            "crore": 1e7,
        }
    ),
    short_scales=MappingProxyType(
        {
            "k": 1e3,
            "m": 1e6,
            "mn": 1e6,
            "mln": 1e6,
            "mil": 1e6,
            "b": 1e9,
            "bn": 1e9,
            "bln": 1e9,
            "tn": 1e12,
            "trn": 1e12,
        }
    ),
    vague=frozenset("several dozens scores hundreds thousands millions billions tens few handful".split()),
    bounds=MappingProxyType({phrase: bound for bound, phrases in _BOUNDS.items() for phrase in phrases}),
    bounds_after=MappingProxyType(
        {
            "or more": "at least",
            "or so": "about",
            "or less": "at most",
            "or fewer": "at most",
            "at least": "at least",
            "at most": "at most",
            "or thereabouts": "about",
        }
    ),
    between=frozenset({"between", "from"}),
    joiners=frozenset({"to", "and", "or"}),
    symbols=MappingProxyType(
        {
            **SIGNS,
            "₦": "NGN",
            "฿": "THB",
            "R": "ZAR",
            "A$": "AUD",
            "C$": "CAD",
            "US$": "USD",
        }
    ),
    currencies=CURRENCIES,
    measures=MEASURES,
    people=frozenset(PEOPLE.split()),
    alone=frozenset({"lone", "single", "solitary", "sole"}),
    old=frozenset({"old", "olds"}),
    aged=frozenset({"aged", "age", "ages"}),
    of=frozenset({"of", "in", "worth", "out"}),
    inside=frozenset({"and"}),
    articles=frozenset({"a", "an"}),
    determiners=frozenset(_DETERMINERS.split()),
    closed=frozenset(_CLOSED.split()),
    plurals=MappingProxyType(_IRREGULAR),
    plural_endings=(
        ("ies", "y"),
        ("sses", "ss"),
        ("shes", "sh"),
        ("ches", "ch"),
        ("xes", "x"),
        ("ss", ""),
        ("us", ""),
        ("is", ""),
        ("s", ""),
    ),
    forenoon=frozenset({"am"}),
    afternoon=frozenset({"pm"}),
    zones=frozenset({"gmt", "utc", "greenwich mean time", "coordinated universal time", "universal time", "zulu time"}),
    authority=frozenset(_AUTHORITY.split()),
    labels=frozenset(_LABELS.split()),
    fates=MappingProxyType({phrase: fate for fate, phrases in FATES.items() for phrase in phrases.split(", ")}),
    agents=frozenset({"by"}),
    them=MappingProxyType({"whom": "people", "them": "", "these": "", "those": "", "which": ""}),
    were=frozenset("was were are is have has had remain remained".split()),
    at=frozenset("at to is was are stands stood as become became".split()),
    how_many=frozenset({"how many"}),
    day_parts=MappingProxyType(
        {"in the morning": 0, "in the afternoon": 12, "in the evening": 12, "this morning": 0, "this afternoon": 12}
    ),
    further=frozenset(
        "more other others another further additional extra remaining else fellow first last next final later earlier "
        "ago".split()
    ),
    halves=counting.HALVES,
    counts=counting.COUNTS,
    parts=frozenset({"of"}),
    shares=counting.SHARES,
    every=counting.EVERY,
    none=counting.NONE,
    harms=counting.HARMS,
    ordinals=counting.ORDINALS,
    ordinal_endings=counting.ORDINAL_ENDINGS,
    within=counting.WITHIN,
    life=counting.LIFE,
    whose=counting.WHOSE,
    letters=MappingProxyType({"m": "m", "c": "°C", "f": "°F"}),
    clock=counting.CLOCK,
    timed=counting.TIMED,
    truly=counting.TRULY,
    accounts=counting.ACCOUNTS,
    tally=counting.TALLY,
    been=counting.BEEN,
    bodies=counting.BODIES,
    changed=counting.CHANGED,
    scaled=frozenset({"magnitude"}),
    given=counting.GIVEN,
    against=counting.AGAINST,
    early=counting.EARLY,
    late=counting.LATE,
    adverbs=("ly",),
)
