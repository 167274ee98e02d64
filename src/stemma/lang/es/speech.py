"""Attribution."""

from itertools import product

from stemma.lang.es.accents import both
from stemma.lang.es.saying import SAY, SHOW
from stemma.lang.es.verbs import FINITE, GERUNDS
from stemma.lang.speech import Speech

SAYING = frozenset(
    """
    diciendo añadiendo agregando explicando advirtiendo asegurando afirmando alegando argumentando insistiendo señalando
    indicando escribiendo declarando anunciando sugiriendo subrayando destacando apuntando revelando informando
    recordando lamentando preguntando concluyendo confirmando negando reconociendo admitiendo prediciendo prometiendo
    denunciando criticando citando reiterando recalcando precisando matizando sosteniendo comentando
    """.split()
)
PEOPLE = both(
    """
    portavoz portavoces vocero vocera voceros oficial oficiales funcionario funcionaria funcionarios ministro ministra
    ministros presidente presidenta presidentes expresidente vicepresidente vicepresidenta jefe jefa jefes director
    directora directores gerente consejero consejera secretario secretaria subsecretario gobernador gobernadora
    gobernadores alcalde alcaldesa alcaldes concejal concejala concejales senador senadora senadores diputado diputada
    diputados congresista delegado delegada representante representantes juez jueza jueces magistrado magistrada
    magistrados abogado abogada abogados fiscal fiscales procurador procuradora investigador investigadora
    investigadores detective inspector inspectora comisario comisaria agente agentes policía policías guardia guardias
    comandante general coronel capitán capitana sargento teniente cabo soldado soldados militar militares experto
    experta expertos analista analistas científico científica científicos profesor profesora profesores catedrático
    catedrática médico médica médicos doctor doctora doctores enfermero enfermera enfermeros autor autora autores
    escritor escritora periodista periodistas reportero reportera reporteros corresponsal editor editora redactor
    redactora columnista crítico crítica críticos creador creadora creadores productor productora cineasta guionista
    actor actriz actores actrices protagonista testigo testigos superviviente supervivientes sobreviviente
    sobrevivientes víctima víctimas vecino vecina vecinos vecinas residente residentes habitante habitantes lugareño
    lugareños familiar familiares pariente parientes madre madres padre padres hijo hija hijos hijas esposa esposo mujer
    marido viuda viudo hermano hermana hermanos hermanas abuelo abuela tío tía primo prima sobrino sobrina entrevistado
    entrevistados fuente fuentes informante informantes asesor asesora asesores asistente colaborador colaboradores
    diplomático diplomática diplomáticos embajador embajadora activista activistas manifestante manifestantes líder
    lideresa líderes dirigente dirigentes candidato candidata candidatos estratega fundador fundadora dueño dueña dueños
    propietario propietaria propietarios ejecutivo ejecutiva ejecutivos directivo directiva directivos empresario
    empresaria empresarios ingeniero ingeniera ingenieros empleado empleada empleados trabajador trabajadora
    trabajadores obrero obreros minero mineros estudiante estudiantes alumno alumna alumnos maestra maestro maestros
    aficionado aficionados espectador espectadora espectadores usuario usuaria usuarios hombre hombres señora señor
    joven jóvenes muchacho muchacha chico chica niño niña niños persona personas personaje historiador historiadora
    historiadores economista economistas enviado enviada bombero bombera bomberos rescatista rescatistas socorrista
    socorristas voluntario voluntaria voluntarios sacerdote párroco cura obispo arzobispo pastor entrenador entrenadora
    jugador jugadora jugadores futbolista paciente pacientes sospechoso sospechosa acusado acusada acusados detenido
    detenida detenidos preso presos partidario partidarios opositor opositora opositores votante votantes miembro
    miembros colega colegas amigo amiga amigos amigas pareja compañero compañera compañeros delantero técnico piloto
    conductor conductora chofer camionero pescador pescadora pescadores marinero agricultor agricultores ganadero
    campesino campesina campesinos comerciante comerciantes canciller rector rectora decano titular responsable
    responsables encargado encargada perito perita peritos forense forenses psicólogo psicóloga biólogo bióloga geólogo
    geóloga geólogos sismólogo meteorólogo abuela inquilino electricista mecánico alguacil capataz sindicalista migrante
    migrantes refugiado refugiada refugiados
    """
)
NAMELESS = both(
    """
    fuente fuentes funcionario funcionarios oficial oficiales persona personas testigo testigos entrevistados otros
    otras algunos algunas muchos muchas observadores críticos expertos analistas vecinos residentes empleado empleados
    portavoz portavoces vocero voceros informante informantes allegados asistentes
    """
)
BODIES = both(
    """
    empresa compañía firma ministerio departamento agencia autoridad autoridades gobierno policía tribunal juzgado
    consejo comité comisión organización instituto universidad oficina campaña partido sindicato asociación grupo
    fundación junta equipo administración embajada consulado hospital banco corporación operadora red servicio
    operador proveedor unidad regulador ejército marina parlamento congreso senado estado ciudad ayuntamiento
    diputación provincia cártel estudio productora plataforma gabinete palacio iglesia escuela colegio centro academia
    museo club liga federación fiscalía procuraduría secretaría alcaldía gobernación defensoría cancillería guardia
    bomberos cooperativa cámara colectivo movimiento constructora minera aerolínea petrolera eléctrica consorcio
    fabricante entidad institución organismo consultora cadena protección delegación consejería generalitat oposición
    familia
    """
)
OFFICIALS = both(
    """
    policía ministerio departamento autoridad autoridades gobierno tribunal juzgado consejo comisión funcionario
    funcionarios ministro ministra fiscal fiscales fiscalía procuraduría forense ejército marina regulador embajada
    alcalde alcaldesa ayuntamiento gobernador gobernadora juez jueza parlamento gabinete guardia delegación alcaldía
    secretaría bomberos diputación cancillería presidencia gobernación
    """
)
DOCUMENTS = both(
    """
    información lista listado registro registros sentencia fallo grabación grabaciones informe informes reporte reportes
    comunicado nota investigación investigaciones artículo artículos reportaje reportajes noticia noticias historia
    estudio estudios encuesta encuestas sondeo sondeos periódico libro libros memorias documental película filme serie
    tráiler sinopsis carta cartas correo memorando transcripción documento documentos acta actas expediente demanda
    denuncia querella acusación declaración declaraciones reseña crítica análisis publicación publicaciones blog tuit
    tuits mensaje web página sitio datos cifra cifras estadística estadísticas estimación estimaciones cálculo cálculos
    hallazgos conclusiones indagación auditoría cuenta cuentas relato relatos ensayo entrevista entrevistas perfil
    columna editorial titular titulares testimonio testimonios autopsia censo recuento conteo balance dossier boletín
    actualización orden dictamen veredicto anuncio vídeo video emisión episodio pódcast podcast novela cobertura texto
    prensa tesis decreto ley resolución atestado peritaje wikipedia medios parte
    """
)
AGENCIES = both(
    """
    agencia agencias diario diarios periódico periódicos semanario revista revistas cadena canal emisora emisoras radio
    televisión televisora noticiero telediario rotativo tabloide portal web publicación noticiario
    """
)
MEDIA = both(
    """
    comunicado declaración declaraciones entrevista entrevistas nota rueda conferencia comparecencia prensa periodistas
    reporteros medios diario periódico agencia cadena radio televisión canal emisora revista carta correo mensaje tuit
    tuits twitter facebook instagram redes cuenta blog informe artículo reseña columna discurso intervención memorando
    vídeo video documental libro memorias pódcast podcast editorial ensayo llamada tráiler sinopsis anuncio boletín
    documento demanda denuncia mitin debate audiencia programa juicio vista sesión pleno acto presentación texto escrito
    testimonio
    """
)
HE = both(
    """
    sr señor don rey príncipe duque padre hijo hermano marido esposo tío sobrino abuelo nieto niño hombre muchacho chico
    vocero alcalde ministro presidente gobernador director diputado senador concejal secretario abogado médico doctor
    profesor escritor autor actor bombero viudo vecino empresario ingeniero obispo cura sacerdote
    """
)
SHE = both(
    """
    sra srta señora señorita doña reina princesa duquesa madre hija hermana esposa tía sobrina abuela nieta niña mujer
    muchacha chica vocera alcaldesa ministra presidenta gobernadora directora diputada senadora concejala secretaria
    abogada médica doctora profesora escritora autora actriz bombera viuda vecina empresaria ingeniera monja
    """
)
TOLD = frozenset(
    """
    dijo dice dijeron dicen informó informa informaron informan explicó explica explicaron explican señaló señala
    señalaron señalan indicó indica indicaron indican afirmó afirma afirmaron afirman aseguró asegura aseguraron
    aseguran declaró declara declararon anunció anuncia anunciaron confirmó confirma confirmaron confirman publicó
    publica publicaron publican contó cuenta contaron cuentan relató relata relataron relatan recoge recogió recogen
    revela reveló revelaron revelan denunció denuncia denunciaron denuncian comentó comenta comentaron manifestó
    manifiesta manifestaron precisó precisa precisaron recuerda recordó recuerdan detalló detalla detallaron detallan
    apuntó apunta apuntaron apuntan sostiene sostuvo sostienen advirtió advierte advirtieron advierten reconoció
    reconoce reconocieron admitió admite admitieron escribió escribe adelantó adelanta adelantaron destacó destaca
    destacaron subrayó subraya cree creen estima estiman calcula calculan narra narró reportó reporta reportaron
    reportan muestra muestran demuestra refleja reflejan consta expuso expone estableció establece comunicó comunica
    testificó alegó alega describe describió
    """.split()
)
_AFTER_ACCORDING = ("según", "tal y como", "tal como", "como", "según ha", "según han", "como ha")
_PARTICIPLES = "dicho informado explicado señalado indicado afirmado asegurado declarado anunciado confirmado publicado"
_HEARD = """
se cree que|se creía que|se dice que|se decía que|se dijo que|se informó que|se informó de que|se ha informado|se estima
que|se estima en|se calcula que|se calcula en|se sospecha que|se presume que|se rumorea que|se rumoreaba que|se supone
que |se teme que|se supo que|se comenta que|se afirma que|se asegura que|se ha dicho que|se habla de|se reportó que|se
reporta que|corre el rumor|circula el rumor|circulan rumores|trascendió que|ha trascendido que|dicen que|cuentan
que|cuenta la leyenda|según se informó|según se dijo|según se supo|según trascendió|según los rumores
"""

