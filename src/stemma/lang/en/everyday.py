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
        him his how into its last let made make many may most much need new now our over people really right said
        same see she should still take than them then these think those two us very want way well where while work
        year years
        """,
        """
        able actually again against already although always american anything area away based better between bit
        both ca call called came change come country days different doing done down during each early end enough
        ever every example experience fact family far feel few find food found full getting give got government
        great group having help her high home however important including information keep kind known later least
        left life little long look looking lot love might must name national never next night number off old once
        order own part place please point probably put s say second service several show since small something such
        sure system tell thanks thing things though thought three through today told too took try trying under
        understand united until use used using week went why without world yet
        """,
        """
        above according across add address ago air almost along among amount answer anyone areas ask asked attached
        available bad beautiful became become behind believe below big born bring business car care case cause
        certain changes check children city clear close comes coming company continue control cost countries couple
        course currently date deal death decided definitely due earlier either else email especially everyone
        everything excellent felt final finally fine five following form former forward four free friend friends
        front fun further future gave general given gon guys half hand hard head hear highly history hope hours
        human idea image instead interest interested international issue issues itself job key language large late
        lead leave less level light likely line list live living local looks m main major makes making man maybe
        mean means meet meeting members message middle military mind minutes money month months morning move na
        natural near needed needs nice note nothing nt office often oh ok okay open others outside particular past
        pay per period person phone places plan pm political population position possible power pretty price problem
        problems process provide public quality question questions quite rather read real reason received recent
        recently recommend region remember report research response result return review role room run says school
        security seems seen send sent set short side six social someone sometimes soon sorry space special staff
        start started state stay stop strong study support taken takes taking talk talking test thank thinking times
        together top town true turn type um upon usually visit wait wanted war water weeks whether whole within wo
        women working yeah yes young
        """,
        """
        ability absolutely accept accepted access account act action actions active activities activity added
        addition additional administration advice afternoon age agreement ahead allow allowed alone alright amazing
        analysis animals anyway anywhere application apply approach army art aspects attack attacks attempt attend
        attention average aware base basically basis began begin beginning beyond black blue board body book border
        bought british brought build building built bus buy campaign capital career cases caused central century
        certainly chance changed changing charge child choice choose cities citizens civil claim class clean clearly
        climate college comments common community complete completely complex computer concern conditions conference
        conflict connection consider considered contact continued contract cool copy correct costs cover create
        created credit cultural culture current customer customers cut daily data dead decades decide decision deep
        democracy democratic described design despite details determined develop developed development died
        difference difficult dinner direct directly director discuss discussed discussion dog dollars door draft
        drive driving dry easily east eastern easy eat eating economic education effective effects effort efforts
        elected elections ended energy enjoy ensure entire environment established estimated etc evening event
        events eventually evidence exactly except exist expect expected expensive explain explained extremely face
        fall families father fax federal feed feet female field fight figure file financial fit fixed floor focus
        follow followed force forces foreign freedom friendly fully game games gas girl girls gives giving glad
        global goes gone greater groups growing guess guy hair handle hands happened happy health healthy heard held
        helpful hey hi higher himself hit hold horse hot hotel hour house huge ideas imagine immediately include
        included increase increased independent indian individual industry info inside interesting interview
        involved iraqi island items kept kids knew knowledge knows lack land larger largest law laws leader leaders
        leading learn learned learning leaving led legal letter liked limited link lives located location longer
        looked lost lots luck lunch management manager market mass material matter meaning media member men
        mentioned met million minute model modern mom moment mostly mother moved moving music myself named names
        nation nature nearly necessary news nine nor normal north notice nuclear numbers offer official officials
        oil ones online opening opinion opportunity option options organization original otherwise overall owner
        page paid paper parents particularly parties parts party pass peace percent perfect perhaps personal pick
        pictures piece planning plans play playing plus points police policy poor popular post posted potential
        practice present president press pressure previous prices prior private produce product products
        professional program progress project proposed provided provides published putting quick quickly range rate
        rates reading ready reasons receive record red regarding regards related relationship released religious
        remain reported reports request require required rest restaurant results returned reviews rights risk road
        rule rules running safe save saw saying schedule science sea search season section seeing seem self sense
        separate serious seriously served services settlement shall share showed showing shows sign signed
        significant similar simple simply single sit site situation size society solution somewhere son sort sound
        source south southern speak species specific spent spoke stand starting stated statement states step store
        story street structure student studies stuff style subject success successful suggest summer supposed
        systems tax team technology ten term terms themselves theory therefore third thousands threat throughout
        thus tomorrow total touch toward trade training transportation travel tried trip trust turned tv twice types
        uh understanding unfortunately unless value values various version via video view views visited visitors
        waiting walk wants warm watch watching ways weapons web website weekend west western whatever white whom
        whose wife willing wish woman wonderful word words worked workers works worst worth write writing written
        wrong wrote yesterday yourself
        """,
        """
        abroad absolute academic accurate achieve achieved acting acts actual adding admitted adult adults advance
        advanced advise affect affected afford afraid african agenda agents agree agreed aid airport alleged
        alternative analyst ancient animal announced answers anthrax anybody anyways apart apartment apparently
        appear appeared appears applied appointment appreciate appreciated appropriate approval approved
        approximately arab argument arms arrival arrive arrived article articles aside asking aspect assistance
        assistant associate associated assume atmosphere attempts attended author authorities authority avoid
        awarded awesome b baby background balance ball band bar basic beach beaches beat beauty becoming bed begun
        behalf behavior belief believed believes benefit bet bigger biggest bill billion biological bird birds birth
        birthday blood boat bodies booked books bottom box boy brain break breaking brief bringing broke broken
        brother budget buildings bunch businesses busy buying c cage calling calls camera canadian candidate capable
        capacity card cards carried carry cash cast cat catch cats caught cell center centre challenge challenges
        channel chapter charged cheap checking chemical chicken chief chinese christian church circle claimed claims
        client closed closely coast code coffee cold colleagues collection color combined comfortable comment
        commercial committee communities companies compared comparison competition completed comprehensive concept
        concepts concerned concerning concerns concluded conclusion condition confidence confidential confirm
        confirmed consequences considering constantly construction content context continues contracts contribution
        conversation cooperation copies core corner corporate counter court covered creating creation creative
        crisis critical cruise cycle dad damage dance dangerous dark dates daughter dear decade decisions decline
        deeply defense defined definition degree delicious deliver delivered delivery demand department depending
        depends describe description designed desk destroyed detailed determine developing die differences digital
        direction directions disappointed disaster discovered distributed diversity doctor document documents dogs
        double doubt downtown drink drinking driver drug duty earned easier economy educational effect efficient
        eight election elements em emergency employees employment encourage encouraged english enjoyed enter
        entering entirely entry equal equipment error escape essentially establish estimate et european everybody
        everywhere exact examples excited execute executive existing expanding expansion expectations experienced
        experiences experts explore exposure expressed extend extent extra eye eyes faced facilities facing factor
        facts failed failure fair fairly faith familiar famous fan fans fantastic fast favor favorite fear features
        fee feeling feels fellow fields fifty fighting filled film finance finding findings finish finished fire
        firm fish fix flat flight fly focused folks follows foot forced forever forget forgot formal format formed
        forms fourth french frequently fresh fuel function fundamental funny fyi gain gender generally generation
        generations german gets glass goal goals god gosh gotten governments governor graduate grand greatest
        greatly green grew gross ground grow growth guests guide happen happens hate headed headquarters heads
        hearing heart heat heavy hello helped helping helps highest historic historical holding homes honest
        hopefully hopes horrible horses hospital hotels houses humans hundred hundreds hurt husband ice identified
        identity ii images impact implementation importance impossible impressed improve includes income increases
        increasing incredibly indeed individuals industrial influence informed initial initially insight inspired
        instance institutions instructions insurance intelligence intended interests internal internet interviews
        introduced introduction investigate investment invitation invited iranian islamic islands issued italian
        item japanese jobs join joined judge justice k keeping kid kill killed killing kinda kinds knowing languages
        latest launch launched lay leadership leads legs letters levels lie lies lines listed listen lists literally
        literature lived locations lol loose lose loss loved low lower lucky mail mainly maintain majority male
        manual map mark markets marriage married massive master match materials mathematics matters meant measure
        measures medical medicine medium meetings memory mental mention menu merely metal method methods mhm miles
        millions mine minimum minister minor missed missing mission mixed mm moral mouth movement multiple murder
        nations native necessarily negative neighborhood neither net network nobody none normally northern noted
        notes noticed novel numerous object objects observed obtained obviously occur occurred offered offers
        officer officers offices older ongoing onto opened operating operation operations opportunities opposite
        ordered organizations organized originally owned owners pain pair pakistani panel papers park parking
        participants passed passing path patient paying payment peaceful peoples percentage performance performed
        personally perspective pet photo physical picked picture pilot placed plane planet planned plant plants
        played player pleasant pleased plenty poetry politics portion positions positive possibility possibly
        poverty powerful practices prepare prepared presence presented presidential prevent previously primarily
        primary prime principle print printed processes processing produced production professor projects promise
        promised proper properly property protect protection proud prove providing psychology pull pulled purchase
        purchased purpose push quiet quote quoted r race racial rain raise raised ran rapidly rare re reach reality
        realize reasonable recall receiving reduced refer reference reflect refused regard regime regional regular
        relations relatively release relevant reliable religion remained remains repair replace reply reportedly
        represent representative republican requested requests requirements researchers reserves residents resources
        respect respond responses responsibility responsible restaurants retired rich ride rise roll rooms round
        route rude runs russian sales sample saudi scale scared scenario scheduled schools scientific scientists
        screen secret secure seek seeking seemed sell sending senior series serve serving settled seven severe
        sexual shape shared sheet ship shop shopping shops shortly shot shown sick sides signs silver sister sites
        sitting skills skin sleep slightly slow smaller smart soft software soldiers solutions somebody somehow
        sounds sources spanish speaking specifically spectacular speed spend spending spirit spiritual spoken spot
        spread spring square stability stage standard standards standing stands star stars station status stayed
        steps stock stopped stories straight streets strength structures students studied studying substantial
        successfully suffer suggestions suicide summary super supplies supported supporters supporting supreme
        surface surgery surprised surrounded surrounding sweet table talked tank task taste taught teaching teams
        technical television telling temperature terrible territory terror terrorism terrorist terrorists text
        thinks thoughts thousand throw till tiny title tonight tool totally tour tourist tourists towards track
        trading tradition traffic train trained transaction transactions transfer traveling treat treated treatment
        trial troops trouble truly truth twenty typical typically unable unique unit unknown update urban useful
        user usual vacation variety vast vehicle vet violence visiting visual vlog voice vote walked walking wall
        wan warming waste wave wealth wear weather weekly weight welcome whenever wide widely win winning winter won
        wonder wondering worry worse wow writer x
        """,
        """
        abandoned aboard absence abstract abuse acceptable acceptance accessible accident accordingly accounts
        accuracy accused achievement achievements achieving acknowledge acquired actor ad adapted addressed adds
        adequate adjust adjustments administrative admit adopted advantage adventure advised aesthetic affair
        affairs affects affordable afghan afterwards aged agencies agency agent agriculture ah aim aimed aircraft
        airline alike allegedly alliance allies allows ambitious amounts analyses anniversary announcement annual
        answered anymore apologize apparent appearance applications applying appointed appreciation approaches
        approve architecture argue argued armed arrange arranged arrest arrested arriving artificial artist artistic
        arts artwork asap asian assassination assault assess assets assigned assist assumed assuming assured
        attachment attacked attempted attempting attorney attract attracted attractive attributed audience audio
        audit australian automatically availability award awful babies backed badly bag bank banks barely barn bars
        bathroom battle bear bears becomes bedroom begins beliefs belong benefits besides bike bite blame blanket
        blind block blocks blog bloody blow bombing bombings bombs borders bother bowl boyfriend boys brand bread
        breakfast breaks breathe bridge brings broader bronze brothers brown bugs bulb buses button cafe cages
        calendar calm camp campus cancel candidates cap capability captain capture captured careful carefully cares
        caring carrying cars categories category catholic causes causing celebrated census cent centers centuries
        ceo chair chairman chairs challenging chances character characteristics characters charges cheaper checked
        checks cheese chemicals chocolate choices chose chosen circles circumstances citizen civic civilization
        claiming classes classical classroom cleaned cleaning click climb clock closing clothes clothing club
        coastal cognitive coincidence collaboration collapsed collected collecting collections colonies colors
        combination command commission commitment commitments committed commodity communication communications
        communist comparing compete competitive complained complaint composition concentration concrete conduct
        conducted conferences confident confidentiality confirming conflicts confused congratulations connected
        connections conscious consciousness conservative considerable consideration consistent constant constitution
        constitutional consumer consumption contacted contacts contain contained container containing contains
        contemporary contest continually continuing contrast contribute contributed contributions controls
        conventional conversations converted conviction cooked cooking coordinator corners correctly correspondence
        count counterparty countless coup courage courses coverage covers crazy cream crew crime crimes criminal
        criticism critics crop cross crossed crossing crowd crucial cruel cultures currency customs cute database
        dated dating de dealer dealing deals dealt deaths debate debut decent declared declined dedicated default
        defeated define defining degrees delay delete deliberately demanding demonstrate demonstrated denied
        deployed deposit deserve desire desperate destination destinations destiny destroy destruction detail
        developments device devoted diet difficulties difficulty dining directed disability disappeared discipline
        discount discover discrimination discussions disease dishes display distance distinguish distinguished
        distribution district diverse divided division divisions doctors documentation dollar domain dominant
        donations doors download drafted dramatic draw dress dried drinks driven drop dropped drove drugs duties
        dynamic eager earth ease eaten eats edit editor effectively efficiency eggs egyptian eighteen electric
        electricity element elite elsewhere emailed emails emerged employed empty enable endangered ends enemy
        enforcement engage engaged engagement engine engineering enhanced enjoyable enjoying enormous ensuring
        entered entertainment entitled entity environmental environments eol episode epm equality equally era errors
        essence essential establishment establishments estimates ethnic everyday evil evolution evolutionary exam
        exception exceptionally exchange exciting excuse executed execution exercise exhibit exhibits existed
        existence exists expecting expense experimental expert expertise expired explains explanation exploration
        exposed express expression extended extensive external extreme f faces facility factors fail fake falling
        falls false fame fancy farrier fashion faster feasible feature feeding fees fell females festivals fiction
        fifteen fifth figured figures filed files filing fill flights floating flooding flows fluid flying focuses
        focusing foods football foreigners forth fortune forum founded founder frame framework freeze frequent ft
        functional functions fund funded funding funds furniture gained galleries gallery gather generated
        generators geographical girlfriend globe golden goods grab graduated grammar grant granted grateful greek
        greetings grounds grown guarantee guest guidance guidelines gulf hall hamster handed handled handling hang
        hanging happening heading headlines height helicopters hell hence herself hidden hide hiding highlighted
        highlighting hiking hire historically hm holds holiday holy homeland honestly honor hopeful hoping horror
        hospitals host hosted hosting hosts housing hr hub huh humanity hung hungry hunh hurry id ideal identifies
        identify ignore iii ill imagination immediate impartial implement implemented implementing importantly
        imprisoned improvement improving incident incitement inclusive increasingly incredible independence indicate
        indicated indicates indigenous inflation influential inform infrastructure ingredients inhabitants initiate
        initiated initiative injury innocent innovation inquiry insects instant insurgents intellectual intend
        interaction interfere intervention interviewed introduce invasion investigation invite involvement involving
        iron ironically isda islamists isolated israeli jewish joint joke joking journey judgment judgments juice
        jump jury keeps km lab labor ladies lady laid largely lasted latin latter laugh launching lawyer lawyers
        lazy leg legacy legend legislation legislative legislature legitimate length lexical liberal liberty license
        licensed lifetime lights likes limit linguistic linguistics links listening load loading lobby longest
        losing loud lovely loves loving machine machines mad magic magnificent mailings mainland mainstream
        maintained maintaining males manage managed managers mandatory manner maps marked mathematical mature
        maximum mayor meal meals meanwhile measured meat mechanic mechanics mechanism membership merit mess messages
        meter metropolitan mexican mid mild mile militant milk miss missiles mistake models modification moisture
        monitor monthly moon morality moreover moslem mosques motion mountains movements moves movie movies
        murderers murders muscles museum musical muslim n nail nationally naval navy nearby neck negotiated neighbor
        neighborhoods neighbors nervous networks nevertheless newly newspaper nomination non noon northwest nose
        notable notch notion nowhere o objectives observation obtain obvious occasion occasions occupation occurring
        offensive offering officially oldest openly operate operator opinions oppose opposed opposition orange orbit
        orders organize origin origins ourselves outcome outer outstanding overseas overview overwhelming p pace
        pack package packed pages painful palace palestinian pan paperwork parallel parks participant participate
        participating participation partner partnership passion passport password patience patients pattern patterns
        peacefully peak peninsula perceived perception perfectly perform performances performing periods permanent
        permission persistent personality petroleum pets phase phenomenon philosophy phones photograph photography
        pieces pipeline pizza plain platform players plays pleasure pledged plot pocket pointed policies pollution
        pool pop popularity populated port posed possibilities poster posting pounds practical praise prayer
        predators prefer pregnant premium preparation preparing presentation presents preserved pricing priest
        priority privileged prize procedure producers produces professionals programs prominent promote promoted
        pronounced proof propaganda properties proposal propose proposing prosperous protected proven ps pub
        publication publications publicly pure purposes pursue pushed puts qualified quantity quarter radiation
        radio rank rapid rarely rated rating rays reached react reaction readers realized rebels receives recipient
        recognition recognize recognized recommendations recommended reconciliation recorded records recover
        recruiting reduce referred referring refers reflects reforms refuse refusing regions registered regret
        regularly relating relation relationships relative relaxed relief religions rely remainder remaining remarks
        remind reminder remote remove removed renewed rent repeat repeated repeatedly replaced reporter reporting
        representation representatives represented represents reputation requirement requires residential resolution
        resort respectively responded responsibilities restrictions resulted resulting resume retail retirement
        returning revealed reviewed reviewing revised revolution revolutionary reward rising river rock rocks
        rolling romantic root rose rough roughly rounds routes routine row royal rural rush safer safety sake salon
        salt samples sand sandwich sat saved saving scene scenes scholars score scored searching seat seats
        secondary seconds seized select selected selection selling sensitive sentiment separated separately server
        serves session sets setting settle settlements sex shell shelter shift shiite ships shirt shirts shit
        shocked shoe shoes shoot shooting shoulder shower shut shuttle signature significantly signing silent
        simultaneously sincerely sink situated situations sixteen sky slavery slight slowly smallest smell smooth
        snake snakes soil sold solid solving sometime somewhat song sooner sore sought southeast speaker specialist
        speech split spokesman sponsored sports spots spray stable starts statements statistics staying steel
        stepped stick stood storage stores storm strain strange strategy stream strengthen stretch strict strike
        stronger strongest strongly struggle struggling stuck stupid subjects submit submitted subsequent subtle
        succeed sudden suffered suffering sufficient suggested suggesting suggestion suggests suit suite sun sunni
        sunny supply supports suppose surprise surprisingly surrender survey suspect suspected sustainable switched
        symptoms syntactic syrian systematic t ta tail talks tamil target targets tasks tasting taxes taxi teach
        teacher tear technique techniques technologies tel tells temperatures temples temporary tend tens tensions
        tested testimony testing tests theme theories thereby thick thirty threatened threats throat ticket tickets
        ties tight timing tired toll tons topic topics tough tourism tours towns toxic toys tracking tracks trader
        traders traditional traditions trail trails transition translation transport traveled traveler travelers
        travelling treatments tree trees tremendous trips tropical truck turning twelve u ultimate ultimately
        understood uniform units unity universal universities university unlike unlikely unlimited unprecedented
        unusual updated upper urged users uses v valid valley valuable vehicles vendors venture versions veteran
        viable vice victory videos village villages vintage violent virtually visa visible vision visits vital
        volunteer volunteers voted voters votes waited wake wanting warfare warned warning wars wash watched waters
        wealthy weapon wearing wedding weird welcomed wet wheel whereas wider wild wildlife wind window windows
        winds wine wing wise workforce worldwide worried wounded writers writes yearly yellow yoga younger youngest
        youth zone
        """,
    )
)
"""Part n holds the words that stand in one of 2**n to 2**(n+1) stretches of 300 words."""
