"""English question words, and what makes forms of one word."""

from collections.abc import Mapping

from stemma.lang.questions import Asks, Questions

_ASKING: Mapping[Asks, str] = {
    "who": "who|whom|whose|who's|who was|by whom",
    "when": (
        "when|since when|until when|what time|at what time|what year|which year|what day|which day|what date|"
        "which date|what month|which month|what decade|which decade|what century|which century|"
        "how long ago|how recently"
    ),
    "where": "where|from where|whereabouts",
    "amount": (
        "how many|how much|how old|how far|how long|how tall|how high|how deep|how wide|how big|how large|how heavy|"
        "how fast|how hot|how cold|how often|how frequently|how expensive|what age|at what age|what percentage|"
        "what percent|what proportion|what share|what fraction|what number|what amount|what sum|what total|what size"
    ),
    "reason": "why|how come|what for|for what reason|for what reasons|what reason|what reasons|what caused",
    "manner": "how",
}
_NOUNS: Mapping[Asks, str] = {
    "when": "year years day days date dates month months decade decades century weekday season time week era period",
    "where": (
        "city cities town towns village villages country countries county counties state states province provinces "
        "region regions district districts place places location locations street streets road continent island "
        "neighbourhood neighborhood area areas port airport prison river building site suburb parish capital nation"
    ),
    "amount": (
        "number amount sum total percentage percent proportion share fraction age length height depth width size "
        "distance price cost value population salary budget fine weight speed temperature score rate toll"
    ),
    "who": (
        "person people man woman men women player players actor actors actress author authors writer writers director "
        "directors minister ministers president presidents mayor mayors governor judge judges lawyer lawyers official "
        "officials officer officers scientist scientists researcher researchers politician politicians leader leaders "
        "reporter reporters journalist journalists witness witnesses singer singers artist artists king queen emperor "
        "pope general company companies organisation organization organisations organizations agency agencies "
        "newspaper newspapers paper magazine team teams party parties university universities group groups club bank "
        "ministry authority authorities body bodies union institution firm firms channel network country "
        "spokesman spokeswoman doctor doctors professor historian philosopher inventor explorer founder coach captain"
    ),
    "reason": "reason reasons cause causes motive motives purpose grounds",
    "manner": "way ways method methods means",
}
_IRREGULAR = """
be is are was were been being am|have has had having|do does did done doing|go goes went gone|say said|see saw seen|
take took taken|make made|come came|give gave given|find found|know knew known|think thought|tell told|become became|
leave left|feel felt|bring brought|begin began begun|keep kept|hold held|write wrote written|stand stood|hear heard|
mean meant|meet met|run ran|pay paid|sit sat|speak spoke spoken|lie lay lain|lead led|grow grew grown|lose lost|
fall fell fallen|send sent|build built|understand understood|draw drew drawn|break broke broken|spend spent|
rise rose risen|drive drove driven|buy bought|wear wore worn|choose chose chosen|seek sought|throw threw thrown|
catch caught|deal dealt|win won|forget forgot forgotten|shoot shot|sell sold|fight fought|teach taught|eat ate eaten|
sing sang sung|strike struck stricken|hang hung|shake shook shaken|ride rode ridden|feed fed|bear bore borne|born birth|
sleep slept|steal stole stolen theft thefts|fly flew flown flight flights|swim swam swum|sink sank sunk|flee fled|
dig dug|bind bound|bend bent|lend lent|hide hid hidden|freeze froze frozen|forbid forbade forbidden|bite bit bitten|
blow blew blown|tear tore torn|swear swore sworn|wake woke woken|light lit|shrink shrank shrunk|spring sprang sprung|
drink drank drunk|ring rang rung|die died dies dying death deaths dead|child children|man men|woman women|foot feet|
tooth teeth|mouse mice|person people|life lives|wife wives|knife knives|thief thieves|half halves|leaf leaves|
city cities|analysis analyses|crisis crises|choice choices chose|sale sales sold|loss losses lost|arrive arrival|
bury buried burial burials|marry married marriage|destroy destruction destroyed|receive reception received|
decide decided decision decisions|succeed success succeeded|describe described description|explain explanation|
invade invaded invasion|explode exploded explosion explosions blast blasts|produce produced production|
collide collided collision|permit permitted permission|divide divided division|conclude concluded conclusion|
defend defence defense defended|deny denied denial denials|try tried trial trials|grow growth|weigh weight|
know knowledge|speak speech speeches|long length|high height|deep depth|wide width|strong strength|believe belief|
prove proof proved proven|live life|lose loss|advise advice|sue sued suing lawsuit lawsuits suit|
large larger largest|big bigger biggest|small smaller smallest|old older oldest elder|good better best|bad worse worst
"""

