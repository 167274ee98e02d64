"""Spanish words for works of fiction and report, for their makers and watchers, and for what ties them to the world."""

from stemma.lang.es.accents import both

WORKS = both(
    """
    película películas filme filmes film largometraje largometrajes cortometraje cortometrajes cinta cintas serie
    series miniserie miniseries telenovela telenovelas teleserie culebrón documental documentales docudrama docuserie
    biopic drama dramas comedia comedias tragedia thriller musical musicales ópera óperas ballet novela novelas
    novelista bestseller memorias podcast podcasts cómic cómics videojuego videojuegos adaptación adaptaciones secuela
    precuela remake trilogía saga sagas franquicia episodio episodios temporada temporadas capítulo capítulos
    guion guión guiones personaje personajes protagonista protagonistas antagonista tráiler avance teaser rodaje
    banda-sonora taquilla largometraje obra-de-teatro
    """
) - {"novelista"}
MAKERS = both(
    """
    cineasta cineastas guionista guionistas dramaturgo dramaturga novelista novelistas realizador realizadora
    realizadores actor actores actriz actrices elenco reparto espectador espectadores espectadora televidente
    televidentes cinéfilo cinéfilos productora productoras creador creadora creadores showrunner
    """
)
MAKING = both(
    """
    estrena estrenan estrenó estrenaron estrenada estrenado estrenarse rodó rodada rodado rueda filmó filmada filmado
    dirige dirigió dirigida dirigido protagoniza protagonizan protagonizó protagonizada protagonizado produce produjo
    producida producido interpreta interpretan interpretó interpretada emite emitió emitida emitido retransmite adapta
    adaptó adaptada adaptado retrata retratan retrató encarna encarnó reseñó reseña doblada guionizada escrita
    grabada proyecta proyectó proyectada
    """
)
LOOSE = both(
    """
    álbum álbumes disco discos público autor autora autores libro libros cadena clip cine cines compositor compositora
    director directora directores editor editora editorial final escena escenas espectáculo estudio estudios ficción
    festival festivales guionización juego juegos género grabación imágenes jurado música narrador narradora papel
    papeles plataforma productor productora programa programas sala salas teatro teatros trama tramas canción
    canciones obra obras crítico crítica críticos lector lectores aficionado aficionados estrella estrellas pantalla
    pantallas piloto
    """
)
"""Words that speak of a work only in an article about one."""
BRIDGES = frozenset(
    (
        "basada en|basado en|basadas en|basados en|se basa en|inspirada en|inspirado en|inspirada por|inspirado por|"
        "se inspira en|inspiración de|historia real|historias reales|hechos reales|hecho real|sucesos reales|"
        "acontecimientos reales|vida real|personajes reales|la verdadera historia|la historia real|"
        "detrás de la historia|"
        "adaptada de|adaptado de|adaptación de|ficticio|ficticia|ficticios|ficticias|inventado|inventada|inventados|"
        "invención|inventa|no aparece en la película|no está en la película|en realidad|en la realidad|nunca existió|"
        "nunca ocurrió|nunca sucedió|ficción|ficcionada|ficcionado|ficcionaliza|novelada|dramatización|"
        "dramatiza|recrea|recreación|reconstruye|reconstrucción de|narra la historia|cuenta la historia|"
        "relata la historia|"
        "licencia artística|licencias artísticas|licencia dramática|licencias dramáticas|licencias creativas|"
        "rigor histórico|fiel a los hechos|fiel a la realidad|homenaje a|en memoria de|personaje compuesto|"
        "nombres cambiados|se cambiaron los nombres|historia detrás de|lo que hay de cierto|qué hay de cierto"
    ).split("|")
)
