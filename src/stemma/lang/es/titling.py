"""Spanish words by which a text shows that a phrase is the title of a work."""

from stemma.lang.es.accents import plain
from stemma.lang.names import Titling

WORKS = """
película filme film largometraje cortometraje corto cinta serie miniserie telenovela telefilme teleserie docuserie
documental docudrama biopic drama comedia tragedia thriller musical ópera zarzuela ballet sinfonía novela cuento relato
poema poemario libro ensayo biografía autobiografía memorias crónica antología trilogía saga álbum disco canción tema
sencillo himno podcast pódcast programa obra pieza cuadro escultura mural exposición videojuego juego cómic historieta
secuela precuela remake adaptación reportaje informe estudio artículo columna revista blog guion guión tesis manual
"""
LOOSE = """
corto cinta tema sencillo programa obra pieza cuadro juego informe estudio artículo columna revista exposición crónica
relato cuento drama tragedia comedia manual reportaje musical
"""
PARTS = """
episodio episodios capítulo capítulos temporada temporadas tráiler avance estreno rodaje guion guión elenco reparto
protagonista protagonistas secuela adaptación
"""
MADE = """
dirigida dirigido dirigidas escrita escrito protagonizada protagonizado producida producido publicada publicado
estrenada estrenado adaptada adaptado rodada basada basado ambientada ambientado compuesta compuesto
"""
SCRIPTED = "dirigida dirigido escrita escrito protagonizada protagonizado compuesta compuesto"

TITLING = Titling(
    works=plain(WORKS),
    loose=plain(LOOSE),
    parts=plain(PARTS),
    made=plain(MADE),
    scripted=plain(SCRIPTED),
    titled=plain("titulada titulado tituladas titulados"),
    called=plain("llamada llamado"),
    styled=plain("llamado llamada llamados llamadas denominado denominada apodado apodada conocido conocida"),
    by=frozenset({"por"}),
    being=plain("es fue era"),
)
