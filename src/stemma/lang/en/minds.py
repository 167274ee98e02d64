"""English verbs for what somebody has in mind: wishes, plans, knowledge, feelings. Saying is in `speech`."""

_REGULAR = """
    want wish hope plan intend aim decide resolve prefer desire refuse decline hesitate opt strive expect fear worry
    suspect doubt guess imagine assume presume anticipate realize realise recognize recognise learn sense perceive
    figure reckon regret consider believe long yearn crave trust determine strive dread
    agree offer threaten volunteer consent promise pledge vow
"""
_IRREGULAR = """
    think thinks thought thinking know knows knew known knowing feel feels felt feeling choose chooses chose chosen
    choosing understand understands understood understanding forget forgets forgot forgotten forgetting
    see sees saw seen seeing hear hears heard hearing mean means meant meaning dream dreams dreamt dreamed dreaming
    wonder wonders wondered wondering seek seeks sought seeking
"""
_DOUBLED = {"plan": "plann", "regret": "regrett", "prefer": "preferr"}


_ABOUT = """
    criticize criticise condemn denounce decry deplore rebuke chastise scold praise laud applaud hail lament bemoan mock
    ridicule mention discuss describe cite highlight emphasize emphasise stress outline demand urge propose advocate
    promise pledge vow accuse blame tout dismiss defend question reiterate
"""
_CALLING = """
    call:for speak:of push:for press:for warn:of warn:against complain:about complain:of argue:for argue:against
"""


def _forms(verb: str) -> tuple[str, ...]:
    stem = _DOUBLED.get(verb, verb).removesuffix("e")
    if verb.endswith("y") and verb[-2] not in "aeiou":
        return verb, f"{verb[:-1]}ies", f"{verb[:-1]}ied", f"{verb}ing"
    ending = "es" if verb.endswith(("s", "sh", "ch")) else "s"
    return verb, f"{verb}{ending}", f"{stem}ed", f"{stem}ing"


MINDED_NOUNS = frozenset(
    """
    want wants wish wishes hope hopes plan plans aim aims resolve desire desires decline declines fear fears worry
    worries doubt doubts guess guesses sense senses figure figures reckoning regret regrets dread trust dream dreams
    wonder wonders offer offers threat promise promises pledge pledges
    vow vows praise rebuke rebukes demand demands urge urges
    highlight highlights stress stresses outline outlines blame question questions mention mentions
    """.split()
)
"""Those among all these that are nouns as often."""
MIND = frozenset(form for verb in _REGULAR.split() for form in _forms(verb)) | frozenset(_IRREGULAR.split())
"""Finite forms and participles."""
ABOUT = frozenset(form for verb in _ABOUT.split() for form in _forms(verb))
CALLING = frozenset(
    (form, particle)
    for verb, _, particle in (pair.partition(":") for pair in _CALLING.split())
    for form in (*_forms(verb), *(("spoke", "spoken") if verb == "speak" else ()))
)
