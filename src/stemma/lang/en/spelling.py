"""Words that are spelled in two ways, British and American: read as one when texts are compared, never when shown."""

from collections.abc import Mapping

OUR = """
    arb ard arm behavi cand clam col demean disc disfav dishon enam endeav fav ferv flav glam harb hon hum lab misdemean
    neighb od parl ranc rig rum savi sav splend succ tum val vap vig
""".split()
OUR_ENDINGS = """
    s ed ing able ably ful fully less ite ites hood hoods al ally ist ists er ers y ly ism ings ation ations men man
    edly
""".split()

RE = """
    cent theat met lit fib calib sab spect somb lust meag mit reconnoit scept sepulch kilomet centimet millimet
    micromet nanomet decimet millilit amphitheat epicent
""".split()
RE_ENDINGS = {"re": "er", "res": "ers", "red": "ered", "ring": "ering"}

IZE = """
    aggrandi agoni alphabeti amorti anaestheti anglici anodi anonymi antagoni apologi arbori atomi authori balkani
    bapti barbari bastardi bowdleri brutali bureaucrati burglari cannibali canoni capitali carameli catalogi categori
    catheteri cauteri centrali characteri christiani civili collectivi coloni commerciali compartmentali computeri
    conceptuali containeri contextuali criminali critici crystalli customi decentrali decimali decriminali deglamori
    dehumani demilitari demobili democrati demoni demorali denationali deodori depressuri desensiti destabili digiti
    disorgani dollari dramati economi editoriali emphasi energi epitomi equali erotici eulogi evangeli externali
    familiari fantasi fertili feudali fictionali finali fluidi formali fossili fraterni galvani generali ghettoi
    glamori globali harmoni homogeni hospitali humani hybridi hypnoti hypothesi ideali idoli immobili immortali immuni
    incentivi individuali industriali initiali institutionali internali internationali ioni italici itemi jargoni
    jeopardi legali legitimi liberali lioni liquidi lobotomi locali magneti marginali materiali maximi mechani
    medicali memori mesmeri metaboli militari minerali miniaturi minimi mobili moderni modulari moisturi moneti
    monopoli morali motori mythologi nasali nationali naturali nebuli neutrali normali notari noveli operationali
    optimi organi ostraci oxidi parametri pasteuri patroni pedestriani penali personali philosophi plagiari polari
    politici polymeri populari pressuri prioriti privati professionali proselyti publici pulveri radicali randomi
    rationali reali recogni reenergi regulari rehydrati reorgani revitali revolutioni romantici saniti satiri scandali
    scrutini seculari sensationali sensiti seriali sermoni sexuali sociali solemni soliloqui speciali stabili
    standardi sterili stigmati styli subsidi summari symboli sympathi synchroni synthesi systemati tantali tempori
    tenderi territoriali terrori theori tranquilli traumati triviali tyranni unioni urbani utili vandali vapori
    verbali victimi visuali vocali vulcani weaponi westerni winteri
""".split()
IZE_ENDINGS = "e ed es er ers ing ingly ation ations ational able".split()

YZE = "analy paraly cataly dialy electroly hydroly psychoanaly breathaly".split()
YZE_ENDINGS = "e ed es er ers ing".split()

DOUBLED = """
    apparel barrel bedevil bevel cancel carol channel chisel counsel dial disembowel dishevel duel enamel equal fuel
    funnel gambol grovel imperil initial jewel kennel label level libel marshal marvel medal metal model panel parcel
    pedal pencil pummel quarrel ravel refuel remodel revel rival shovel shrivel signal snivel spiral stencil swivel
    total towel travel trowel tunnel unravel victual yodel
""".split()
DOUBLED_ENDINGS = "ed ing er ers ings ous ery".split()

SINGLE = "appal distil enrol enthral fulfil instil".split()
SINGLE_ENDINGS = {"": "l", "s": "ls", "ment": "lment", "ments": "lments"}

