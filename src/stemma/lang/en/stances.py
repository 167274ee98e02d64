"""How sure and how willing words are: verbs of saying by what they do, and the words around hedges and negations."""

from stemma.lang.en.verbs import PRESENT
from stemma.lang.stances import Stances

STANCES = Stances(
    acts=(
        (
            "denies",
            frozenset(
                """
                deny denies denied denying reject rejects rejected rejecting refute refutes refuted refuting dispute
                disputes disputed disputing dismiss dismisses dismissed dismissing rebut rebuts rebutted rebutting
                contradict contradicts contradicted contradicting disavow disavows disavowed disclaim disclaims
                disclaimed repudiate repudiates repudiated repudiating denial
                """.split()
            ),
        ),
        (
            "admits",
            frozenset(
                """
                admit admits admitted admitting concede concedes conceded conceding acknowledge acknowledges
                acknowledged acknowledging confess confesses confessed confessing admission confession
                """.split()
            ),
        ),
        (
            "warns",
            frozenset(
                """
                warn warns warned warning caution cautions cautioned cautioning alert alerts alerted alerting threaten
                threatens threatened threatening
                """.split()
            ),
        ),
        (
            "confirms",
            frozenset(
                """
                confirm confirms confirmed confirming verify verifies verified verifying corroborate corroborates
                corroborated corroborating certify certifies certified certifying affirm affirms affirmed affirming
                reaffirm reaffirms reaffirmed reaffirming attest attests attested attesting prove proves proved proving
                confirmation
                """.split()
            ),
        ),
        (
            "promises",
            frozenset(
                """
                promise promises promised promising pledge pledges pledged pledging vow vows vowed vowing guarantee
                guarantees guaranteed guaranteeing assure assures assured assuring swear swears swore swearing undertake
                undertakes undertook undertaking
                """.split()
            ),
        ),
        (
            "predicts",
            frozenset(
                """
                predict predicts predicted predicting forecast forecasts forecasted forecasting foresee foresees foresaw
                foreseeing expect expects expected expecting anticipate anticipates anticipated anticipating project
                projects projected projecting prophesy prophesies prophesied envisage envisages envisaged envision
                envisions envisioned prediction
                """.split()
            ),
        ),
        (
            "demands",
            frozenset(
                """
                demand demands demanded demanding urge urges urged urging order orders ordered ordering request requests
                requested requesting require requires required requiring instruct instructs instructed instructing
                command commands commanded commanding implore implores implored imploring beg begs begged begging plead
                pleads pleaded pleading pled appeal appeals appealed appealing recommend recommends recommended
                recommending advise advises advised advising propose proposes proposed proposing petition petitions
                petitioned petitioning
                """.split()
            ),
        ),
        (
            "asks",
            frozenset(
                """
                ask asks asked asking wonder wonders wondered wondering inquire inquires inquired inquiring enquire
                enquires enquired enquiring question questions questioned questioning query queries queried querying
                """.split()
            ),
        ),
        (
            "claims",
            frozenset(
                """
                claim claims claimed claiming allege alleges alleged alleging assert asserts asserted asserting insist
                insists insisted insisting maintain maintains maintained maintaining contend contends contended
                contending argue argues argued arguing accuse accuses accused accusing blame blames blamed blaming boast
                boasts boasted boasting brag brags bragged bragging purport purports purported purporting posit posits
                posited positing profess professes professed professing imply implies implied implying hint hints hinted
                hinting insinuate insinuates insinuated insinuating assertion allegation
                """.split()
            ),
        ),
        (
            "thinks",
            frozenset(
                """
                think thinks thought thinking believe believes believed believing feel feels felt feeling suspect
                suspects suspected suspecting fear fears feared fearing hope hopes hoped hoping guess guesses guessed
                guessing reckon reckons reckoned reckoning assume assumes assumed assuming presume presumes presumed
                presuming suppose supposes supposed supposing speculate speculates speculated speculating estimate
                estimates estimated estimating suggest suggests suggested suggesting consider considers considered
                considering wish wishes wished wishing worry worries worried worrying doubt doubts doubted doubting
                opine opines opined opining imagine imagines imagined imagining conclude concludes concluded concluding
                judge judges judged judging view views viewed viewing opinion
                """.split()
            ),
        ),
    ),
    noun_hedges=frozenset(
        """
        suspected alleged presumed purported supposed apparent possible potential probable likely rumoured rumored
        unconfirmed would-be so-called self-styled putative estimated reported
        """.split()
    ),
    onward=frozenset(
        (
            "whether|worries that|worry that|fears that|fear that|fears of|concerns that|concern that|concerned that|"
            "worried that|afraid that|hopes that|hope that|hopes of|rumours that|rumors that|rumours of|rumors of|"
            "speculation that|suspicion that|suspicions that|suspicions of|allegations that|allegations of|"
            "accusations that|accusations of|claims that|claims of|suggestions that|possibility that|possibility of|"
            "chance that|chances of|risk that|likelihood that|likelihood of|prospect that|prospect of|belief that|"
            "assumption that|theory that|impression that|unsure|not sure|plans to|plan to|planned to|planning to|"
            "hopes to|hope to|hoped to|hoping to|aims to|aim to|aimed to|intends to|intend to|intended to|wants to|"
            "want to|wanted to|seeks to|seek to|sought to|considering|is considering|are considering|was considering|"
            "mulling|threatened to|threatens to|threaten to|attempted to|tried to|vowed to|agreed in principle"
        ).split("|")
    ),
    backshifted=frozenset({"would"}),
    modals=frozenset({"may", "might", "could", "would"}),
    ought=frozenset({"should", "shouldn't", "must", "mustn't", "ought"}),
    calling=frozenset({"let's", "let", "please", "don't", "remember", "imagine", "note"}),
    urging=frozenset(verb.removesuffix("s") for verb in PRESENT) - {"report", "state"},
    judging=frozenset(
        """
        amazing appalling astonishing awesome awful beautiful best boring brilliant breathtaking captivating
        compelling dazzling delightful despicable disappointing disaster disgrace disgraceful disgusting dreadful
        dull embarrassing enjoyable excellent exciting fabulous fantastic fascinating flawless foolish funny genius
        good gorgeous great gripping hilarious horrible horrifying impressive incredible insane inspiring
        irresponsible laughable lovely lousy magnificent marvellous marvelous masterpiece mediocre memorable nonsense
        outrageous outstanding overrated pathetic perfect pitiful pointless ridiculous riveting scandalous shame
        shameful silly spectacular splendid stunning stupid sublime superb terrible terrific thrilling touching
        unacceptable unbelievable underrated unfair unforgettable unforgivable weird wonderful worst worthwhile
        """.split()
    ),
    conditions=frozenset(
        (
            "if|unless|provided that|providing that|as long as|so long as|in case|in the event that|in the event of|"
            "assuming that|assuming|on condition that|on the condition that|were it not for|only if|except if"
        ).split("|")
    ),
    contents=frozenset({"whether", "if", "why", "how"}),
    no_hedges=frozenset(
        (
            "could not|couldn't|could no longer|could hardly|could barely|could only|could hear|could see|as if|"
            "even if|if not|if only|if anything|more likely than|no more than|"
            "more often than not|as likely as not|what if|who could|who couldn't|suggested by"
        ).split("|")
    ),
    negators=frozenset(
        (
            "no one|no-one|no longer|by no means|in no way|at no point|at no time|under no circumstances|"
            "on no account|far from|anything but|ruled out|rules out|rule out|ruling out|called off|calls off|"
            "stopped short of|stops short of|fell short of|falls short of|nor did|denied that|denies that|"
            "failed to|fails to|fail to|failing to|refused to|refuses to|refuse to|refusing to|declined to|declines to|"
            "decline to|declining to|unable to|neglected to|neglects to|unwilling to|incapable of|prevented from|"
            "prevents from|kept from|barred from|banned from|stopped from|ceased to|ceases to|avoided|avoids|"
            "not yet|has yet to|have yet to|had yet to|is yet to|are yet to|impossible|not at all|none of"
        ).split("|")
    ),
    reversing=frozenset(
        """
        without deny denies denied denying fail fails failed failing refuse refuses refused refusing unable unlikely
        impossible
        """.split()
    )
    | frozenset(
        (
            "failed to|fails to|fail to|failing to|refused to|refuses to|refuse to|refusing to|declined to|decline to|"
            "unable to|denied that|denies that|ruled out|rule out|rules out|unwilling to|incapable of|prevented from|"
            "anything but|far from"
        ).split("|")
    ),
    narrow=frozenset(
        (
            "without|instead of|rather than|other than|apart from|except for|except|lack of|absence of|in lieu of|"
            "short of"
        ).split("|")
    ),
    no_negations=frozenset(
        (
            "not only|not just|not merely|not simply|not alone|not solely|not least|not to mention|not unlike|"
            "no doubt|no less|no fewer|no more than|no later than|no earlier than|no sooner|no matter|no wonder|"
            "no other than|none other than|nothing but|nothing short of|nothing less than|nothing if not|"
            "if not|whether or not|or not|why not|not until|not long after|not long before|not far from|"
            "not so long ago|"
            "not long ago|last but not least|more often than not|never mind|hardly surprising|"
            "cannot help|can't help|could not help|couldn't help|cannot but|no strangers to|no stranger to|no joke|"
            "without doubt|without a doubt|without question|without fail|no ordinary|like no other|second to none|"
            "no mean feat|no exception"
        ).split("|")
    ),
)
