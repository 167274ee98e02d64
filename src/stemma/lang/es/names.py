"""What Spanish names are made of."""

from types import MappingProxyType

from stemma.lang.es.accents import plain, unaccented
from stemma.lang.es.organisations import AGENCIES, BODIES, FORCES, FORMS, HEADS
from stemma.lang.es.places import CITIES, COMPASS, COUNTRIES, DEMONYMS, OPENERS, REGIONS
from stemma.lang.es.places import HEADS as PLACE_HEADS
from stemma.lang.es.titling import TITLING
from stemma.lang.given import GIVEN
from stemma.lang.names import Names

MORE_GIVEN = """
adrián agustín aitor ainhoa alba alberto alejandra alejandro alfredo alicia almudena álvaro amaia amaya ana ángel ángela
ángeles antonio antonia araceli arantxa armando arturo asunción aurelio beatriz begoña belén benito berta blas borja
bruno camilo candela carla carlota carmelo carmen catalina cayetana cayetano celeste celestino césar clara claudio
clemente concha conchita consuelo cristina cruz dámaso daniela david diego dolores edmundo elena elías elisa eloy
elvira emilia emilio encarna enrique ernesto esperanza esteban estefanía ester esther eugenio eulalia eva evaristo
fabián federico felipe félix fermín fernanda fernando fidel florencia florencio francisca francisco gabino gabriela
gaspar genaro gerardo germán gilberto gloria gonzalo gregorio guadalupe guillermo gustavo héctor hilda hugo ignacio
íñigo inés inmaculada irene iria isaac isabel isidoro ismael itziar iván iker jacinta jacobo jaime javier jesús jimena
joan joaquín jordi jorge josé josefa josefina juan juana julián juliana julia julio justo laura leandro leire leonor
leopoldo leticia lidia lorena lorenzo lourdes lucas lucía luciano luis luisa macarena magdalena maite manuel manuela
marc marcela marcelino marcelo marcos margarita maría mariana mariano maribel marina mario marisa marisol marta martín
martina mateo matías mauricio maximiliano mercedes merche miguel milagros minerva mireia miriam moisés mónica
montserrat natalia nicolás nieves noelia noemí norma nuria octavio olga omar óscar pablo paco paloma paola paquita
pascual patricia patricio paula paulina paz pedro pepa pepe pilar primitivo rafael ramiro ramón raquel raúl rebeca
remedios renata ricardo rita roberto rocío rodolfo rodrigo rogelio román rosa rosalía rosario rubén ruth salvador
samuel sancho sandra santiago santos sara saúl sebastián sergio severino silvia simón sofía soledad sonia susana
tamara tania telmo teodoro teresa teófilo timoteo tomás trinidad unai úrsula valentín valentina valeria vanesa vega
vera verónica vicente víctor victoria vicenta violeta virginia xavier ximena yago yolanda zulema
"""
TITLES = """
sr sra srta sres sras señor señora señorita don doña d dña dr dra doctor doctora prof profesor profesora lic licenciado
licenciada ing ingeniero ingeniera arq arquitecto arquitecta abogado abogada presidente presidenta expresidente
expresidenta ex-presidente vicepresidente vicepresidenta primer-ministro primera-ministra ministro ministra exministro
exministra viceministro viceministra secretario secretaria subsecretario subsecretaria consejero consejera concejal
concejala edil alcalde alcaldesa exalcalde exalcaldesa gobernador gobernadora exgobernador diputado diputada exdiputado
senador senadora senadores congresista eurodiputado eurodiputada delegado delegada embajador embajadora cónsul canciller
intendente juez jueza magistrado magistrada fiscal procurador procuradora comisario comisaria inspector inspectora
agente sargento cabo teniente capitán capitana comandante coronel general almirante contralmirante mariscal brigadier
subteniente jefe jefa director directora exdirector subdirector subdirectora coordinador coordinadora presidentes
portavoz vocero vocera líder lideresa dirigente rey reina príncipe princesa infante infanta duque duquesa conde condesa
marqués marquesa barón baronesa emperador emperatriz zar papa cardenal arzobispo obispo monseñor padre madre fray sor
hermano hermana beato pastor rabino imán ayatolá jeque sultán emir actor actriz cantante escritor
escritora novelista poeta periodista reportero reportera director-general cineasta guionista productor productora
entrenador entrenadora técnico delantero defensa portero guardameta centrocampista árbitro tío tía abuelo abuela
rector rectora decano decana catedrático catedrática historiador historiadora analista economista testigo camarada
compañero compañera capo narcotraficante
"""
KIN = """
hermano hermana hermanos padre madre hijo hija hijos esposo esposa marido mujer viudo viuda tío tía primo prima sobrino
sobrina abuelo abuela nieto nieta cuñado cuñada suegro suegra yerno nuera novio novia pareja gemelo gemela mellizo
mellizo hermanastro hermanastra padrastro madrastra hijastro hijastra bisabuelo bisnieto exmarido exmujer
"""
ORDINARY = """
el la los las lo un una unos unas este esta esto estos estas ese esa eso esos esas aquel aquella y e o u ni pero mas
sino aunque porque que si como cuando donde mientras según para por de del desde en entre con contra sin sobre tras
bajo ante hacia hasta durante mediante a al no sí también tampoco ya aún todavía siempre nunca muy más menos tan tanto
así entonces luego después antes ahora hoy ayer mañana anoche aquí allí además incluso solo sólo casi apenas quizá
quizás bien mal cada todo toda todos todas otro otra otros otras algún alguna algunos algunas ningún ninguna muchos
muchas mucho mucha pocos pocas varios varias ambos ambas cualquier demás quien quienes cual cuales cuyo qué quién cómo
cuándo dónde cuánto cuántos cuál nadie nada alguien algo yo tú él ella nosotros ustedes ellos ellas usted su sus mi mis
nuestro nuestra nuestros se le les me nos es son era eran fue fueron será ha han había hay hubo está están estaba tiene
tienen tenía puede pueden podría debe hace hizo dijo dice dijeron afirmó aseguró explicó señaló añadió agregó indicó
recordó contó informó anunció denunció declaró según sin-embargo asimismo igualmente finalmente actualmente
recientemente posteriormente anteriormente previamente inicialmente precisamente especialmente solamente realmente
desgraciadamente lamentablemente afortunadamente evidentemente naturalmente lunes martes miércoles jueves viernes
sábado domingo enero febrero marzo mayo junio agosto septiembre setiembre octubre noviembre diciembre primavera verano
otoño invierno navidad pascua semana mes año siglo norte sur este oeste gobierno policía autoridades gente hombres
mujeres niños vecinos testigos expertos investigadores médicos bomberos víctimas familias familiares estudiantes
trabajadores críticos fuentes medios miles cientos decenas millones uno dos tres cuatro cinco seis siete ocho nueve diez
once doce veinte treinta cien mil primero primera segundo segunda tercero tercera último última nuevo nueva nuevos
gran grande buen bueno mejor peor mayor menor viejo joven gracias buenos hola adiós señores publicidad anuncio foto
fotos fotografía imagen imágenes vídeo video galería fuente redacción compartir comentarios suscríbete lea lee leer
vea ver más noticias noticia última actualidad opinión portada inicio sociedad política economía cultura deportes
internacional nacional local sucesos provincia tv pdf ok dvd cd sms gps adn vih sida covid covid-19 pib iva iphone-s
dios señor biblia corán ramadán internet web artículo capítulo página figura tabla lista anexo ley decreto real ante
tras-ello mientras-tanto tal tales dicho dicha dichos dichas unas-horas durante dado dada debido gracias pese pese-a
aparte junto frente respecto acerca incluso excepto salvo quizá ojalá claro cierto verdad parece hubo existe existen
queda quedan falta faltan basta llegó llegaron salió salieron murió murieron nació hablar ver hacer ir tener poder
saber querer decir dar hicieron vino fuimos estuvo fin parte partes ii iii iv vi vii viii ix xi xii xiii xiv xv xvi
xvii xviii xix xx xxi
ceo cfo vez veces día días hora horas noche tarde
"""
SAME = {
    "estados unidos": "ee uu, ee.uu, eeuu, estados unidos de america, usa, eua, e.u, ee. uu",
    "reino unido": "uk, ru",
    "gran bretana": "bretana mayor",
    "paises bajos": "holanda",
    "union europea": "ue",
    "naciones unidas": "onu, organizacion de las naciones unidas",
    "organizacion del tratado del atlantico norte": "otan",
    "fondo monetario internacional": "fmi",
    "organizacion mundial de la salud": "oms",
    "emiratos arabes unidos": "eau",
    "republica checa": "chequia",
    "arabia saudi": "arabia saudita",
    "kiev": "kyiv",
    "pekin": "beijing",
    "ciudad de mexico": "cdmx, mexico df, mexico d.f, distrito federal",
    "mar mediterraneo": "mediterraneo",
    "oceano atlantico": "atlantico",
    "oceano pacifico": "pacifico",
    "mar baltico": "baltico",
    "agencia efe": "efe",
    "pais vasco": "euskadi",
    "associated press": "ap",
    "partido socialista obrero espanol": "psoe",
    "partido revolucionario institucional": "pri",
    "guardia civil": "benemerita",
}
"""Full name -> other names of the same place or body."""

