"""Furniture: what Spanish pages write around their articles, beside what `web` knows of many languages."""

from stemma.lang import web
from stemma.lang.page import PageWords

_CONTROLS = """
compartir|comparte|compartir en|compartir esta noticia|compartir en facebook|compartir en twitter|compartir por whatsapp
enviar por correo|enviar por email|copiar enlace|enlace copiado|copiar url|imprimir|guardar|guardar noticia|favoritos
facebook|twitter|x|whatsapp|telegram|instagram|linkedin|pinterest|youtube|tiktok|flipboard|email|correo|e-mail|rss
menú|menu|buscar|cerrar|abrir|inicio|portada|home|volver|volver arriba|arriba|siguiente|anterior|ver más|ver menos
leer más|seguir leyendo|continuar leyendo|mostrar más|más información|ver todo|ver todos|cargar más|ampliar|ampliar foto
iniciar sesión|inicia sesión|cerrar sesión|regístrate|registrarse|mi cuenta|mi perfil|suscríbete|suscribirse
suscríbase|suscripción|suscripciones|hazte socio|hazte suscriptor|newsletter|newsletters|boletín|boletines|alertas
activar notificaciones|notificaciones|edición impresa|hemeroteca|archivo|quiénes somos|contacto|contáctanos|publicidad
anúnciate|aviso legal|política de privacidad|política de cookies|privacidad|cookies|aceptar|aceptar todo|aceptar cookies
rechazar|rechazar todo|configurar|configuración|configurar cookies|gestionar cookies|términos y condiciones
condiciones de uso|mapa web|ayuda|me gusta|no me gusta|seguir|síguenos|síguenos en|reportar|reportar un error
corregir|corrección|responder|responder comentario|comentar|comentarios|ver comentarios|escribe un comentario
deja un comentario|ver comentarios|reproducir|reproducir vídeo|ver vídeo|ver video|vídeo|video|vídeos|fotos|foto
fotogalería|galería|escuchar|escuchar noticia|audio|podcast|en directo|en vivo|directo|última hora|lo último
lo más leído|lo más visto|más leídas|más vistas|más leídos|tendencias|destacados|te recomendamos|te puede interesar
relacionadas|noticias relacionadas|temas|tags|etiquetas|archivado en|en este artículo|índice|tabla de contenidos
patrocinado|contenido patrocinado|opinión|editorial|cartas al director|deportes|economía|cultura|sociedad|política
internacional|nacional|local|sucesos|españa|mundo|provincia|esquelas|clasificados|horóscopo|el tiempo|tiempo|sorteos
cargando|cargando...|saltar publicidad|saltar anuncio|ir al contenido|saltar al contenido|lectura|texto|tamaño de letra
a+|a-|reimprimir|nota de prensa|comunicado de prensa|para publicación inmediata|exclusiva|solo para suscriptores
contenido exclusivo para suscriptores|normas de participación|normas de uso|the trust project|más info
"""
_CONTROL_WORDS = frozenset(word for line in _CONTROLS.split("\n") for word in line.split("|") if word)


def _lines(reason: str) -> tuple[str, ...]:
    return tuple(rf"{phrase}(?: ?\(?\d{{1,5}}\)?)?:?" for phrase in sorted(web.LABELS[reason]))


_ASK = r"(?:correo|bolet[ií]n|newsletter|alertas?|aplicaci[óo]n|app|cuenta|aqu[ií]|gratis|notificaciones)"
_NETS = r"(?:twitter|facebook|instagram|linkedin|youtube|tiktok|telegram|whatsapp|google news|redes sociales|x\b|@\w+)"

