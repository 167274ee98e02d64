"""Sentence ends."""

from stemma.lang.sentence import Sentences

SENTENCES = Sentences(
    abbreviations=frozenset(
        """
        jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri a.m p.m a.d b.c b.c.e c.e
        e.s.t e.d.t p.s.t p.d.t g.m.t inc corp co ltd llc plc bros cos assn dept univ inst mfg intl jr sr esq ph.d m.d
        b.a m.a b.sc m.sc j.d d.d.s r.n st ave blvd rd dr ln pl sq hwy apt bldg ste ft mt ala ariz ark calif colo conn
        fla ga kan ky mich minn mo mont neb nev okla tenn tex va vt wis wyo n.y n.j n.h n.m n.c n.d s.c s.d r.i w.va
        d.c b.c p.e.i u.s u.k u.n e.u u.s.a u.a.e u.s.s.r l.a etc al eds approx dept lbs sq viz cf ca rs ext
        """.split()
    ),
    before_names=frozenset(
        """
        mr mrs ms mx messrs mme mlle dr prof rev fr hon pres gov lt sen sens rep reps gen adm maj col cpt capt cmdr
        cpl sgt pvt pfc brig supt insp det atty amb sec treas st ste sr sra srta h.e h.r.h h.m vs v e.g i.e eg ie
        u.s.s h.m.s
        """.split()
    ),
    before_numbers=frozenset("no nos vol vols fig figs p pp art arts sec secs ch pt op cap para".split()),
    starters=frozenset(
        """
        the a an this that these those it he she they we i you there here his her its their our my your but and or nor
        so yet however although though while when where whereas after before since until because if unless as once
        what who why how which whether meanwhile then now also still instead despite according in on at by for from
        with without under over during about among between both each every some many most several all no not one two
        three four five six seven eight nine ten another other others such even only just earlier later
        """.split()
    ),
)
