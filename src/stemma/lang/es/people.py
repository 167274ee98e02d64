"""Nouns for people, and what may have happened to people who are counted."""

PEOPLE = """
persona personas gente hombre hombres mujer mujeres niño niños niña niñas bebé bebés chico chicos chica chicas muchacho
muchachos muchacha muchachas joven jóvenes adolescente adolescentes menor menores adulto adultos anciano ancianos
anciana ancianas jubilado jubilados jubilada jubiladas trabajador trabajadores trabajadora trabajadoras empleado
empleados empleada empleadas obrero obreros obrera obreras minero mineros mineras jornalero jornaleros temporero
temporeros campesino campesinos campesina campesinas agricultor agricultores ganadero ganaderos pescador pescadores
marinero marineros conductor conductores conductora chofer chófer chóferes camionero camioneros taxista taxistas
pasajero pasajeros pasajera pasajeras tripulante tripulantes piloto pilotos maestro maestros maestra maestras profesor
profesores profesora profesoras estudiante estudiantes alumno alumnos alumna alumnas soldado soldados militar
militares policía policías agente agentes guardia guardias bombero bomberos bombera rescatista rescatistas socorrista
socorristas voluntario voluntarios voluntaria voluntarias médico médicos médica médicas enfermero enfermeros enfermera
enfermeras paciente pacientes víctima víctimas superviviente supervivientes sobreviviente sobrevivientes muerto
muertos muerta muertas fallecido fallecidos fallecida fallecidas herido heridos herida heridas lesionado lesionados
lesionada lesionadas desaparecido desaparecidos desaparecida desaparecidas damnificado damnificados damnificada
evacuado evacuados evacuada evacuadas afectado afectados desplazado desplazados desplazada desplazadas rehén rehenes
secuestrado secuestrados preso presos presa prisionero prisioneros recluso reclusos detenido detenidos detenida
detenidas refugiado refugiados refugiada refugiadas migrante migrantes inmigrante inmigrantes vecino vecinos vecina
vecinas residente residentes habitante habitantes lugareño lugareños civil civiles ciudadano ciudadanos ciudadana
ciudadanas turista turistas visitante visitantes asistente asistentes espectador espectadores manifestante
manifestantes activista activistas rebelde rebeldes guerrillero guerrilleros militante militantes combatiente
combatientes pistolero pistoleros sicario sicarios atacante atacantes terrorista terroristas ladrón ladrones
atracador atracadores asaltante asaltantes delincuente delincuentes criminal criminales sospechoso sospechosos
asesino asesinos miembro miembros socio socios líder líderes dirigente dirigentes periodista periodistas reportero
reporteros reportera testigo testigos suscriptor suscriptores abonado abonados cliente clientes usuario usuarios
votante votantes diputado diputados diputada diputadas senador senadores senadora concejal concejales ministro
ministros juez jueces jueza abogado abogados abogada fiscal fiscales científico científicos científica experto
expertos experta especialista especialistas ingeniero ingenieros ingeniera actor actores actriz actrices jugador
jugadores jugadora amigo amigos amiga amigas pariente parientes familiar familiares hermano hermanos hermana hermanas
hijo hijos hija hijas padre padres madre madres nieto nietos nieta nietas abuelo abuelos abuela abuelas tío tíos tía
tías primo primos prima primas sobrino sobrinos sobrina sobrinas esposo esposos esposa esposas marido maridos viuda
viudas viudo viudos pareja parejas montañero montañeros montañista alpinista alpinistas excursionista excursionistas
nadador nadadores buzo buzos ciclista ciclistas peatón peatones automovilista monje monjes monja monjas cura curas
sacerdote sacerdotes fiel fieles huérfano huérfanos cadáver cadáveres
pastor pastora pastores alcalde alcaldes alcaldesa vigilante vigilantes comerciante comerciantes empresario empresaria
empresarios cantante cantantes futbolista futbolistas párroco párrocos portavoz portavoces directivo directivos
bañista bañistas motorista motoristas repartidor repartidores operario operarios albañil albañiles camarero camareros
cocinero cocineros electricista electricistas funcionario funcionarios escolar escolares opositor opositores
"""
_NO_COUNT = frozenset({"presa", "herida", "heridas", "prima", "primas", "curas", "fiel", "parejas", "militar"})
"""Words that are another thing as often: a dam, a wound, a premium."""
FATES = {
    "dead": (
        "muerto, muertos, muerta, muertas, murió, murieron, muere, mueren, morir, muerte, muertes, fallecido, "
        "fallecidos, fallecida, fallecidas, falleció, fallecieron, fallecer, víctimas mortales, víctima mortal, "
        "perdió la vida, perdieron la vida, perder la vida, mató, mataron, matar, asesinado, asesinados, asesinada, "
        "asesinadas, asesinó, asesinaron, ejecutado, ejecutados, ejecutó, ejecutaron, ahogado, ahogados, se ahogaron, "
        "masacrados, cadáver, cadáveres, cuerpos, perecieron, pereció, decesos, saldo mortal, costó la vida, "
        "cobró la vida"
    ),
    "injured": (
        "herido, heridos, herida, heridas, hirió, hirieron, lesionado, lesionados, lesionada, lesionadas, lesiones"
    ),
    "missing": (
        "desaparecido, desaparecidos, desaparecida, desaparecidas, desapareció, desaparecieron, nunca aparecieron, "
        "nunca apareció, nunca fueron encontrados, en paradero desconocido, sin localizar, no localizados"
    ),
    "homeless": (
        "sin hogar, sin techo, sin casa, evacuado, evacuados, evacuadas, evacuó, evacuaron, desplazado, desplazados, "
        "desplazadas, desalojados, desalojadas, desalojó, perdieron su casa, perdieron sus casas, perdió su casa, "
        "perdieron sus hogares, perdieron su hogar, perdieron su vivienda, perdieron sus viviendas, "
        "abandonaron sus casas, damnificados, damnificadas"
    ),
    "held": (
        "detenido, detenidos, detenida, detenidas, detuvo, detuvieron, arrestado, arrestados, arrestó, arrestaron, "
        "encarcelado, encarcelados, encarceló, imputado, imputados, preso, presos"
    ),
    "saved": (
        "rescatado, rescatados, rescatada, rescatadas, rescató, rescataron, salvado, salvados, salvó, salvaron, "
        "sobrevivió, sobrevivieron, supervivientes, sobrevivientes, liberado, liberados, liberó, liberaron"
    ),
}
"""Words for what befell people, by fate: whoever lost a home is not dead."""
COUNTED = frozenset(PEOPLE.split()) - _NO_COUNT
