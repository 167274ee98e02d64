"""Given names of many languages: the word that most often begins a person's name."""

_NAMES = """
aarav aaron abby abdel abdul abdulaziz abdullah abdulrahman abelardo abena abhishek abigail abraham abu ada adaeze adam
adama adan adebayo adela adele adeline ademir adesina adil adisa aditi aditya adnan adolfo adrian adriana adriano aelita
agata agathe agnes agnete agnieszka agustin ahmad ahmed ahmet aidan aiden aiko ailsa ailton aino ainsley aisha ajay
akash akiko akin akinyi akira aksel alan alana alasdair alastair alastor alba albert alberto albin alden aldo alec
alejandra alejandro aleksandar aleksandr aleksandra aleksi alena alessandra alessandro alessia alex alexa alexander
alexandra alexandre alexandros alexei alexey alexis alfonsina alfonso alfred alfredo ali alia alice alicia alina aline
alioune alisa alisha alison alistair aliyah allan allegra allen allison alma alonso althea alun alvar alvaro alvin
alyssa amadou amal amalia amanda amara amaury amaya amber ambrose amelia amelie amin amina aminata amir amit amitabh
amos amparo amy ana anahita anand ananya anas anastasia anatoly anders anderson andre andrea andreas andreea andrei
andrej andres andrew andrey andrzej andy aneta angel angela angelica angelina angelo angus anika anil anita anja anjali
ann anna anne anneke anneli annelies annette annie annika anouk ansel anselm anselmo anthony antje antoine anton antonia
antonio antony anurag anwar anya aoife aparna apolline april araceli arash archie ariel arielle arjun arlene arlo
armando armin arnaud arne arno arnold art artem arthur arturas arturo arun arvind asha asher ashley ashok asif astrid
asuka atsushi aubrey audrey august augusto aung aurelia aurelie aurora ava avi avril awa axel axelle ayaan ayesha ayman
ayodele ayumi aziz azra babak bahar balazs baltasar balthazar baptiste barack barbara barnaby barry bart bartek bashar
bashir basil bastian bea beata beatrice beatriz becca becky belen belinda ben benedetta benedict benedikt bengt benicio
benito benjamin benny benoit berenice berit bernadette bernard bernardo bernat bernd bernice bernie bert berta bertha
bertrand beth bethany beto bettina betty beverly bharat bianca bilal bill billy birgit birgitta bjarne bjorn blaise
blanca bo bob bobby bogdan bogumil bohdan boipelo bonifacio bonnie boris borja boubacar brad bradley bram brandon
branislav branko brenda brendan brenna brent bret brett brian brianna brice bridget brigid brigitte britney britta
brittany bronwyn bruce bruna bruno bryan bryce brynn burak burcu byron caio caitlin caitlyn caleb callum calvin cameron
camila camille camilo candela candice carina carla carlo carlos carlota carly carmela carmen carol carole carolina
caroline carolyn carrie carsten casey casper cassandra cassidy catalina catarina cathal catherine cathrine cathy cecil
cecile cecilia cecilie cedric celeste celia celina celine cem cesar chad chandra chantal chantelle charlene charles
charlie charlotta charlotte chelsea chen cheng cheryl chiamaka chiara chidi chinedu chinua chioma chloe chris christa
christel christian christiane christina christine christophe christopher christos christy chuck ciara ciaran cillian
cindy claire clara clare clarence claude claudette claudia claudio claus clay clea cleber clemens clement clementine
cleo cliff clifford clint clinton clive clotilde clyde colette colin colleen concepcion conchita connie connor conor
conrad constance consuelo corey corinna corinne cornelia cornelius cory cosima cosmin courtney craig cristian cristiano
cristina cristobal crystal curtis cynthia cyril cyrille cyrus dafydd dag dagmar dagny daiki daisuke daisy dale dalia
damaris damian damien damon dan dana danica daniel daniela daniele danielle danijel danilo danny danuta daphne daria
dario darius darko darragh darrell darren dave davi david davide davor dawn dean deb deborah debra declan deepak deirdre
delfina delia delphine delroy demetrius denis denise dennis derek desiree desmond devin diana diane diarmuid dick didem
didier diego dieter dietrich dieudonne dilip dimitri dina dinah dinesh dirk divya djamel dmitri dmitry dmytro dolores
dominic dominik dominique don donald donna dora doreen doris dorota dorothea dorothy dorte doug douglas dragan drew
duncan dunja dusan dustin dwayne dwight dylan earl ebba ebele eberhard ed edda eddie edgar edgardo edith edmund edna
edouard eduard eduarda eduardo edvard edward edwin edwina eero efrain efren efua egil egon eileen einar eirik
ekaterina ekkehard elaina elaine eleanor elena eleni eleonora elfriede eli eliane elias elif elijah elin elina eline
elisa elisabet elisabeth elise eliseo eliza elizabeth elke ella ellen ellie elliot elliott elmar elodie eloisa eloise
elouise elsa elsbeth elsie elton elvira emanuel emeka emeric emil emilia emiliano emilie emilio emily emine emma
emmanuel emmett emre encarnacion enda ender enes enrico enrique eoin erdem erhard eric erica erich erik erika erin erkki
erlend ernest ernestina ernestine ernesto ernst erwin esme espen esperanza esteban estefania estela estelle esther ethan
etienne etta euan eugene eugenia eugenio eun eunice eusebio eva evan evangelos evaristo evelina eveline evelyn everton
evgeny ewa ewan eyal ezra fabian fabiana fabien fabio fabrice fabricio fadi fahad faisal faith faiza fanny farah farhad
farid farooq farrah fatima fatma fatou fatoumata fausto faye federica federico felicia felicity felipe felix femi fenna
ferdinand ferenc fergus feride fermin fernand fernanda fernando fidel fikret filip filippo finn finnegan fintan fiona
fiorella flavia flavio flora florence florian floyd folake fouad franca frances francesca francesco francine francis
francisca francisco franco francois francoise frank frankie franz franziska frauke fred freddie freddy frederic
frederick frederik fredrik freja freya frida friedrich fritz fritzi frode fumiko gabriel gabriela gabriele gabriella
gael gaetano gail galina gareth garry gary gaspard gaston gaurav gavin gemma gene genevieve geoff geoffrey george
georges georgi georgia georgina geraint gerald geraldine gerard gerardo gerda gerhard germaine german gerry gertrude
gethin ghada ghislaine giacomo gianluca gianna gianni gideon gilbert gilberto gilda gilles gilson gina ginger gintaras
gioia giorgio giovanna giovanni girish gisela gisele gita githinji giulia giuliana giuliano giulio giuseppe gladys glen
glenda glenn gloria gonzalo gopal goran gordon gosia govind grace graciano graciela graeme graham grainne grant grazia
greer greg gregor gregory greta gretchen griet grigory gro grzegorz guadalupe gudrun guido guillaume guillem guillermo
gulnara gunnar gunther gus gustav gustavo guy gwen gwyneth haakon habib hadley hailey hakan halima halina halvard hamid
hamish hamza hana hania hanna hannah hanne hannelore hannes hans harald harish harold haroun harriet harris harry harsh
haruka haruki haruto harvey hasan hassan hayley hazel heather heba hector hedda hedvig hege heidi heiko heinrich heinz
heitor helen helena helene helga helge helmut hendrik henning henri henrietta henriette henrik henrike henrique henry
herbert heriberto herman hermann hermione hernan hideo hilario hilary hilda hilde hillary hiroko hiroshi hisham hjalmar
holger holly horacio horst hortense hosni hossein howard hubert hugh hugo humberto hussain hussein huw hyun iago iain
ian ibrahim ibrahima ida idris ignacio ignatius igor ikram ilaria iliana ilker ilona ilse ilya imad iman imani imelda
imke imogen imran imre indira indra ines inga ingeborg ingmar ingo ingrid ingvar ingvild inigo ioana ioannis iolanda
iona ione ira iracema irena irene irfan irina iris irma irving isaac isabeau isabel isabella isabelle isaiah isak ishaan
isidora isidro isla ismael ismail isolde israa istvan itziar ivan ivana ivar ivete ivo iwona izabela jaana jacinta
jacinto jack jackie jackson jacob jacqueline jacques jada jae jagoda jaime jair jake jakob jamal jameela james jamie
jamila jan jana jane janelle janet janice janine janusz jared jarek jari jarmo jasmin jasmine jason jaswinder javier
jawaharlal jay jaya jayden jean jean-luc jean-pierre jeanette jeanne jeannette jeff jefferson jeffrey jelena jelle
jemima jen jenna jennie jennifer jenny jens jeppe jeremiah jeremias jeremy jerome jeronimo jerry jerzy jesper jesse
jessica jessie jesus jill jim jimmy jin-woo jing jiro jitka joachim joan joana joann joanna joanne joao joaquin joaquina
jochen jodie joe joel joelle joerg joern johan johann johanna johannes john johnny jon jonah jonas jonathan joost jordi
jorg jorge jorgen joris jorma jorunn jose josef josefina josefine joseline joseph josephine josh joshua josip josue joy
joyce juan juana juanita judit judith judy jukka jules julia julian juliana juliane julianna julie julien juliet julieta
julio julius jun june jurema jurgen justin justine justyna jutta jyoti kaare kacper kader kai kaisa kaito kajsa kalle
kamal kamala kamil kamila kamran karel karen kari karim karin karina karl karla karlheinz karoline karsten karthik kasia
kasper katarina katarzyna kate katerina kateryna katharina katherine kathleen kathryn kathy katia katie katja katrien
katrin katrina katya kavita kay kayla kazimierz kazuo keiko keira keith kelechi kelly kelsey kelvin kemal ken
kendra kenji kenneth kenny kent kenta kenzo kerry kerstin kevin khadija khaled khalid kiara kieran kim kimberly kiran
kirk kirsi kirsten kirsty kjell klara klaus knut kofi koji konrad konstantin kostas krishna krista kristen kristin
kristina kristine kristoffer krzysztof kumar kunal kurt kwabena kwame kyle kylie kyra lachlan laetitia laila lakshmi
lana lance lara larissa larry lars lasse laszlo latifa laura laurel lauren laurence laurent laurie lavinia
lawrence leah leander leandro lech leda lee leif leila lena leni lennart leo leocadia leon leona leonard leonardo leonid
leonie leonora leopold leopoldo leroy leslie leszek leticia lewis liam lidia liesbeth ligia liisa lila lilian liliana
lillian lilly lily lin lina linda lindiwe lindsay lindsey lionel lior lisa lisandro lisbeth liu liv livia liz liza
ljiljana lloyd loic lois lola lorena lorenza lorenzo loretta lori lorna lorraine lothar lotta lotte lou louis louisa
louise lourdes luana lubna luc luca lucas lucasz lucero lucia luciana luciano lucie lucien lucille lucinda lucy ludmila
ludovic ludwig luigi luis luisa luiz luka lukas lukasz luke lula lulu luther luuk luz lydia lyle lynn lyudmila maarten
mabel macarena maciej madeleine madhav madhuri madiha madison maeve magda magdalena maggie magnus mahesh mahmoud maija
maira maite maj maja makoto maksim malala malcolm malgorzata malik malin mamadou mandy manfred manish manmohan manoj
manon mansoor manuel manuela marc marc-andre marcel marcela marcelino marcello marcelo marcia marcin marco marcos marcus
mareike marek margaret margarita margaux margit margot margrethe marguerite maria mariam marian mariana marianne maribel
maricela marie marieke mariela marielle marija marilia marilyn marina mario marion marisa marisol marit marius marjan
marjorie mark marketa marlene marlies marlon marsha marta marten martha martin martina martine marvin mary maryam masako
masha masoud massimo mateo mateusz mathew mathias mathieu mathilde matias matilda matilde mats matt matteo matthew
matthias matthieu matthijs matti maud maureen maurice mauricio maurizio mauro max maxim maxime maximilian maximo maxine
may maya mbali meena meera megan mehdi mehmet mei meike mel melanie melinda melis melissa melvin mercedes meredith
merete merkel mette mia micaela michael michaela michal michel michela michele michelle michiko mick miguel mihaela
mihai mika mikael mike mikhail mikko mila milan mildred milena milica millie milos mimi min-ho mina mindy ming minh
minna mira miranda mireille mirela mireya miriam mirko miroslav mitch mitchell mitsuko moana modesto mohamed mohammad
mohammed mohan moira moises molly mona monica monika monique montserrat morag morgan moritz morten moses moshe mounir
moussa moustapha muhammad mukesh murat muriel murray mustafa myra myriam nabil nadia nadine nadja naima najib nana nancy
nanette naoko naomi narendra naresh narges nasrin natalia natalie natasha nathalie nathan nathaniel natsuki naveed
nazanin neal ned neha neil nela nelson nenad nestor nevena neymar ngozi nguyen nia niall niamh nicanor nicholas nick
nicola nicolae nicolai nicolas nicole niels nienke nieves nigel nikita nikki niklas nikola nikolai nikolaos nikolaus
nikos nils nina nino nitin nkechi noah noam noel noemi noor nora norbert norberto noreen norma norman nour nuala nuno
nuria obinna octavia octavio odalys odette odile ofelia oisin oksana ola olaf olav ole oleg olegario oleksandr olena
olga oliver olivia olivier oluwaseun omar ondrej oona oren orla orlando oscar oskar osman osvaldo oswald otavio othmar
otto oumar ousmane owen pablo paco paddy padraig paige palle paloma pam pamela paola paolo parisa parvati pascal pascale
pascual pat patrice patricia patricio patrick patrik patrycja patti patty paul paula paulette paulina pauline paulo
pavel paz pearl pedro peggy pekka pele pelle penelope penny pepe per percy perla pernille perry pete peter petr petra
petros petteri phil philip philipp philippa philippe phillip phoebe phyllis pia pierre piet pieter pietro pilar piotr
pippa plamen polina polly pooja porfirio pradeep prakash pranav prashant praveen preben preeti prisca priscilla priya
priyanka qasim quentin rachel rachida radek radhika radoslav rafael rafaela rafal ragnar ragnhild rahel rahul raimund
rainer raisa raj rajesh rajiv raju rakesh ralph ram ramesh ramiro ramon ramona ramzi rana randall randy rania ranjit
raquel rashid rashida rasmus raul ravi ray raymond razia rebeca rebecca regina reginald reiko reinhard reinhold rekha
remi renata renate renato renaud rene renee reza rhiannon rhona rhonda rhys ria ricardo riccardo rich richa richard rick
ricky rigoberto rikke riku rima rita ritu roald rob robbie robert roberta roberto robin rocio rod roderick rodney
rodolfo rodrigo rogelio roger rogerio rohan roisin roksana roland rolf romain roman romana romario romulo ron ronald
ronaldo ronan ronja ronnie rony rory rosa rosalia rosalie rosalind rosamund rosario rose rosemary rosie ross roswitha
roxana roxanne roy ruairi ruben rudolf rudolph rudy rufus rupert ruperto ruslan russell ruth ruxandra ryan ryo ryota
saad saara sabina sabine sabrina sachiko sachin sadie saeed safiya sahar said sakura salim sally salma salman salvador
salvatore sam samantha samir samira samuel samuli sandeep sander sandra sandrine sandro sandy sanjana sanjay sanjeev
sanna santiago saoirse sara sarah sascha sasha saskia satoshi saul scarlett scott seamus sean sebastian sebastien sekou
selena selim selma semra senthil serena serge sergei sergey sergio sergiu seth seung severin shabnam shaheen shahid
shakira shane shanice shankar shannon sharif sharon shaun shauna shawn sheila shelley sherry shigeru shilpa shinzo shira
shirley shreya sibylle sidney sidsel siegfried sigrid silje silke silvana silvestre silvia silvio simon simona simone
sindre sinead siobhan sipho siri slavica slobodan smita socrates sofia sofie solange soledad solveig sonali sonia sonja
soo-jin sophia sophie soraya soren sorin stacey stan stanislav stanley stefan stefania stefano steffen stella stellan
stephan stephane stephanie stephen sterling steve steven stewart stig stina stuart sture subhash sue suleiman sultan
sunil sunita sunniva suresh susan susana susanna susanne suzanne svein sven svend svetlana sybil sylvain sylvia sylvie
szilvia tabitha tadeusz taina takashi takeshi tamar tamara tamas tamsin tancredi tania tanja tanya tapio tara tarek
tareq tariq tarja taro tarun tatiana tatjana tayyip ted tendai terence teresa terje terrence terry tess tessa thabo
thandi thanh thea thelma themba theo theodor theodora theodore theresa therese thiago thierry thijs thomas thor thora
thorsten thulani tiago tiffany tijana tilda tilman tim timo timothy tina tineke tiziana tobias toby todd todor tom tomas
tomasa tomasz tommaso tommy tomoko toni tonje tony tor torbjorn tordis tore torsten tove tracey tracy travis trevor
trinidad tristan troy trygve turid tyler uday ugo ulf ulises ulla ulrich ulrike uma umar umberto unni ursula usha usman
uwe vaclav vagner valentin valentina valeria valerie vandana vanessa vanja varun varvara vasile vasilis veena vegard
venkat vera verena veronica veronique vesna vibeke vicenta vicente vicki vicky victor victoria vidar vigdis viggo vihaan
vijay vikram viktor viktoria vilde vilhelm ville vinay vince vincent vincenzo vinod viola violet violeta virgilio
virginia virginie vishal vitor vittoria vivek vivian viviana viviane vladimir vladislav vojtech volker volodymyr wade
wagner walid walter waltraud wanda wanjiru warren wasim wayne wei wellington wenche wendell wendy werner wesley wiebke
wieslaw wilbur wilfred wilfredo wilfried wilhelm wilhelmina will willem william willie wilma winifred winnie winston
wojciech wolfgang xavier xi ximena xin yael yamina yan yannick yara yasmin yasmine yasser yaw yelena yeon yesenia
yeva yiannis yigal yoko yolanda yosef yoshi young-ho yousef youssef yuki yukiko yulia yuliya yuri yusuf yves yvette
yvonne zachary zahra zainab zara zbigniew zehra zeinab zelda zeynep zhang zineb zoe zofia zoila zoltan zoran zsofia
zsolt zuzana
"""

GIVEN = frozenset(_NAMES.split())
"""In lower case, without accents."""
