"""Sources."""

from stemma.lang.sources import SourceWords

SOURCES = SourceWords(
    media=frozenset(
        """
        diario periódico prensa noticias gaceta heraldo correo mundo país vanguardia razón voz faro nación tiempo
        universal excélsior reforma jornada milenio clarín mercurio tercera comercio nacional espectador semana
        proceso revista radio televisión tv canal cadena emisora informativos telediario noticiero agencia digital
        crónica tribuna imparcial informador sur norte hora opinión boletín times post news herald telegraph guardian
        journal magazine monde figaro repubblica zeitung spiegel
        """.split()
    ),
    outlets=frozenset(
        """
        efe afp reuters ap europapress dpa ansa tass xinhua notimex télam telam prensalatina bbc cnn cbs nbc abc rtve
        tve rne ser cope telecinco antena3 lasexta televisa univisión telesur infobae elconfidencial eldiario.es
        eldiario público animalpolítico propublica bloomberg forbes time wikipedia bellingcat maldita newtral
        """.split()
    ),
    wires=(" news agency", " press agency", " news service"),
    criticism=frozenset("crítica críticas reseña reseñas reseñado".split()),
    speakers=frozenset("portavoz portavoces vocero vocera voceros vocería".split()),
    of_the=frozenset({"de la", "del", "de el", "de su", "de los", "de las", "en la", "en el"}),
    voices_of=frozenset(
        """
        portavoz portavoces vocero vocera voceros representante representantes funcionario funcionaria funcionarios
        director directora jefe jefa presidente presidenta vicepresidente vicepresidenta consejero consejera delegado
        delegada gerente ejecutivo ejecutiva secretario secretaria ministro ministra comisario comisaria canciller
        gobernador gobernadora alcalde alcaldesa embajador embajadora líder fundador fundadora cofundador dueño dueña
        propietario propietaria socio socia comandante capitán periodista reportero reportera corresponsal redactor
        redactora editor editora columnista crítico crítica escritor escritora autor autora presentador presentadora
        ingeniero ingeniera abogado abogada fiscal agente responsable titular rector rectora decano
        """.split()
    ),
    independent=frozenset(
        """
        profesor profesora catedrático catedrática estudiante alumno alumna vecino vecina residente superviviente
        sobreviviente víctima testigo empleado empleada trabajador trabajadora obrero miembro socio aficionado
        espectador espectadora jugador jugadora pasajero pasajera paciente cliente voluntario voluntaria
        """.split()
    ),
    belonging=frozenset("de del en para con por a al".split()),
    beside=frozenset({"en", "para", "con", "por", "a", "al"}),
    articles=frozenset("el la los las un una unos unas".split()),
    indefinite=frozenset(
        "un una unos unas otro otra otros otras algún alguna algunos algunas varios varias dos tres muchos "
        "ambos".split()
    ),
    standing=frozenset(
        """
        policía autoridades fiscalía gobierno ejército militares oficiales testigos vecinos tribunal juzgado bomberos
        guardia ayuntamiento
        """.split()
    ),
    generic=frozenset(
        """
        policía autoridades oficiales agentes expertos analistas fuentes fuente críticos vecinos testigos informes
        medios gobierno estado portavoz portavoces vocero fiscales investigadores abogados médicos rescatistas
        socorristas compañía empresa firma agencia ministerio comunicado informe gente otros lugareños bomberos
        servicios emergencia historia historias hechos testimonios observadores científicos especialistas aficionados
        espectadores entrevistados familiares familias supervivientes sobrevivientes funcionarios habitantes residentes
        """.split()
    ),
    releases=frozenset("comunicado comunicados nota declaración anuncio boletín blog publicación aviso".split()),
    houses={
        "police": frozenset("policía policías gendarmería".split()),
        "company": frozenset(
            """
            empresa compañía firma operadora fabricante aerolínea proveedor proveedora multinacional constructora
            minera productor promotora sociedad negocio dueña
            """.split()
        ),
        "ministry": frozenset("ministerio departamento secretaría".split()),
        "government": frozenset("gobierno administración gabinete".split()),
        "inquiry": frozenset(
            """
            investigación pesquisa informe estudio auditoría peritaje indagación encuesta análisis artículo reportaje
            """.split()
        ),
        "university": frozenset("universidad instituto academia".split()),
        "school": frozenset("escuela colegio".split()),
        "court": frozenset("tribunal juzgado corte audiencia".split()),
        "prosecution": frozenset("fiscalía fiscal".split()),
        "union": frozenset("sindicato federación".split()),
        "association": frozenset("asociación sociedad grupo organización agrupación plataforma".split()),
        "council": frozenset("ayuntamiento municipio consejo concejo".split()),
        "hospital": frozenset("hospital clínica".split()),
        "studio": frozenset("estudio estudios distribuidora productora".split()),
        "paper": frozenset("diario periódico rotativo tabloide semanario revista".split()),
        "agency": frozenset("agencia servicio autoridad oficina".split()),
        "church": frozenset("iglesia diócesis parroquia".split()),
        "party": frozenset("partido".split()),
        "bank": frozenset("banco".split()),
        "fire": frozenset("bomberos".split()),
        "army": frozenset("ejército".split()),
        "team": frozenset("equipo club".split()),
    },
    ranks={
        "police": frozenset("policía policial inspector comisario subcomisario subinspector".split()),
        "army": frozenset("ejército militar coronel brigadier".split()),
        "court": frozenset("juez jueza magistrado magistrada".split()),
        "prosecution": frozenset("fiscal fiscala".split()),
        "fire": frozenset("bombero bombera bomberos".split()),
    },
    former=frozenset("ex exjefe antiguo antigua retirado retirada jubilado jubilada".split()),
    units=frozenset("filial división rama".split()),
    authorities=frozenset("autoridades autoridad oficiales agentes funcionarios investigadores".split()),
    vague=frozenset(
        """
        oficiales autoridad autoridades agentes policía fuente fuentes experto expertos expertas analista analistas
        persona personas investigadores fiscales abogados medios informe informes gobierno estado empresa portavoz
        portavoces vocero directivos observadores científicos funcionario funcionarios dirigentes alguien
        """.split()
    ),
    translated=tuple(
        (
            "traducido por|traducida por|traducido del|traducida del|traducido de|traducida de|traducción de|"
            "traducción del|traducción:|traducción por|traductor:|traductora:|es una traducción|"
            "lea el original en|leer el original en|versión original en|artículo original en|"
            "publicado originalmente en|publicada originalmente en"
        ).split("|")
    ),
    released=(
        "nota de prensa",
        "comunicado de prensa",
        "para su difusión inmediata",
        "nota a los editores",
        "contacto de prensa",
        "contacto para medios",
        "declaración de",
        "gabinete de prensa",
        "comunicado conjunto",
    ),
    ministers=frozenset("ministro ministra ministros".split()),
)