SPEECH = Speech(
    say=both(" ".join(sorted(SAY))) - frozenset("cito citó".split()) | {"citó"},
    show=SHOW,
    call=frozenset(
        """
        llamó llaman llamaron calificó califica calificaron califican tildó tilda tildaron tachó tacha describió
        describe describieron denominó bautizó apodó definió define definieron
        """.split()
    ),
    nouns=frozenset(
        """
        denuncia pregunta muestra estima cita calcula queja replica réplica crítica critica sentencia reporta dicho
        comunicado pedido reclamo anuncio cálculo halla
        """.split()
    ),
    reply=frozenset(
        """
        cuenta cuentan contaba contaban respondió respondieron responde responden contestó contesta contestaron preguntó
        pregunta preguntaron preguntan criticó critica criticaron critican publicó publica publicaron publican acusó
        acusa acusaron acusan culpó culpa culparon gritó grita gritaron gritan exclamó exclama murmuró susurró bromeó
        bromea ironizó ironiza mencionó menciona mencionaron mencionan mantuvo mantiene mantuvieron mantienen sostiene
        sostienen sostuvo sostuvieron esperaba espera esperan esperaban esperó piensa piensan pensó pensaba exigió exige
        exigieron exigen pidió pide pidieron piden reclamó reclama reclamaron celebró celebra celebraron celebran
        rechazó rechaza rechazaron rechazan aceptó acepta aceptaron aceptan recordó recuerda recordaron recuerdan
        describió describe calculó consideró considera consideraron consideran proponen propuso propone propusieron
        prometió promete prometieron prometen admitió expresó expresa expresaron avisó avisa escribió escribe
        escribieron escriben leyó exponen expuso expone expusieron ordenó ordena ordenaron elogió elogia agradeció
        agradece agradecieron cuestionó cuestiona insistió insiste insistieron insisten refirió refiere abundó abunda
        zanjó zanja sentenció reflexionó reflexiona repitió repite interpretó interpreta defendió defiende defendieron
        defienden habló habla hablan hablaron hablaba justificó justifica lamentó lamenta condenó temía teme temen
        precisa precisan precisaban duda dudó jura juró jurar mostró muestra muestran mostraron halló encontró encuentra
        encontraron encuentran descubrió descubrieron descubre determinó establece estableció detectó detectaron
        registra registró registraron razonó presumió apuntaba apunta comunicó comunica adelantó adelanta adelantaron
        adelantan ruega suplicó postula postuló recomienda
        recomiendan recomendó recomendaron recomendaba recomendado pedido exigido considerado esperado
        """.split()
    ),
    saying=SAYING,
    tell=frozenset(),
    deny=frozenset(
        """
        negó niega negaron niegan negaba negaban negado negando desmintió desmiente desmintieron desmienten desmentido
        rechazó rechaza rechazaron rechazan rechazado
        """.split()
    ),
    relating=frozenset("relatando narrando describiendo documentando detallando investigando".split()),
    asked_of=frozenset(),
    quote_as=frozenset(),
    issued=frozenset("comunicado nota declaración anuncio aviso boletín".split()),
    passive=frozenset(
        """
        informado dicho contado anunciado revelado confirmado descrito estimado declarado documentado publicado emitido
        difundido divulgado detallado expuesto establecido determinado citado escrito explicado observado señalado
        relatado sugerido indicado denunciado reportado advertido avisado alertado
        """.split()
    ),
    participles=frozenset("dicho predicho propuesto expuesto escrito descrito descubierto sostenido mantenido".split()),
    be=frozenset("es son era eran fue fueron ser sido siendo está están estaba estaban será serán".split()),
    modals=frozenset("no nunca jamás tampoco ni podrá podrán podría podrían debería deberían".split()),
    i=frozenset({"yo", "nosotros", "nosotras"}),
    by=frozenset({"por"}),
    doubt=frozenset(
        """
        alega alegan alegó alegaron alegaba alegado alegando sugiere sugieren sugirió sugirieron cree creen creyó creía
        creían piensa piensan pensaba sospecha sospechan sospechaba sospechó supone suponen supuso estima estiman estimó
        estimaron estimado calcula calculan calculó calcularon espera esperan esperaba teme temen temía temió presume
        presumen pronostica pronosticó pronosticaron augura auguró vaticina vaticinó predice predijo especula especulan
        especuló especularon insinúa insinuó insinuaron postula postuló reckons considera consideran opina opinan opinó
        """.split()
    )
    - {"reckons"},
    according=(
        "según", "de acuerdo con", "de acuerdo a", "de acuerdo al", "en palabras de", "a juicio de", "en opinión de",
        "conforme a", "a decir de", "al decir de", "por boca de", "con base en información de", "en la versión de",
        "citando a", "atribuido a", "atribuida a", "atribuidas a", "atribuidos a", "cortesía de", "con arreglo a",
        *(f"{lead} {verb}" for lead, verb in product(_AFTER_ACCORDING[:4], sorted(TOLD))),
        *(f"{lead} {verb}" for lead, verb in product(_AFTER_ACCORDING[4:], _PARTICIPLES.split())),
    ),
    citing=frozenset({"citando"}),
    put=frozenset(
        """
        cifra cifran cifró cifraron sitúa sitúan situó situaron eleva elevan elevó elevaron estima estiman estimó
        calcula calculan calculó fija fijó rebaja rebajó reduce redujo
        """.split()
    ),
    at=frozenset("en a entre sobre hasta".split()),
    true=frozenset("real reales verdadera verdadero verídica verídico".split()),
    unsure=frozenset({"si", "cualquiera"}),
    based=(
        "basada en", "basado en", "basadas en", "basados en", "se basa en", "inspirada en", "inspirado en",
        "se inspira en", "inspirada por", "inspirado por", "adaptada de", "adaptado de", "adaptación de",
        "documentado por", "documentada por", "publicado por", "publicada por", "publicados por", "publicadas por",
        "revelado por", "revelada por", "reveladas por", "revelados por", "difundido por", "difundida por",
        "difundidas por", "obtenido por", "obtenida por", "obtenidos por", "extraído de", "extraída de",
        "investigado por",
        "divulgado por", "divulgada por", "recogida por", "recogido por", "citado por", "citada por", "citados por",
        "citadas por", "según publicó",
    ),
    that=frozenset({"que", "cómo", "si", "cuándo", "dónde", "quién", "quiénes", "cuánto", "cuántos", "de"}),
    speaking=frozenset("hablando escribiendo respondiendo".split()),
    past_endings=("ado", "ido"),
    gerund_endings=GERUNDS,
    adverb_endings=("mente",),
    no_adverbs=frozenset({"mente", "clemente", "vehemente"}),
    one=frozenset({"un", "una", "uno"}),
    person_endings=("ista", "istas", "ólogo", "óloga", "ólogos", "ero", "era", "eros", "eras", "ador", "adora"),
    same=frozenset({"mismo", "misma", "mismos", "mismas"}),
    relative=frozenset({"que", "quien", "quienes"}),
    person_who=frozenset({"quien", "quienes"}),
    bare_that=frozenset({"que"}),
    openers=frozenset({"que", "y", "e", "pero", "mientras", "de"}),
    closers=frozenset("y e pero mientras aunque como donde según cuando".split()),
    parting=frozenset("y e pero mientras aunque como".split()),
    aside=frozenset({"mientras", "aunque"}),
    like=frozenset({"como"}),
    attached=frozenset({"de", "del"}),
    detached=frozenset(),
    plain=frozenset("dijo dice dijeron dicen afirmó aseguró explicó".split()),
    have=frozenset("ha han había habían he hemos haber habría habrían haya hayan hubiera".split()),
    unheard=frozenset("esperado preguntado prometido encontrado determinado pedido detectado registrado".split()),
    medium_of=frozenset("con a para en de".split()),
    medium_in=frozenset("en mediante vía por".split()),
    out_of=frozenset({"de", "del"}),
    the=frozenset({"el", "la", "los", "las"}),
    witnesses=frozenset("testigo testigos superviviente supervivientes sobreviviente sobrevivientes".split()),
    degrees=frozenset("más menos muy tan aún".split()),
    particles=frozenset(),
    there=frozenset({"hay", "había"}),
    he=frozenset({"él", "ella"}),
    sexes=(("él", HE), ("ella", SHE)),
    it=frozenset({"ello"}),
    they=frozenset({"ellos", "ellas"}),
    articles=frozenset(
        """
        el la los las un una unos unas su sus mi mis nuestro nuestra nuestros nuestras este esta estos estas ese esa
        esos esas aquel aquella algún alguna algunos algunas varios varias muchos muchas otro otra otros otras dos tres
        cuatro cinco seis siete ocho nueve diez ambos ambas cada cualquier todo toda todos todas ningún ninguna
        """.split()
    ),
    definite=frozenset(
        "el la los las este esta estos estas ese esa esos esas su sus nuestro nuestra nuestros nuestras dicho".split()
    ),
    alone=frozenset("otro otros otra otras algunos algunas muchos muchas varios varias ambos todos esto eso".split()),
    opens=frozenset(
        "el la los las un una unos unas su sus mi mis nuestro nuestra este esta estos estas ese esa esos esas".split()
    ),
    finite=FINITE,
    periods=frozenset("día días semana mes año noche mañana tarde madrugada fin".split()),
    joins=frozenset({"y", "e", "o", "u"}),
    further=frozenset({"y", "e", "pero"}),
    on_to=frozenset(),
    to=frozenset({"a", "al"}),
    who=frozenset({"que", "quien", "quienes", "cual", "cuales", "cuyo", "cuya", "cuyos", "cuyas"}),
    breaks=frozenset(
        """
        pero mientras aunque porque desde si cuando antes después donde pues sino ni como según que cual es son era eran
        fue fueron será serán sería serían ser ha han había habían haya está están estaba estaban puede pueden podía
        podría podrían debe deben debería hay hubo no nunca también ya siquiera tras
        """.split()
    ),
    prepositions=frozenset(
        """
        a al ante bajo con contra de del desde durante en entre hacia hasta mediante para por según sin sobre tras vía
        """.split()
    ),
    adverbs=frozenset(
        """
        también luego después más tarde antes ya ahora hoy ayer anoche recientemente aún todavía siempre incluso además
        asimismo solo sólo se le les lo me nos ha han había habían he hemos haya así mismo misma entonces mientras tanto
        """.split()
    )
    - {"más", "tanto", "mientras", "antes", "después"},
    people=PEOPLE,
    nameless=NAMELESS,
    bodies=BODIES,
    officials=OFFICIALS,
    documents=DOCUMENTS,
    agencies=AGENCIES,
    media=MEDIA,
    times=frozenset(
        """
        lunes martes miércoles jueves viernes sábado domingo hoy ayer anoche anteayer mañana tarde noche madrugada
        mediodía semana mes año enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre
        pasado pasada este esta recientemente posteriormente después luego
        """.split()
    ),
    days=frozenset("lunes martes miércoles jueves viernes sábado domingo".split()),
    on_day=frozenset("el este desde hasta pasado".split()),
    hearsay=frozenset("presuntamente supuestamente aparentemente presumiblemente".split()),
    said_to_be=tuple(" ".join(phrase.split()) for phrase in _HEARD.split("|")),
    official=frozenset({"oficial", "oficiales", "oficialmente"}),
    but=frozenset("además asimismo".split()),
    on=frozenset("además también asimismo luego entonces pero después finalmente así incluso posteriormente".split()),
    own=(
        "a este diario", "a este periódico", "a este medio", "a esta revista", "a esta redacción", "a esta cadena",
        "a este reportero", "a este corresponsal", "a este portal", "ha podido saber este", "ha sabido este diario",
        "nuestro reportero", "nuestra reportera", "nuestro corresponsal", "nuestro enviado especial",
        "nuestra enviada especial", "pudo constatar este", "ha podido comprobar este", "en entrevista con este",
        "en conversación con este", "a la redacción de este", "nos dijo", "nos contó",
    ),
    silent=True,
    oneself=frozenset({"se"}),
    adjectives_behind=True,
)  # fmt: skip
