"""Verbs and phrases by which an article gives somebody the word."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Speech:
    """Verbs and phrases by which an article gives somebody the word; all in lower case."""

    say: frozenset[str]
    """Finite verbs of saying, past and present: `said`, `says`, `told`."""
    show: frozenset[str]
    """Verbs that give a text or a finding the word, and a person less surely: `revealed`, `found`, `shows`."""
    call: frozenset[str]
    """Verbs that name something, and so often stand before a quoted word: `called`, `described`."""
    nouns: frozenset[str]
    """Those among the verbs that are nouns as often, and count only behind a plain subject: `report`, `calls`."""
    reply: frozenset[str]
    """Verbs of saying that say nothing of the content without a quotation beside them: `asked`, `joked`."""
    saying: frozenset[str]
    """Participles that run on from an earlier subject: `adding`, `saying`, `citing` excepted."""
    tell: frozenset[str]
    """Verbs of saying whose object is the person told: `told`, `informed`."""
    deny: frozenset[str]
    """Verbs of saying that deny what follows."""
    relating: frozenset[str]
    """Participles by which a text is said to tell something: `an article chronicling`."""
    asked_of: frozenset[str]
    """Verbs of telling that never stand before their subject: nobody writes `told Smith` for `Smith told`."""
    quote_as: frozenset[str]
    """Verbs in `X quoted Y as saying`."""
    issued: frozenset[str]
    """Nouns for texts that speak for the one who issued them: `a statement said`."""
    passive: frozenset[str]
    """Participles with which `by X` names the source: `reported by`."""
    participles: frozenset[str]
    """Irregular participles of verbs of saying: `told`, `shown`."""
    be: frozenset[str]
    """Forms of the verb that makes a passive: `was`, `been`."""
    modals: frozenset[str]
    """Words before a verb that take it out of what happened: `would`, `not`, `to`."""
    i: frozenset[str]
    """Pronouns for the writer."""
    by: frozenset[str]
    """Words before the agent of a passive: `by`."""
    doubt: frozenset[str]
    """Verbs by which the article keeps its distance: `claimed`, `alleged`, `believes`."""
    according: tuple[str, ...]
    """Phrases before a source: `according to`, `per`."""
    citing: frozenset[str]
    """Words by which a voice names the voice behind it: `citing`, `quoting`."""
    put: frozenset[str]
    """Verbs that give a figure with a preposition behind it: `put the toll at 40`."""
    at: frozenset[str]
    """Those prepositions."""
    true: frozenset[str]
    """Words that make `a true story` out of what happened, which is no source."""
    unsure: frozenset[str]
    """Words before a subject that make its saying a question: `whether`."""
    based: tuple[str, ...]
    """Phrases that tie a text or a work to the text it draws on: `based on`, `inspired by`."""
    that: frozenset[str]
    """Words that open what is said: `that`, `why`, `how`."""
    speaking: frozenset[str]
    """Participles that open a sentence with the medium or the addressee: `speaking to reporters`."""
    past_endings: tuple[str, ...]
    """Endings of regular past tenses: `-ed`."""
    gerund_endings: tuple[str, ...]
    """Endings of verb forms that are no finite verbs: `-ing`."""
    adverb_endings: tuple[str, ...]
    """Endings of adverbs: `-ly`."""
    no_adverbs: frozenset[str]
    """Words with such an ending that are no adverbs: `family`."""
    one: frozenset[str]
    """Words that make somebody of an adjective or noun: `one local`."""
    person_endings: tuple[str, ...]
    """Endings of nouns for persons: `electrician`."""
    same: frozenset[str]
    """Words that say that a noun was used before: `the same source`."""
    relative: frozenset[str]
    """Relative pronouns that can be the subject of a saying: `who`, `which`."""
    person_who: frozenset[str]
    """Those among them that stand for persons."""
    bare_that: frozenset[str]
    """The word for `that` before what is said and after a text that says it."""
    openers: frozenset[str]
    """Words that stand before what is said and are no part of it."""
    closers: frozenset[str]
    """Words that stand behind what is said and are no part of it."""
    parting: frozenset[str]
    """Words before the next attribution of a sentence."""
    aside: frozenset[str]
    """Words that open a remark on the speaker: `while trying to explain`."""
    like: frozenset[str]
    """Words in `quoted X as saying`."""
    attached: frozenset[str]
    """Prepositions with which a noun phrase goes on: `a spokesman for`."""
    detached: frozenset[str]
    """Those among them that end the name of a text."""
    plain: frozenset[str]
    """The plainest verbs of saying."""
    have: frozenset[str]
    """Auxiliaries of the perfect."""
    unheard: frozenset[str]
    """Participles whose passive reports nothing that was heard: `is expected to`."""
    medium_of: frozenset[str]
    """Prepositions with which a medium goes on: `an interview with`."""
    medium_in: frozenset[str]
    """Prepositions before a medium: `in a statement`."""
    out_of: frozenset[str]
    """Prepositions between a text and its issuer: `a statement from`."""
    the: frozenset[str]
    """The definite article."""
    witnesses: frozenset[str]
    """Nouns for those who saw it."""
    degrees: frozenset[str]
    """Words before an adjective, which end no noun phrase: `an even more detailed plan`."""
    particles: frozenset[str]
    """Words that belong to a verb of saying: `pointed out`."""
    there: frozenset[str]
    """Words that stand for a subject: `there was`."""
    he: frozenset[str]
    """Pronouns for one person."""
    sexes: tuple[tuple[str, frozenset[str]], ...]
    """Pronouns for one person, with the nouns and titles that go with each: `she`, `spokeswoman`, `mrs`."""
    it: frozenset[str]
    """Pronouns for a body or a text."""
    they: frozenset[str]
    articles: frozenset[str]
    """Determiners that begin a noun phrase."""
    definite: frozenset[str]
    """Determiners of what is known already: `the`, `these`, `their`."""
    alone: frozenset[str]
    """Determiners that can be a subject without a noun: `some`, `another`."""
    opens: frozenset[str]
    """Determiners with which a new noun phrase begins, whatever stands before them: `the`, `her`."""
    finite: frozenset[str]
    """Verb forms that are never a participle or a noun, behind which the subject is over: `went`, `lacks`."""
    periods: frozenset[str]
    """Nouns for stretches of time, that open a sentence before its subject: `the same day`, `last week`."""
    joins: frozenset[str]
    """Words that join what is of one kind: `and`, `or`."""
    further: frozenset[str]
    """Words behind which the subject of a sentence has a further verb: `and`, `but`."""
    who: frozenset[str]
    """Relative pronouns."""
    breaks: frozenset[str]
    """Words that no noun phrase runs across: conjunctions and auxiliaries."""
    prepositions: frozenset[str]
    on_to: frozenset[str]
    """Words before `to` and a verb that make one verb of both: `went on to say`, `had this to say`."""
    to: frozenset[str]
    """The mark of an infinitive."""
    adverbs: frozenset[str]
    """Words that may stand between a subject and its verb."""
    people: frozenset[str]
    """Nouns for persons who speak: `spokesman`, `minister`, `witness`."""
    nameless: frozenset[str]
    """Those among them that hide who it was: `source`, `insider`."""
    bodies: frozenset[str]
    """Nouns for bodies that speak: `ministry`, `company`."""
    officials: frozenset[str]
    """Nouns for authorities: `police`, `ministry`, `court`."""
    documents: frozenset[str]
    """Nouns for texts that are cited: `report`, `statement`, `article`."""
    agencies: frozenset[str]
    """Nouns for news agencies and outlets: `agency`, `newspaper`."""
    media: frozenset[str]
    """Nouns for the way in which something was said: `statement`, `interview`, `tweet`."""
    times: frozenset[str]
    """Words that date a saying: `friday`, `yesterday`."""
    days: frozenset[str]
    """Those among them that are written with a capital: `friday`."""
    on_day: frozenset[str]
    """Words before a day: `on`, `last`, `late`."""
    hearsay: frozenset[str]
    """Adverbs that report without a voice: `reportedly`, `allegedly`."""
    said_to_be: tuple[str, ...]
    """Phrases that report without a voice: `it is thought that`, `there were reports that`."""
    official: frozenset[str]
    """Adjectives that make a figure an authority's."""
    but: frozenset[str]
    """Those among `on` that need no further sign: `however`, `moreover`."""
    on: frozenset[str]
    """Words at the head of a sentence by which an earlier voice runs on: `however`, `moreover`."""
    silent: bool
    """Whether a verb needs no subject, and may stand before the one it has: `Añadió que`, `dijo ayer Lund`."""
    adjectives_behind: bool
    """Whether adjectives follow their noun, so that a phrase often ends in none: `la policía local`."""
    own: tuple[str, ...]
    """Phrases by which an article says that it was there: `told this newspaper`."""
    resuming: frozenset[str] = frozenset()
    """Words behind an attribution inside a sentence that go on with what is said: `A, she said, because B`."""
    surveys: frozenset[str] = frozenset()
    """Nouns for single texts that a headline gives the word without an article: `poll`, `report`."""
    holding: frozenset[str] = frozenset()
    """Words before what somebody holds: `in` her view."""
    views: frozenset[str] = frozenset()
    """Nouns for what somebody holds: `view`, `estimate`."""
    own_words: frozenset[str] = frozenset()
    """Words between the two: `own`."""
    withheld: tuple[str, ...] = ()
    """Phrases by which somebody is kept without a name: `asked not to be named`."""
    about: frozenset[str] = frozenset()
    """Verbs of saying whose object is what is said: `criticised the plan`, `demanded an inquiry`."""
    calling: frozenset[tuple[str, str]] = frozenset()
    """Verbs that are such with a particle: `called for`."""
    mind: frozenset[str] = frozenset()
    """Verbs for what somebody has in mind and need not have said: `wants`, `decided`, `knows`."""
    oneself: frozenset[str] = frozenset()
    """Words that make a passive of a verb: `se informó`."""
    thing_who: frozenset[str] = frozenset()
    """Relative pronouns that never stand for a person: `which`."""
    owners: tuple[str, ...] = ()
    """Endings of somebody to whom what follows belongs: `Vik's` lawyer."""
    events: frozenset[str] = frozenset()
    """Nouns for what happens: `the attack showed` gives nobody the word."""
    issuing: frozenset[str] = frozenset()
    """Verbs that make a text somebody's own: `a list that X published`."""
    nothing: frozenset[str] = frozenset()
    """What is said by those who keep silent: `she said nothing`."""
    still: frozenset[str] = frozenset()
    """Further words that may stand between a subject and its verb: `no longer`."""
    pasts: frozenset[str] = frozenset()
    """Forms that are finite verbs behind a relative, whatever they are elsewhere: `a blast that left`."""
