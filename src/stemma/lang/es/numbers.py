"""Numbers."""

from types import MappingProxyType

from stemma.lang.es.people import COUNTED, FATES
from stemma.lang.es.units import CURRENCIES, MEASURES
from stemma.lang.numbers import SIGNS, Numbers

_ONES = (
    "cero uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete "
    "dieciocho diecinueve veinte veintiuno veintidós veintitrés veinticuatro veinticinco veintiséis veintisiete "
    "veintiocho veintinueve"
)
_TENS = "treinta cuarenta cincuenta sesenta setenta ochenta noventa"
_HUNDREDS = "doscient trescient cuatrocient quinient seiscient setecient ochocient novecient"

_WORDS = {word: float(value) for value, word in enumerate(_ONES.split())}
_WORDS |= {word: float(10 * value) for value, word in enumerate(_TENS.split(), 3)}
_WORDS |= {f"{stem}{end}": float(100 * n) for n, stem in enumerate(_HUNDREDS.split(), 2) for end in ("os", "as")}
_WORDS |= {
    "un": 1.0,
    "una": 1.0,
    "veintiún": 21.0,
    "veintiuna": 21.0,
    "dieciseis": 16.0,
    "veintidos": 22.0,
    "veintitres": 23.0,
    "veintiseis": 26.0,
    "cien": 100.0,
    "ciento": 100.0,
    "mil": 1000.0,
}

_BOUNDS = {
    "at least": (
        "al menos",
        "por lo menos",
        "como mínimo",
        "más de",
        "más del",
        "no menos de",
        "cuando menos",
        "mínimo",
        "un mínimo de",
        "por encima de",
        "superior a",
        "superior al",
        "superiores a",
        "mayor a",
        "mayor de",
        "más allá de",
        "a partir de",
    ),
    "at most": (
        "como máximo",
        "como mucho",
        "a lo sumo",
        "hasta",
        "no más de",
        "menos de",
        "menos del",
        "por debajo de",
        "un máximo de",
        "máximo",
        "inferior a",
        "inferior al",
        "inferiores a",
        "menor de",
    ),
    "about": (
        "unos",
        "unas",
        "casi",
        "cerca de",
        "cerca del",
        "alrededor de",
        "alrededor del",
        "aproximadamente",
        "en torno a",
        "en torno al",
        "entorno a",
        "algo más de",
        "poco más de",
        "un poco más de",
        "algo menos de",
        "poco menos de",
        "prácticamente",
        "más o menos",
        "cosa de",
        "rondan los",
        "rondan las",
        "ronda los",
        "ronda las",
        "ronda el",
        "quizá",
        "quizás",
        "tal vez",
        "se estima que",
        "un estimado de",
        "estimado en",
        "estimada en",
        "estimados en",
        "apenas",
        "aprox",
    ),
}

_CLOSED = (
    "el la los las un una unos unas lo este esta estos estas ese esa esos esas aquel aquella aquellos aquellas y e o u "
    "ni pero sino aunque porque mientras cuando donde como que quien quienes cual cuales cuyo cuya cuyos cuyas qué a "
    "al "
    "ante bajo con contra de del desde durante en entre hacia hasta mediante para por según sin sobre tras es son era "
    "eran fue fueron será serán ha han había habían hay hubo está están estaba estaban puede pueden yo él ella ellos "
    "ellas nosotros usted me te se le les nos mi tu su sus nuestro nuestra no ya también sólo solo cada ambos ambas "
    "ayer hoy mañana anoche ahora antes después todavía aún siempre nunca dijo dice dijeron según incluido incluida "
    "si más menos muy luego entonces hace así"
)

_DETERMINERS = (
    "el la los las un una su sus mi mis nuestro nuestra este esta estos estas esos esas todos todas otros otras demás"
)

_AUTHORITY = (
    "oficial oficiales oficialmente gobierno policía ministerio según estimación estimaciones recuento autoridades "
    "ejército hospital onu fiscalía balance cifra cifras cifra cifran cifró sitúa sitúan situó eleva elevan elevó "
    "número "
    "testigos fuente fuentes conteo saldo"
)

_LABELS = (
    "página páginas habitación vuelo capítulo artículo artículos sección ruta carretera autopista número núm párrafo "
    "línea autobús andén episodio temporada parte volumen tabla fase etapa paso puerta canal versión nivel unidad "
    "bloque "
    "distrito acto escena tipo clase categoría regla cláusula sala calle avenida kilómetro km expediente grupo ley"
)

