"""Everyday words of Spanish by how common they are, set down from knowledge of the language."""

EVERYDAY = tuple(
    frozenset(words.split())
    for words in (
        """
        a al con de del el en es la las lo los no para por que se su un una y
        """,
        """
        como cuando desde dos entre era esta este están está fue ha han hasta más me muy ni o pero porque puede qué ser
        si sí sin sobre son sus también tiene todo todos tras una uno unos ya él ella ellos
        """,
        """
        ahora algo algunos además antes año años aquí así aunque bien cada casa casi contra cosa cosas cual día días
        dice dijo donde durante ellas esa ese eso estaba estado estos fueron gobierno gran grande había hace hacer hay
        hombre hoy le les luego lugar mayor me mejor menos mi mientras mismo momento muchos mucho mundo nada nos
        nosotros nuestro otra otras otro otros país parte personas poco primera primero pues quien ser según sido
        siempre sino solo sólo tanto tener tienen toda todas tres vez vida
        """,
        """
        acuerdo agua algún alguna alguien alto ante aquel artículo aún ayer bajo caso centro cerca ciudad claro cómo
        conocer cuatro cuenta cuyo da dar de debe deben decir dejó dentro después dio dinero dónde él empresa ejemplo
        encontrar entonces equipo era eran esas esos estados estar estas fin forma frente fuera fuerza general gente
        grandes grupo guerra había hacia han haya hecho hijo hijos historia hombres hora horas hubo importante joven
        junto largo llegar llegó llevar lleva manera mano mañana mayoría medio meses mes millones ministro mil mujer
        mujeres muerte mí nacional nadie necesario ningún niños noche nombre nuevo nueva número nunca obra orden padre
        palabra papel parece partido pasado pasar pesar persona poder podría policía política posible presidente
        primer problema problemas proceso programa proyecto pueblo punto puso pueden quiere quienes realidad relación
        sabe salir sea segundo seguridad seguir semana será señor si siguiente sino sistema situación social sociedad
        su tal tan tarde tema tener tiempo tierra tipo total trabajo tras unidos unas universidad usted va van varios
        ver verdad veces vivir volver
        """,
        """
        abierto acción actividad actual acto administración afirmó agosto alcalde alemania allí alrededor amigo amigos
        amor anterior aparece apenas apoyo aparte área asegura aspecto ataque atención autoridades ayuda banco base
        blanca blanco buen buena buenos calidad calle cambio campaña campo cantidad capacidad capital cara carrera carta
        cinco central comunidad comienzo condiciones congreso conjunto conocimiento consejo construcción control corte
        corazón creo cuadro cualquier cuanto cuerpo cultura cuya datos debido decisión dejar demás democracia derecho
        derechos desarrollo diario dicho dichos diez diferencia diferentes difícil dirección director doctor don
        económica economía edad educación efecto ejército elecciones embargo encuentra energía enero enfermedad época
        equipos esfuerzo espacio españa española español especial especialmente establecer etapa europa europea evitar
        existe existen experiencia explicó éxito extranjero falta familia favor fecha figura final fondo francia fuerte
        fuerzas función futuro gracias grupos habla hacía hermano hospital idea iglesia igual imagen importancia incluso
        industria información informe inglés inicio interés interior internacional investigación jefe jóvenes juego
        julio junio justicia juan lado larga lejos ley leyes libre libro línea llamado local los lucha madre madrid mal
        manos mar marcha mañana máximo medida medidas medios mejores memoria menor mercado mesa mediante miedo miembros
        militar minutos minuto misma mismos modelo modo movimiento municipal música muchas negocio ni nivel norte
        noticia nuestra nuestros nuevas nuevos objeto objetivo ocasión ojos once oficial oposición organización origen
        paso paz palabras papel padres parece particular partes pasó población pequeña pequeño perder período personal
        población pobre población policías populares popular posibilidad práctica precio precios presencia presente
        presentó primeros principal principales principio prensa pública públicas público públicos puerta quería razón
        razones realizar reciente recursos red región república respecto respuesta resto resultado resultados reunión
        río salud sangre santa santo secretario sector sentido señaló serie servicio servicios siete siglo sigue
        siquiera sitio soldados sur suelo tampoco tasa técnica tenía tenían término tercera texto todavía tomar
        trabajadores trabajar tratamiento trata través última últimas último últimos unión única único uso valor ventas
        viaje vecinos viejo viene visita vista volvió voz vuelta zona zonas
        """,
    )
)
