"""English words by which two accounts may speak against each other."""

from stemma.lang.contrasts import Contrasts

CONTRASTS = Contrasts(
    posts=frozenset(
        (
            "mayor|mayoress|lord mayor|president|prime minister|premier|chancellor|governor|king|queen|pope|emperor|"
            "chief executive|chief executive officer|ceo|chairman|chairwoman|chairperson|chair|managing director|"
            "director general|director-general|secretary general|secretary-general|general secretary|headmaster|"
            "headmistress|headteacher|head teacher|principal|vice-chancellor|editor-in-chief|editor in chief|"
            "police chief|chief of police|fire chief|chief constable|police commissioner|sheriff|attorney general|"
            "chief justice|foreign minister|interior minister|defence minister|defense minister|finance minister|"
            "justice minister|health minister|education minister|transport minister|environment minister|"
            "foreign secretary|home secretary|defence secretary|defense secretary|health secretary|"
            "treasury secretary|secretary of state|commander-in-chief|head coach|manager|captain|skipper|pilot|"
            "owner|founder|leader|author|director|head|chief|commander|driver|landlord|landlady|winner|champion|"
            "victim|suspect|gunman|shooter|killer|attacker|murderer|perpetrator|defendant|accused|plaintiff|"
            "inventor|architect|composer|designer|discoverer|prosecutor|coroner|judge|magistrate|ambassador"
        ).split("|")
    ),
    apart=frozenset(
        """
        former ex deputy vice acting late interim assistant associate co then previous past next new future outgoing
        incoming elect designate honorary retired onetime one-time ex-president other another second third fellow
        would-be self-styled alleged disgraced ousted ex-mayor sub junior senior regional local
        """.split()
    ),
    turning=frozenset(
        """
        out off against without before after until till under over down up away despite instead except back below above
        again anew
        """.split()
    ),
    bounding=frozenset({"since", "from", "by", "until", "till", "before", "after", "through", "to"}),
)
