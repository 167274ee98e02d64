"""Function words of English, and the words that mark clauses, negation and hedging."""

from stemma.lang.en.everyday import EVERYDAY
from stemma.lang.en.irregular import PAST
from stemma.lang.en.spelling import SPELLINGS
from stemma.lang.en.verbs import PRESENT
from stemma.lang.en.works import (
    AFFECTED,
    ANNIVERSARIES,
    BRIDGES,
    GENRES,
    HAPPENINGS,
    LOOSE,
    MAKERS,
    MAKING,
    MODELLED,
    MODELS,
    REALITIES,
    VENUES,
    WATCHING,
    WORKS,
)
from stemma.lang.words import Words
from stemma.model.facts import PlaceRole

PRONOUNS = frozenset(
    """
    i me my mine myself we us our ours ourselves you your yours yourself yourselves he him his himself she her hers
    herself it its itself they them their theirs themselves one oneself who whom whose which what this that these
    those someone somebody something anyone anybody anything everyone everybody everything
    """.split()
)
AUXILIARIES = frozenset(
    """
    am is are was were be been being have has had having do does did done will would shall should can could may might
    must ought isn't aren't wasn't weren't haven't hasn't hadn't don't doesn't didn't won't wouldn't shan't shouldn't
    can't cannot couldn't mightn't mustn't needn't ain't
    """.split()
)
CONTRACTIONS = frozenset(
    """
    i'm we're you're they're he's she's it's that's there's here's who's what's i've we've you've they've i'd we'd
    you'd he'd she'd they'd i'll we'll you'll he'll she'll it'll they'll that'll there'll
    """.split()
)
PURSUED = frozenset(
    """
    agreed aimed appeared attempted ceased continued decided declined failed happened hesitated hoped intended managed
    neglected offered planned pledged prepared proceeded promised refused remained seemed started struggled tended
    threatened tried undertook vowed volunteered wanted wished
    """.split()
)
"""Pasts that an infinitive follows, whose `to` makes no participle of them."""
SHORT = frozenset({"died", "lied", "owed", "vied"})
"""Regular pasts too short to be known by their ending, which are no participles of something done to somebody."""
PREPOSITIONS = frozenset(
    """
    about above across after against along amid amidst among amongst around as at atop before behind below beneath
    beside besides between beyond by concerning considering despite down during except excluding following for from
    in including inside into like near notwithstanding of off on onto opposite out outside over past per regarding
    round since than through throughout till to toward towards under underneath unlike until up upon versus via with
    within without
    """.split()
)
DETERMINERS = frozenset(
    """
    a an the this that these those some any no every each either neither both all half another other such several
    many much more most few fewer less least my your his her its our their whose what which
    """.split()
)
SUBORDINATORS = frozenset(
    """
    although though because while whereas whilst since after before when whenever until till unless if once as where
    wherever whether lest provided than
    """.split()
)
OTHERS = frozenset(
    """
    and or but nor so yet not no only just also too very even still again already ever never always often now then
    here there how why when where rather quite almost well s t d ll m re ve don isn aren wasn weren haven hasn hadn
    doesn didn won wouldn shouldn couldn said says say
    """.split()
)

