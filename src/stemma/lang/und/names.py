"""Names that any language writes alike."""

from types import MappingProxyType

from stemma.lang.given import GIVEN
from stemma.lang.names import Names

FORMS = """
ltd inc plc llc sa ag gmbh spa srl bv nv ab oy
"""

PARTICLES = """
de del della di da do dos das du des la le van von der den zu bin ibn al el y e
"""

NAMES = Names(
    titles=frozenset(),
    given=GIVEN,
    generations=frozenset(),
    kin=frozenset(),
    families=frozenset(),
    places=frozenset(),
    place_heads=frozenset(),
    place_openers=frozenset(),
    adjectives=frozenset(),
    organisations=frozenset(),
    organisation_heads=frozenset(),
    company_forms=frozenset(FORMS.split()),
    company_groups=frozenset(),
    lower_heads=frozenset(),
    forces=frozenset(),
    particles=frozenset(PARTICLES.split()),
    prefixes=frozenset(),
    links=frozenset(),
    of=frozenset(),
    meant_for=frozenset(),
    joins=frozenset(),
    listing=frozenset({",", "&"}),
    makers=frozenset(),
    small=frozenset(PARTICLES.split()),
    heads=frozenset(),
    articles=frozenset(),
    ordinary=frozenset(),
    same=MappingProxyType({}),
    locating=frozenset(),
    head_first=False,
    two_surnames=False,
    small_titles=False,
    possessive=("'s", "’s"),
    inner_capitals=("Mc", "Mac"),
    compass=frozenset(),
)
