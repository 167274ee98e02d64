"""Shapes of sentences: choices `[a|b]`, slots `{crews}`, marks `<dead|three people died>`; and their edits."""

import re
from dataclasses import dataclass, replace
from random import Random

CHOICE = re.compile(r"\[([^\[\]]*)\]")
SLOT = re.compile(r"(\{cur\})?\{([\w.]+)\}(?P<thousand>,000)?")
MARK = re.compile(r"<(\w+)\|([^<>]*)>")
WORDS = "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen".split()
WORDS += "seventeen eighteen nineteen".split()
TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split()
Values = dict[str, str | int]


@dataclass(frozen=True, slots=True)
class Voice:
    """How a writer names who says something, at one place."""

    key: str
    text: str
    apposed: bool = False
    """True for `Jo Marsh, who lives opposite`, which needs a comma after it."""


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence, with what may still be chosen in it."""

    wording: int
    """The number of its wording: copies of it, edited or not, keep it."""
    clause: str
    """Slots are filled; choices are open; marks carry the numbers of statements."""
    frame: str
    """How voice and clause stand together."""
    voice: Voice | None
    picks: int
    """The seed of its choices."""
    changes: tuple[tuple[str, str], ...] = ()
    kind: str = "fact"


def number(value: int) -> str:
    """Write a number below 100 in words."""
    if value < 20:
        return WORDS[value]
    tens, ones = divmod(value, 10)
    return TENS[tens - 2] + (f"-{WORDS[ones]}" if ones else "")


def filled(shape: str, values: Values) -> str:
    """Put values into the slots; small numbers in words, but never beside a currency."""

    def one(found: re.Match[str]) -> str:
        value = values[found[2]]
        sign = str(values["cur"]) if found[1] else ""
        small = isinstance(value, int) and value < 10 and not sign and not found["thousand"]
        return number(int(value)) if small else f"{sign}{value}{found['thousand'] or ''}"

    return SLOT.sub(one, shape)


def slots(shape: str) -> set[str]:
    """Return the names of the slots of a shape."""
    return {found[2] for found in SLOT.finditer(shape)}


def chosen(shape: str, seed: int) -> str:
    """Settle every choice of a shape."""
    rng = Random(seed)  # noqa: S311 - the same articles every time

    def one(found: re.Match[str]) -> str:
        return rng.choice(found[1].split("|"))

    # A mark's own bar stands outside of brackets, so that only choices are touched.
    return CHOICE.sub(one, shape)


def capital(text: str) -> str:
    """Begin a sentence: capital letter, and no figure where a word will do."""
    head = re.match(r"((?:<\w+\||[“‘\"'])*)(.*)", text, re.DOTALL)
    lead, rest = head[1], head[2]
    figure = re.match(r"(\d\d)(?= [a-z])", rest)
    if figure and not re.match(r"\d\d [ap]m", rest):
        rest = number(int(figure[1])) + rest[2:]
    return lead + rest[:1].upper() + rest[1:]


def marked(sentence: Sentence) -> str:
    """Return the sentence as it stands, marks in it."""
    clause = chosen(sentence.clause, sentence.picks)
    frame = chosen(sentence.frame, sentence.picks + 1)
    text = frame.replace("%c", clause)
    for old, new in sentence.changes:
        text = re.sub(rf"(?<![\w’%-]){re.escape(old)}(?![\w’-])", new, text, count=1)
    if sentence.voice is not None:
        text = _joined(text, sentence.voice)
    text = re.sub(r"\b([Aa]) (?=eight|eleven|8\d?\b|11\b|18\b)", r"\1n ", text)
    text = re.sub(r"\s+([,.;])", r"\1", re.sub(r" {2,}", " ", text)).strip()
    return capital(text)


def _joined(text: str, voice: Voice) -> str:
    after = text.find("%v") + 2
    comma = "," if voice.apposed and text[after : after + 1] not in ",.:;" else ""
    return text.replace("%v", voice.text + comma)


def plain(text: str) -> str:
    """Return a text without its marks."""
    while MARK.search(text):
        text = MARK.sub(lambda found: found[2], text)
    return text


def marks(text: str) -> list[tuple[int, str]]:
    """Return the numbers of the statements of a marked text, each with its words."""
    return [(int(found[1][1:]), found[2]) for found in MARK.finditer(text)]


def words(text: str) -> list[str]:
    """Return the words of a text, folded as a reader would."""
    return re.findall(r"\w+", plain(text).lower().replace("’", "'"))


def longest_run(left: list[str], right: list[str]) -> int:
    """Return the length of the longest run of words that two texts share."""
    best, size = 0, 1
    while True:
        shingles = {tuple(left[at : at + size]) for at in range(len(left) - size + 1)}
        if not any(tuple(right[at : at + size]) in shingles for at in range(len(right) - size + 1)):
            return best
        best, size = size, size + 1


def changed(sentence: Sentence, rng: Random, strength: float) -> Sentence:
    """Edit the words of a sentence: other choices, other words for words, until about this share of it is other."""
    before = words(marked(sentence))
    if rng.random() < strength * 2:
        sentence = replace(sentence, picks=rng.randrange(1 << 30))
    pool = [(old, new) for old, new in SWAPS if re.search(rf"(?<![\w’-]){re.escape(old)}(?![\w’-])", marked(sentence))]
    rng.shuffle(pool)
    for old, new in pool:
        if _unlike(before, words(marked(sentence))) >= strength:
            break
        sentence = replace(sentence, changes=(*sentence.changes, (old, rng.choice(new.split("|")))))
    return sentence


def _unlike(before: list[str], after: list[str]) -> float:
    left = list(before)
    same = 0
    for word in after:
        if word in left:
            left.remove(word)
            same += 1
    return 1 - same / max(len(before), len(after), 1)


def _table(text: str) -> tuple[tuple[str, str], ...]:
    return tuple((old.strip(), new.strip()) for old, new in (line.split(":", 1) for line in text.strip().splitlines()))


SWAPS = _table("""
said: stated|added|explained|noted
according to: as reported by
died: lost their lives
at least: no fewer than
about: around|roughly|some
around: about|some
some: about|around
more than: over
nearly: almost|close to
almost: nearly
began: started
started: began
start: begin
near: close to|not far from
close to: near
shortly after: soon after|not long after
shortly before: just before|not long before
just before: shortly before
large: big|sizeable
biggest: largest
largest: biggest
big: large
small: little|minor
badly: seriously|severely
serious: grave|severe
severe: serious
several: a number of|various
many: a large number of|numerous
because of: owing to|due to|as a result of
while: as
although: though
last year: the previous year
this year: the current year
a few: a couple of|a handful of
taken to: brought to|rushed to
were taken: were brought|were ferried
sent to: dispatched to|called to
was sent: was dispatched
injured: hurt|wounded
injuries: wounds
hurt: injured
flames: fire
building: premises|structure
company: firm|business
firm: company|business
workers: employees|staff
employees: workers|staff
staff: employees|personnel
investigators: detectives|the inquiry team
detectives: investigators
experts: specialists
specialists: experts
residents: locals|people living nearby
children: youngsters
pupils: students|schoolchildren
road: route|carriageway
found: discovered
discovered: found
shut: closed
closed: shut
showed: indicated|revealed
shows: indicates
wanted: wished
whole: entire
earlier: previously
previous: earlier|prior
again: once more
only: just
very: extremely
quickly: rapidly|swiftly
immediately: at once|straight away
across: throughout
outside: in front of
inside: within
within: inside|in under
beside: next to|alongside
below: beneath
above: over
during: in the course of
between: among
damage: destruction
job: post
jobs: posts
showing: displaying
everybody: everyone
everyone: everybody
cannot: can't
could not: couldn't
did not: didn't
had not: hadn't
was not: wasn't
will not: won't
have not: haven't
is not: isn't
we are: we're
which: that
after a: following a
a blaze: a fire
the blaze: the fire
a fire: a blaze
until: till
in the early hours of: early on
a spokesman: a spokesperson
scene: site
fully: completely
as a precaution: to be on the safe side
owner: proprietor
so far: to date
confirmed: acknowledged
announced: declared
at the moment: currently
a man of: a man aged
were told: were instructed
needed: required
needs: requires
had to: were obliged to
most of: the majority of
in three years: over three years
throughout: all through
tonight: this evening
enough: sufficient
try: attempt
tried: attempted
stopped: halted
ended: finished
empty: vacant
often: frequently
happened: occurred
happen: occur
took place: happened
""")

DIALECT = _table("""
colour: color
centre: center
centres: centers
metres: meters
metre: meter
kilometres: kilometers
litres: liters
harbour: harbor
neighbour: neighbor
neighbours: neighbors
neighbouring: neighboring
jewellery: jewelry
labour: labor
defence: defense
licence: license
programme: program
tyre: tire
tyres: tires
storey: story
grey: gray
organisation: organization
organised: organized
apologise: apologize
apologised: apologized
realised: realized
recognised: recognized
travelled: traveled
cancelled: canceled
kerb: curb
behaviour: behavior
favour: favor
honour: honor
per cent: percent
theatre: theater
cheque: check
mould: mold
paralysed: paralyzed
analysed: analyzed
lorry: truck
mum: mom
towards: toward
""")


def american(text: str) -> str:
    """Spell a text as an American paper would."""
    for here, there in DIALECT:
        text = re.sub(rf"\b{here}\b", there, text)
        text = re.sub(rf"\b{here.capitalize()}\b", there.capitalize(), text)
    return text


def dressed(text: str, dress: str) -> str:
    """Set the quote marks of a house: `curly`, `straight` or `single`."""
    text = text.replace("'", "’")
    if dress == "straight":
        return text.translate(str.maketrans("“”‘’", "\"\"''"))
    if dress == "single":
        # Marks inside marks change places with them; an apostrophe stays.
        return re.sub(r"“|”|‘(?=\w)", lambda found: {"“": "‘", "”": "’", "‘": "“"}[found[0]], text)
    return text
