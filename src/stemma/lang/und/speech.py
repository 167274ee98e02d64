"""Attribution."""

from stemma.lang.speech import Speech

NONE: frozenset[str] = frozenset()
SPEECH = Speech(
    say=NONE, show=NONE, call=NONE, nouns=NONE, reply=NONE, relating=NONE, quote_as=NONE, asked_of=NONE, issued=NONE, passive=NONE, be=NONE, modals=NONE, i=NONE, by=NONE, saying=NONE, tell=NONE, deny=NONE, doubt=NONE, according=(), citing=NONE, based=(),
    that=NONE, he=NONE, it=NONE, they=NONE, articles=NONE, alone=NONE, who=NONE, breaks=NONE, prepositions=NONE, adverbs=NONE,
    people=NONE, nameless=NONE, bodies=NONE, officials=NONE, documents=NONE, agencies=NONE, media=NONE, times=NONE,
    days=NONE, hearsay=NONE, said_to_be=(), official=NONE, but=NONE, on=NONE, own=(), continued=NONE,
)  # fmt: skip
