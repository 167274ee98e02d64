"""English words for works of fiction and report, for their makers and watchers, and for what ties them to the world."""

WORKS = frozenset(
    """
    film films movie movies series miniseries mini-series drama dramas docudrama docuseries documentary
    documentaries biopic biopics thriller thrillers comedy comedies sitcom sitcoms telenovela anime cartoon cartoons
    novel novels novella memoir memoirs bestseller musical musicals opera operas ballet podcast podcasts comic
    comics videogame adaptation adaptations remake sequel prequel spin-off reboot franchise trilogy episode episodes
    finale premiere screenplay subplot character characters protagonist protagonists antagonist heroine cameo
    trailer trailers teaser screening screenings cinematography soundtrack dialogue montage flashback flashbacks
    on-screen onscreen box-office narration
    """.split()
)
MAKERS = frozenset(
    """
    director directors showrunner showrunners screenwriter screenwriters scriptwriter scriptwriters playwright
    novelist novelists co-creator filmmaker filmmakers film-maker film-makers cinematographer actor actors actress
    actresses cast casting co-star co-stars streamer streamers reviewer reviewers viewer viewers moviegoers
    filmgoers playwrights lyricist librettist choreographer voice-over gameplay audiobook
    """.split()
)
MAKING = frozenset(
    """
    star stars starred starring direct directs directed directing film filmed filming shoot shot premiere premieres
    premiered premiering release releases released releasing stream streams streamed streaming air airs aired airing
    broadcast broadcasts screen screens screened adapt adapts adapted adapting dramatise dramatises dramatised
    dramatize dramatizes dramatized depict depicts depicted depicting portray portrays portrayed portraying play
    plays played playing voiced voices watch watches watched watching binge binge-watch review reviews reviewed
    rated rating cast casts written scripted produced co-produced commissioned renewed cancelled narrates narrated
    sell sells sold selling translated won win wins nominated awarded shortlisted longlisted reprinted open opens
    opened opening tour tours toured perform performs performed stage stages staged sung recorded download downloads
    downloaded published publishes grossed grosses
    """.split()
)
LOOSE = frozenset(
    """
    acting artwork choreography chorus cliffhanger costume costumes instalment lettering lighting pacing performance
    performances prose staging tickets album albums audience audiences author authors book books broadcaster chapter
    chapters cinema cinemas clip composer console copies creator creators crew developer developers dialogue critic
    critics distributor distributors editor ending fan fans festival fiction footage gameplay gamer gamers game
    games genre hero heroine heroes host hosts illustrator jury listener listeners lyrics makers narrator novelist
    network pilot play player players plays plot plots producer producers publisher playhouse presenter publishers
    reader readers role roles saga scene scenes score season seasons screen screens script scripts sequence show
    shows song songs star stars storyline storylines studio studios subscriber subscribers theater theaters theatre
    theatres villain villains
    """.split()
)
"""Words that speak of a work only in an article about one."""
BRIDGES = frozenset(
    (
        "based on|based upon|loosely based|inspired by|draws inspiration|drew inspiration|draw inspiration|"
        "drawing inspiration|takes inspiration|took inspiration|inspiration from|inspiration for|inspiration behind|"
        "inspiration of|true story|true stories|real story|real stories|real-life|real life|true events|real events|"
        "actual events|real people|true-life|story behind|events behind|facts behind|truth behind|adapted from|"
        "adapted into|adaptation of|grounded in|rooted in|drawn from|draws on|draws from|drew on|fictitious|"
        "invention|inventions|invents|not in the film|not in the movie|not in the series|not in the show|"
        "not in the book|not in the trailer|in reality|in real life|never existed|never happened|never lived|"
        "no such person|fictionalized|fictionalised|fictional|fictionalizes|fictionalises|fiction|fictions|invented|"
        "made-up|dramatization of|dramatisation of|dramatizes|dramatises|dramatized|dramatised|retells|retelling of|"
        "retold|recreates|recreated|recreation of|re-creates|reimagines|reimagining|reenacts|re-enacts|"
        "tells the story of|telling the story of|tell the story of|tells the true|depicts the|depiction of|"
        "portrayal of|chronicles|recounts|revisits|loosely|artistic licence|artistic license|dramatic licence|"
        "dramatic license|creative licence|creative license|poetic licence|poetic license|composite character|"
        "composite characters|names have been changed|names were changed|changed the names|historical accuracy|"
        "historically accurate|how accurate|how true|faithful to|stays true|true to|fact and fiction|"
        "fact from fiction|untold story|pays tribute|homage to|in memory of"
    ).split("|")
)
GENRES = frozenset(
    (
        "strategy game|video game|computer game|board game|card game|role-playing game|adventure game|action game|"
        "mobile game|war game|puzzle game|console game|stage play|radio play|one-woman show|one-man show|stage show|"
        "first act|second act|third act|final act|opening act|opening scene|opening night|tv show|television show|"
        "television programme|television program|west end|graphic novel|picture book|comic book|debut album|"
        "concept album|studio album|audio book|chamber opera|short story"
    ).split("|")
)
REALITIES = frozenset(
    (
        "the real|a real|was real|were real|is real|are real|real-world|in truth|counterpart|counterparts|"
        "never happened|did not exist|didn't exist|does not exist|really happened|actually happened|happened in real|"
        "no such person|no such thing|no such place|took liberties|takes liberties|taken liberties|take liberties|"
        "true of|pure fantasy|made up|makes up|an embellishment|embellished|embellishes|exaggerated|exaggerates|"
        "anachronism|not how it happened|got wrong|gets wrong|gets right|got right|leaves out|leave out|left out|"
        "not a documentary|no documentary|not a record|not a history|not history|not a biography|not a chronicle|"
        "not a reconstruction|not a report|not journalism|not reportage|work of fiction|work of imagination|"
        "does not appear|do not appear|doesn't appear|is missing from|imaginary|resembles|resemble|resembling|"
        "resemblance to|likeness of|stand for|stands for|stood for|symbolise|symbolises|symbolize|symbolizes|"
        "closely mirrors|mirrors the|parallels with|stands in for|renamed"
    ).split("|")
)
"""What they say counts only beside words about a work."""
MODELLED = frozenset(
    (
        "based on|based upon|based loosely on|modelled on|modeled on|modelled after|modeled after|inspired by|"
        "patterned after|patterned on|a version of|a fictionalised version of|a fictionalized version of|"
        "a thinly veiled|a stand-in for|stands in for|the fictional counterpart of|a portrait of|"
        "drawn from the life of|takes after|represents|fictionalises|fictionalizes|named after"
    ).split("|")
)
MODELS = frozenset(
    (
        "inspired|the inspiration for|the inspiration behind|the model for|the basis for|the basis of|on whom|"
        "upon whom|the real-life|became|becomes|is fictionalised as|is fictionalized as|appears in the film as|"
        "is renamed|was renamed|is called|the man behind|the woman behind|the person behind|fictionalised as|"
        "fictionalized as|renamed"
    ).split("|")
)
HAPPENINGS = frozenset(
    """
    accident ambush assassination atrocity attack attacks avalanche battle blaze blast bombing bombings burglary
    catastrophe collapse coup crash cyclone deaths derailment disappearance disaster drowning drownings earthquake
    epidemic eruption evacuation execution executions expedition expulsion explosion famine feud fire flood flooding
    fraud genocide hanging heist hijacking hunt hurricane incident inquest inquiry invasion investigation kidnapping
    kidnappings killing killings landslide leak lockout lynching manhunt massacre murder murders mutiny outbreak
    persecution pogrom poisoning raid rape rebellion rescue revolt revolution riot riots robbery sabotage scandal
    shipwreck shooting shootings siege sinking slaughter spill stampede storm strike strikes swindle theft thefts
    tragedy tsunami uprising war wreck
    """.split()
)
"""Counted only behind a word that makes them known ones, and if the story also tells of them apart from the work."""
AFFECTED = frozenset(
    """
    bereaved casualties descendants eyewitnesses families hostages locals mourners neighbors neighbours next-of-kin
    orphans passengers prisoners refugees relatives rescuers residents survivors townspeople veterans victim victims
    villagers widows witnesses
    """.split()
)
"""People to whom something happened: they are of the world, whatever work is made of it."""
WATCHING = frozenset(
    """
    see sees saw seen seeing watch watches watched watching view views viewed viewing read reads reading stream streams
    streamed attend attends attended
    """.split()
)
VENUES = frozenset("cinema cinemas multiplex multiplexes".split())
ANNIVERSARIES = frozenset({"years after", "years since", "decades after", "decades since", "centuries after"})