_PROMOTION = (
    *web.PROMOTION,
    (
        r"(?:lea|lee|vea|ve|mire|mira|escucha|escuche|consulta|consulte) (?:también|además|aquí|más|"
        r"la nota completa)\b.{0,160}"
    ),
    r"(?:te|le) (?:puede|podría|va a) interesar\b.{0,160}",
    r"(?:haz|haga|dale|dé) cl?ic\b.{0,160}",
    r"(?:pulsa|pulse|pincha|pinche|entra|entre) (?:aquí|en el enlace)\b.{0,160}",
    (
        rf"(?:s[ií]guenos|s[ií]ganos|encu[eé]ntranos|[úu]nete|[úu]nase|contacta|"
        rf"cont[áa]ctanos)\b.{{0,80}}\b{_NETS}.{{0,80}}"
    ),
    r"(?:[úu]nete|[úu]nase) (?:a|al) (?:nuestr[oa]|canal|grupo)\b.{0,160}",
    (
        rf"(?:recibe|reciba|reg[ií]strate|reg[ií]strese|ap[úu]ntate|ap[úu]ntese|"
        rf"inscr[ií]bete)\b.{{0,120}}\b{_ASK}\b.{{0,80}}"
    ),
    r"(?:descarga|descargue|descárgate|instala) (?:aquí |gratis )?(?:nuestra|la) (?:app|aplicaci[óo]n)\b.{0,120}",
    r"(?:apoya|apoye|ayuda a|colabora con) (?:el |al |nuestro )?periodismo\b.{0,160}",
    r"(?:hazte|h[áa]gase|haceos) (?:soci[oa]|suscriptor[a]?)\b.{0,160}",
    r"(?:ya eres|¿ya eres|si ya eres|¿eres) suscriptor\b.{0,160}",
    r"(?:quieres|quiere|¿quieres|¿quiere) (?:recibir|saber más|leer más|estar informado)\b[^.]{0,120}\?",
    r"(?:comparte|comp[áa]rtelo|comparta) (?:esta (?:noticia|nota|historia)|este art[ií]culo|en)\b.{0,120}",
    (
        r"(?:d[ée]janos|deje|escribe|escr[ií]benos|env[ií]anos) (?:tu|su|tus|un) (?:comentario|opini[óo]n|historia|"
        r"mensaje)\b.{0,120}"
    ),
    r"(?:mira|mire|vea|ve) (?:aquí )?(?:el|la|las|los) (?:v[ií]deo|tr[áa]iler|galer[ií]a|fotos?|im[áa]genes)\b.{0,80}",
    r"(?:con informaci[óo]n|informaci[óo]n) de (?:agencias|la redacci[óo]n)\.?$",
    r"este contenido es (?:exclusivo|solo) para (?:nuestros )?suscriptores\b.{0,160}",
)
_PICTURE = (
    r"(?:fotos?|foto de archivo|fotograf[ií]as?|imagen|im[áa]genes|imagen de archivo|v[ií]deo|ilustraci[óo]n|"
    r"infograf[ií]a|gr[áa]fico|captura(?: de pantalla)?)"
)
_HOUSES = r"(?:efe|afp|reuters|ap|europa press|getty(?: images)?|shutterstock|cuartoscuro|archivo|cortes[ií]a)"

_AGENCIES = """
efe|agencia efe|agencias|europa press|ep|afp|ap|the associated press|associated press|reuters|dpa|ansa|xinhua
tass|notimex|télam|telam|prensa latina|redacción|redaccion|la redacción|servimedia|colpisa|sinc|el universal
agencia reforma|cuartoscuro|bloomberg|epa|lusa|belga|anp|apa|staff|de la redacción|redacción digital
"""

