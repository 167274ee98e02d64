"""What web pages say around their articles, in the languages that have no record of their own and in English.

Labels are whole lines in lower case, by the reason that they give.
"""

from collections.abc import Mapping
from types import MappingProxyType


def _phrases(written: str) -> frozenset[str]:
    return frozenset(phrase.strip() for phrase in written.replace("\n", "|").split("|") if phrase.strip())


LABELS: Mapping[str, frozenset[str]] = MappingProxyType(
    {
        "comments": _phrases("""
comments|reader comments|readers' comments|readers’ comments|have your say|join the conversation|guest book
leave a comment|leave a reply
comentarios|deja un comentario|deja tu comentario|opiniones de los lectores|kommentare|leserkommentare
kommentar schreiben|diskussion
commentaires|vos commentaires|laisser un commentaire|réagir|commenti|lascia un commento|i vostri commenti
comentários|deixe um comentário|deixe seu comentário|comente|reacties|plaats een reactie
"""),
        "advert": _phrases("""
advertisement|advert|sponsored|sponsored content|publicidad|anuncio|contenido patrocinado|patrocinado|anzeige|werbung
gesponsert
publicité|annonce|contenu sponsorisé|sponsorisé|pubblicità|annuncio|contenuto sponsorizzato|sponsorizzato
publicidade|anúncio|conteúdo patrocinado|advertentie
"""),
        "related stories": _phrases("""
most read|most popular|most viewed|related stories|related articles|related|more stories|more on this story|read next
read also|you may also like
up next|recommended|recommended for you|trending|also reviewed
lo más leído|lo más visto|te puede interesar|le puede interesar|noticias relacionadas|artículos relacionados
lea también|lee también|además
más noticias|más sobre este tema|relacionado|relacionados|ver también|te recomendamos
meistgelesen|meist gelesen|mehr zum thema|zum thema|lesen sie auch|auch interessant|das könnte sie auch interessieren
verwandte artikel|weitere artikel
les plus lus|à lire aussi|lire aussi|à lire également|sur le même sujet|articles liés|articles similaires
vous aimerez aussi|à voir aussi
i più letti|più letti|leggi anche|articoli correlati|potrebbe interessarti|ti potrebbe interessare|vedi anche
mais lidas|mais lidos|leia também|veja também|notícias relacionadas|matérias relacionadas|artigos relacionados
saiba mais
meest gelezen|lees ook|gerelateerd
"""),
        "promotion": _phrases("""
subscribe|newsletter|newsletters|sign up|follow us|subscribe to our newsletter|sign up to our newsletter|support us
suscríbete|suscríbase|boletín|boletines|síguenos|síguenos en|hazte socio|abonnieren|abonnement|jetzt abonnieren
folgen sie uns|newsletter abonnieren
s'abonner|s’abonner|abonnez-vous|inscrivez-vous|suivez-nous|je m'abonne|je m’abonne|iscriviti|abbonati|seguici
seguici su
assine|inscreva-se|siga-nos|receba nossa newsletter|assine nossa newsletter|abonneer|nieuwsbrief|volg ons
"""),
        "share links": _phrases("""
compartir|comparte|enviar|guardar|imprimir|teilen|drucken|merken|versenden|artikel teilen|partager|imprimer|envoyer
enregistrer
condividi|stampa|invia|salva|compartilhar|compartilhe|partilhar|guardar artigo|delen|afdrukken
"""),
        "legal notice": _phrases("""
cookies|cookie settings|aceptar|aceptar todo|aceptar cookies|rechazar|rechazar todo|configurar
configuración de cookies|política de cookies
política de privacidad|aviso legal|akzeptieren|alle akzeptieren|ablehnen|cookie-einstellungen|datenschutz|impressum
agb
accepter|tout accepter|refuser|tout refuser|paramétrer|mentions légales|politique de confidentialité
accetta|accetta tutto|rifiuta|informativa sulla privacy|note legali|aceitar|aceitar todos|recusar|aviso de privacidade
accepteren|weigeren|privacybeleid
"""),
        "button or link": _phrases("""
leer más|seguir leyendo|ver más|mostrar más|iniciar sesión|regístrate|buscar|menú|inicio|portada|volver|siguiente
anterior
weiterlesen|mehr lesen|mehr anzeigen|anmelden|registrieren|suche|menü|startseite|zurück|weiter
lire la suite|en savoir plus|voir plus|se connecter|connexion|rechercher|accueil|retour|suivant|précédent
leggi tutto|leggi di più|continua a leggere|accedi|registrati|cerca|indietro|avanti
leia mais|continue lendo|ver mais|entrar|cadastre-se|início|voltar|próximo
lees meer|lees verder|inloggen|zoeken|terug
"""),
    }
)
"""A heading of this wording rules what stands under it; a line of it stands for nothing else."""

