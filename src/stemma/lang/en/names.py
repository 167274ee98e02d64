"""What English names are made of."""

from types import MappingProxyType

from stemma.lang.en.organisations import AGENCIES, BODIES, FORCES, FORMS, HEADS, LOWER_HEADS, TRADES
from stemma.lang.en.places import CITIES, COUNTRIES, DEMONYMS, REGIONS
from stemma.lang.en.titling import TITLING
from stemma.lang.given import GIVEN
from stemma.lang.names import Names


def listed(*lists: str) -> frozenset[str]:
    """Split comma-separated names into a set in lower case, without final stops."""
    found = (name.lower().split() for names in lists for name in names.split(","))
    return frozenset(" ".join(word.rstrip(".") for word in name) for name in found if name)


TITLES = """
prime vice mr mrs ms miss messrs mx dr prof professor rev reverend fr father sister brother mother sir lady lord dame
baron baroness count countess duke duchess earl prince princess king queen emperor empress tsar sultan sheikh sheik
emir ayatollah imam mullah rabbi pope cardinal archbishop bishop pastor saint hon honorable honourable president
vice-president premier chancellor minister secretary senator sen rep representative congressman congresswoman mp mep
councillor alderman mayor governor gov ambassador attorney judge justice magistrate sheriff marshal constable officer
inspector insp superintendent supt detective det sergeant sgt corporal cpl private pvt lieutenant lt captain capt
major maj
colonel col general gen brigadier brig admiral adm commander cmdr commodore field-marshal chief chairman chairwoman
ceo director coach manager editor spokesman spokeswoman spokesperson administrator commissioner chairperson treasurer
trustee undersecretary envoy coordinator don dona senor senora monsieur madame mme herr frau signor signora comandante
comrade uncle aunt auntie grandma grandpa deputy actor actress singer rapper author writer novelist journalist
reporter filmmaker producer comedian striker midfielder defender coroner curator surgeon principal goalkeeper
quarterback pitcher driver lawyer astronaut scientist economist analyst
"""

PLACE_HEADS = """
airport alley archipelago arena avenue bay beach boulevard bridge building canal canyon cape castle cathedral cemetery
channel city coast county cove creek crescent dam desert district drive estate falls farm field forest fort gardens
garden gate glacier gorge gulf harbor harbour heights highway hill hills hotel house island islands isle isles lake
lane mall market mount mountain mountains mt oasis ocean palace park pass peninsula place plain plateau plaza point
port prairie prefecture province quarter ranch range reef region republic reservoir resort ridge river road rock rue
station stadium state strait straits street square sea sound temple tower town township tunnel valley via village
volcano ward wharf woods zone arrondissement basin peak kingdom emirate mosque church brook pond junction dock docks
camp courthouse parish keys rink ave blvd rd base railroad railway circuit gym
"""

PARTICLES = """
de del della delle di da do dos das du des d la las le les los van von vom der den dem ter ten zu zum bin ibn bint ben
al el ul ur y e und et san santa
"""

ORDINARY = """
i i'm i've i'd i'll ok tv dvd cd pc gmt utc est edt pst pdt bst cet ad bc am pm ceo cfo cto mp3 pdf faq diy lgbt lgbtq
hiv aids dna rna covid covid-19 gps sms atm suv vip ps phd ba ma md bsc url usb wifi wi-fi html http https www com org
net internet web online website email e-mail facebook-page god lord christ bible koran quran torah easter christmas
ramadan hanukkah thanksgiving halloween passover eid diwali new-year valentine's mother's father's mr mrs ms miss dr
prof sir madam dear president king queen prince princess prime minister secretary senator governor mayor ambassador
judge justice professor captain colonel general sergeant lieutenant officer chief director manager chairman editor
associate senior junior deputy assistant vice executive spokesman spokeswoman monday tuesday wednesday thursday friday
saturday sunday mon tue tues wed thu thur thurs fri sat sun january february march april june july august september
october november december jan feb mar apr jun jul aug sep sept oct nov dec spring summer autumn winter north south
east west northeast northwest southeast southwest state states government police officials authorities people men
women children man woman boy girl students residents witnesses experts scientists researchers doctors investigators
prosecutors thieves robbers victims families parents critics fans viewers others many some most all both several few
each every another such same today yesterday tomorrow tonight now then here there later earlier meanwhile however
moreover furthermore nevertheless nonetheless therefore thus hence instead indeed also besides still yet finally
eventually recently currently previously originally actually apparently clearly obviously certainly perhaps maybe
probably unfortunately fortunately sadly luckily surprisingly interestingly importantly similarly likewise otherwise
overall generally usually often sometimes always never again once twice first second third fourth fifth last next one
two three four five six seven eight nine ten eleven twelve twenty thirty hundred thousand million billion dozens
hundreds thousands please thanks thank yes no not oh well so okay hello hi hey let let's lets read more click see
watch share follow subscribe advertisement source image images photo photos photograph picture video related story
stories article articles news update updated breaking exclusive opinion editorial comment comments tweet copyright
reserved rights contact about home page section chapter part volume issue figure table list top best new old good
great big small long short high low full free left right real true false key main major minor early late young local
national international global public private made based given according including following despite although though
because since while when where why what who whose whom which how if unless until before after during between among
within without against across along around behind below beneath beside beyond under over above through throughout
toward towards upon into onto inside outside near off out up down the a an this that these those it its he she they we
you his her their our your my him them us me and or but nor for as at by in of on to from with than like per via is
are was were be been being do does did has have had having will would shall should can could may might must ought need
dare get gets got getting go goes went going gone come comes came coming take takes took taking make makes making say
says said saying tell told ask asked asking think thinks thought know knows knew want wants wanted look looks looked
looking find finds found give gives gave use used using work works worked working seem feel felt try tried leave call
called keep kept begin began show shows showed shown hear heard play run move live believe hold bring happen write
provide sit stand lose pay meet include continue set learn change lead understand stop create speak allow add spend
grow open walk win offer remember love consider appear buy wait serve die send expect build stay fall cut reach kill
remain just even only very really too much less least enough quite rather almost nearly back away together apart ago
far soon time year years day days week weeks month months hour hours minute minutes morning afternoon evening night
world country city town village area region place house school college university company business firm group team
family life death war peace law court case money job problem question answer idea fact reason result book film movie
series season episode game song album award prize star cast crew euro euros dollar dollars pound pounds yen yuan rupee
rupees rouble roubles ruble rubles peso pesos franc francs et ist gst jst cest north-east north-west south-east
south-west central northern southern eastern western prize-winning award-winning pulitzer-winning true-crime
"""

