"""Spanish question words, and what makes forms of one word; with their accents and without, as people type."""

from collections.abc import Mapping

from stemma.lang.es.accents import both, unaccented
from stemma.lang.questions import Asks, Questions

_ASKING: Mapping[Asks, str] = {
    "who": "quién|quiénes|a quién|a quiénes|de quién|de quiénes|por quién|con quién|para quién",
    "when": (
        "cuándo|desde cuándo|hasta cuándo|a qué hora|qué hora|en qué año|qué año|qué día|en qué fecha|qué fecha|"
        "en qué mes|qué mes|en qué siglo|qué siglo|en qué década|qué década|hace cuánto"
    ),
    "where": "dónde|adónde|a dónde|de dónde|en dónde|por dónde|desde dónde|hasta dónde",
    "amount": (
        "cuánto|cuánta|cuántos|cuántas|a cuánto|a cuántos|a cuántas|de cuánto|de cuántos|en cuánto|en cuántos|"
        "en cuántas|cada cuánto|qué edad|qué porcentaje|qué cantidad|qué número|qué proporción|cuánto tiempo|qué tan"
    ),
    "reason": "por qué|porqué|para qué|por qué motivo|por qué razón|a qué se debe|a qué se debió|qué causó|qué provocó",
    "manner": "cómo|de qué manera|de qué modo|de qué forma",
}
_NOUNS: Mapping[Asks, str] = {
    "when": "año años día días fecha fechas mes meses siglo siglos década décadas hora época temporada periodo período",
    "where": (
        "ciudad ciudades pueblo pueblos país países provincia provincias región regiones estado estados lugar lugares "
        "sitio sitios calle calles barrio barrios municipio municipios isla continente río zona zonas puerto localidad"
    ),
    "amount": (
        "número cantidad suma total porcentaje proporción edad altura longitud distancia tamaño precio coste costo "
        "valor población sueldo salario presupuesto multa peso velocidad temperatura puntuación tasa"
    ),
    "who": (
        "persona personas hombre hombres mujer mujeres jugador jugadores jugadora actor actores actriz autor autora "
        "autores escritor escritora director directora ministro ministra presidente presidenta alcalde alcaldesa juez "
        "jueza abogado abogada funcionario científico científica científicos investigador investigadora político "
        "líder líderes periodista testigo testigos rey reina emperador papa general empresa empresas organización "
        "organizaciones agencia agencias periódico diario equipo equipos partido partidos universidad universidades "
        "grupo grupos club banco ministerio autoridad autoridades sindicato institución compañía cadena portavoz"
    ),
    "reason": "razón razones causa causas motivo motivos propósito finalidad",
    "manner": "manera maneras modo modos método métodos medio",
}
_IRREGULAR = """
ser es son era eran fue fueron será sido siendo|ir va van iba iban fue fueron irá ido|tener tiene tienen tenía tuvo
tuvieron tenido|hacer hace hacen hizo hicieron hecho hacía|decir dice dicen dijo dijeron dicho decía|poder puede pueden
pudo podía|venir viene vino vinieron venía|poner pone puso pusieron puesto|querer quiere quiso quería|saber sabe supo
sabía|morir muere mueren murió murieron muerto muerta muertos muertas muerte muertes|nacer nace nació nacieron nacido
nacida nacimiento|dar da dan dio dieron dado|ver ve ven vio vieron visto|traer trae trajo trajeron traído|conducir
condujo condujeron|producir produjo produjeron producción|construir construye construyó construyeron construido
construida construcción|destruir destruyó destruyeron destruido destruida destrucción|perder pierde perdió perdieron
pérdida pérdidas|empezar empieza empezó|comenzar comienza comenzó comienzo|mostrar muestra mostró|encontrar encuentra
encontró encontraron|pedir pide pidió pidieron|elegir elige eligió elegido elegida elección|escribir escribió escrito
escrita|abrir abrió abierto abierta|romper rompió roto rota|robar robó robaron robo robos robado|jugar juega jugó|
caer cae cayó cayeron caída|leer leyó|oír oye oyó|huir huye huyó huyeron|vivir vive vivió vida|recibir recibió|
matar mató mataron matado|vender vendió vendieron venta ventas|llegar llegó llegaron llegada
"""
_FORMS = {form: group.split()[0] for group in _IRREGULAR.replace("\n", " ").split("|") for form in group.split()[1:]}


def _spelled(table: Mapping[Asks, str], mark: str) -> dict[str, Asks]:
    """Return each phrase of a table, with its accents and without, with what it asks for."""
    pairs = ((phrase, asks) for asks, phrases in table.items() for phrase in phrases.split(mark))
    return {form: asks for phrase, asks in pairs for form in (phrase, unaccented(phrase))}


QUESTIONS = Questions(
    asking=_spelled(_ASKING, "|"),
    open=both("qué cuál cuáles"),
    nouns=_spelled(_NOUNS, " "),
    naming=frozenset({"nombre", "nombres", "llama", "llaman", "llamaba"}),
    measures={
        "qué edad": ("years old",),
        "que edad": ("years old",),
        "cuánto tiempo": ("second", "minute", "hour", "day", "night", "week", "month", "year", "decade", "century"),
        "cuanto tiempo": ("second", "minute", "hour", "day", "night", "week", "month", "year", "decade", "century"),
    },
    money=both(
        """
        costó cuesta cuestan costaron coste costo precio pagó pagaron paga pagar vale valía gastó gastaron gana ganó
        sueldo salario multa presupuesto dinero euros dólares pesos ingresos deuda debe
        """
    ),
    shares=both("porcentaje proporción parte"),
    whether=both("es son era eran fue fueron está están estaba ha han había hay hubo puede pueden pudo tiene tienen"),
    empty=both(
        """
        llama llaman llamaba llamado llamada nombre nombres tipo tipos clase conoce conocido conocida término
        palabra significa exactamente pasó ocurrió sucedió según dice dijo
        """
    ),
    reasons=frozenset(
        (
            "porque|ya que|puesto que|debido a|debido al|a causa de|a causa del|gracias a|gracias al|para que|para|por|"
            "como resultado|en respuesta a|por miedo|por temor|con el fin de|a fin de|motivo|motivos|razón|razones|"
            "causado por|causada por|provocó|provocado por|por culpa de|en protesta por|tras|dado que|a raíz de"
        ).split("|")
    ),
    means=frozenset("mediante|por medio de|a través de|con|gracias a|utilizando|usando".split("|")),
    within=both("en cerca de desde hasta hacia fuera dentro junto entre bajo a"),
    endings=tuple(
        (end, "")
        for end in """
        amientos imientos amiento imiento aciones iciones ación ición mente aron ieron ando iendo adas ados idas
        idos aban ían aba ada ado ida ido ará ía ar er ir es as os an en ó é a o e s
        """.split()
    ),
    irregular=_FORMS | {unaccented(form): base for form, base in _FORMS.items()},
)
"""What Spanish asks with."""
