"""Function words of Spanish, and the words that mark clauses, negation and hedging."""

from stemma.lang.es.accents import both
from stemma.lang.es.everyday import EVERYDAY
from stemma.lang.es.verbs import FINITE, GERUNDS
from stemma.lang.es.works import BRIDGES, LOOSE, MAKERS, MAKING, WORKS
from stemma.lang.words import Words

PRONOUNS = """
yo me mí mi mío mía nosotros nosotras nos nuestro nuestra nuestros nuestras tú te ti tu tus usted ustedes él ella ello
ellos ellas le les lo la los las se sí su sus suyo suya suyos suyas quien quienes que qué cual cuales cuál cuáles cuyo
cuya cuyos cuyas esto eso aquello éste ésta éstos éstas ése ésa ésos ésas alguien algo nadie nada uno una consigo
"""
AUXILIARIES = """
es son soy somos era eran fue fueron fui será serán sería serían sea sean fuera fueran sido siendo está están estoy
estamos estaba estaban estuvo estuvieron estará estarán estaría esté estén ha han he hemos había habían hubo hay haya
hayan habrá habrán habría habrían hubiera hubieran hubiese puede pueden podía podían pudo pudieron podrá podrán podría
podrían pueda puedan debe deben debía debió deberá deberán debería deberían suele suelen solía solían
"""
PREPOSITIONS = """
a ante bajo con contra de desde durante en entre hacia hasta mediante para por según sin sobre tras versus vía al del
excepto salvo junto
"""
DETERMINERS = """
el la los las un una unos unas este esta estos estas ese esa esos esas aquel aquella aquellos aquellas mi mis tu
tus su sus nuestro nuestra nuestros nuestras cada todo toda todos todas otro otra otros otras algún alguna algunos
algunas ningún ninguna varios varias muchos muchas mucho mucha pocos pocas poco poca tanto tanta tantos tantas ambos
ambas cualquier cualquiera demás cierto cierta ciertos ciertas sendos sendas más menos del al cuyo cuya cuyos cuyas
"""
SUBORDINATORS = """
aunque porque mientras cuando donde adonde como si pues conforme apenas
"""
OTHERS = """
y e o u ni pero sino mas que no sí también tampoco ya aún todavía siempre nunca jamás muy más menos tan tanto así
entonces luego después antes ahora hoy ayer aquí allí allá ahí además incluso solo sólo casi apenas bien mal quizá
quizás tal vez cómo cuándo dónde cuánto cuántos cuántas porqué según dijo dice dijeron dicen pues sin embargo
"""