OPENERS = """
mount mt lake cape fort port place rue via gulf bay isle island river hotel camp plaza piazza point villa loch glen
calle upper lower greater saint st santa sankt
"""

PREFIXES = """
pro anti ex non pan post pre co mid multi self half well semi sub super ultra neo over under inter trans counter vice
"""

LOCATING = """
in near outside across throughout around toward towards into inside
"""

COMPASS = """
north south east west northeast northwest southeast southwest outskirts suburb suburbs centre center coast capital
residents people citizens mayor governor port city town village
"""

KIN = """
brother sister father mother son daughter wife husband uncle aunt cousin nephew niece grandfather grandmother grandson
granddaughter twin stepfather stepmother stepson stepdaughter half-brother half-sister widow fiance fiancee girlfriend
boyfriend partner
"""

SAME = {
    "united states": "us, u.s, usa, u.s.a, united states of america",
    "united kingdom": "uk, u.k",
    "britain": "great britain",
    "united arab emirates": "uae, u.a.e",
    "european union": "eu, e.u",
    "united nations": "un, u.n",
    "middle east": "mideast",
    "kyiv": "kiev",
    "mumbai": "bombay",
    "kolkata": "calcutta",
    "myanmar": "burma",
    "netherlands": "holland",
    "marseille": "marseilles",
    "lyon": "lyons",
    "beijing": "peking",
    "yangon": "rangoon",
    "associated press": "ap, the associated press",
    "afp": "agence france-presse, agence france presse",
    "international monetary fund": "imf",
    "world health organization": "who",
    "new york police department": "nypd",
    "los angeles police department": "lapd",
    "washington": "d.c, washington dc, washington d.c",
    "new york": "new york city",
    "saint petersburg": "st petersburg",
    "mediterranean sea": "mediterranean",
    "atlantic ocean": "atlantic",
    "pacific ocean": "pacific",
    "baltic sea": "baltic",
    "adriatic sea": "adriatic",
    "aegean sea": "aegean",
}
"""Full name -> other names of the same place or body."""

LINKS = frozenset({"of", "for", "and", "the", "in", "on", "to", "at", "a", "an", "with", "from", "by"})

NAMES = Names(
    titles=frozenset(TITLES.split()),
    given=GIVEN,
    generations=frozenset({"jr", "sr", "ii", "iii", "iv", "vi", "vii", "viii"}),
    kin=frozenset(KIN.split()),
    families=frozenset({"brothers", "sisters", "siblings", "family", "twins", "clan", "dynasty", "couple"}),
    places=listed(COUNTRIES, REGIONS, CITIES),
    place_heads=frozenset(PLACE_HEADS.split()),
    place_openers=frozenset(OPENERS.split()),
    adjectives=frozenset(DEMONYMS.split()),
    organisations=listed(AGENCIES, BODIES),
    organisation_heads=frozenset(HEADS.split()),
    company_forms=frozenset(FORMS.split()),
    company_groups=frozenset({"group", "holdings", "holding", "company", "co"}),
    lower_heads=listed(LOWER_HEADS),
    forces=frozenset(FORCES.split()),
    particles=frozenset(PARTICLES.split()),
    prefixes=frozenset(PREFIXES.split()),
    links=LINKS,
    of=frozenset({"of"}),
    meant_for=frozenset({"for"}),
    joins=frozenset({"and"}),
    listing=frozenset({",", "&", "or", "and", "other", "similar"}),
    makers=frozenset({"by", "with"}),
    small=LINKS | frozenset(PARTICLES.split()) | frozenset({"the"}),
    heads=frozenset(PLACE_HEADS.split()) | frozenset(HEADS.split()),
    articles=frozenset({"the"}),
    ordinary=frozenset(ORDINARY.split()),
    same=MappingProxyType({other: full for full, others in SAME.items() for other in others.split(", ")}),
    locating=frozenset(LOCATING.split()),
    head_first=False,
    two_surnames=False,
    small_titles=False,
    possessive=("'s", "’s"),
    inner_capitals=("Mc", "Mac"),
    compass=frozenset(COMPASS.split()),
    titling=TITLING,
    trades=frozenset(TRADES.split()),
)
