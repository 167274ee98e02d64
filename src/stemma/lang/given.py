"""Given names of many languages: the word that most often begins a person's name."""

_NAMES = """
aaron abdul abdullah abraham abu adam adan adil adnan adrian adriana aoife agnes agnieszka ahmad ahmed aisha akira
alan alastair albert alberto aldo alec alejandra alejandro aleksandr alena alessandra alessandro alex alexander
alexandra alexandre alexei alexis alfonso alfred alfredo ali alice alicia alina alisha alison allan allen allison alma
alonso althea alvaro alvin amal amanda amber amelia amin amina amir amit amy ana anas anastasia anatoly anders andre
andrea andreas andrei andres andrew andrey andrzej andy angel angela angelica angelina angelo angus anil anita anjali
ann anna anne annette annie anthony antoine anton antonia antonio antony anurag anwar april arash archie ariel arjun
armando arnaud arnold art artem arthur arturo arun arvind asha ashley ashok asif astrid audrey august augusto aung
aurelie ava avi avril axel ayesha aziz barack barbara barry bart basil bashar beatrice beatriz becky belinda ben
benedict benjamin benny bernadette bernard bernardo bernd bernice bernie bert bertha bertrand beth bethany betty
beverly bill billy bianca bjorn bob bobby bogdan bonnie boris brad bradley brandon brenda brendan brent brett brian
bridget brigitte brittany bruce bruno bryan burak byron caleb calvin cameron camila camille carla carlo carlos carmen
carol carole carolina caroline carolyn carrie casey cassandra catherine cathy cecil cecilia cedric celia celine cesar
chad chandra chantal charlene charles charlie charlotte chelsea cheng cheryl chiara chloe chris christian christiane
christina christine christophe christopher christy chuck cindy claire clara clare clarence claude claudia claudio clay
clemens clement cliff clifford clint clinton clive clyde colette colin colleen connie connor conor conrad constance
consuelo corey corinne cory courtney craig cristian cristiano cristina crystal curtis cynthia cyril daisy dale damian
damien dan dana daniel daniela daniele danielle danilo danny daria dario darius darrell darren dave david dawn dean
deb deborah debra deepak delia delphine denis denise dennis derek desmond devin diana diane dick didier diego dieter
dietrich dilip dimitri dina dinesh dirk dmitri dmitry dolores dominic dominique don donald donna dora doreen doris
dorothy doug douglas drew duncan dustin dwayne dwight dylan earl ed eddie edgar edith edmund eduardo edward edwin
efrain eileen elaine eleanor elena eli elias elijah elisa elisabeth elise eliza elizabeth ella ellen elliot elliott
elsa elsie elvira emanuel emil emilia emilie emilio emily emma emmanuel emre enrico enrique eric erica erich erik
erika erin ernest ernesto ernst erwin esteban estelle esther ethan etienne eugene eugenia eugenio eva evan evelyn
evgeny ezra fabian fabien fabio fabrice faisal faith farah farid farooq fatima fatma faye federica federico felicia
felicity felipe felix ferdinand fernanda fernando fidel filip filippo fiona flora florence florian floyd frances
francesca francesco francine francis francisco franco francois francoise frank frankie franz fred freddie freddy
frederic frederick frederik frida friedrich fritz gabriel gabriela gabriele gabriella gael gail galina gareth garry
gary gaston gavin gemma gene genevieve geoff geoffrey george georges georgia georgina gerald geraldine gerard gerardo
gerhard gerry gertrude giacomo gianluca gianni gideon gilbert gilberto gilles gina ginger giorgio giovanna giovanni
giulia giuliano giulio giuseppe gladys glen glenda glenn gloria gonzalo gordon grace graciela graeme graham grant greg
gregor gregory greta grzegorz guadalupe guido guillaume guillermo gunther gus gustav gustavo guy gwen habib hailey
hamid hamza hannah hannes hans harald harold haroun harriet harris harry harsh harvey hasan hassan hazel heather
hector heidi heinrich heinz helen helena helene helga helmut henri henrietta henrik henrique henry herbert herman
hermann hilary hilda hillary hiroshi holly horst hosni howard hubert hugh hugo hussain hussein ian ibrahim ida ignacio
igor ilya iman imran ines ingrid inigo ira irene irina iris irma irving isaac isabel isabella isabelle isaiah isla
ismail ivan ivana ivo jack jackie jackson jacob jacqueline jacques jaime jake jakob jamal james jamie jan jana jane
janet janice janine jared jasmin jasmine jason javier jay jean jeanette jeanne jeff jeffrey jelena jen jenna jennie
jennifer jenny jens jeremiah jeremy jerome jerry jesse jessica jessie jesus jill jim jimmy jing joan joann joanna
joanne joao joaquin jochen jodie joe joel joern joerg johan johann johanna johannes john johnny jon jonah jonas
jonathan jordi jorg jorge jose josef josefina joseph josephine josh joshua josip joy joyce juan juana juanita judith
judy jules julia julian juliana julie julien juliet julio julius jun june jurgen justin justine kai kamal kamala karel
karen karim karin karina karl karla kate katerina katharina katherine kathleen kathryn kathy katia katie katrina katya
kay kayla keith kelly kelvin ken kendra kenji kenneth kenny kent kerry kevin khaled khalid kim kimberly kiran kirk
kirsten klaus konrad konstantin kristen kristin kristina kristine krishna krzysztof kumar kurt kyle kylie lance larry
lars laszlo laura laurel lauren laurence laurent laurie lawrence leah lech lee leif leila lena leo leon leonard
leonardo leonid leopold leroy leslie leticia lewis liam lila lillian lily lin linda lindsay lindsey lionel lisa liu
liz liza lloyd lois lola lorena lorenzo loretta lori lorraine lou louis louisa louise luc luca lucas lucia luciano
lucie lucien lucille lucy ludmila ludovic ludwig luigi luis luisa luiz luka lukas luke lulu luther luz lydia lyle lynn
mabel madeleine madison magda magdalena maggie magnus mahmoud maksim malala malcolm malik mandy manfred manish manoj
manuel manuela marc marcel marcela marcello marcelo marcia marco marcos marcus margaret margarita margot marguerite
maria mariam marian mariana marianne marie mariela marina mario marion marisa mark marlene marsha marta martha martin
martina martine marvin mary maryam masoud massimo mateo mateusz mathew mathias mathieu mathilde matias matt matteo
matthew matthias matthieu maud maureen maurice mauricio maurizio max maxim maxime maximilian maxine may maya megan
mehdi mehmet mel melanie melinda melissa melvin mercedes meredith merkel mia michael michal michel michela michele
michelle mick miguel mikael mike mikhail milan mildred milena milos mina mindy ming miriam mirko mitch mitchell
mohamed mohammad mohammed mohan moira molly mona monica monika monique morgan moses moussa muhammad murat muriel
murray mustafa myra myriam nabil nadia nadine nancy naomi narendra natalia natalie natasha nathalie nathan nathaniel
neal ned neha neil nelson nicholas nick nicola nicolae nicolas nicole nigel nikita nikki nikola nikolai nikolaus nikos
nils nina noah noam noel noemi nora norbert norma norman nuno oksana olaf oleg olga oliver olivia olivier omar oren
oscar oskar osman otto owen pablo paddy paige pam pamela paola paolo pascal pascale pat patrice patricia patricio
patrick patrik patti patty paul paula paulina pauline paulo pavel pearl pedro peggy penelope penny percy perry pete
peter petr petra petros phil philip philipp philippe phillip phoebe phyllis pierre pietro pilar polly prakash pranav
priya priyanka qasim rachel radek rafael rafal rahul rainer raj rajesh rajiv raju ralph ram ramesh ramiro ramon
ramona ramzi randall randy raquel rashid raul ravi ray raymond rebecca regina reginald reinhard reinhold rene renata
renate renee reza rhonda ricardo riccardo rich richard rick ricky rita rob robbie robert roberta roberto robin rocio
rod roderick rodney rodolfo rodrigo rogelio roger rohan roland rolf roman romain ron ronald ronan ronnie rony rory
rosa rosalie rosalind rosario rose rosemary rosie ross roxanne roy ruben rudolf rudolph rudy rufus rupert russell ruth
ryan sabina sabine sabrina saeed said salim sally salma salman salvador salvatore sam samantha samir samuel sandra
sandro sandy sanjay sanjeev santiago sara sarah sasha satoshi saul scott sean sebastian sebastien selena selma serge
sergei sergey sergio seth shane shannon sharif sharon shaun shawn sheila shelley sherry shinzo shirley sidney
siegfried sigrid silvia silvio simon simona simone sofia sofie sonia sonja sophia sophie stacey stan stanislav stanley
stefan stefania stefano stella stephan stephane stephanie stephen sterling steve steven stewart stuart sue sultan
sunil suresh susan susana susanna susanne suzanne svetlana sven sybil sylvia sylvie sylvain tadeusz tamar tamara tania
tanya tara tareq tariq tatiana tayyip ted terence teresa terrence terry tess thea thelma theo theodor theodore theresa
therese thierry thomas tiffany tim timo timothy tina tobias toby todd tom tomas tomasz tommy toni tony tracey tracy
travis trevor tristan troy tyler ulrich ulrike uma umar ursula usman uwe vaclav valentin valentina valeria valerie
vanessa vera veronica veronique vicente vicki vicky victor victoria vijay viktor viktoria vince vincent vincenzo viola
violet virginia virginie vivian viviane vladimir volker volodymyr wade walter wanda warren wayne wei wendy werner
wesley wilbur wilfred wilhelm will willem william willie wilma winston wojciech wolfgang xavier ximena yan yannick
yasmin yasser yolanda yosef yoshi yousef youssef yulia yuri yusuf yves yvette yvonne zachary zahra zainab zeinab zhang
zoe zoltan zsolt alioune amadou aminata awa boubacar chidi chinedu emeka fatou femi ibrahima kofi kwame mamadou
moustapha ngozi nkechi ousmane oumar sekou tendai thabo themba yaw abena adebayo adesina amara ayodele nana sipho
winnie aiko chen daisuke haruki hideo jiro kazuo keiko kenta kenzo koji makoto mei naoko ryota sachiko shigeru takashi
takeshi taro tomoko xi xin yuki yoko minh nguyen thanh hyun jae min-ho seung soo-jin young-ho jin-woo abhishek aditi
aditya akash amitabh ananya anand aparna bharat divya gaurav girish gopal harish indira jawaharlal kavita lakshmi
madhav mahesh manmohan meena mukesh naresh nitin pooja pradeep prashant praveen rakesh ranjit rekha ritu sachin
sandeep sanjana shankar shreya smita sonali subhash sunita tarun uday usha vandana varun vikram vinay vinod vivek
aidan ailsa alasdair alun bronwyn callum ciara deirdre eoin fergus finn gethin hamish iain kieran maeve niall nuala
oisin padraig rhys roisin ruairi saoirse seamus sinead siobhan agnete aksel anneli bengt birgit bo dag eero einar elin
erkki frode gudrun gunnar hakan hanna hege helge henriette inga ingmar jari jorgen jorma jukka kaisa karsten kari
kasper kirsi kjell knut lasse lennart liv maj marit mats matti mette mikko niels ola olav ole palle per pekka rasmus
siri soren stig sture svend tarja terje thor thorsten tor tore torsten ulf ville ada ademir aline ailton anderson beto
caio cleber davi everton fabiana fabricio gilson heitor iago ivete jair jefferson jurema leandro leda lula luana
marilia mirela neymar otavio pele renato rogerio romario ronaldo socrates tiago thiago vagner vitor wagner wellington
yara abelardo adela adolfo agustin alba alfonsina amalia amparo anselmo araceli aurora baltasar benito blanca
bonifacio candela carlota concepcion cristobal dalia delfina eduarda efren elisabet eloisa emiliano encarnacion
ernestina estela eusebio fausto fermin german graciano heriberto hernan hilario horacio humberto imelda isidro jacinto
jeronimo joaquina josue julieta leocadia leopoldo ligia lisandro lourdes lucero macarena marcelino maricela marisol
matilde maximo mireya modesto montserrat nicanor nieves nestor norberto octavio ofelia olegario orlando osvaldo paco
paloma pascual paz pepe perla porfirio rigoberto romulo ruperto silvestre soledad tomasa trinidad ulises vicenta
virgilio wilfredo yesenia zoila
"""

GIVEN = frozenset(_NAMES.split())
"""In lower case, without accents."""