WORDS = Words(
    stop=both(PRONOUNS + AUXILIARIES + PREPOSITIONS + DETERMINERS + SUBORDINATORS + OTHERS),
    everyday=EVERYDAY,
    spellings={},
    negations=frozenset(
        """
        no nunca jamás nadie nada ningún ninguno ninguna ningunos ningunas ni tampoco sin niega niegan negó negaron
        negaba desmiente desmienten desmintió desmintieron rechaza rechazan rechazó rechazaron imposible incapaz
        """.split()
    ),
    hedges=frozenset(
        (
            "quizá|quizás|tal vez|acaso|posiblemente|probablemente|presumiblemente|seguramente|supuestamente|"
            "presuntamente|aparentemente|al parecer|por lo visto|presunto|presunta|presuntos|presuntas|supuesto|"
            "supuesta|supuestos|supuestas|posible|posibles|probable|improbable|puede que|podría|podrían|pudo|pudieron|"
            "pudo haber|podría haber|podrían haber|puede haber|debió de|debe de|habría|habrían|estaría|estarían|"
            "sería|serían|tendría|tendrían|parece|parecen|parecía|parece que|se cree|se cree que|se estima|se calcula|"
            "se sospecha|se presume|se teme|se supone|se dice|se habla de|se espera|se prevé|unos|unas|"
            "aproximadamente|alrededor de|cerca de|casi|en torno a|más o menos|al menos|por lo menos|como mínimo|"
            "a lo sumo|como máximo|hasta|más de|menos de|cerca del|estimado|estimada|estimados|según estimaciones|"
            "en parte|parcialmente|en gran medida|mayormente|sobre todo|en teoría|llamado|llamada|no está claro|"
            "no se sabe|se desconoce|sin confirmar|no confirmado|no confirmada|no confirmadas|es posible|es probable|"
            "cabe la posibilidad|suele|suelen|tiende a|tienden a|espera|esperan|prevé|prevén|planea|planean|pretende|"
            "pretenden|sugiere|sugieren|apunta a|apuntan a|indicaría|habría sido|habrían sido|a lo mejor"
        ).split("|")
    ),
    auxiliaries=frozenset(AUXILIARIES.split()) - {"sido", "siendo", "sea", "he", "hay"} | {"hay"},
    finite=FINITE,
    past_endings=("aron", "ieron", "yeron", "jeron", "ó", "aba", "aban", "ían"),
    no_past=(),
    agents=frozenset(),
    participle_endings=GERUNDS,
    adverb_endings=("mente",),
    coordinators=frozenset({"y", "e", "o", "u", "pero", "ni", "sino"}),
    joiners=frozenset({"y", "e", "pero"}),
    subordinators=frozenset(SUBORDINATORS.split()) - {"si"},
    causes=frozenset(
        (
            "debido a|debido al|a causa de|a causa del|por culpa de|por culpa del|gracias a|gracias al|"
            "como resultado de|"
            "a consecuencia de|como consecuencia de|en respuesta a|en represalia por|a raíz de|a raíz del|"
            "con motivo de|"
            "por miedo a|en protesta por|en venganza por|por temor a|tras el|tras la"
        ).split("|")
    ),
    relatives=frozenset({"que", "quien", "quienes", "cuyo", "cuya", "cuyos", "cuyas", "donde", "cuando"}),
    content_openers=frozenset({"que", "si", "cómo", "cuándo", "dónde", "quién", "cuánto", "cuántos"}),
    subjects=frozenset({"yo", "nosotros", "nosotras", "él", "ella", "ellos", "ellas", "usted", "ustedes", "tú"}),
    determiners=both(DETERMINERS),
    prepositions=frozenset(PREPOSITIONS.split()),
    address=frozenset("tú usted ustedes contigo tu tus te vosotros vuestro vuestra suscríbete".split()),
    ours=frozenset("nosotros nosotras nos nuestro nuestra nuestros nuestras".split()),
    demonstratives=frozenset(
        "este esta esto estos estas ese esa eso esos esas aquel aquella aquello aquellos aquellas su sus".split()
    ),
    present=FINITE | frozenset("es son está están soy somos estamos hay ha han".split()),
    playing=frozenset(
        (
            "como|en el papel de|en la piel de|interpreta|interpreta a|interpretó|interpretado por|interpretada por|"
            "encarna|encarna a|encarnó|encarnado por|encarnada por|da vida a|dio vida a|hace de|hizo de|"
            "protagonizada por|"
            "protagonizado por|en el rol de"
        ).split("|")
    ),
    works=WORKS,
    makers=MAKERS,
    loosely=LOOSE,
    making=MAKING,
    bridges=BRIDGES,
    topics=frozenset({"sobre"}),
    definites=frozenset("el la los las su sus este esta estos estas ese esa".split()),
    placing={
        "en": "at",
        "cerca": "near",
        "junto": "near",
        "frente": "near",
        "desde": "from",
        "hacia": "to",
        "hasta": "to",
    },
    landmarks=frozenset(
        "de a del al la el norte sur este oeste centro costa costas afueras ciudad puerto valle".split()
    ),
    unknown=frozenset(
        (
            "se desconoce|se desconocen|se desconocía|se desconocían|se ignora|se ignoran|se ignoraba|desconocido|"
            "desconocida|desconocidos|desconocidas|incierto|incierta|inciertos|inciertas|es una incógnita|"
            "es un misterio|está por ver|está por determinar|por esclarecer|sin esclarecer|sin explicación|"
            "nadie sabe|nadie sabía|sin determinar"
        ).split("|")
    ),
    knowing=frozenset(
        """
        sabe saben sabía sabían supo supieron claro clara claros claras conoce conocen conocía conocían seguro segura
        determinado determinada esclarecido esclarecida aclarado aclarada establecido establecida
        """.split()
    ),
)
