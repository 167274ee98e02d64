"""English words for works of fiction and report, for their makers and watchers, and for what ties them to the world."""

WORKS = frozenset(
    """
    film films movie movies series miniseries mini-series drama dramas docudrama docuseries documentary
    documentaries biopic biopics thriller thrillers comedy comedies sitcom sitcoms telenovela anime cartoon cartoons
    novel novels novella memoir memoirs bestseller musical musicals opera operas ballet podcast podcasts comic
    comics videogame adaptation adaptations remake sequel prequel spin-off reboot franchise trilogy episode episodes
    season seasons finale premiere screenplay subplot character characters protagonist protagonists antagonist
    heroine cameo trailer trailers teaser screening screenings cinematography soundtrack dialogue montage flashback
    flashbacks on-screen onscreen box-office narration
    """.split()
)
MAKERS = frozenset(
    """
    director directors showrunner showrunners screenwriter screenwriters scriptwriter scriptwriters playwright
    novelist novelists co-creator filmmaker filmmakers film-maker film-makers cinematographer actor actors actress
    actresses cast casting co-star co-stars streamer streamers reviewer reviewers viewer viewers moviegoers
    filmgoers
    """.split()
)
MAKING = frozenset(
    """
    star stars starred starring direct directs directed directing film filmed filming shoot shot premiere premieres
    premiered premiering release releases released releasing stream streams streamed streaming air airs aired airing
    broadcast broadcasts screen screens screened adapt adapts adapted adapting dramatise dramatises dramatised dramatize
    dramatizes dramatized depict depicts depicted depicting portray portrays portrayed portraying play plays played
    playing watch watches watched watching binge binge-watch review reviews reviewed rated rating cast casts written
    scripted produced co-produced commissioned renewed cancelled narrates narrated
    """.split()
)
LOOSE = frozenset(
    """
    album albums audience audiences author authors book books broadcaster chapter chapters cinema cinemas clip
    composer creator creators crew critic critics distributor distributors editor ending fan fans festival fiction
    footage game games genre jury narrator network pilot play plays plot plots producer producers publisher
    publishers reader readers role roles saga scene scenes score screen screens script scripts sequence show shows
    song songs star stars storyline storylines studio studios subscriber subscribers theater theaters theatre
    theatres villain villains
    """.split()
)
"""Words that speak of a work only in an article about one."""
BRIDGES = frozenset(
    (
        "based on|based upon|loosely based|inspired by|draws inspiration|drew inspiration|draw inspiration|"
        "drawing inspiration|takes inspiration|took inspiration|inspiration from|inspiration for|inspiration behind|"
        "inspiration of|true story|true stories|real story|real stories|real-life|real life|true events|real events|"
        "actual events|real people|true-life|story behind|events behind|facts behind|truth behind|"
        "adapted from|adapted into|adaptation of|grounded in|rooted in|drawn from|draws on|draws from|drew on|"
        "fictitious|invention|inventions|invents|not in the film|not in the movie|not in the series|not in the show|"
        "not in the book|not in the trailer|in reality|in real life|never existed|never happened|no such person|"
        "fictionalized|fictionalised|fictional|fictionalizes|fictionalises|fiction|fictions|invented|made-up|"
        "dramatization of|dramatisation of|dramatizes|dramatises|dramatized|dramatised|retells|retelling of|retold|"
        "recreates|recreated|recreation of|re-creates|reimagines|reimagining|reenacts|re-enacts|tells the story of|"
        "telling the story of|tell the story of|tells the true|depicts the|depiction of|portrayal of|chronicles|"
        "recounts|revisits|loosely|artistic licence|artistic license|dramatic licence|dramatic license|"
        "creative licence|creative license|poetic licence|poetic license|composite character|composite characters|"
        "names have been changed|names were changed|changed the names|historical accuracy|historically accurate|"
        "how accurate|how true|faithful to|stays true|true to|fact and fiction|fact from fiction|"
        "untold story|pays tribute|homage to|in memory of"
    ).split("|")
)
