"""Words by which English gives somebody the word or a thought: lemmas, from general knowledge of the language.

They decide which clauses of a treebank are attributions; the model learns them in context and is not bound to them.
"""

SAY = frozenset(
    """
    say tell state claim allege assert aver affirm announce declare proclaim report note observe remark comment
    mention add explain argue contend maintain insist reiterate repeat stress emphasize emphasise underline
    underscore highlight point acknowledge admit concede confess confirm deny refute dispute rebut reject warn
    caution predict forecast estimate project calculate reckon suggest propose recommend advise urge ask inquire
    enquire question wonder answer reply respond retort write tweet post blog text email cable testify swear vow
    pledge promise guarantee assure reassure agree disagree object protest complain grumble lament bemoan boast
    brag joke quip muse whisper mutter murmur shout yell scream cry exclaim call describe characterize
    characterise portray depict label brand term dub reveal disclose divulge leak tip inform notify brief update
    remind signal indicate imply hint insinuate intimate show find demonstrate prove establish conclude
    determine rule decide hold judge document detail outline list cite quote read recount relate narrate recall
    remember reminisce reflect speculate conjecture posit theorize hypothesize surmise suppose opine counter
    continue begin interject interrupt chime sum summarize summarise clarify specify stipulate spell lay
    elaborate expand preach teach lecture sing chant pray bid order command instruct direct demand request beg
    plead appeal implore entreat beseech press petition threaten challenge dare accuse blame charge denounce
    condemn criticize criticise slam blast attack lambast lambaste decry deplore rebuke chastise scold ridicule
    mock praise laud hail applaud commend compliment congratulate thank apologize apologise defend justify
    advocate champion endorse tout vouch certify attest verify corroborate authenticate publish broadcast print
    advertise issue release file submit invoke assess evaluate rate rank approve dismiss downplay echo restate
    retweet share express voice assail berate flag tease pitch contest contradict refer allude reaffirm renounce
    disavow ponder contemplate despise dislike admire respect
    """.split()
)
"""Verbs of saying and of showing; with a clause beneath, or beside a quotation."""

THINK = frozenset(
    """
    think believe know feel consider suspect doubt guess imagine assume presume expect anticipate fear worry
    hope wish want dream realize realise understand recognize recognise learn discover hear sense perceive
    figure reckon regard deem view appreciate regret resent intend plan aim decide resolve choose prefer desire
    seek hesitate refuse decline agree consent offer promise vow pledge threaten volunteer swear opt strive push
    favor favour oppose support accept welcome trust bet conclude infer
    """.split()
)
"""Verbs of thinking, feeling and wanting."""

WANT = frozenset(
    """
    want wish hope plan intend aim seek decide resolve choose prefer desire refuse decline agree consent offer
    promise vow pledge threaten volunteer swear opt expect fear hate demand ask request beg plead urge advise
    encourage order command instruct tell recommend call claim profess vote commit
    """.split()
)
"""Those whose infinitive is what is said or wanted: `vowed to rebuild it`, `urged him to resign`."""

ABOUT = frozenset(
    """
    deny reject refute dispute rebut condemn criticize criticise denounce decry deplore lambast lambaste rebuke
    praise laud hail applaud commend oppose support favor favour endorse advocate propose recommend announce
    describe discuss mention note cite acknowledge admit confirm reveal disclose predict forecast estimate
    promise pledge demand request question challenge defend justify emphasize emphasise stress highlight outline
    detail explain claim allege suspect doubt fear expect anticipate blame accuse reiterate lament regret
    welcome recall threaten suggest voice express tout approve mock ridicule dismiss downplay echo repeat
    restate rate desire prefer seek want despise dislike admire respect consider regard retweet share signal
    urge offer accept champion assail berate scold warn flag tease pitch plead contest contradict refer allude
    underline underscore reaffirm affirm renounce disavow concede hint ponder contemplate
    """.split()
)
"""Those that take a noun phrase for what is said: `denied the allegation`, `announced a plan`."""

NOUNS = frozenset(
    """
    claim allegation accusation assertion statement declaration announcement report rumor rumour suggestion hint
    indication sign finding conclusion prediction forecast estimate warning threat promise pledge vow assurance
    guarantee admission confession denial insistence argument contention complaint concern fear worry hope
    belief view opinion idea notion thought feeling impression suspicion doubt expectation assumption theory
    hypothesis speculation conviction realization realisation recognition understanding knowledge decision plan
    intention desire wish demand request call plea appeal proposal recommendation advice testimony account
    assessment message revelation disclosure criticism praise charge
    """.split()
)
"""Nouns whose clause is what somebody says or thinks: `his claim that`."""

SURE = frozenset(
    """
    sure certain confident convinced aware unaware afraid fearful concerned worried hopeful optimistic
    pessimistic adamant doubtful skeptical sceptical glad happy proud sorry sad pleased delighted disappointed
    surprised shocked grateful thankful angry upset determined ready willing unwilling eager reluctant critical
    supportive
    """.split()
)
"""Adjectives with a clause: `is confident that`."""

OF = {
    "for": frozenset("call push ask advocate argue plead press apologize apologise wish hope long pray vote".split()),
    "of": frozenset(
        "warn complain boast speak talk accuse approve disapprove think dream tell write hear know".split()
    ),
    "about": frozenset(
        "warn complain boast speak talk worry wonder joke ask write brag care lie know hear tell".split()
    ),
    "on": frozenset("comment insist elaborate remark reflect focus agree".split()),
    "to": frozenset("refer point allude object admit agree confess testify respond react".split()),
    "against": frozenset("argue warn speak vote rail inveigh caution campaign".split()),
    "at": frozenset("hint".split()),
    "with": frozenset("agree disagree".split()),
}
"""Verbs that reach what is said by a preposition: `called for an inquiry`."""
