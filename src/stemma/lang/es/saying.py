"""Forms of the Spanish verbs by which an article gives somebody the word: present, past and participle."""

SAY = frozenset(
    """
    dice dicen dijo dijeron decía decían dicho dirá dirán afirma afirman afirmó afirmaron afirmaba afirmaban
    afirmado asegura aseguran aseguró aseguraron aseguraba aseguraban asegurado explica explican explicó
    explicaron explicaba explicaban explicado declara declaran declaró declararon declaraba declaraban declarado
    señala señalan señaló señalaron señalaba señalaban señalado indica indican indicó indicaron indicaba indicaban
    indicado añade añaden añadió añadieron añadía añadían añadido agrega agregan agregó agregaron agregaba
    agregaban agregado apunta apuntan apuntó apuntaron apuntaba apuntaban apuntado cuenta cuentan contó contaron
    contaba contaban contado recuerda recuerdan recordó recordaron recordaba recordaban recordado comenta comentan
    comentó comentaron comentaba comentaban comentado anuncia anuncian anunció anunciaron anunciaba anunciaban
    anunciado informa informan informó informaron informaba informaban informado confirma confirman confirmó
    confirmaron confirmaba confirmaban confirmado denuncia denuncian denunció denunciaron denunciaba denunciaban
    denunciado manifiesta manifiestan manifestó manifestaron manifestaba manifestaban manifestado precisa precisan
    precisó precisaron precisaba precisaban alega alegan alegó alegaron alegaba alegaban alegado aclara aclaran
    aclaró aclararon aclaraba aclaraban aclarado argumenta argumentan argumentó argumentaron argumentaba
    argumentaban argumentado critica critican criticó criticaron criticaba criticaban criticado lamenta lamentan
    lamentó lamentaron lamentaba lamentaban lamentado relata relatan relató relataron relataba relataban relatado
    narra narran narró narraron narraba narraban narrado subraya subrayan subrayó subrayaron subrayaba subrayaban
    subrayado destaca destacan destacó destacaron destacaba destacaban destacado recalca recalcan recalcó
    recalcaron recalcaba recalcaban recalcado remarca remarcan remarcó remarcaron remarcaba remarcaban remarcado
    resalta resaltan resaltó resaltaron resaltaba resaltaban resaltado matiza matizan matizó matizaron matizaba
    matizaban matizado puntualiza puntualizan puntualizó puntualizaron puntualizaba puntualizaban puntualizado
    reitera reiteran reiteró reiteraron reiteraba reiteraban reiterado insiste insisten insistió insistieron
    insistía insistían insistido sostiene sostienen sostuvo sostuvieron sostenía sostenían sostenido mantiene
    mantienen mantuvo mantuvieron mantenía mantenían mantenido opina opinan opinó opinaron opinaba opinaban
    opinado piensa piensan pensó pensaron pensaba pensaban cree creen creyó creyeron creía creían creído estima
    estiman estimó estimaron estimaba estimaban estimado calcula calculan calculó calcularon calculaba calculaban
    calculado considera consideran consideró consideraron consideraba consideraban alerta alertan alertó alertaron
    alertaba alertaban alertado avisa avisan avisó avisaron avisaba avisaban avisado adelanta adelantan adelantó
    adelantaron adelantaba adelantaban concretan concretó concretaron concretaba concretaban concretado detalla
    detallan detalló detallaron detallaba detallaban detallado especifica especifican especificó especificaron
    especificaba especificaban especificado expresa expresan expresó expresaron expresaba expresaban exclama
    exclaman exclamó exclamaron exclamaba exclamaban exclamado grita gritan gritó gritaron gritaba gritaban
    gritado contesta contestan contestó contestaron contestaba contestaban contestado pregunta preguntan preguntó
    preguntaron preguntaba preguntaban preguntado responde responden respondió respondieron respondía respondían
    respondido replica replican replicó replicaron replicaba replicaban replicado apostilla apostillan apostilló
    apostillaron apostillaba apostillaban apostillado ironiza ironizan ironizó ironizaron ironizaba ironizaban
    ironizado bromea bromean bromeó bromearon bromeaba bromeaban bromeado murmura murmuran murmuró murmuraron
    murmuraba murmuraban murmurado susurra susurran susurró susurraron susurraba susurraban susurrado testifica
    testifican testificó testificaron testificaba testificaban testificado atestigua atestiguan atestiguó
    atestiguaron atestiguaba atestiguaban atestiguado jura juran juró juraron juraba juraban jurado promete
    prometen prometió prometieron prometía prometían prometido niega niegan negó negaron negaba negaban negado
    desmiente desmienten desmintió desmintieron desmentía desmentían desmentido rechaza rechazan rechazó
    rechazaron rechazaba rechazaban rechazado admite admiten admitió admitieron admitía admitían admitido reconoce
    reconocen reconoció reconocieron reconocía reconocían reconocido confiesa confiesan confesó confesaron
    confesaba confesaban confesado acepta aceptan aceptó aceptaron aceptaba aceptaban advierte advierten advirtió
    advirtieron advertía advertían advertido augura auguran auguró auguraron auguraba auguraban augurado
    pronostica pronostican pronosticó pronosticaron pronosticaba pronosticaban pronosticado vaticina vaticinan
    vaticinó vaticinaron vaticinaba vaticinaban vaticinado predice predicen predijo predijeron predecía predecían
    predicho sugiere sugieren sugirió sugirieron sugería sugerían sugerido propone proponen propuso propusieron
    proponía propuesto exige exigen exigió exigieron exigía exigían exigido reclama reclaman reclamó reclamaron
    reclamaba reclamaban reclamado pide piden pidió pidieron pedía pedían asevera aseveran aseveró aseveraron
    aseveraba aseveraban aseverado enfatiza enfatizan enfatizó enfatizaron enfatizaba enfatizaban enfatizado
    justifica justifican justificó justificaron justificaba justificaban justificado notifica notifican notificó
    notificaron notificaba notificaban notificado comunica comunican comunicó comunicaron comunicaba comunicaban
    ratifica ratifican ratificó ratificaron ratificaba ratificaban ratificado corrobora corroboran corroboró
    corroboraron corroboraba corroboraban corroborado certifica certifican certificó certificaron certificaba
    certificaban certificado menciona mencionan mencionó mencionaron mencionaba mencionaban mencionado refiere
    refieren refirió refirieron refería referían evoca evocan evocó evocaron evocaba evocaban evocado rememora
    rememoran rememoró rememoraron rememoraba rememoraban rememorado proclama proclaman proclamó proclamaron
    proclamaba proclamaban proclamado teme temen temió temieron temía temían temido espera esperan esperó
    esperaron esperaba esperaban sospecha sospechan sospechó sospecharon sospechaba sospechaban sospechado supone
    suponen supuso supusieron escribe escriben escribió escribieron escribía escrito tuitea tuitean tuiteó
    tuitearon tuiteaba tuiteaban tuiteado publica publican publicó publicaron publicaba publicaban concluye
    concluyen concluyó concluyeron concluía concluido repite repiten repitió repitieron repetía repetían repetido
    cita citan citó citaron citaba citaban reporta reportan reportó reportaron reportaba reportaban reportado
    acusa acusan acusó acusaron acusaba acusaban culpa culpan culpó culparon culpaba culpaban culpado celebra
    celebran celebró celebraron celebraba celebraban abunda abundan abundó abundaron abundaba abundaban abundado
    zanja zanjan zanjó zanjaron zanjaba zanjaban zanjado sentenció sentenciaron sentenciaba sentenciaban
    sentenciado defiende defienden defendió defendieron defendía defendían defendido interpreta interpretan
    interpretó interpretaron interpretaba interpretaban deplora deploran deploró deploraron deploraba deploraban
    deplorado duda dudan dudó dudaron dudaba dudaban postula postulan postuló postularon postulaba postulaban
    postulado presumen presumió presumieron presumía presumían especula especulan especuló especularon especulaba
    especulaban especulado razona razonan razonó razonaron razonaba razonaban razonado reflexiona reflexionan
    reflexionó reflexionaron reflexionaba reflexionaban reflexionado desliza deslizan deslizó deslizaron deslizaba
    deslizaban insinua insinuan insinuó insinuaron insinuaba insinuaban insinuado ordena ordenan ordenó ordenaron
    ordenaba ordenaban ruega ruegan rogó rogaron rogaba rogaban rogado suplica suplican suplicó suplicaron
    suplicaba suplicaban suplicado cuestiona cuestionan cuestionó cuestionaron cuestionaba cuestionaban
    cuestionado agradece agradecen agradeció agradecieron agradecía agradecían agradecido elogia elogian elogió
    elogiaron elogiaba elogiaban elogiado habla hablan habló hablaron hablaba expuso expusieron expone exponen
    quejó quejaba
    pedido recomienda recomiendan recomendó recomendaron recomendaba recomendado exigido considerado esperado
    """.split()
)
SHOW = frozenset(
    """
    revela revelan reveló revelaron revelaba revelaban revelado muestra muestran mostró mostraron mostraba
    mostraban mostrado demuestra demuestran demostró demostraron demostraba demostraban demostrado descubre
    descubren descubrió descubrieron descubierto halla hallan halló hallaron hallaba hallaban hallado encuentra
    encuentran encontró encontraron encontraba encontraban encontrado constata constatan constató constataron
    constataba constataban constatado determina determinan determinó determinaron determinaba determinaban
    determinado establece establecen estableció establecieron establecía establecían establecido documenta
    documentan documentó documentaron documentaba documentaban documentado refleja reflejan reflejó reflejaron
    reflejaba reflejaban reflejado evidencia evidencian evidenció evidenciaron evidenciaba evidenciaban
    evidenciado detecta detectan detectó detectaron detectaba detectaban detectado desvela desvelan desveló
    desvelaron desvelaba desvelaban desvelado recoge recogen recogió recogieron recogía recogían reza rezan rezó
    rezaron rezaba rezaban contabiliza contabilizan contabilizó contabilizaron contabilizaba contabilizaban
    contabilizado registra registran registró registraron registraba registraban
    """.split()
)
"""Verbs that give a text or a finding the word, and a person less surely."""
