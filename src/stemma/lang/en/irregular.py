"""Past tenses of the irregular verbs of English; forms that are also a base form or a common noun are left out."""

PAST = frozenset(
    """
    arose ate awoke became began bent bit bled blew bound bought bred broke brought built burnt came caught chose clung
    crept dealt dove drank drew drove dug dwelt fed fell felt fled flew flung forbade foresaw forgave forgot fought
    found froze gave got grew ground hid held heard hung kept knelt knew laid lay leapt learnt led left lent lit lost
    made meant met mistook misunderstood outdid overcame oversaw overthrew overtook paid pled proved ran rang rebuilt
    retold rewrote rode rose said sang sank sat saw sent shook shone shot showed shrank slain slept slew slid slung
    smelt sold sought sped spelt spent spilt spoke sprang sprung stank stole stood stuck strewn strode strove struck
    stung swam swept swore swung taught thought threw told took tore trod understood undertook undid upheld went wept
    woke won wore wound withdrew withheld withstood wove wrote wrung cost cut hit hurt let put quit set shut split
    spread
    """.split()
)