QUESTIONS = Questions(
    asking={phrase: asks for asks, phrases in _ASKING.items() for phrase in phrases.split("|")},
    open=frozenset({"what", "which"}),
    nouns={noun: asks for asks, nouns in _NOUNS.items() for noun in nouns.split()},
    naming=frozenset({"name", "names"}),
    measures={
        "how old": ("years old",),
        "what age": ("years old",),
        "at what age": ("years old",),
        "how long": tuple(
            "second minute hour day night week month year decade century km m mile foot cm inch yard".split()
        ),
        "how far": ("km", "m", "mile", "foot", "yard"),
        "how tall": ("m", "foot", "cm", "inch", "storey"),
        "how high": ("m", "foot", "cm", "km", "mile"),
        "how deep": ("m", "foot", "cm", "km", "mile"),
        "how wide": ("m", "foot", "cm", "km", "mile"),
        "how heavy": ("kg", "g", "tonne", "ton", "pound"),
        "how fast": ("mph", "km/h", "knot"),
        "how hot": ("degree",),
        "how cold": ("degree",),
    },
    money=frozenset(
        """
        cost costs price prices pay paid pays worth spend spent earn earned salary fine fined budget money dollars euros
        pounds revenue profit damages ransom debt owe owed bribe fee fees charge loss losses
        """.split()
    ),
    shares=frozenset({"percentage", "percent", "proportion", "share", "fraction"}),
    whether=frozenset(
        """
        is are was were am do does did has have had can could will would shall should may might must isn't aren't wasn't
        weren't don't doesn't didn't hasn't haven't hadn't can't couldn't won't wouldn't
        """.split()
    ),
    empty=frozenset(
        """
        called name named names known type types kind kinds sort please tell term used word mean means exactly happened
        happen happens thing things give given also get gets got getting take takes took taken part place occur occurs
        occurred one's according said say says think thought
        """.split()
    ),
    reasons=frozenset(
        (
            "because|because of|due to|owing to|thanks to|as a result|as a result of|in order to|so that|so as to|"
            "since|after|for fear|fearing|caused by|reason|reasons|in response to|in protest|in retaliation|to avoid|"
            "on account of|blamed|led to|leading to|prompted|forcing|given that|in the wake of|therefore|thus|hence|"
            "motivated by|driven by|stems from|stemmed from|resulting from|resulted from|out of|so|to"
        ).split("|")
    ),
    means=frozenset("by|using|through|with|via|by means of|thanks to|with the help of|when".split("|")),
    within=frozenset(
        """
        in at near on from to outside inside around across off between beneath under behind beside along through
        """.split()
    ),
    endings=(
        *((f"{stem}{end}", stem) for stem in ("at", "ect", "uct", "ict") for end in "ions ion ors or".split()),
        ("ies", "y"),
        ("ied", "y"),
        *((end, "") for end in "ingly edly ings ing ers ed es er ly s e".split()),
    ),
    irregular={
        form: group.split()[0] for group in _IRREGULAR.replace("\n", " ").split("|") for form in group.split()[1:]
    },
)
"""What English asks with."""
