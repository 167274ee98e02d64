"""Everyday words of English, counted by `training/english_everyday.py` (English Web Treebank, GUM)."""

EVERYDAY = tuple(
    frozenset(words.split())
    for words in (
        """
        a and are as at be but by for from have i in is it not of on that the this to was with you
        """,
        """
        about all also an been can do get had has he if just know like me more my no one only or other out so some
        their there they time up we were what when which who will would your
        """,
        """
        after am another any around back because before being best could day did does even first go going good here
        him his how into its last let little made make many may most much need new now our over people really right
        said same see she should still take than them then these think those two us very want way well where while
        work world year years
        """,
        """
        able actually again against already although always american anything area away based better between bit
        both business ca call called came change city come country days different doing done down during each early
        end enough ever every example experience fact family far feel few find food found full getting give got
        government great group having help her high home however important including information keep kind known
        later least left life long look looking lot love might must name national never next night number off old
        once order own part place please point president probably problem put s say second service several show
        since small something state states such sure system tell thanks thing things though thought three through
        times today told too took try trying under understand united until use used using week went why without yet
        """,
        """
        above according across add address ago air al almost along america americans among amount answer anyone
        april areas ask asked attached available bad beautiful became become behind believe below big born bring
        bush car care case cause center certain changes check children clear close comes coming company continue
        control cost countries couple course currently date deal death decided definitely due earlier east either
        else email energy enron especially everyone everything excellent felt figure final finally fine five
        following force form former forward four free friday friend friends front fun further future game gave
        general george given global gon guys half hand hard head hear highly history hope hours house human idea
        image instead interest interested international iraq issue issues itself january job john july key language
        large late law lead leave less level light likely line list live living local looks m main major makes
        making man march mark maybe mean means meet meeting members message middle military mind minutes money month
        months morning move na nation natural near needed needs news nice north note nothing nt office often oh ok
        okay open others outside particular party past pay per period person phone places plan pm political
        population position possible power pretty price problems process program provide public quality question
        questions quite rather read real reason received recent recently recommend region remember report research
        response result return review role room run says school sea security seems seen send sent september services
        set short side six social society someone sometimes soon sorry south space special staff start started stay
        stop street strong study support taken takes taking talk talking test texas thank thinking together top town
        true turn type um university upon usually visit wait wanted war water ways weeks west whether white whole
        within wo women working works yeah yes york young
        """,
        """
        ability absolutely accept accepted access account act action actions active activities activity added
        addition additional administration advice afghanistan afternoon age agreement ahead allow allowed alone
        alright amazing analysis animals anyway anywhere application apply approach army art aspects attack attacks
        attempt attend attention august average aware b base basic basically basis began begin beginning beyond bill
        black blue board body book border bought british brought build building built bus buy c california campaign
        canada canadian capital career cases caused central centre century certainly chance changed changing charge
        child china choice choose church cities citizens civil claim class clean clearly climate coast college
        comments committee common community complete completely complex computer concern conditions conference
        conflict congress connection consider considered contact continued contract cool copy correct costs court
        cover create created credit cultural culture current customer customers cut daily data david de dead decades
        december decide decision deep democracy democratic department described design despite details determined
        develop developed development died difference difficult dinner direct directly director discuss discussed
        discussion doctor dog dollars door draft drive driving dry earth easily eastern easy eat eating economic
        education effective effects effort efforts elected elections ended england english enjoy ensure entire
        environment established estimated etc europe evening event events eventually evidence exactly except exist
        expect expected expensive explain explained extremely face fair fall families father fax february federal
        feed feet female field fight file financial fit fixed flight floor focus follow followed forces foreign
        freedom french friendly fully games gas girl girls gives giving glad god goes gone governor greater ground
        groups growing guess guy hair handle hands happened happy health healthy heard held helpful hey hi higher
        himself hit hold horse hot hotel hour houston huge ideas imagine immediately include included increase
        increased independent india indian individual industry info inside intelligence interesting internet
        interview involved iran iraqi island items jeff june kept kids knew knowledge knows lack land larger largest
        laws leader leaders leading learn learned learning leaving led legal letter liked limited lines link lives
        located location london longer looked lost lots luck lunch mail management manager market mass material
        matter meaning media member men mentioned met mexico michael million minute model modern mom moment monday
        mostly mother moved moving music myself named names nasa nations nature nearly necessary network nine nor
        normal notice november nuclear numbers october offer official officials oil ones online opening opinion
        opportunity option options organization original otherwise overall owner page paid pakistan paper parents
        park particularly parties parts pass paul peace percent perfect perhaps personal pick pictures piece
        planning plans play playing plus points police policy poor popular post posted potential practice present
        press pressure previous prices prior private produce product products professional professor progress
        project proposed provided provides published putting qaeda quick quickly r range rate rates reading ready
        reasons receive record red regarding regards related relationship released religious remain reported reports
        representative request require required rest restaurant results returned reviews rights risk road rule rules
        running safe san saturday save saw saying schedule science search season section seeing seem self sense
        separate series serious seriously served settlement seven shall share showed showing shows sign signed
        significant similar simple simply single sit site situation size solution somewhere son sort sound source
        southern speak species specific spent spoke stand standard star starting stated statement station step store
        story structure student studies stuff style subject success successful suggest summer sun sunday supposed
        systems tax team technology ten term terms themselves theory therefore third thousands threat throughout
        thursday thus tomorrow total touch toward trade training transportation travel tried trip trust tuesday
        turned tv twice types uh understanding unfortunately unless value values various version via video view
        views visited visitors waiting walk wants warm washington watch watching weapons web website wednesday
        weekend western whatever whom whose wife wikinews willing winter wish woman wonderful word words worked
        workers worst worth write writing written wrong wrote yesterday yourself
        """,
        """
        abroad absolute academic accurate achieve achieved acting acts actual adding admitted adult adults advance
        advanced advise affect affected afford afraid africa african agency agenda agent agents agree agreed aid
        airport alleged alliance alternative analyst ancient animal announced answers anthrax antonio anybody
        anyways apart apartment apparently appear appeared appears applied appointment appreciate appreciated
        appropriate approval approved approximately arab arabia argument arms arrival arrive arrived article
        articles arts asia aside asking aspect assistance assistant associate associated assume atmosphere attempts
        attended australia author authorities authority avoid award awarded awesome baby background balance ball
        band bank bar battle bay beach beaches beat beauty becoming bed begun behalf behavior belief believed
        believes ben benefit bet bigger biggest billion bin biological bird birds birth birthday blood boat bob
        bodies booked books bottom box boy brain break breakfast breaking bridge brief bringing broke broken brother
        brown budget buildings bunch businesses busy buying cage calling calls camera camp candidate capable
        capacity card cards carried carry cash cast cat catch cats caught cell chairman challenge challenges channel
        chapter charged cheap checking chemical chicken chief chinese chris christian christmas cia circle claimed
        claims client closed closely club code coffee cold colleagues collection color columbia combined comfortable
        comment commercial commission communication communities companies compared comparison competition completed
        comprehensive concept concepts concerned concerning concerns concluded conclusion condition confidence
        confidential confirm confirmed consequences considering constantly constitution construction content context
        continues contracts contribution conversation cooperation copies core corner corporate council counter
        county covered creating creation creative crisis critical cross cruise cycle d dad damage dan dance
        dangerous dark dates daughter dear decade decisions decline deeply defense defined definition degree delhi
        delicious deliver delivered delivery demand depending depends describe description designed desk destroyed
        detailed determine developing die differences digital direction directions disappointed disaster discovered
        disease distributed district diversity document documents dogs domain double doubt downtown drink drinking
        driver drug duty earned easier eb economy educational effect efficient eight election elements em emergency
        employees employment ena encourage encouraged enjoyed enter entering entirely entry equal equipment era
        error escape essentially establish estimate et european everybody everywhere exact examples excited execute
        executive existing expanding expansion expectations experienced experiences experts explore exposure express
        expressed extend extent extra eye eyes f faced facilities facing factor facts failed failure fairly faith
        familiar famous fan fans fantastic fast favor favorite fbi fear features fee feeling feels fellow fields
        fifty fighting filled film finance finding findings finish finished fire firm fish fix flat florida fly
        focused folks follows foot forced forever forget forgot formal format formed forms fourth france francisco
        frequently fresh fuel function fundamental funny fyi gain gender generally generation generations german
        germany gets glass goal goals google gosh gotten governments graduate grand greatest greatly greek green
        grew gross grow growth guard guest guests guide gulf hall happen happens harry hate headed headquarters
        heads hearing heart heat heavy hell hello helped helping helps highest historic historical holding homes
        honest hopefully hopes horrible horses hospital hotels houses humans hundred hundreds hurt husband ice
        identified identity ii ill images impact implementation importance impossible impressed improve includes
        income increases increasing incredibly indeed individuals industrial influence informed initial initially
        insight inspired instance institute institutions instructions insurance intended interests internal
        interviews introduced introduction investigate investment invitation invited iranian islamic islands israel
        issued italian italy item jack james japanese jihad jim jobs joe johnson join joined jones judge justice k
        kay keeping ken kid kill killed killing kim kinda kinds king knowing korea la lab labor laden languages
        latest launch launched lay leadership leads league lee legs letters levels liberty lie lies listed listen
        lists literally literature lived locations lol loose lose loss louis loved low lower lucky magazine mainly
        maintain majority male manual map markets marriage married mary massive master match materials mathematics
        matters meant measure measures medical medicine medium meetings memory mental mention menu merely metal
        method methods metro mhm mike miles millions mine minimum minister minor missed missing mission mixed mm
        mohammed moral mountains mouth movement movie multiple murder museum musharraf n native necessarily negative
        neighborhood neither net nobody none normally northern noted notes noticed novel numerous object objects
        observed obtained obviously occur occurred offered offers officer officers offices older ongoing onto opened
        operating operation operations opportunities opposite ordered organizations organized originally owned
        owners pacific pain pair pakistani panel papers paris parking participants passed passing path patient
        paying payment peaceful peoples percentage performance performed personally perspective pet peter pets photo
        physical picked picture pilot placed plane planet planned plant plants played player plays pleasant pleased
        plenty poetry politics pop port portion positions positive possibility possibly poverty powerful practices
        prepare prepared presence presented presidential prevent previously primarily primary prime principle print
        printed processes processing produced production projects promise promised proper properly property protect
        protection proud prove providing psychology pull pulled purchase purchased purpose push quiet quote quoted
        race racial rain raise raised ran rapidly rare rays re reach reality realize reasonable recall receiving
        reduced refer reference reflect refused regard regime regional regular relations relatively release relevant
        reliable religion remained remains repair replace reply reportedly represent representatives republic
        republican requested requests requirements researchers reserves residents resources respect respond
        responses responsibility responsible restaurants retired revolution rice rich richard ride rise river robert
        rock roll rooms rose round route rude runs russia russian saddam sales sam sample santa sara sat saudi scale
        scared scenario scheduled schools scientific scientists scott screen secret secretary secure seek seeking
        seemed sell senate senator sending senior serve serving settled severe sexual shape shared sheet ship shop
        shopping shops shortly shot shown sick sides signs silver sister sites sitting skills skin sleep slightly
        slow smaller smart soft software soldiers solutions somebody somehow sounds sources southeast spain spanish
        speaker speaking specifically spectacular speed spend spending spirit spiritual spoken spot spread spring
        square st stability stage standards standing stands stars status stayed steps steve stock stopped stories
        storm straight streets strength structures students studied studying substantial successfully suffer
        suggestions suicide summary super supplies supported supporters supporting supreme surface surgery surprised
        surrounded surrounding susan sweet syria table taliban talked tank task taste taught teaching teams
        technical television telling temperature terrible territory terror terrorism terrorist terrorists text
        thinks thomas thoughts thousand throw till tiny title tom tonight tool totally tour tourist tourists towards
        track trading tradition traffic train trained transaction transactions transfer traveling treat treated
        treatment trial troops trouble truly truth twenty typical typically uk unable union unique unit universal
        unknown update urban usa useful user uses usual vacation valley variety vast vehicle vet vice violence visa
        visiting visual vlog voice vote w walked walking wall wan warming wars waste waters wave wealth wear weather
        wedding weekly weight welcome whenever wide widely wild william win windows winning wise won wonder
        wondering worry worse wow writer x youtube zawahiri zealand
        """,
        """
        abandoned aboard absence abstract abuse academy acceptable acceptance accessible accident accordingly
        accounts accuracy accused achievement achievements achieving acknowledge acquired actor ad adapted addressed
        adds adequate adjust adjustments administrative administrator admit adopted advantage adventure advised
        aesthetic affair affairs affects affordable afghan afterwards aged agencies agriculture ah ahmed ai aim
        aimed aircraft airline airlines alabama alike allegedly allies allows ambitious amounts analyses andaman
        andy angeles anniversary announcement annual answered anymore apologize apparent appearance applications
        applying appointed appreciation approaches approve architect architecture arena argentina argue argued arm
        armed arrange arranged arrest arrested arriving artificial artist artistic artwork asap asian assassination
        assault assembly assess assessment assets assigned assist association assumed assuming assured attachment
        attacked attempted attempting attorney attract attracted attractive attributed audience audio audit austin
        australian automatically autumn availability ave avenue aviation awards awful ayman babies backed badly bag
        baghdad bailey ban banks barbara barely barn bars bathroom bear bears becomes bedroom begins beings belgium
        beliefs belong benefits berkeley besides biden bike bite blame blanket blind block blocks blog bloody blow
        blown bombing bombings bombs borders boston bother bowl boyfriend boys brand brazil bread breaks breathe
        brings britain broad broader bronze brooklyn brothers bugs bulb buses button cabinet cafe cages calendar
        calm campus cancel cancer candidates cap capability captain capture captured careful carefully cares caring
        carol carolina carrying cars categories category catholic causes causing cc celebrated cemetery census cent
        centers centuries ceo chair chairs challenging chances chaos character characteristics characters charges
        charles cheaper checked checks cheese chemicals cheney chicago chocolate choices chose chosen christians
        christopher cindy circles circumstances citizen civic civilization claiming classes classical classroom
        cleaned cleaning click climb clock closing clothes clothing coalition coastal cognitive coincidence colin
        collaboration collapsed collected collecting collections colonies colors combination command commander
        commitment commitments committed commodity commons communications communist comparing compete competitive
        complained complaint composition concentration concrete conduct conducted conferences confident
        confidentiality confirming conflicts confused congratulations connected connections conscious consciousness
        conservative considerable consideration consistent constant constitutional consumer consumption contacted
        contacts contain contained container containing contains contemporary contest continually continuing
        contrast contribute contributed contributions controls convention conventional conversations converted
        conviction cooked cooking coordinator corners corps correctly correspondence count counterparty countless
        coup courage courses coverage covers craig crazy cream crew crime crimes criminal criticism critics crop
        crossed crossing crowd crucial cruel cultures cup currency customs cute daniel database dated dating dave dc
        dealer dealing deals dealt dean deaths debate debut decent declaration declared declined dedicated default
        defeated defence define defining degrees delay delete deliberately delta demanding democrat democrats
        demonstrate demonstrated denied departments deployed deposit desert deserve desire desperate destination
        destinations destiny destroy destruction detail developments device devil devoted diet difficulties
        difficulty dining directed disability disappeared discipline discount discover discovery discrimination
        discussions dishes disney display distance distinguish distinguished distribution diverse divided division
        divisions doctors documentation dollar dominant don donations doors download dozen drafted dramatic draw
        dress dried drinks driven drop dropped drove drugs duke dunn duties dynamic e eager earl ease eaten eats ed
        edge edit editor effectively efficiency eggs egypt egyptian eighteen einstein el electric electricity
        element elite elsewhere emailed emails emerged employed empty enable endangered ends enemy enforcement
        engage engaged engagement engine engineering enhanced enjoyable enjoying enormous enrononline ensuring
        entered entertainment entitled entity environmental environments eol episode epm equality equally errors
        essence essential establishment establishments estimates ethnic everyday evil evolution evolutionary exam
        exception exceptionally exchange exciting excuse executed execution exercise exhibit exhibits existed
        existence exists expecting expense experimental expert expertise expired explains explanation exploration
        exposed expression extended extensive external extreme faces facility factors factory fail fake falling
        falls false fame fancy farrier fashion faster feasible feature feeding fees fell females ferc festival
        festivals fever fiction fifteen fifth figured figures filed files filing fill flights floating flooding flow
        flows fluid flying focuses focusing foods football foreigners fort forth fortune forum foundation founded
        founder founders frame framework frank freeze frequent ft functional functions fund funded funding funds
        furniture ga gained galleries gallery gardens gather generated generators geographical girlfriend globe
        golden goods grab graduated grammar grant granted grateful gray greetings groom grounds grown guarantee
        guidance guidelines hamas hamster handed handled handling hang hanging happening harbor harbour harris haven
        hay heading headlines heaven height helicopters hence herself hidden hide hiding highlighted highlighting
        hiking hill hire historically hm holds holiday holy homeland honestly hong honor hopeful hoping horror
        hospitals host hosted hosting hosts housing hr hub huh humanity hung hungry hunh hurry hussein id ideal
        identifies identify ignore iii imagination immediate immigration impacts impartial implement implemented
        implementing importantly imprisoned improvement improving incident incitement inclusive incorporated
        increasingly incredible independence indians indicate indicated indicates indigenous inflation influential
        inform infrastructure ingredients inhabitants initiate initiated initiative injury inn innocent innovation
        inquiry insects instant insurgency insurgents intellectual intend interaction interfere intervention
        interviewed introduce invasion investigation invite involvement involving iraqis ireland iron ironically
        isda islamist islamists iso isolated israeli jan jane japan jason jean jesus jewish joint joke joking jordan
        joseph journal journey judgment judgments judy juice jump jury kabul karzai kathy keeps kerry kevin khalid
        kingdom kitchen km ksm kuwait l labour ladies lady laid lake lanka largely lasted latin latter laugh
        launching lawyer lawyers lazy leg legacy legend legislation legislative legislature legitimate length
        lexical liberal liberation library libya license licensed lifetime lights likes limit linda linguistic
        linguistics links listening listing llc load loading lobby longest loop lopez los losing loud louisiana
        lovely loves loving ltte machine machines mad madam magic magnificent mailings mainland mainstream
        maintained maintaining malaysia males manage managed managers mandatory manner maps marianne marie marked
        marketing martin massachusetts mathematical mature maximum maya mayor meal meals meanwhile measured meat
        mechanic mechanics mechanism medal membership merit mess messages meter metropolitan mexican miami michelle
        microsoft mid mild mile militant milk miller mills ministry miss missiles mississippi mistake models
        modification moisture monitor monthly moon moore morality moreau moreover moslem mosque mosques motion motor
        mountain movements moves movies murderers murders muscles musical muslim muslims nail nails nationally nato
        naval navy nearby neck negotiated neighbor neighborhoods neighbors nervous netherlands networks nevertheless
        newly newspaper nick noble nomination non noon northeast northwest nose notable notch notion nowhere ny o
        objectives obligation observation obtain obvious occasion occasions occupation occurring ocean oct offensive
        offering officially oldest ontario openly operate operator opinions oppose opposed opposition orange orbit
        orders organize origin origins orleans ourselves outcome outer outstanding overseas overview overwhelming p
        pace pack package packed pages painful palace palestinian pan paperwork parallel parks participant
        participate participating participation partner partnership passion passport password patience patients
        patrick pattern patterns peacefully peak peninsula pennsylvania perceived perception perfectly perform
        performances performing periods permanent permission persian persistent personality petroleum phase
        phenomenon philadelphia philippines philosophy phoenix phones photograph photography pieces pigs pipeline
        pizza plain platform players pleasure pledged plot pocket poet pointed poland policies pollution pool
        popularity populated portland posed possibilities poster posting pounds powell practical praise prayer
        predators prefer pregnant premium preparation preparing presentation presents preserved pricing pride priest
        principles priority privileged prize procedure producers produces professionals professors programme
        programs prominent promote promoted pronounced proof propaganda properties proposal propose proposing
        prosperous protected proven province ps pub publication publications publicly pure purposes pursue pushed
        puts qualified quantity quarter radiation radio rail rank rapid rarely rated rating raw reached react
        reaction readers realized rebels receives recipient recognition recognize recognized recommendations
        recommended reconciliation recorded records recover recovery recruiting reduce referred referring refers
        reflects reforms refuse refusing regions registered regret regularly relating relation relationships
        relative relaxed relief religions rely remainder remaining remarks remind reminder remote remove removed
        renewed rent repeat repeated repeatedly replaced reporter reporting representation represented represents
        reputation requirement requires reserve residential resolution resort respectively responded
        responsibilities restrictions resulted resulting resume retail retirement returning revealed reviewed
        reviewing revised revolutionary reward rick riding ring rising rocket rocks rolling romantic rome ronald
        root rough roughly rounds routes routine row royal rural rush safer safety sake salon salt samples samuel
        sand sandwich satellite saved saving scene scenes scholars scholarship scientology score scored searching
        seat seats secondary seconds seized select selected selection selling senators sensitive sentiment separated
        separately server serves session sets setting settle settlements sex sharon sheikh shell shelter shift
        shiite ships shirt shirts shit shocked shoe shoes shoot shooting shoulder shower shut shuttle signature
        significantly signing silent simultaneously sincerely singapore sink situated situations sixteen sixth sky
        slavery slight slowly smallest smell smith smooth snake snakes soil sold solid solving sometime somewhat
        song sooner sore sought southwest soviet spacecraft specialist speech spelling split spokesman sponsored
        sports spots spray springs sri stable stadium stan starts statements statistics staying steel stepped stick
        stone stood storage stores strain strange strategy stream strengthen stretch strict strike stronger
        strongest strongly struggle struggling stuck studio stupid subjects submit submitted subsequent subtle
        succeed sudan sudden sue suffered suffering sufficient suggested suggesting suggestion suggests suit suite
        sunni sunny superior supply supports suppose surprise surprisingly surrender survey suspect suspected
        sustainable switched switzerland symptoms syntactic syrian systematic t ta tail taiwan talks tamil tana
        target targets tasks tasting taxes taxi teach teacher tear technique techniques technologies ted tel tells
        temperatures temple temples temporary tend tennessee tens tensions terry tested testimony testing tests
        thailand theater theme theories thereby thick thirty threatened threats throat ticket tickets ties tigers
        tight timing tired toll tons topic topics toronto tough tourism tours towns toxic toys tracking tracks
        trader traders traditional traditions trail trails transition translation transmission transport traveled
        traveler travelers travelling travis treatments treaty tree trees tremendous trips tropical truck trump
        turkey turning twelve u ultimate ultimately un underground understood unesco uniform units unity universe
        universities unlike unlikely unlimited unprecedented unusual updated upi upper urged users usi v valid
        valuable vehicles vendors venture versions veteran viable victory videos vietnam village villages vince
        vintage violent virginia virtually visible vision visits vital volume volunteer volunteers voted voters
        votes waited wake walker walks wanting warfare warhol warned warning wash watched wax wealthy weapon wearing
        weird welcomed wet wheel whereas wider wikipedia wildlife wind window winds wine wing wood worker workforce
        worldwide worried wounded writers writes y yearly yellow yoga younger youngest youth zero zone
        """,
    )
)
"""Part n holds the words that stand in one of 2**n to 2**(n+1) stretches of 300 words."""