LINKS = frozenset(
    {"de", "del", "y", "e", "para", "la", "las", "los", "el", "en", "por", "sin", "con", "al", "a", "of", "and"}
)
PARTICLES = frozenset(
    "de del la las los el van von vom der den ter di da do dos das du bin ibn al y e san santa i".split()
)


def listed(*lists: str) -> frozenset[str]:
    """Split comma-separated names into a set in lower case, without accents and final stops."""
    spelled = (unaccented(name.lower()) for names in lists for name in names.split(","))
    return frozenset(" ".join(word.rstrip(".") for word in name.split()) for name in spelled if name.strip())


PLACES = listed(COUNTRIES, REGIONS, CITIES)

NAMES = Names(
    titles=plain(TITLES),
    given=GIVEN | plain(MORE_GIVEN),
    generations=frozenset({"jr", "ii", "iii", "iv", "vi", "vii", "viii", "xiii", "xvi"}),
    kin=plain(KIN),
    families=plain("hermanos hermanas familia clan dinastía matrimonio gemelos mellizos"),
    places=PLACES,
    place_heads=plain(PLACE_HEADS),
    place_openers=plain(OPENERS),
    adjectives=plain(DEMONYMS) - PLACES,
    organisations=listed(AGENCIES, BODIES),
    organisation_heads=plain(HEADS),
    company_forms=frozenset(FORMS.split()),
    company_groups=frozenset({"grupo", "group", "holding", "holdings", "company"}),
    lower_heads=frozenset(),
    forces=plain(FORCES),
    particles=PARTICLES,
    prefixes=frozenset("pro anti ex no pos post pre co multi semi sub super ultra neo inter trans contra vice".split()),
    links=LINKS,
    of=frozenset({"de", "del", "of"}),
    meant_for=frozenset({"para"}),
    joins=frozenset({"y", "e"}),
    listing=frozenset({",", "&", "o", "y", "u", "otra", "otro", "otras", "otros"}),
    makers=frozenset({"por", "con"}),
    small=LINKS | PARTICLES | frozenset({"un", "una", "su", "sobre", "contra", "que", "se", "no"}),
    heads=plain(PLACE_HEADS) | plain(HEADS),
    articles=frozenset({"el", "la", "los", "las"}),
    ordinary=plain(ORDINARY),
    same=MappingProxyType({other: full for full, others in SAME.items() for other in others.split(", ")}),
    locating=frozenset({"en", "hacia", "desde", "hasta"}),
    compass=plain(COMPASS),
    head_first=True,
    two_surnames=True,
    small_titles=True,
    possessive=(),
    inner_capitals=("Mc", "Mac"),
    titling=TITLING,
)