PAIRS = """
    aeroplane airplane aeroplanes airplanes aesthetic esthetic aesthetics esthetics ageing aging afterwards afterward
    aluminium aluminum amongst among anaemia anemia anaemic anemic anaesthesia anesthesia anaesthetic anesthetic
    anaesthetics anesthetics anaesthetist anesthetist anaesthetised anesthetized analogue analog archaeologist
    archeologist archaeologists archeologists archaeology archeology archaeological archeological artefact artifact
    artefacts artifacts axe ax backwards backward burnt burned caesarean cesarean caesium cesium cancellation
    cancelation catalogue catalog catalogued cataloged catalogues catalogs cheque check cheques checks chequered
    checkered chilli chili chillies chilies cosy cozy cypher cipher defence defense defenceless defenseless defences
    defenses dependant dependent dependants dependents diarrhoea diarrhea dialogue dialog dialogues dialogs disc disk
    discs disks doughnut donut doughnuts donuts draught draft draughts drafts draughty drafty dreamt dreamed
    encyclopaedia encyclopedia enquire inquire enquired inquired enquires inquires enquiries inquiries enquiring
    inquiring enquiry inquiry faeces feces foetal fetal foetus fetus foetuses fetuses forwards forward fulfilment
    fulfillment furore furor gaol jail gaoled jailed goitre goiter grey gray greyer grayer greying graying greys grays
    gynaecologist gynecologist gynaecologists gynecologists gynaecology gynecology haematology hematology haemoglobin
    hemoglobin haemophilia hemophilia haemorrhage hemorrhage haemorrhaged hemorrhaged haemorrhages hemorrhages
    homoeopathy homeopathy humour humor inflexion inflection instalment installment instalments installments jewellery
    jewelry judgement judgment judgements judgments acknowledgement acknowledgment acknowledgements acknowledgments kerb
    curb kerbs curbs kerbside curbside kilogramme kilogram kilogrammes kilograms leant leaned leapt leaped learnt
    learned leukaemia leukemia licence license licences licenses likeable likable manoeuvrable maneuverable manoeuvre
    maneuver manoeuvred maneuvered manoeuvres maneuvers manoeuvring maneuvering maths math mediaeval medieval mollusc
    mollusk molluscs mollusks monologue monolog mould mold moulded molded moulding molding moulds molds mouldy moldy
    moult molt moustache mustache moustached mustached moustaches mustaches mum mom mums moms oesophagus esophagus
    oestrogen estrogen offence offense offences offenses omelette omelet omelettes omelets orthopaedic orthopedic
    orthopaedics orthopedics paediatric pediatric paediatrician pediatrician paediatricians pediatricians paediatrics
    pediatrics paedophile pedophile paedophiles pedophiles paedophilia pedophilia palaeontologist paleontologist
    plough plow ploughed plowed ploughing plowing ploughs plows practise practice practised practiced practises
    practices practising practicing pretence pretense pretences pretenses programme program programmes programs prologue
    prolog pyjama pajama pyjamas pajamas sceptic skeptic sceptical skeptical scepticism skepticism sceptics skeptics
    sizeable sizable skilful skillful skilfully skillfully smoulder smolder smouldered smoldered smouldering smoldering
    snowplough snowplow spelt spelled spilt spilled spoilt spoiled storey story storeys stories sulphur sulfur sulphuric
    sulfuric sulphate sulfate towards toward traveller traveler tyre tire tyres tires upwards upward downwards downward
    whilst while whisky whiskey wilful willful wilfully willfully woollen woolen woollens woolens yoghurt
    yogurt yoghurts yogurts
""".split()


def _verbs(stems: list[str], old: str, new: str, endings: list[str]) -> dict[str, str]:
    return {f"{stem}{old}{end}": f"{stem}{new}{end}" for stem in stems for end in endings}


SPELLINGS: Mapping[str, str] = {
    **_verbs(OUR, "our", "or", ["", *OUR_ENDINGS]),
    **{f"{stem}{old}": f"{stem}{new}" for stem in RE for old, new in RE_ENDINGS.items()},
    **_verbs(IZE, "s", "z", IZE_ENDINGS),
    **_verbs(YZE, "s", "z", YZE_ENDINGS),
    **_verbs(DOUBLED, "l", "", DOUBLED_ENDINGS),
    **{f"{stem}{old}": f"{stem}{new}" for stem in SINGLE for old, new in SINGLE_ENDINGS.items()},
    **dict(zip(PAIRS[::2], PAIRS[1::2], strict=True)),
}
"""From the British spelling to the American one."""