PROMOTION = (
    r"suscr[ií]b(?:ete|ase|anse|irse)\b",
    r"(?:recibe|reciba) .{0,80}\b(?:correo|bolet[ií]n|newsletter)\b",
    r"s[ií]gu(?:enos|e a .{1,40}) en\b",
    r"(?:lea|lee|vea|ver|mira) (?:también|además|más)\s?[:|»].{1,160}$",
    r"(?:jetzt|hier) (?:\w+ ){0,3}(?:abonnieren|anmelden|bestellen|registrieren)\b",
    r"(?:abonnieren|folgen|melden|lesen) sie (?:uns|sich|auch|hier|unseren|mehr)\b.{0,160}",
    r"(?:abonnez|inscrivez|connectez)-vous\b",
    r"suivez-nous\b",
    r"recevez .{0,80}\b(?:mails?|newsletter|infolettre)\b",
    r"(?:à )?lire (?:aussi|également)\s?[:|»].{1,160}$",
    r"(?:iscriviti|abbonati|registrati|seguici)\b",
    r"(?:leggi|vedi) anche\s?[:|»].{1,160}$",
    r"(?:assine|inscreva-se|cadastre-se|siga-nos)\b",
    r"receba .{0,80}\b(?:e-?mail|newsletter)\b",
    r"(?:leia|veja) (?:também|mais)\s?[:|»].{1,160}$",
    r"(?:abonneer|schrijf) (?:je|u) (?:nu|op|in)\b",
    r"lees (?:ook|meer)\s?[:|»].{1,160}$",
)
"""Sentences that send the reader somewhere else."""

_PICTURE = r"(?:fotos?|fotografía|imagen|imágenes|photos?|crédits? photo|bild(?:er)?|immagini?|imagens?|imagem|beeld)"
_RESERVED = (
    r"(?:todos los derechos reservados|alle rechte vorbehalten|tous droits réservés|tutti i diritti riservati"
    r"|todos os direitos reservados|reproducción prohibida|reproduction interdite|riproduzione riservata)"
)
_WE_USE = r"(?:utilizamos|usamos|verwenden|utilisons|utilizziamo|gebruiken)"
_CORRECTION = (
    r"(?:fe de errores|corrección|rectificación|aclaración|korrektur|berichtigung|richtigstellung"
    r"|anmerkung der redaktion|rectificatif|erratum|correctif|errata|correzione|rettifica|precisazione|correção"
    r"|errata corrige|correctie)"
)
CREDITS = (rf"{_PICTURE}\s?[:/©].{{1,80}}",)
LEGAL = (
    r".{0,60}©.{0,240}",
    rf".{{0,80}}\b{_RESERVED}\b.{{0,160}}",
    rf".{{0,80}}\b{_WE_USE} (?:\w+ ){{0,3}}cookies\b.{{0,300}}",
)
CORRECTIONS = (rf"{_CORRECTION}\b[^:]{{0,40}}:.{{1,400}}",)
"""Lines that say what an earlier version had wrong."""

BY = ("por", "von", "par", "di", "door", "texto:", "text:", "texte :", "testo:", "autor:", "auteur :", "autore:")
JOINERS = ("y", "e", "und", "et", "en", "&")

MONTHS: tuple[tuple[str, ...], ...] = (
    ("enero", "januar", "jänner", "janvier", "gennaio", "janeiro", "januari"),
    ("febrero", "februar", "feber", "février", "febbraio", "fevereiro", "februari"),
    ("marzo", "märz", "mars", "março", "maart"),
    ("abril", "april", "avril", "aprile"),
    ("mayo", "mai", "maggio", "maio", "mei"),
    ("junio", "juni", "juin", "giugno", "junho"),
    ("julio", "juli", "juillet", "luglio", "julho"),
    ("agosto", "august", "août", "augustus"),
    ("septiembre", "setiembre", "september", "septembre", "settembre", "setembro"),
    ("octubre", "oktober", "octobre", "ottobre", "outubro"),
    ("noviembre", "november", "novembre", "novembro"),
    ("diciembre", "dezember", "décembre", "dicembre", "dezembro", "december"),
)
"""No two of these languages give one name to different months."""

WEEKDAYS = _phrases("""
lunes|martes|miércoles|jueves|viernes|sábado|domingo|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend
sonntag
lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica
segunda|terça|quarta|quinta|sexta|feira|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag
""")
ISSUED = _phrases(
    "publicado|publicada|veröffentlicht|erschienen|publié|publiée|pubblicato|pubblicata|gepubliceerd|creado|erstellt"
)
UPDATED = _phrases(
    "actualizado|actualizada|aktualisiert|mis à jour|modifié|aggiornato|aggiornata|atualizado|atualizada|bijgewerkt"
)
STAMPS = (
    ISSUED
    | WEEKDAYS
    | _phrases("""
actualizado|actualizada|aktualisiert|modifié|mis|mise|jour|aggiornato|aggiornata|atualizado|atualizada|bijgewerkt
stand|fecha|datum|data|date
el|a|la|las|los|de|del|h|hs|horas|hrs|am|um|uhr|le|à|il|alle|ore|del|dal|em|às|de|e|op|om|uur|min|minutos|minuti
minuten|minutes
lectura|lesezeit|lecture|lettura|leitura|leestijd|tiempo|temps|tempo|por|utc|gmt|cet|cest
""")
)
