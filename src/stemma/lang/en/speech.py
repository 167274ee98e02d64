"""Attribution."""

from stemma.lang.en.minds import ABOUT, CALLING, MIND, MINDED_NOUNS
from stemma.lang.en.verbs import PRESENT
from stemma.lang.en.words import WORDS
from stemma.lang.en.works import HAPPENINGS
from stemma.lang.speech import Speech

SAY = frozenset(
    """
    charged charge charges
    said says say told tells tell added adds add explained explains explain announced announces announce stated states
    state declared declares declare reported reports report wrote writes write claimed claims claim argued argues
    argue insisted insists insist asked asks replied replies reply answered answers responded responds noted notes
    note observed observes remarked remarks commented comments continued continues warned warns warn confirmed
    confirms confirm denied denies deny acknowledged acknowledges acknowledge admitted admits admit conceded concedes
    concede suggested suggests suggest alleged alleges allege asserted asserts assert maintained maintains contended
    contends contend testified testifies testify tweeted tweets posted posts predicted predicts predict estimated
    estimates estimate recalled recalls recall recounted recounts promised promises promise vowed vows pledged pledges
    urged urges urge advised advises complained complains joked jokes quipped quips shouted shouts cried cries
    whispered whispers yelled yells concluded concludes conclude stressed stresses stress emphasized emphasizes
    emphasised emphasises believes believe thinks think thought believed hopes hoped expects expect expected fears
    feared agreed agrees agree countered counters disclosed discloses disclose demanded demands proclaimed proclaims
    mused muses reiterated reiterates repeated repeats retorted retorts cautioned cautions caution clarified clarifies
    speculated speculates opined opines reckons reckoned lamented laments boasted boasts bragged brags informed
    informs quoted quotes cited cites swore swears shares shared mentioned mentions hinted hints criticized criticizes
    criticised criticises praised praises accused accuses blamed blames assured assures barked barks snapped snaps
    fumed teased chanted thundered stammered muttered murmured mumbled exclaimed exclaims interjected interjects
    sighed laughed remembered remembers remember elaborated elaborates volunteered ventured
    affirmed affirms posited posits guessed guesses gushed gushes summed sums
    """.split()
)
SHOW = frozenset(
    """
    revealed reveals reveal found finds find showed shows show shown indicated indicates indicate read reads detailed
    details documented documents chronicled chronicles described describes outlined outlines uncovered uncovers exposed
    exposes calculated calculates ruled determined determines determine established establishes pointed points
    """.split()
)
CALL = frozenset(
    """
    called calls calling described describes describing dubbed dubs dubbing termed terms labeled labels labelled
    labeling branded brands denounced denounces denouncing dismissed dismisses dismissing hailed hails hailing praised
    praising characterized characterizes characterised characterises slammed slamming blasted blasting
    """.split()
)
SAYING = frozenset(
    """
    saying adding telling noting explaining warning claiming arguing insisting stating writing declaring announcing
    suggesting stressing asserting alleging pointing revealing reporting remarking observing asking concluding
    confirming denying acknowledging admitting predicting recalling promising tweeting emphasizing emphasising
    """.split()
)
NOUNS = frozenset(
    """
    calls call show shows report reports state states claim claims point points note notes estimate estimates thought
    posts guesses sums share shares fear fears hope hopes feels reads read answers answer comments
    remarks demands promise promises finds find documents details exposes labels brands blasts request advise lament
    boasts jokes reply replies cries tweets warns counters counter felt found expected established determined estimated
    brand reasons says tells repeats
    """.split()
) - frozenset("says tells warns found".split())
NOUNS |= MINDED_NOUNS
PEOPLE = frozenset(
    """
    spokesman spokeswoman spokesperson spokespeople spokesmen official officials minister ministers president chief
    director manager chairman chairwoman chair secretary governor mayor senator congressman congresswoman
    representative judge lawyer lawyers attorney prosecutor prosecutors investigator investigators detective officer
    officers commander general colonel captain sergeant lieutenant sheriff expert experts analyst analysts researcher
    researchers scientist scientists professor doctor doctors nurse author writer journalist journalists reporter
    reporters correspondent editor columnist critic critics reviewer blogger creator producer filmmaker actor actress
    star showrunner screenwriter director witness witnesses eyewitness eyewitnesses survivor survivors victim victims
    resident residents neighbour neighbours neighbor neighbors villager villagers relative relatives mother father son
    daughter wife husband brother sister interviewee interviewees source sources insider insiders aide aides adviser
    advisers advisor advisors diplomat diplomats activist activists protester protesters leader leaders candidate
    campaigner strategist owner founder executive executives engineer engineers employee employees worker workers
    student teacher fan fans viewer user man woman boy girl person people character characters insurer consultant
    historian economist ambassador envoy firefighter fireman rescuer rescuers pastor priest bishop coach player
    patient suspect defendant inmate supporter supporters opponent opponents voter voters member members colleague
    friend friends family families parents children crew girlfriend boyfriend partner partners cousin cousins uncle aunt
    insiders delegate juror attorneys rep representatives exec staffer deputy deputies publicist agent passenger pilot
    lawmaker legislator politician tenant councillor congressmen driver boss bosses captain crewman
    """.split()
)
NAMELESS = frozenset(
    """
    source sources insider insiders official officials person people witness witnesses interviewee interviewees aide
    aides spokesman spokeswoman spokesperson others some many observers critics experts analysts residents employee
    employees
    """.split()
)
BODIES = frozenset(
    """
    company firm ministry department agency authority authorities government police court council committee commission
    organisation organization institute university bureau office campaign party union association group charity
    foundation board team administration embassy hospital bank corporation operator network service carrier provider
    unit regulator watchdog army military navy parliament congress senate state city county cartel studio platform
    coroner tribunal cabinet palace church school center centre institute academy museum club league
    federation
    """.split()
)
OFFICIALS = frozenset(
    """
    police ministry department authority authorities government court council commission official officials minister
    prosecutor prosecutors coroner sheriff army military navy regulator embassy mayor governor judge tribunal
    parliament bureau cabinet
    """.split()
)
DOCUMENTS = frozenset(
    """
    information list lists checklist shortlist register registers judgment judgement recording recordings
    report reports statement investigation article story study survey poll paper book memoir documentary film series
    trailer clip synopsis letter email e-mail memo transcript documents document records record filing filings lawsuit
    complaint indictment affidavit release review analysis post blog tweet website site data figures statistics
    estimate estimates findings research inquiry audit account accounts essay interview interviews history profile
    feature column editorial polls studies surveys reports reviews stories articles statements letters emails books
    papers memos websites posts tweets filings transcripts investigations analyses inquiries audits releases
    interviews headline headlines testimony testimonies post-mortem autopsy census count tally dossier bulletin update
    toll warrant ruling verdict message advertisement ad video broadcast episode podcast novel exposé expose reporting
    coverage wikipedia number press
    """.split()
)
AGENCIES = frozenset(
    """
    agency newspaper daily weekly magazine broadcaster channel tabloid outlet wire newswire site website network paper
    station media television tv radio
    """.split()
)
MEDIA = frozenset(
    """
    statement interview release conference briefing post blog tweet email e-mail letter report article review column
    speech memo video message note filing testimony newspaper press documentary book memoir podcast broadcast
    editorial essay update call caption clip trailer synopsis interviews remarks announcement bulletin advisory
    document lawsuit complaint affidavit rally debate hearing program programme show address appearance op-ed trial
    court
    """.split()
)
HE = frozenset(
    """
    mr sir lord king prince duke father son brother husband uncle nephew grandfather grandson boy man spokesman chairman
    congressman policeman fireman salesman businessman fisherman councilman assemblyman widower boyfriend
    stepfather fr monsignor schoolboy gentleman brother-in-law
    """.split()
)
SHE = frozenset(
    """
    mrs ms miss madam dame lady queen princess duchess mother daughter sister wife aunt niece grandmother granddaughter
    girl woman spokeswoman chairwoman congresswoman policewoman businesswoman actress councilwoman assemblywoman widow
    girlfriend stepmother schoolgirl waitress sister-in-law
    """.split()
)
SIMPLE_PAST = frozenset(
    """
    arose ate awoke became began blew broke came chose did drank drew drove fell flew forbade foresaw forgave forgot
    froze gave got grew knew mistook overcame oversaw overthrew overtook ran rang retook rewrote rode rose sang sank
    saw shook shrank slew spoke sprang stank stole strode strove swam swore threw took tore trod underwent undertook
    undid was went were woke wore withdrew wrote
    """.split()
)
PEOPLE = PEOPLE | frozenset(f"{noun}s" for noun in PEOPLE if not noun.endswith("s"))
SPEECH = Speech(
    say=SAY,
    show=SHOW,
    call=CALL,
    nouns=NOUNS,
    reply=frozenset(
        """
        asked asks ask joked jokes quipped quips shouted shouts cried cries whispered whispers yelled yells replied
        replies answered answers responded responds continued continues accused accuses blamed blames praised praises
        quoted quotes cited cites criticized criticizes criticised criticises urged urges shared shares called calls
        posted posts began begins charged charge charges exclaimed exclaims sighed laughed interrupted interjected went
        agreed agrees agree found finds find maintained maintains mentioned mentions mention advised advises advise
        pledged assured assures barked snapped demanded remembered remembers remember ruled summed sums
        volunteered ventured elaborated elaborates guessed guesses gushed gushes
        """.split()
    ),
    relating=frozenset(
        "chronicling detailing describing documenting exposing investigating recounting examining exploring".split()
    ),
    asked_of=frozenset("told tells informed informs".split()),
    quote_as=frozenset("quoted quotes cited cites".split()),
    issued=frozenset("statement release announcement notice communique communiqué post".split()),
    passive=frozenset(
        """
        reported said told announced revealed confirmed described estimated stated found documented released issued
        disclosed uncovered published detailed exposed established determined quoted written explained observed noted
        informed outlined chronicled suggested indicated
        """.split()
    ),
    participles=frozenset("told said thought quoted shown found put".split()),
    be=frozenset("is are was were be been being get gets got gotten 's".split()),
    modals=frozenset("will would can could may might must should shall not never to n't cannot".split()),
    i=frozenset({"i", "we"}),
    by=frozenset({"by"}),
    saying=SAYING,
    tell=frozenset(
        """
        told tells tell telling informed informs inform informing asked asks ask asking warned warns warn warning
        assured assures assure assuring reminded reminds remind reminding notified notifies notify notifying
        advised advises
        """.split()
    ),
    deny=frozenset("denied denies deny denying refuted refutes disputed disputes rejected rejects".split()),
    doubt=frozenset(
        """
        claimed claims claim claiming alleged alleges allege alleging suggested suggests suggest suggesting believes
        believe believed thinks think thought speculated speculates estimated estimates estimate expects expected
        expect predicts predicted fears feared hopes hoped reckons reckoned
        """.split()
    ),
    according=(
        "according to", "per", "in the words of", "as told to", "in the view of", "in the opinion of", "as stated by",
        "as reported by", "as revealed by", "as quoted by", "as noted by", "as described by", "as confirmed by",
        "as documented by", "as documented in", "as reported in", "as told by", "citing", "courtesy of",
        "attributed to", "based on information from", "in the account of", "as reported on",
    ),
    citing=frozenset({"citing", "quoting"}),
    put=frozenset({"put", "puts"}),
    at=frozenset("at near around between above below over under".split()),
    true=frozenset("true real actual real-life".split()),
    unsure=frozenset({"if", "whether", "unless", "whatever", "however", "whoever", "wherever"}),
    based=(
        "based on", "based upon", "inspired by", "draws inspiration from", "drew inspiration from", "adapted from",
        "documented by", "documented in", "chronicled in", "chronicled by", "drawn from", "drawing on", "draws on",
        "reported by", "published by", "revealed by", "uncovered by", "investigated by", "detailed in", "described in",
        "released by", "obtained by", "seen by", "broke on", "first reported by", "first reported in",
    ),
    that=frozenset({"that", "why", "how", "whether", "what", "if", "when", "where"}),
    speaking=frozenset("speaking talking writing testifying tweeting posting appearing addressing briefing".split()),
    past_endings=WORDS.past_endings,
    gerund_endings=WORDS.participle_endings,
    adverb_endings=WORDS.adverb_endings,
    no_adverbs=frozenset("""
        ally anomaly assembly belly bully butterfly family fly italy jelly july monopoly only rally reply supply tally
    """.split()),
    one=frozenset({"one"}),
    person_endings=(
        "ist", "ists", "ician", "icians", "woman", "women", "man", "driver", "drivers", "keeper",
        "worker", "workers", "owner", "owners", "maker", "makers", "holder", "dealer", "grapher", "writer",
    ),
    same=frozenset({"same"}),
    relative=frozenset({"who", "which"}),
    person_who=frozenset({"who"}),
    thing_who=frozenset({"which"}),
    owners=("'s", "’s"),
    bare_that=frozenset({"that"}),
    openers=frozenset({"that", "and", "but", "while"}),
    closers=frozenset("and but while although as where which".split()),
    parting=frozenset("and but while although as".split()),
    aside=frozenset({"while", "though"}),
    like=frozenset({"as"}),
    attached=frozenset("of from for at with".split()),
    detached=frozenset({"at", "with"}),
    plain=frozenset("said says told wrote".split()),
    have=frozenset("have has had".split()),
    unheard=frozenset("expected asked told urged promised found determined".split()),
    medium_of=frozenset("for with on at to by".split()),
    medium_in=frozenset("in on via".split()),
    out_of=frozenset({"from"}),
    the=frozenset({"the"}),
    witnesses=frozenset("witness witnesses eyewitness eyewitnesses survivor survivors".split()),
    degrees=frozenset("more most very even too so less as".split()),
    particles=frozenset({"out"}),
    there=frozenset({"there"}),
    he=frozenset({"he", "she"}),
    sexes=(("he", HE), ("she", SHE)),
    it=frozenset({"it"}),
    they=frozenset({"they"}),
    articles=frozenset(
        """
        the a an this that these those his her its their our my one some many several two three four five six seven
        eight nine ten other another both each any every no all most few
        """.split()
    ),
    definite=frozenset("the this that these those our his her their".split()),
    alone=frozenset("one another others some many most few both several neither this that each".split()),
    opens=frozenset("the a an these those his her its their our my your".split()),
    finite=SIMPLE_PAST | PRESENT,
    periods=frozenset(
        "minutes hour hours day days week weeks month months year years decades night morning evening afternoon weekend"
        .split()
    ),
    joins=frozenset({"and", "or"}),
    further=frozenset({"and", "but"}),
    on_to=frozenset({"on", "this"}),
    to=frozenset({"to"}),
    who=frozenset({"who", "which", "whom", "whose", "that"}),
    breaks=frozenset(
        """
        don't doesn't didn't won't wouldn't can't couldn't isn't aren't wasn't weren't hasn't haven't hadn't shouldn't
        don’t doesn’t didn’t won’t wouldn’t can’t couldn’t isn’t aren’t wasn’t weren’t hasn’t haven’t hadn’t shouldn’t
        whatever whoever wherever whenever it's that's he's she's there's it’s that’s he’s she’s there’s
        also never already
        but while although though because since when if after before where whereas unless until so yet or nor than as
        that which is are was were be been being has have had does did do will would can could may might must should
        not
        """.split()
    ),
    prepositions=frozenset(
        """
        in on at by for from with without of to into onto over under about after before during since until through
        across against among between amid despite following given like near off per regarding upon via within beyond
        behind below above around toward towards throughout unlike besides beside along alongside outside inside
        """.split()
    ),
    adverbs=frozenset(
        """
        also then later earlier once just further again now recently has have had is was were are been still always
        never even already long first previously reportedly did does repeatedly publicly simply only often soon
        himself herself itself themselves today yesterday tonight
        """.split()
    ),
    people=PEOPLE,
    nameless=NAMELESS,
    bodies=BODIES,
    officials=OFFICIALS,
    documents=DOCUMENTS,
    agencies=AGENCIES,
    media=MEDIA,
    times=frozenset(
        """
        monday tuesday wednesday thursday friday saturday sunday today yesterday tonight earlier later recently
        afterwards afterward morning evening afternoon night week month year january february march april may june
        july august september october november december last this
        """.split()
    ),
    days=frozenset(
        """
        monday tuesday wednesday thursday friday saturday sunday january february april june july august september
        october november december
        """.split()
    ),
    on_day=frozenset("on in last late early this next since by until".split()),
    hearsay=frozenset("reportedly allegedly supposedly purportedly apparently ostensibly".split()),
    said_to_be=(
        "it is thought", "it was thought", "it is believed", "it was believed", "it is said", "it was said",
        "it was reported", "it is reported", "it has been reported", "it is understood", "it was understood",
        "there were reports", "there are reports", "it emerged", "it has emerged", "it is alleged", "it was alleged",
        "it is claimed", "it was claimed", "it is estimated", "it was estimated", "it is rumoured", "it is rumored",
        "rumor has it", "rumour has it", "reports say", "legend has it",
    ),
    official=frozenset({"official", "officially"}),
    but=frozenset("however moreover furthermore additionally".split()),
    on=frozenset(
        """
        however but moreover furthermore also then meanwhile additionally instead still yet therefore consequently
        later afterwards when after
        """.split()
    ),
    silent=False,
    adjectives_behind=False,
    own=(
        "told this newspaper", "told this paper", "told this website", "told this reporter", "told this magazine",
        "our reporter", "our correspondent", "our own correspondent", "told me", "we spoke to", "told us",
        "in an interview with this newspaper", "this newspaper has learned", "this newspaper understands",
    ),
    resuming=frozenset("and but because so or if unless until lest".split()),
    surveys=frozenset(
        """
        poll study survey report inquiry investigation probe audit watchdog census review lawsuit indictment affidavit
        complaint memo autopsy analysis commission paper court
        """.split()
    ),
    holding=frozenset({"in", "by", "to"}),
    views=frozenset(
        "view opinion estimate estimation reckoning telling account count judgment judgement assessment words".split()
    ),
    own_words=frozenset("own official best latest first initial".split()),
    withheld=(
        "not to be named", "not be named", "not to be identified", "not be identified", "declined to be named",
        "declined to be identified", "declined to give his name", "declined to give her name", "refused to be named",
        "condition of anonymity", "conditions of anonymity", "anonymously", "remain anonymous", "stay anonymous",
        "wished anonymity", "without giving his name", "without giving her name", "without giving their names",
        "not want his name", "not want her name", "not want their names", "not give his name", "not give her name",
        "not authorized to speak", "not authorised to speak", "not authorized to discuss", "withheld his name",
        "not authorised to discuss", "not authorized to comment", "withheld her name", "name was withheld",
        "name has been changed", "who requested anonymity", "did not wish to be", "not wish to be named",
    ),
    issuing=frozenset("published released issued compiled wrote commissioned posted filed".split()),
    nothing=frozenset({"nothing", "little"}),
    pasts=WORDS.finite,
    still=frozenset({"no", "longer", "now", "since"}),
    about=ABOUT,
    calling=CALLING,
    mind=MIND,
    events=HAPPENINGS
    - frozenset("inquiry inquest investigation trial protest".split())
    | frozenset("violence unrest events incidents development developments clashes outage outages failure".split()),
)  # fmt: skip
