"""Finite forms of common Spanish verbs, present and past; those that are nouns as often are left out."""

FINITE = frozenset(
    """
    tiene tienen tuvo tuvieron tenía tenían tendrá tendrán hace hacen hizo hicieron hacía hacían hará harán va van
    fue fueron iba iban irá irán ve ven vio vieron veía veían verá da dan dio dieron daba daban dará darán sabe
    saben supo supieron sabía sabían sabrá quiere quieren quiso quisieron quería querían viene vienen vino vinieron
    venía venían pone ponen puso pusieron ponía ponían sale salen salió salieron salía salían saldrá trae traen
    trajo trajeron traía cae caen cayó cayeron caía caían caerá oye oyen oyó oyeron oía oían lee leen leyó leyeron
    leía vuelve vuelven volvió volvieron volvía volvían pasa pasan pasó pasaron pasaba pasaban llega llegan llegó
    llegaron llegaba llegaban lleva llevan llevó llevaron llevaba llevaban deja dejan dejó dejaron dejaba dejaban
    queda quedan quedó quedaron quedaba quedaban sigue siguen siguió siguieron seguía seguían encuentra encuentran
    encontró encontraron encontraba encontraban llama llaman llamó llamaron llamaba llamaban habla hablan habló
    hablaron hablaba hablaban trabaja trabajan trabajó trabajaron trabajaba trabajaban vive viven vivió vivieron
    vivía vivían muere mueren murió murieron moría morían nace nacen nació nacieron nacía nacían abre abren abrió
    abrieron abría cierra cierran cerró cerraron cerraba cerraban empieza empiezan empezó empezaron empezaba
    empezaban comienza comienzan comenzó comenzaron comenzaba comenzaban termina terminan terminó terminaron
    terminaba terminaban acaba acaban acabó acabaron acababa acababan ocurre ocurren ocurrió ocurrieron ocurría
    ocurrían sucede suceden sucedió sucedieron sucedía sucedían supone suponen supuso supusieron permite permiten
    permitió permitieron permitía permitían aparece aparecen apareció aparecieron aparecía aparecían desaparece
    desaparecen desapareció desaparecieron desaparecía desaparecían recibe reciben recibió recibieron recibía
    recibían envía envían envió enviaron enviaba enviaban entregan entregó entregaron entregaba entregaban pierde
    pierden perdió perdieron perdía perdían gana ganan ganó ganaron ganaba ganaban mata matan mató mataron mataba
    mataban hiere hieren hirió hirieron hería herían salva salvan salvó salvaron salvaba salvaban rescata rescatan
    rescató rescataron rescataba rescataban detiene detienen detuvo detuvieron arresta arrestan arrestó arrestaron
    arrestaba arrestaban capturan capturó capturaron capturaba capturaban ataca atacan atacó atacaron atacaba
    atacaban rompe rompen rompió rompieron construye construyen construyó construyeron construía destruye destruyen
    destruyó destruyeron produce producen produjo produjeron reduce reducen redujo redujeron aumenta aumentan
    aumentó aumentaron aumentaba aumentaban crece crecen creció crecieron crecía crecían sube suben subió subieron
    subía subían bajó bajaron bajaba bajaban entra entran entró entraron entraba entraban corre corren corrió
    corrieron corría corrían huye huyen huyó huyeron huía escapa escapan escapó escaparon escapaba escapaban esconde
    esconden escondió escondieron escondía escondían busca buscan buscó buscaron buscaba buscaban intenta intentan
    intentó intentaron intentaba intentaban trata tratan trató trataron trataba trataban logra logran logró lograron
    lograba lograban consigue consiguen consiguió consiguieron conseguía conseguían ofrece ofrecen ofreció
    ofrecieron ofrecía ofrecían vende venden vendió vendieron vendía vendían compra compran compró compraron
    compraba compraban paga pagan pagó pagaron pagaba pagaban cuesta cuestan costó costaron costaba costaban gastan
    gastó gastaron gastaba gastaban roba roban robó robaron robaba robaban usa usan usó usaron usaba usaban utiliza
    utilizan utilizó utilizaron utilizaba utilizaban emplea emplean empleó emplearon empleaba empleaban sirve sirven
    sirvió sirvieron servía servían ayudan ayudó ayudaron ayudaba ayudaban necesita necesitan necesitó necesitaron
    necesitaba necesitaban debe deben debió debieron debía debían espera esperan esperó esperaron esperaba esperaban
    decide deciden decidió decidieron decidía decidían elige eligen eligió eligieron elegía elegían vota votan votó
    votaron votaba votaban aprobó aprobaron aprobaba aprobaban firman firmó firmaron firmaba firmaban acuerda
    acuerdan acordó acordaron acordaba acordaban ordena ordenan ordenó ordenaron ordenaba ordenaban prohíbe prohíben
    prohibió prohibieron prohibía prohibían obliga obligan obligó obligaron obligaba obligaban impide impiden
    impidió impidieron impedía impedían evita evitan evitó evitaron evitaba evitaban causó causaron causaba causaban
    provoca provocan provocó provocaron provocaba provocaban genera generan generó generaron generaba generaban crea
    crean creó crearon creaba creaban forman formó formaron formaba formaban organiza organizan organizó organizaron
    organizaba organizaban celebra celebran celebró celebraron celebraba celebraban inaugura inauguran inauguró
    inauguraron inauguraba inauguraban visitan visitó visitaron visitaba visitaban conoce conocen conoció conocieron
    conocía conocían descubre descubren descubrió descubrieron investiga investigan investigó investigaron
    investigaba investigaban estudia estudian estudió estudiaron estudiaba estudiaban analiza analizan analizó
    analizaron analizaba analizaban mide miden midió midieron medía medían dirige dirigen dirigió dirigieron dirigía
    dirigían preside presiden presidió presidieron presidía presidían lidera lideran lideró lideraron lideraba
    lideraban encabeza encabezan encabezó encabezaron encabezaba encabezaban ocupa ocupan ocupó ocuparon ocupaba
    ocupaban invade invaden invadió invadieron invadía invadían defiende defienden defendió defendieron defendía
    defendían protege protegen protegió protegieron protegía protegían vigila vigilan vigiló vigilaron vigilaba
    vigilaban controla controlan controló controlaron controlaba controlaban cumple cumplen cumplió cumplieron
    cumplía cumplían incluye incluyen incluyó incluyeron incluía contiene contienen contuvo representa representan
    representó representaron representaba representaban significa significan significó significaron significaba
    significaban mantiene mantienen mantuvo mantuvieron mantenía mantenían obtiene obtienen obtuvo obtuvieron retira
    retiran retiró retiraron retiraba retiraban abandona abandonan abandonó abandonaron abandonaba abandonaban
    regresa regresan regresó regresaron regresaba regresaban viaja viajan viajó viajaron viajaba viajaban traslada
    trasladan trasladó trasladaron trasladaba trasladaban conduce conducen condujo condujeron camina caminan caminó
    caminaron caminaba caminaban suena suenan sonó sonaron sonaba sonaban toca tocan tocó tocaron tocaba tocaban
    existe existen existió existieron existía existían afecta afectan afectó afectaron afectaba afectaban daña dañan
    dañó dañaron dañaba dañaban inunda inundan inundó inundaron inundaba inundaban arrasa arrasan arrasó arrasaron
    arrasaba arrasaban queman quemó quemaron quemaba quemaban explota explotan explotó explotaron explotaba
    explotaban estalla estallan estalló estallaron estallaba estallaban hunde hunden hundió hundieron hundía hundían
    colapsa colapsan colapsó colapsaron colapsaba colapsaban derrumba derrumban derrumbó derrumbaron derrumbaba
    derrumbaban cede ceden cedió cedieron cedía cedían resiste resisten resistió resistieron resistía resistían
    sobrevive sobreviven sobrevivió sobrevivieron sobrevivía sobrevivían sufre sufren sufrió sufrieron sufría
    sufrían padece padecen padeció padecieron padecía padecían entierra entierran enterró enterraron enterraba
    enterraban veló velaron velaba velaban llora lloran lloró lloraron lloraba lloraban ríe ríen rió rieron duerme
    duermen durmió durmieron dormía dormían despierta despiertan despertó despertaron despertaba despertaban come
    comen comió comieron comía comían beben bebió bebieron bebía bebían jugó jugaron jugaba jugaban canta cantan
    cantó cantaron cantaba cantaban baila bailan bailó bailaron bailaba bailaban actúa actúan actuó actuaron actuaba
    actuaban estrena estrenan estrenó estrenaron estrenaba estrenaban rodó rodaron rodaba rodaban filma filman filmó
    filmaron filmaba filmaban graba graban grabó grabaron grababa grababan emite emiten emitió emitieron emitía
    emitían proyecta proyectan proyectó proyectaron proyectaba proyectaban interpreta interpretan interpretó
    interpretaron interpretaba interpretaban protagoniza protagonizan protagonizó protagonizaron protagonizaba
    protagonizaban narra narran narró narraron narraba narraban contó contaron contaba contaban muestran mostró
    mostraron mostraba mostraban retrata retratan retrató retrataron retrataba retrataban refleja reflejan reflejó
    reflejaron reflejaba reflejaban basa basan basó basaron basaba basaban inspira inspiran inspiró inspiraron
    inspiraba inspiraban adapta adaptan adaptó adaptaron adaptaba adaptaban escribe escriben escribió escribieron
    escribía publica publican publicó publicaron publicaba publicaban imprime imprimen imprimió imprimieron imprimía
    imprimían dicta dictan dictó dictaron dictaba dictaban juzga juzgan juzgó juzgaron juzgaba juzgaban condenan
    condenó condenaron condenaba condenaban acusa acusan acusó acusaron acusaba acusaban demandan demandó demandaron
    demandaba demandaban denuncian denunció denunciaron denunciaba denunciaban declara declaran declaró declararon
    declaraba declaraban exige exigen exigió exigieron exigía exigían pide piden pidió pidieron pedía pedían
    solicita solicitan solicitó solicitaron solicitaba solicitaban responde responden respondió respondieron
    respondía respondían pregunta preguntan preguntó preguntaron preguntaba preguntaban participa participan
    participó participaron participaba participaban asiste asisten asistió asistieron asistía asistían reúne reúnen
    reunió reunieron reunía reunían colabora colaboran colaboró colaboraron colaboraba colaboraban coincide
    coinciden coincidió coincidieron coincidía coincidían cambia cambian cambió cambiaron cambiaba cambiaban
    convierte convierten convirtió convirtieron convertía convertían transforma transforman transformó transformaron
    transformaba transformaban mejoran mejoró mejoraron mejoraba mejoraban empeora empeoran empeoró empeoraron
    empeoraba empeoraban supera superan superó superaron superaba superaban alcanza alcanzan alcanzó alcanzaron
    alcanzaba alcanzaban suman sumó sumaron sumaba sumaban restó restaron restaba restaban registra registran
    registró registraron registraba registraban confirma confirman confirmó confirmaron confirmaba confirmaban niega
    niegan negó negaron negaba negaban reconoce reconocen reconoció reconocieron reconocía reconocían admite admiten
    admitió admitieron admitía admitían asume asumen asumió asumieron asumía asumían dimite dimiten dimitió
    dimitieron dimitía dimitían renuncian renunció renunciaron renunciaba renunciaban nombra nombran nombró
    nombraron nombraba nombraban designa designan designó designaron designaba designaban reemplaza reemplazan
    reemplazó reemplazaron reemplazaba reemplazaban continúa continúan continuó continuaron continuaba continuaban
    previene previno procede proceden procedió procedieron procedía procedían surge surgen surgió surgieron surgía
    surgían propone proponen propuso propusieron proponía impone imponen impuso impusieron dispone disponen dispuso
    dispusieron sitúa sitúan situó situaron situaba situaban tarda tardan tardó tardaron tardaba tardaban duró
    duraron duraba duraban amplía amplían amplió ampliaron ampliaba ampliaban actualiza actualizan actualizó
    actualizaron actualizaba actualizaban lanza lanzan lanzó lanzaron lanzaba lanzaban prepara preparan preparó
    prepararon preparaba preparaban realiza realizan realizó realizaron realizaba realizaban desarrolla desarrollan
    desarrolló desarrollaron desarrollaba desarrollaban ejecuta ejecutan ejecutó ejecutaron ejecutaba ejecutaban
    aplica aplican aplicó aplicaron aplicaba aplicaban exporta exportan exportó exportaron exportaba exportaban
    importan importó importaron importaba importaban fabrica fabrican fabricó fabricaron fabricaba fabricaban
    instala instalan instaló instalaron instalaba instalaban repara reparan reparó repararon reparaba reparaban
    revisa revisan revisó revisaron revisaba revisaban retrasa retrasan retrasó retrasaron retrasaba retrasaban
    cancela cancelan canceló cancelaron cancelaba cancelaban suspende suspenden suspendió suspendieron suspendía
    suspendían adelanta adelantan adelantó adelantaron adelantaba adelantaban cortan cortó cortaron cortaba cortaban
    tiró tiraron tiraba tiraban arroja arrojan arrojó arrojaron arrojaba arrojaban cupo valen valió valía comparte
    comparten compartió compartieron compartía compartían separa separan separó separaron separaba separaban unió
    unieron unía unían divide dividen dividió dividieron dividía dividían reparte reparten repartió repartieron
    repartía repartían aprueba aprueban juega juegan parece parecen pareció parecía absuelve absolvió aplaza aplazó
    sustituye sustituyó gobierna gobernó acudió acude acuden acudieron ha hubo
    """.split()
)
GERUNDS = (
    "iendo", "yendo", "afirmando", "asegurando", "explicando", "señalando", "indicando", "agregando", "apuntando",
    "recordando", "comentando", "anunciando", "informando", "confirmando", "denunciando", "alegando", "argumentando",
    "criticando", "lamentando", "relatando", "subrayando", "destacando", "citando", "hablando", "dejando", "causando",
    "llegando", "tratando", "intentando", "buscando", "esperando", "llevando", "pasando", "trabajando", "matando",
    "tocando", "llamando", "provocando", "generando", "obligando", "arrasando", "inundando", "afectando", "utilizando",
    "usando", "mostrando", "tomando", "entregando", "alcanzando", "convirtiendo", "superando", "sumando", "quedando",
    "lanzando", "empezando", "terminando", "participando", "disparando", "entrando", "pagando", "logrando", "acusando",
)  # fmt: skip
"""Endings of gerunds; those in -ando are written out, since `cuando` and `Fernando` end so too."""
