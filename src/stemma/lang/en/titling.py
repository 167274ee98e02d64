"""English words by which a text shows that a phrase is the title of a work."""

from stemma.lang.names import Titling

WORKS = """
film movie series miniseries mini-series drama dramedy docudrama docu-drama docuseries docu-series documentary biopic
thriller comedy sitcom telenovela soap anime cartoon novel novella memoir autobiography biography book bestseller
best-seller musical opera operetta ballet symphony sonata oratorio requiem concerto podcast album ep song ballad hymn
anthem single poem poetry sonnet ode play one-act monologue short feature sequel prequel remake reboot spin-off spinoff
adaptation trilogy saga franchise anthology essay pamphlet tract treatise monograph thesis dissertation report study
paper whitepaper expose game videogame painting picture portrait sculpture mural installation exhibition
whodunit western rom-com tearjerker blockbuster hit tune track record romance mystery fable parable epic satire ep
farce tragedy melodrama fantasy chronicle diary diaries collection manga comic webcomic webseries webisode show
follow-up debut breakthrough page-turner potboiler textbook cookbook guidebook screenplay script libretto
blog column newsletter
"""

LOOSE = """
short feature hit record report study paper show play picture game track collection column blog script debut
follow-up single page feature saga franchise western romance mystery fantasy tragedy drama chronicle expose
installation portrait exhibition breakthrough soap epic anthem
"""

PARTS = """
episode episodes season seasons finale trailer trailers teaser teasers screening screenings premiere cast co-star
co-stars showrunner showrunners protagonist protagonists adaptation adaptations remake sequel prequel spin-off
dramatisation dramatization instalment installment instalments installments rerun reruns reboot soundtrack lyrics
libretto storyline storylines subplot
"""

SHARING = """
star stars creator creators co-creator co-creators maker makers author authors co-author viewers copies story stories
translator translation pages chapters chapter plot script version
"""

MAKING = """
directed directing directs co-directed co-directing wrote writing writes co-wrote co-writing penned penning authored
authoring composed composing scripted co-created narrated narrates novelised rewatched binge-watched
"""

STARRING = """
starred stars starring co-starred co-stars co-starring star
"""

ACTING = """
role roles part cameo appeared appears appearing performance performances played plays breakthrough debut
"""

SHOWN = """
premieres premiered premiering airs aired airing debuts debuted stars starring chronicles dramatises dramatizes
dramatised dramatized fictionalises fictionalizes
"""

MADE = """
directed co-directed written co-written penned authored composed scripted starring narrated produced published released
created co-created adapted edited translated based illustrated set shot
"""

SCRIPTED = """
directed co-directed written co-written penned authored composed scripted narrated
"""

STYLED = """
so-called dubbed nicknamed codenamed code-named known as term word phrase label labelled labeled name names nickname
handle slogan motto sign banner website site page account hashtag team operation project campaign word words
"""

DWELLING = """
lived lives living live born died dies dying killed based held arrived raised resident residents grew settled stayed
stays works worked buried moved married shot filmed filming place jailed arrested set
"""

TITLING = Titling(
    works=frozenset(WORKS.split()),
    loose=frozenset(LOOSE.split()),
    parts=frozenset(PARTS.split()),
    sharing=frozenset(SHARING.split()),
    making=frozenset(MAKING.split()),
    starring=frozenset(STARRING.split()),
    acting=frozenset(ACTING.split()),
    shown=frozenset(SHOWN.split()),
    made=frozenset(MADE.split()),
    scripted=frozenset(SCRIPTED.split()),
    tells=frozenset({"tells the story", "tells the tale", "tells of", "tell the story", "told the story"}),
    telling=frozenset({"tells", "tell", "told"}),
    titled=frozenset({"titled", "entitled"}),
    called=frozenset({"called", "named", "dubbed"}),
    styled=frozenset(STYLED.split()),
    of=frozenset({"of", "for", "to", "behind"}),
    inside=frozenset({"in", "on"}),
    by=frozenset({"by"}),
    being=frozenset({"is", "was", "remains", "became", "isn't", "wasn't"}),
    lists=frozenset({"including", "like", "unlike", "include", "includes", "included", "are", "were"}),
    such=frozenset({"such as", "among them"}),
    apart=frozenset({"real", "actual", "late", "young", "historical", "real-life"}),
    dwelling=frozenset(DWELLING.split()),
)