_IRREGULAR = {
    "personas": "persona",
    "gente": "gente",
    "lunes": "lunes",
    "martes": "martes",
    "miércoles": "miércoles",
    "jueves": "jueves",
    "viernes": "viernes",
    "crisis": "crisis",
    "tesis": "tesis",
    "virus": "virus",
    "dosis": "dosis",
    "veces": "vez",
    "jueces": "juez",
    "meses": "mes",
    "países": "país",
    "ingleses": "inglés",
    "franceses": "francés",
    "autobuses": "autobús",
    "interés": "interés",
    "después": "después",
    "además": "además",
    "menos": "menos",
    "más": "más",
    "atrás": "atrás",
    "clases": "clase",
    "casos": "caso",
    "casas": "casa",
    "bases": "base",
    "fases": "fase",
    "frases": "frase",
    "coches": "coche",
    "noches": "noche",
    "buques": "buque",
    "parques": "parque",
    "bosques": "bosque",
    "tanques": "tanque",
    "ataques": "ataque",
    "bloques": "bloque",
    "puentes": "puente",
    "agentes": "agente",
    "accidentes": "accidente",
    "fuentes": "fuente",
    "gramos": "gramo",
    "viajes": "viaje",
    "mensajes": "mensaje",
    "nombres": "nombre",
    "hombres": "hombre",
    "padres": "padre",
    "madres": "madre",
    "golpes": "golpe",
    "partes": "parte",
    "muertes": "muerte",
    "estudiantes": "estudiante",
    "habitantes": "habitante",
    "informes": "informe",
    "llaves": "llave",
    "naves": "nave",
    "nueves": "nueve",
    "calles": "calle",
    "valles": "valle",
    "detalles": "detalle",
    "clientes": "cliente",
    "barcos": "barco",
    "trenes": "tren",
    "jóvenes": "joven",
    "imágenes": "imagen",
    "crímenes": "crimen",
}
"""Plurals whose ending leaves it open whether the singular has an `e`, and words that only look like plurals."""


NUMBERS = Numbers(
    decimal=",",
    either_mark=True,
    words=MappingProxyType(_WORDS),
    scales=MappingProxyType(
        {
            "mil": 1e3,
            "millón": 1e6,
            "millones": 1e6,
            "millardo": 1e9,
            "millardos": 1e9,
            "billón": 1e12,
            "billones": 1e12,
            "docena": 12.0,
            "docenas": 12.0,
            "decena": 10.0,
            "decenas": 10.0,
            "centenar": 100.0,
            "centenares": 100.0,
            "millar": 1e3,
            "millares": 1e3,
        }
    ),
    short_scales=MappingProxyType({"m": 1e6, "mill": 1e6, "mdd": 1e6, "mm": 1e6, "k": 1e3}),
    vague=frozenset(
        """
        varios varias decenas docenas centenares cientos miles millares millones algunos algunas muchos muchas pocos
        pocas numerosos numerosas
        """.split()
    ),
    bounds=MappingProxyType(
        {"~": "about", "<": "at most", ">": "at least"}
        | {phrase: bound for bound, phrases in _BOUNDS.items() for phrase in phrases}
    ),
    bounds_after=MappingProxyType(
        {
            "o más": "at least",
            "y pico": "about",
            "o menos": "at most",
            "al menos": "at least",
            "como mínimo": "at least",
            "como máximo": "at most",
            "como mucho": "at most",
            "aproximadamente": "about",
            "más o menos": "about",
        }
    ),
    between=frozenset({"entre", "de", "desde"}),
    joiners=frozenset({"a", "y", "o", "u", "hasta"}),
    symbols=MappingProxyType({**SIGNS, "US$": "USD", "MX$": "MXN", "A$": "AUD", "C$": "CAD"}),
    currencies=CURRENCIES,
    measures=MEASURES,
    people=COUNTED,
    alone=frozenset({"único", "única", "solitario", "solitaria"}),
    old=frozenset(),
    aged=frozenset({"tiene", "tenía", "cumplió", "cumple", "de"}),
    of=frozenset({"de", "del"}),
    inside=frozenset({"y"}),
    articles=frozenset({"un", "una"}),
    determiners=frozenset(_DETERMINERS.split()),
    closed=frozenset(_CLOSED.split()),
    plurals=MappingProxyType(_IRREGULAR),
    plural_endings=(
        ("iones", "ión"),
        ("ciones", "ción"),
        ("siones", "sión"),
        ("adores", "ador"),
        ("edores", "edor"),
        ("idores", "idor"),
        ("tores", "tor"),
        ("ores", "or"),
        ("ales", "al"),
        ("iles", "il"),
        ("eles", "el"),
        ("ares", "ar"),
        ("eres", "er"),
        ("ades", "ad"),
        ("udes", "ud"),
        ("ones", "ón"),
        ("anes", "án"),
        ("ines", "ín"),
        ("ces", "z"),
        ("ís", ""),
        ("us", ""),
        ("is", ""),
        ("s", ""),
    ),
    forenoon=frozenset({"am"}),
    afternoon=frozenset({"pm"}),
    zones=frozenset({"gmt", "utc"}),
    authority=frozenset(_AUTHORITY.split()),
    labels=frozenset(_LABELS.split()),
    fates=MappingProxyType({phrase: fate for fate, phrases in FATES.items() for phrase in phrases.split(", ")}),
    agents=frozenset({"por"}),
    them=MappingProxyType(
        {"quienes": "people", "ellos": "", "ellas": "", "estos": "", "estas": "", "los": "", "las": "", "cuales": ""}
    ),
    were=frozenset("fueron son están estaban han habían siguen permanecen resultaron quedaron".split()),
    at=frozenset("en a es son era asciende ascienden suman".split()),
    how_many=frozenset(),
    day_parts=MappingProxyType(
        {
            "de la mañana": 0,
            "de la madrugada": 0,
            "de la tarde": 12,
            "de la noche": 12,
            "del mediodía": 12,
        }
    ),
    further=frozenset("otro otra otros otras más demás adicional adicionales restante restantes".split()),
)