PLACING: dict[str, PlaceRole] = {
    **dict.fromkeys(("in", "at", "on", "inside", "within", "across", "throughout", "around", "through", "over"), "at"),
    **dict.fromkeys(("near", "off", "outside", "beside", "beyond", "above", "below", "behind", "opposite"), "near"),
    "from": "from",
    **dict.fromkeys(("to", "into", "towards", "toward", "for"), "to"),
}
LANDMARKS = frozenset(
    """
    of central north south east west mid upper lower outer inner greater downtown coast coasts shore shores border
    borders city town village port harbour harbor valley province region county district state island suburb suburbs
    outskirts centre center capital edge mouth bay part parts heart middle tip side nearby neighbouring neighboring
    """.split()
)
WORDS = Words(
    stop=PRONOUNS | AUXILIARIES | PREPOSITIONS | DETERMINERS | SUBORDINATORS | OTHERS,
    everyday=EVERYDAY,
    spellings=SPELLINGS,
    negations=frozenset(
        """
        no not never none nobody nothing nowhere neither nor without cannot hardly scarcely barely isn't aren't wasn't
        weren't haven't hasn't hadn't don't doesn't didn't won't wouldn't shan't shouldn't can't couldn't mightn't
        mustn't needn't ain't n't unable deny denies denied denying refuse refuses refused fail fails failed
        unlikely
        """.split()
    ),
    hedges=frozenset(
        (
            "may|might|could|perhaps|maybe|possibly|probably|presumably|likely|unlikely|potentially|conceivably|"
            "arguably|apparently|seemingly|supposedly|purportedly|ostensibly|reportedly|allegedly|evidently|"
            "doubtless|alleged|rumoured|rumored|rumoured to|rumored to|is rumoured|is rumored|unconfirmed|suspected|"
            "presumed|presumed to|suspected to|suspected of|purported|supposed to|supposed|apparent|possible|"
            "potential|probable|would-be|putative|so-called|self-styled|partially|essentially|in part|to some extent|"
            "to a certain extent|in a sense|in theory|appears|appear|appeared|appears to|appear to|appeared to|seems|"
            "seem|seemed|seems to|seem to|seemed to|looks likely|look likely|looks set to|look set to|looked set to|"
            "poised to|is thought|are thought|was thought|were thought|is thought to|are thought to|was thought to|"
            "were thought to|it is thought|thought to|thought to be|thought to have|is believed|are believed|"
            "was believed|were believed|believed|believed to|is believed to|are believed to|was believed to|"
            "were believed to|believed to be|believed to have|said to|said to be|said to have|is said to|are said to|"
            "was said to|were said to|reported to|reported to be|reported to have|feared|feared to|understood to|"
            "assumed to|considered to|estimated to|tipped to|expected|expected to|expect to|expects to|expects|"
            "is expected|are expected|was expected|were expected|is expected to|are expected to|was expected to|"
            "were expected to|suggests|suggest|suggested|indicates|indicate|indicated|hints|hinted|implies|imply|"
            "implied|chances are|it is possible|it was possible|it is likely|it was likely|it is unclear|"
            "it was unclear|it is not clear|it was not clear|it is not known|it was not known|it remains unclear|"
            "remains unclear|remained unclear|not clear|not known|uncertain|yet clear|yet known|immediately clear|"
            "immediately known|remains to be seen|as far as is known|there is speculation|there was speculation|"
            "amid speculation|as yet unconfirmed|according to some|according to rumours|according to rumors|tends to|"
            "tend to|tended to|likely to|unlikely to|bound to|might have|may have|could have|may be|might be|"
            "could be|may have been|might have been|could have been|must have|must have been|should have|"
            "ought to have|may well|might well|could well|may also|might also|could also|some say|some believe|"
            "some argue|some think|some claim|many believe|many say|many think|critics say|it is often said|"
            "it has been suggested|it has been claimed|it has been argued|it has been said|it is widely believed|"
            "widely believed|widely regarded|widely considered|is considered|are considered|was considered|"
            "were considered|is regarded as|are regarded as|was regarded as|were regarded as|rumour has it|"
            "rumor has it|legend has it"
        ).split("|")
    ),
    auxiliaries=(AUXILIARIES - {"be", "been", "being", "having", "done"}) | CONTRACTIONS,
    finite=PRESENT | PAST | PURSUED | SHORT,
    past_endings=("ed",),
    no_past=("eed", "hundred", "sacred", "naked", "wicked", "hatred", "kindred"),
    agents=frozenset({"by", "to"}),
    participle_endings=("ing",),
    adverb_endings=("ly",),
    coordinators=frozenset({"and", "but", "or", "nor", "yet", "so"}),
    joiners=frozenset({"and", "but"}),
    subordinators=SUBORDINATORS - {"than", "lest", "provided", "whether"},
    causes=frozenset(
        (
            "because of|due to|owing to|thanks to|as a result of|in response to|in retaliation for|in revenge for|"
            "on account of|by reason of|as a consequence of|in the wake of|for fear of|in protest at|in protest against"
        ).split("|")
    ),
    relatives=frozenset({"which", "who", "whom", "whose", "where", "when"}),
    content_openers=frozenset({"that", "whether", "how", "why", "if"}),
    subjects=frozenset({"i", "we", "he", "she", "they", "it", "there", "you"}),
    determiners=DETERMINERS,
    prepositions=PREPOSITIONS,
    address=frozenset({"you", "your", "you're", "you'll", "you've", "yourself"}),
    ours=frozenset({"we", "us", "our", "ours"}),
    demonstratives=frozenset({"this", "these", "that", "those", "his", "her", "their", "its"}),
    present=PRESENT | {"is", "are", "am", "isn't", "aren't", "do", "does", "don't", "doesn't"},
    playing=frozenset(
        (
            "as|plays|play|played|portrays|portrayed|stars as|starred as|playing|portraying|is played by|played by|"
            "is portrayed by|portrayed by|voiced by|voices|appears as|in the role of|takes the role of|as the young|"
            "sings the part of|"
            "sings the role of|plays the part of|plays the role of|takes the part of|in the part of|is cast as|cast as|"
            "was cast as|embodies|brings to life|gives life to|lends his voice to|lends her voice to|is voiced by|"
            "brought to life by|is sung by|sung by|danced by|dances|starring as|played here by|is embodied by"
        ).split("|")
    ),
    works=WORKS,
    makers=MAKERS,
    loosely=LOOSE,
    making=MAKING,
    bridges=BRIDGES,
    placing=PLACING,
    landmarks=LANDMARKS,
    bearings=("ern",),
    pairing=frozenset({"between", "both"}),
    past_auxiliaries=frozenset(
        (
            "was were had did could would might should wasn't weren't hadn't didn't couldn't wouldn't he'd she'd they'd"
        ).split()
    ),
    third_endings=("s",),
    anaphors=frozenset({"he", "she", "it", "they", "this", "these", "that", "those", "his", "her", "their", "its"}),
    no_works=frozenset(
        {"series of", "world series", "test series", "time series", "playoff series", "comedy of", "high drama"}
    ),
    doubtful=frozenset(
        {"series", "drama", "dramas", "comedy", "character", "characters", "episode", "episodes", "finale", "dialogue"}
    ),
    genres=GENRES,
    realities=REALITIES,
    happenings=HAPPENINGS,
    topics=frozenset({"about"}),
    definites=frozenset({"the", "his", "her", "their", "its", "this", "that", "these", "those"}),
    naming=frozenset({"named", "called"}),
    wondering=frozenset({"if", "whether"}),
    affected=AFFECTED,
    watching=WATCHING,
    venues=VENUES,
    anniversaries=ANNIVERSARIES,
    modelled=MODELLED,
    models=MODELS,
    unknown=frozenset(
        (
            "unclear|unknown|uncertain|unsure|undetermined|unexplained|unidentified cause|a mystery|remains a mystery|"
            "no word|no immediate word|no idea|no clue|no indication|no explanation|no immediate explanation|"
            "nobody knows|nobody knew|no one knows|no one knew|nobody can say|no one can say|nobody could say|"
            "no one could say|cannot say|can't say|could not say|couldn't say|unable to say|remains to be seen|"
            "open question|yet to be determined|yet to be established|yet to be explained|yet to be found out|"
            "in the dark about|at a loss to explain|anybody's guess|anyone's guess"
        ).split("|")
    ),
    knowing=frozenset(
        "know knows known knew clear certain sure determined established explained understood ascertained".split()
    ),
)