PAGE = PageWords(
    controls=frozenset(word for words in web.LABELS.values() for word in words) | _CONTROL_WORDS,
    adverts=(
        *_lines("advert"),
        r"\W{0,3}(?:publicidad|anuncio|espacio publicitario|contenido patrocinado|patrocinado por .{1,40})\W{0,3}",
        (
            r"\W{0,3}(?:continúa|sigue|la noticia continúa|el artículo continúa)\b.{0,20}\b(?:publicidad|anuncio|"
            r"leyendo)\b.{0,40}"
        ),
        r"\W{0,3}(?:después|tras) de (?:la|esta) publicidad\W{0,3}",
    ),
    promotion=_PROMOTION,
    credits=(
        r"©.{0,80}",
        *web.CREDITS,
        rf"\W{{0,2}}{_PICTURE} ?(?:de|por|cortes[ií]a(?: de)?|:|/|\||-|–)\s?.{{1,80}}",
        rf"\W{{0,2}}{_PICTURE} ?\((?:{_HOUSES})\)\W{{0,2}}",
        rf".{{1,50}}\s?/\s?{_HOUSES}\W{{0,2}}",
        rf"\W{{0,2}}{_HOUSES}\s?/\s?.{{1,50}}",
        r"\W{0,2}cr[ée]ditos?:.{1,80}",
    ),
    legal=(
        *web.LEGAL,
        r"©.{0,300}",
        r".{0,120}\bprohibida (?:su|la) (?:reproducci[óo]n|copia)\b.{0,200}",
        r".{0,120}\bderechos reservados\b.{0,160}",
        r"(?:este sitio|esta (?:web|p[áa]gina)|nuestra web) (?:utiliza|usa|emplea) cookies\b.{0,300}",
        r"las opiniones (?:vertidas|expresadas)\b.{0,240}",
        r"al (?:continuar|navegar|registrarte|suscribirte|hacer clic)\b.{0,60}\b(?:aceptas?|acepta)\b.{0,200}",
    ),
    corrections=(
        *web.CORRECTIONS,
        r"(?:nota (?:de la redacci[óo]n|del editor|de redacci[óo]n|aclaratoria)|fe de erratas)\b[^:]{0,40}:.{1,400}",
        r"(?:una|la) (?:versi[óo]n (?:anterior|previa)|primera versi[óo]n) de (?:este|esta)\b.{1,400}",
        (
            r"est[ea] (?:art[ií]culo|noticia|nota|informaci[óo]n) (?:ha sido|fue) (?:corregid|actualizad|"
            r"modificad)[oa]\b.{0,300}"
        ),
    ),
    comments=(
        *_lines("comments"),
        r"\d{1,5} comentarios?",
        r"(?:ver|mostrar|leer|todos los) comentarios.{0,20}",
        r"(?:escribe|añade|publica|env[ií]a|deja|deje) (?:un|tu|su) comentario.{0,40}",
    ),
    related=(
        *_lines("related stories"),
        r"(?:m[áa]s|otras) (?:noticias|informaci[óo]n|historias|notas)(?: (?:de|sobre|en) .{1,60})?:?",
        r"(?:noticias|art[ií]culos|notas|contenidos?|temas?|enlaces) (?:relacionad[oa]s?|similares|recomendad[oa]s?):?",
        r"(?:tambi[ée]n te|te|le) (?:puede|podr[ií]a) interesar:?.{0,20}",
        (
            r"(?:lo|los|las) (?:m[áa]s) (?:le[ií]d[oa]s?|vist[oa]s?|comentad[oa]s?|compartid[oa]s?|destacad[oa]s?|"
            r"reciente)\.?"
        ),
    ),
    by=(*web.BY, "escrito por", "redactado por", "publicado por", "texto de", "una información de", "redacción:"),
    joiners=("y", "e", "&", "/"),
    roles=(
        (
            r"\b(?:\w+[ -]){0,4}(?:periodista|redactor|redactora|reportero|reportera|corresponsal|columnista|editor"
            r"|editora|enviado especial|enviada especial|colaborador|colaboradora|jefe de sección|subdirector"
            r"|subdirectora|fotógrafo|fotógrafa|becario|becaria|crítico de cine|redacción)\b"
            r"(?:[ ,-]{1,3}(?:de|del|en|la|el|y|para|\w+)){0,8}"
        ),
    ),
    notes=(
        r"(?:sobre (?:el autor|la autora|la firma|nosotros)|acerca (?:de|del) .{1,60})",
        r"(?:contacto|para más información|contacto de prensa):?",
    ),
    is_a=(
        "es periodista",
        "es redactor",
        "es redactora",
        "es corresponsal",
        "es reportero",
        "es reportera",
        "es columnista",
        "es editor",
        "es editora",
        "trabaja en",
        "escribe sobre",
        "cubre",
        "es colaborador",
        "es colaboradora",
        "es autor",
        "es autora",
        "ha trabajado en",
        "ha escrito",
    ),
    stamps=web.STAMPS
    | frozenset(
        """
        publicado publicada creado creada actualizado actualizada modificado fecha el a la las los de del h hs hrs horas
        hora min minutos lectura tiempo por utc gmt cet cest est cdt cst hoy ayer lunes martes miércoles jueves viernes
        sábado domingo edición versión última actualización redacción
        """.split()
    ),
    issued=web.ISSUED | frozenset({"publicado", "publicada", "creado"}),
    updated=web.UPDATED | frozenset({"actualizado", "actualizada", "modificado", "actualización"}),
    agencies=frozenset(phrase for line in _AGENCIES.split("\n") for phrase in line.split("|") if phrase),
)
