"""English verbs for what somebody has in mind: wishes, plans, knowledge, feelings. Saying is in `speech`."""

_REGULAR = """
    want wish hope plan intend aim decide resolve prefer desire refuse decline hesitate opt strive expect fear worry
    suspect doubt guess imagine assume presume anticipate realize realise recognize recognise learn sense perceive
    figure reckon regret consider believe long yearn crave trust determine attempt plot scheme strive dread
"""
_IRREGULAR = """
    think thinks thought thinking know knows knew known knowing feel feels felt feeling choose chooses chose chosen
    choosing understand understands understood understanding forget forgets forgot forgotten forgetting
    see sees saw seen seeing hear hears heard hearing mean means meant meaning dream dreams dreamt dreamed dreaming
    wonder wonders wondered wondering seek seeks sought seeking
"""
_DOUBLED = {"plan": "plann", "regret": "regrett", "opt": "opt", "plot": "plott", "prefer": "preferr"}


def _forms(verb: str) -> tuple[str, ...]:
    stem = _DOUBLED.get(verb, verb).removesuffix("e")
    if verb.endswith("y") and verb[-2] not in "aeiou":
        return verb, f"{verb[:-1]}ies", f"{verb[:-1]}ied", f"{verb}ing"
    ending = "es" if verb.endswith(("s", "sh", "ch")) else "s"
    return verb, f"{verb}{ending}", f"{stem}ed", f"{stem}ing"


MIND = frozenset(form for verb in _REGULAR.split() for form in _forms(verb)) | frozenset(_IRREGULAR.split())
"""Finite forms and participles."""
