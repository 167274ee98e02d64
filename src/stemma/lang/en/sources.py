"""Sources."""

from stemma.lang.sources import SourceWords

SOURCES = SourceWords(
    media=frozenset(
        """
        times post news herald gazette tribune journal press mail express mirror star sun guardian observer telegraph
        independent chronicle courier examiner inquirer record reporter sentinel standard dispatch bulletin echo argus
        weekly daily magazine monthly radio tv television broadcasting broadcaster newspaper newspapers wire
        newswire agency
        media online morning evening sunday monde figaro zeitung spiegel prensa diario noticias publica today tonight
        review digest ledger globe advertiser enquirer monitor mercury advocate newsroom nieuws nyheter repubblica
        """.split()
    ),
    outlets=frozenset(
        """
        afp reuters ap upi efe dpa ansa tass interfax xinhua kyodo yonhap mena anadolu bernama pti ians tanjug
        belga bbc cnn
        nbc cbs abc msnbc npr pbs cnbc bloomberg itv sky rte rai zdf ard orf nrk svt dr yle nos tf1 bfmtv nhk aljazeera
        vox vice politico axios propublica buzzfeed wired newsweek forbes slate salon variety indiewire deadline time
        economist atlantic yorker nature science wikipedia bellingcat semafor quartz gizmodo mashable libération
        """.split()
    ),
    wires=(" news agency", " press agency", " news service", " wire service", " newswire"),
    criticism=frozenset("review reviews reviewed".split()),
    speakers=frozenset("spokesman spokeswoman spokesperson spokesmen spokespeople".split()),
    of_the=frozenset({"of the", "at the", "for the", "with the", "of its"}),
    voices_of=frozenset(
        """
        spokesman spokeswoman spokesperson spokesmen spokespeople representative official officials officer
        director chief
        head president vice-president chairman chairwoman chair ceo cfo executive manager secretary minister
        commissioner
        chancellor governor mayor ambassador leader founder co-founder owner partner commander captain
        journalist reporter correspondent editor columnist critic writer author contributor anchor presenter
        engineer lawyer attorney agent insurer curator
        """.split()
    ),
    independent=frozenset(
        """
        professor lecturer student resident survivor victim witness neighbour neighbor employee worker member fan viewer
        graduate alumnus player passenger patient customer
        """.split()
    ),
    belonging=frozenset("of at with for from in on".split()),
    beside=frozenset({"in", "on", "for"}),
    articles=frozenset({"the", "a", "an"}),
    indefinite=frozenset("a an another one some several two three many other both".split()),
    standing=frozenset(
        "police officials authorities prosecutors court government army military officers witnesses residents".split()
    ),
    generic=frozenset(
        """
        police officials authorities officers experts analysts sources source critics residents witnesses reports media
        government state spokesman spokeswoman spokesperson prosecutors investigators lawyers doctors rescuers company
        firm agency ministry statement report people others locals firefighters emergency services service insiders
        story stories events event history testimonies observers scientists researchers fans viewers reviewers
        interviewees relatives families survivors
        """.split()
    ),
    releases=frozenset("release statement announcement communique communiqué post blog update bulletin notice".split()),
    houses={
        "police": frozenset("police force constabulary gendarmerie gendarmes policemen detectives".split()),
        "sheriff": frozenset("sheriff sheriffs".split()),
        "company": frozenset(
            """
            company firm operator maker manufacturer carrier airline retailer supplier conglomerate corporation
            employer developer contractor provider producer startup brand chain business owner owners
            plc ltd inc corp llc limited
            """.split()
        ),
        "ministry": frozenset("ministry department".split()),
        "government": frozenset("government administration cabinet".split()),
        "inquiry": frozenset(
            """
            inquiry enquiry investigation probe inquest report review study audit findings survey analysis research
            article story
            """.split()
        ),
        "university": frozenset("university college institute academy".split()),
        "school": frozenset("school".split()),
        "court": frozenset("court tribunal".split()),
        "prosecution": frozenset("prosecutor prosecutors prosecution".split()),
        "union": frozenset("union federation".split()),
        "association": frozenset("association society group organisation organization charity campaign".split()),
        "council": frozenset("council municipality borough".split()),
        "hospital": frozenset("hospital clinic infirmary".split()),
        "studio": frozenset("studio studios pictures distributor".split()),
        "paper": frozenset("paper newspaper daily tabloid broadsheet magazine weekly".split()),
        "agency": frozenset(
            "agency service services authority office bureau trust board commission directorate brigade".split()
        ),
        "church": frozenset("church diocese archdiocese parish".split()),
        "party": frozenset("party".split()),
        "bank": frozenset("bank lender".split()),
        "fire": frozenset("firefighters brigade".split()),
        "army": frozenset("army military forces".split()),
        "team": frozenset("team club side".split()),
    },
    ranks={
        "police": frozenset(
            """
            police constable inspector insp superintendent supt sergeant sgt detective det trooper patrolman
            constables troopers detectives policeman policewoman
            """.split()
        ),
        "sheriff": frozenset("sheriff undersheriff".split()),
        "army": frozenset("army military colonel col brigadier brig lieutenant-colonel".split()),
        "court": frozenset("judge justice magistrate".split()),
        "prosecution": frozenset("prosecutor district".split()),
        "fire": frozenset("fire firefighter".split()),
    },
    former=frozenset("former ex retired late then-former onetime one-time ex-police".split()),
    units=frozenset("unit subsidiary arm division branch affiliate offshoot".split()),
    authorities=frozenset("authorities authority officials official officers officer investigators".split()),
    vague=frozenset(
        """
        official officials authority authorities officer officers police source sources insider insiders expert experts
        analyst analysts people person investigator investigators prosecutor prosecutors lawyer lawyers media
        report reports government state company spokesman spokeswoman spokesperson spokespeople executive executives
        industry others observers aide aides scientist scientists researcher researchers detectives leaders somebody
        someone
        """.split()
    ),
    translated=tuple(
        (
            "translated by|translated from|translation by|translation from the|translation:|translator:|"
            "this is a translation|this article is a translation|a translation of the|read the original in|"
            "originally published in|originally appeared in|originally written in"
        ).split("|")
    ),
    released=(
        "for immediate release",
        "press release",
        "media release",
        "news release",
        "media statement",
        "press statement",
        "joint statement",
        "notes to editors",
        "note to editors",
        "media contact",
        "press contact",
        "media contacts",
        "press contacts",
        "media enquiries",
        "media inquiries",
        "press enquiries",
        "press inquiries",
        "press office:",
        "press notes",
        "statement by",
        "statement from",
        "statement on behalf",
        "official statement",
        "open letter from",
        "communiqué",
    ),
    ministers=frozenset("minister ministers secretary".split()),
)
