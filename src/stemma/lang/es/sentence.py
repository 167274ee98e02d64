"""Sentence ends."""

from stemma.lang.sentence import Sentences

SENTENCES = Sentences(
    abbreviations=frozenset(
        """
        ene feb mar abr may jun jul ago sept sep oct nov dic lun mié jue vie sáb dom a.m p.m a.c d.c a.j.c etc s.a s.l
        s.a.u s.l.u s.r.l s.c c.v s.a.b s.a.s cía hnos ltda ee.uu eeuu uu ee ff.aa rr.hh jj.oo cc.oo r.u a.p bs.as d.f
        e.u u.e o.n.u ed eds dpto depto dept prof apdo tel teléf izq izda dcha ud uds vd vds aprox máx mín vid op cit
        cf ibíd íd jr avda av ctra pza plza edif col km kg cm mm m min seg hab nro
        """.split()
    ),
    before_names=frozenset(
        """
        sr sra srta sres sras dr dra dres d dña dª da don mons pbro rev fr prof profa lic lcdo lcda ing arq abog
        gral gen cap cmdte cnel tte sgto alfz alte hno hna sto sta san pte pdte pdta ministro excmo excma ilmo ilma
        p.ej ej vs v avda av ctra c pza plza pg
        """.split()
    ),
    before_numbers=frozenset("n nº núm núms num nro pág págs p pp vol vols t art arts cap caps fig figs apdo".split()),
    starters=frozenset(
        """
        el la los las lo un una unos unas este esta esto estos estas ese esa eso esos esas aquel aquella aquello
        aquellos aquellas él ella ellos ellas nosotros usted ustedes yo tú su sus mi mis nuestro nuestra pero
        ni sino aunque mientras cuando donde como según porque pues si para por de desde en entre con sin sobre tras
        durante ante bajo contra hacia hasta al del antes después luego entonces también además ahora ayer hoy
        todavía aún ya así todo toda todos todas cada algún alguna algunos algunas ningún ninguna otro otra otros
        otras muchos muchas varios varias no nadie nada dos tres cuatro cinco seis siete ocho nueve diez quien quienes
        cual qué quién cómo cuándo dónde cuánto sólo solo incluso
        """.split()
    ),
)
