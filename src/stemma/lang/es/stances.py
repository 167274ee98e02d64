"""How sure and how willing words are: verbs of saying by what they do, and words around hedges and negations."""

from stemma.lang.stances import Stances
from stemma.model.facts import Act

_ACTS: dict[Act, str] = {
    "denies": """
        niega niegan negó negaron negaba negaban negado desmiente desmienten desmintió desmintieron desmentía
        desmentían desmentido rechaza rechazan rechazó rechazaron rechazaba rechazaban rechazado negando
        desmintiendo rechazando contradice contradijo negativa
    """,
    "admits": """
        admite admiten admitió admitieron admitía admitían admitido reconoce reconocen reconoció reconocieron
        reconocía reconocían reconocido confiesa confiesan confesó confesaron confesaba confesaban confesado
        admitiendo reconociendo confesión
    """,
    "warns": """
        advierte advierten advirtió advirtieron advertía advertían advertido alerta alertan alertó alertaron
        alertaba alertaban alertado avisa avisan avisó avisaron avisaba avisaban avisado advirtiendo alertando
        advertencia
    """,
    "confirms": """
        confirma confirman confirmó confirmaron confirmaba confirmaban confirmado ratifica ratifican ratificó
        ratificaron ratificaba ratificaban ratificado corrobora corroboran corroboró corroboraron corroboraba
        corroboraban corroborado verifica verifican verificó verificaron verificaba verificaban verificado
        certifica certifican certificó certificaron certificaba certificaban certificado constata constatan
        constató constataron constataba constataban constatado confirmando confirmación
    """,
    "promises": """
        promete prometen prometió prometieron prometía prometían prometido garantiza garantizan garantizó
        garantizaron garantizaba garantizaban garantizado jura juran juró juraron juraba juraban jurado
        prometiendo promesa
    """,
    "predicts": """
        predice predicen predijo predijeron predecía predecían predicho pronostica pronostican pronosticó
        pronosticaron pronosticaba pronosticaban pronosticado augura auguran auguró auguraron auguraba auguraban
        augurado vaticina vaticinan vaticinó vaticinaron vaticinaba vaticinaban vaticinado pronóstico
    """,
    "demands": """
        exige exigen exigió exigieron exigía exigían exigido pide piden pidió pidieron pedía pedían reclama
        reclaman reclamó reclamaron reclamaba reclamaban reclamado ordena ordenan ordenó ordenaron ordenaba
        ordenaban ordenado recomenda recomendan recomendó recomendaron recomendaba recomendaban recomendado
        propone proponen propuso propusieron proponía solicita solicitan solicitó solicitaron solicitaba
        solicitaban solicitado ruega ruegan rogó rogaron rogaba rogaban rogado suplica suplican suplicó
        suplicaron suplicaba suplicaban suplicado pidiendo exigiendo petición
    """,
    "asks": """
        pregunta preguntan preguntó preguntaron preguntaba preguntaban preguntado cuestiona cuestionan cuestionó
        cuestionaron cuestionaba cuestionaban cuestionado preguntando
    """,
    "claims": """
        alega alegan alegó alegaron alegaba alegaban alegado sostiene sostienen sostuvo sostuvieron sostenía
        sostenían sostenido acusa acusan acusó acusaron acusaba acusaban acusado culpa culpan culpó culparon
        culpaba culpaban culpado insiste insisten insistió insistieron insistía insistían insistido argumenta
        argumentan argumentó argumentaron argumentaba argumentaban argumentado insinua insinuan insinuó
        insinuaron insinuaba insinuaban insinuado denuncia denuncian denunció denunciaron denunciaba denunciaban
        denunciado mantiene mantienen mantuvo mantuvieron mantenía mantenían mantenido alegando denunciando
        insistiendo acusación
    """,
    "thinks": """
        cree creen creyó creyeron creía creían creído piensa piensan pensó pensaron pensaba pensaban pensado
        opina opinan opinó opinaron opinaba opinaban opinado considera consideran consideró consideraron
        consideraba consideraban considerado sospecha sospechan sospechó sospecharon sospechaba sospechaban
        sospechado supone suponen supuso supusieron teme temen temió temieron temía temían temido espera esperan
        esperó esperaron esperaba esperaban esperado duda dudan dudó dudaron dudaba dudaban dudado estima
        estiman estimó estimaron estimaba estimaban estimado calcula calculan calculó calcularon calculaba
        calculaban calculado especula especulan especuló especularon especulaba especulaban especulado imagina
        imaginan imaginó imaginaron imaginaba imaginaban imaginado presume presumen presumió presumieron
        presumía presumían presumido creyendo pensando opinión
    """,
}

STANCES = Stances(
    acts=tuple((act, frozenset(verbs.split())) for act, verbs in _ACTS.items()),
    noun_hedges=frozenset(
        """
        presunto presunta presuntos presuntas supuesto supuesta supuestos supuestas posible posibles probable probables
        aparente aparentes estimado estimada estimados estimadas llamado llamada
        """.split()
    ),
    onward=frozenset(
        (
            "si|temor a que|temores de que|temor de que|sospecha de que|sospechas de que|rumores de que|rumor de que|"
            "posibilidad de que|posibilidad de|probabilidad de que|riesgo de que|esperanza de que|dudas de que|"
            "acusaciones de que|acusaciones de|denuncias de que|especulaciones de que|hipótesis de que|indicios de que"
        ).split("|")
    ),
    backshifted=frozenset(),
    modals=frozenset(),
    ought=frozenset({"debería", "deberían", "debe", "deben", "deberá", "deberán"}),
    calling=frozenset({"recuerde", "recuerda", "imagine", "imagina", "vea", "mire"}),
    urging=frozenset(),
    judging=frozenset(
        """
        admirable alucinante asombroso asombrosa atroz bochornoso bochornosa brillante bueno buena deplorable desastre
        desastroso desastrosa emocionante espantoso espantosa espectacular espléndido espléndida estupendo estupenda
        excelente excepcional extraordinario extraordinaria fascinante genial grandioso grandiosa hermoso hermosa
        horrible imprescindible inaceptable increíble indignante injusto injusta inolvidable irresponsable lamentable
        magistral magnífico magnífica maravilloso maravillosa mediocre mejor memorable pésimo pésima peor perfecto
        perfecta precioso preciosa ridículo ridícula sobresaliente soberbio soberbia sublime terrible vergonzoso
        vergonzosa vergüenza
        """.split()
    ),
    conditions=frozenset(
        ("si|en caso de|en caso de que|siempre que|a menos que|a no ser que|de ser|salvo que").split("|")
    ),
    contents=frozenset({"si"}),
    no_hedges=frozenset("no puede|no pueden|no podía|no podían|no pudo|no pudieron|no podría".split("|")),
    negators=frozenset(
        (
            "ya no|nunca más|en absoluto|para nada|ni siquiera|dejó de|dejaron de|carece de|carecen de|falta de|"
            "ausencia de|lejos de|de ninguna manera|de ningún modo"
        ).split("|")
    ),
    reversing=frozenset({"sin", "no"}),
    narrow=frozenset({"sin", "en lugar de", "en vez de"}),
    no_negations=frozenset(
        "no solo|no sólo|no obstante|sin embargo|sin duda|no hay duda|nada más|nada menos".split("|")
    ),
)
