"""English words for works of fiction and report, for those who make and watch them, and for how they relate to the world."""

WORKS = frozenset(
    """
    film films movie movies series miniseries mini-series show shows drama dramas docudrama docuseries documentary
    documentaries biopic biopics thriller thrillers comedy comedies sitcom sitcoms telenovela anime cartoon cartoons
    novel novels novella book books memoir memoirs bestseller play plays musical musicals opera operas ballet album
    albums song songs podcast podcasts comic comics game videogame adaptation adaptations remake sequel prequel
    spin-off reboot franchise trilogy saga episode episodes season seasons finale premiere pilot chapter chapters scene
    scenes sequence screenplay script scripts storyline storylines plot plots subplot character characters protagonist
    protagonists antagonist heroine villain villains role roles cameo trailer trailers teaser clip screening screenings
    cinematography soundtrack score dialogue montage flashback flashbacks ending cinema cinemas theaters theatres
    screen on-screen onscreen screens box-office genre fiction narrator narration footage
    """.split()
)
MAKERS = frozenset(
    """
    director directors showrunner showrunners screenwriter screenwriters scriptwriter scriptwriters playwright novelist
    novelists author authors creator creators co-creator producer producers filmmaker filmmakers film-maker film-makers
    cinematographer composer editor actor actors actress actresses cast casting star stars co-star co-stars crew
    studio studios distributor distributors broadcaster streamer streamers network publisher publishers critic critics
    reviewer reviewers audience audiences viewer viewers reader readers fan fans moviegoers filmgoers subscriber
    subscribers festival jury
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
BRIDGES = frozenset(
    (
        "based on|based upon|loosely based|inspired by|draws inspiration|drew inspiration|draw inspiration|"
        "drawing inspiration|takes inspiration|took inspiration|inspiration from|inspiration for|inspiration behind|"
        "inspiration of|true story|true stories|real story|real stories|real-life|real life|true events|real events|"
        "actual events|real people|true-life|true crime|story behind|events behind|facts behind|truth behind|"
        "adapted from|adapted into|adaptation of|grounded in|rooted in|drawn from|draws on|draws from|drew on|"
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
