"""Say of what kind a name may be, where a corpus marks names without their kind: by lists and by other corpora."""

from collections.abc import Iterable
from dataclasses import replace

from reader.example import ANY, Example, Name
from stemma.lang.en import organisations, places
from stemma.lang.given import GIVEN

ENDS = frozenset(
    """
    inc inc. corp corp. ltd ltd. llc plc co co. company corporation group university college institute school
    bank party association council committee commission ministry department agency office bureau court police
    times post news press journal herald tribune union federation league club army navy airlines hospital
    foundation society services systems industries holdings partners energy senate congress parliament house
    government administration authority
    """.split()
)
GROUND = frozenset(
    """
    city town county state province river lake mount mountain island islands street st st. avenue ave road rd
    valley bay beach park airport district region ocean sea coast hill hills village desert peninsula square
    boulevard
    """.split()
)


def listed(text: str) -> set[str]:
    """Return the names of one of the project's own lists."""
    return {name.strip().lower() for name in text.replace("\n", " ").split(",") if name.strip()}


PLACES = listed(places.COUNTRIES) | listed(places.REGIONS) | listed(places.CITIES)
BODIES = listed(organisations.AGENCIES) | listed(organisations.BODIES)


def known(examples: Iterable[Example]) -> dict[str, set[str]]:
    """Return the kinds that names have where a corpus tells them."""
    found: dict[str, set[str]] = {}
    for one in examples:
        for name in one.names or ():
            if len(name.kinds) == 1:
                found.setdefault(one.text[slice(*name.place)].lower(), set()).update(name.kinds)
    return found


def kinds(name: str, elsewhere: dict[str, set[str]]) -> tuple[str, ...]:
    """Return the kinds that a name may be of.

    >>> kinds("Ada Lund", {}), kinds("Lund Energy Inc.", {}), kinds("Norway", {})
    (('person',), ('organisation',), ('place',))
    """
    low, words = name.lower(), name.lower().split()
    full = len(words) in {2, 3}
    told = (
        (low in BODIES, ("organisation",)),
        (low in PLACES, ("place",)),
        (words[-1] in ENDS, ("organisation",)),
        (words[-1] in GROUND and len(words) > 1, ("place",)),
        (low in elsewhere, tuple(sorted(elsewhere.get(low, ())))),
        (words[0] in GIVEN and full, ("person",)),
        (words[0] in GIVEN, ("person", "organisation", "work", "other")),
    )
    return next((found for holds, found in told if holds), ANY)


def typed(one: Example, elsewhere: dict[str, set[str]]) -> Example:
    """Narrow the kinds of the names of a sentence."""
    names = tuple(
        Name(
            name.place,
            tuple(k for k in kinds(one.text[slice(*name.place)], elsewhere) if k in name.kinds) or name.kinds,
        )
        if len(name.kinds) > 2
        else name
        for name in one.names or ()
    )
    return replace(one, names=names) if one.names is not None else one
