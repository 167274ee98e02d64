"""Write sentences that no open corpus marks: attributions in every shape of news, and titles of works.

What is said is a real sentence of an open treebank; who says it, by which verb and in which dress is drawn by lot.
"""

import random
from dataclasses import dataclass, replace

from reader.example import Example, Name, Place, Saying

VERBS = tuple(
    tuple(line.split())
    for line in """
    say says said saying
    say says said saying
    say says said saying
    say says said saying
    tell tells told telling
    add adds added adding
    explain explains explained explaining
    note notes noted noting
    claim claims claimed claiming
    argue argues argued arguing
    insist insists insisted insisting
    warn warns warned warning
    admit admits admitted admitting
    acknowledge acknowledges acknowledged acknowledging
    concede concedes conceded conceding
    confirm confirms confirmed confirming
    deny denies denied denying
    allege alleges alleged alleging
    assert asserts asserted asserting
    maintain maintains maintained maintaining
    contend contends contended contending
    announce announces announced announcing
    declare declares declared declaring
    reveal reveals revealed revealing
    report reports reported reporting
    state states stated stating
    stress stresses stressed stressing
    suggest suggests suggested suggesting
    predict predicts predicted predicting
    estimate estimates estimated estimating
    believe believes believed believing
    think thinks thought thinking
    hope hopes hoped hoping
    fear fears feared fearing
    complain complains complained complaining
    recall recalls recalled recalling
    write writes wrote writing
    tweet tweets tweeted tweeting
    reply replies replied replying
    respond responds responded responding
    recommend recommends recommended recommending
    conclude concludes concluded concluding
    find finds found finding
    show shows showed showing
    observe observes observed observing
    remark remarks remarked remarking
    quip quips quipped quipping
    joke jokes joked joking
    testify testifies testified testifying
    vow vows vowed vowing
    promise promises promised promising
    agree agrees agreed agreeing
    boast boasts boasted boasting
    lament laments lamented lamenting
    continue continues continued continuing
    """.strip().splitlines()
)


def listed(text: str) -> tuple[str, ...]:
    """Return the parts of a list.

    >>> listed("the report | a poll")
    ('the report', 'a poll')
    """
    return tuple(part.strip() for part in " ".join(text.split()).split("|"))


TEXTS = listed(
    """
    the report | a report | the study | the inquiry | the indictment | the document | a statement | the
    audit | the survey | court papers | the complaint | the filing | official figures | a poll | the data |
    records | the newspaper | the website | the magazine | the article | the agency | the broadcaster | a
    leaked memo | the findings | a preliminary investigation | the letter | the ruling | police files | the
    census
    """
)
PEOPLE = listed(
    """
    police | officials | the spokesman | a spokeswoman | witnesses | residents | one neighbour | a source |
    a police source | two people familiar with the matter | the judge | prosecutors | her lawyer | his
    mother | a senior official | investigators | doctors | the union | the company | the government | the
    ministry | critics | experts | analysts | the mayor | the minister | the director | an official who
    asked not to be named | a spokesperson for the department | the head of the agency | the hospital |
    firefighters | activists | scientists | a person close to the talks | the victim's family | local media
    | campaigners | the actor | the author
    """
)
ROLES = listed(
    """
    the mayor | a spokesman for the company | the lead author of the study | her lawyer | an analyst | the
    director | who runs the shop | a professor of history | who has lived here for years | the party's
    leader | a resident | the chief executive | head of the union | who was not involved in the work | 34 |
    the prosecutor in the case
    """
)
MEDIA = listed(
    """
    in a statement | in an interview | on Twitter | in a press release | at a news conference | in a letter
    | on Monday | on Tuesday | Wednesday | last week | in court | by phone | in an email | on Friday night |
    earlier this month | during the hearing | at the time | in an interview with the paper | in a blog post
    """
)
HEARD = (
    "reporters",
    "the court",
    "the newspaper",
    "the BBC",
    "local television",
    "parliament",
    "AFP",
    "a reporter",
    "CNN",
)
QUOTES = (("“", "”"), ("“", "”"), ('"', '"'), ('"', '"'), ("‘", "’"), ("'", "'"), ("''", "''"), ("«", "»"))
BODIES = listed(
    """
    {} Police Department | Ministry of {} | University of {} | {} City Council | {} Herald | {} Times | {}
    Group | {} Institute | {} Hospital | {} Party | Bank of {} | {} Fire Service | {} News | {} Post | {}
    Airlines | {} Foundation | {} Energy | {} Football Club | Court of {} | {} Media | {} Association | {}
    Studios | {} Corp.
    """
)


@dataclass(frozen=True)
class Pools:
    """What is drawn from."""

    persons: tuple[str, ...]
    places: tuple[str, ...]
    bodies: tuple[str, ...]
    contents: tuple[Example, ...]
    nouns: tuple[str, ...]
    adjectives: tuple[str, ...]


class Page:
    """A sentence as it is written: text, and what is known of its parts."""

    def __init__(self) -> None:
        self.text = ""
        self.names: list[Name] = []
        self.unsure: list[Place] = []
        self.marks: dict[str, list[Place]] = {}

    def put(self, words: str, mark: str = "") -> "Page":
        """Write words on."""
        if mark:
            self.marks.setdefault(mark, []).append((len(self.text), len(self.text) + len(words)))
        self.text += words
        return self

    def put_example(self, one: Example, mark: str, quotes: tuple[str, str] = ("", "")) -> "Page":
        """Write a sentence on, with its names."""
        start = len(self.text)
        shift = start + len(quotes[0])
        self.names += [Name((a + shift, b + shift), n.kinds) for n in one.names or () for a, b in [n.place]]
        self.unsure += [(a + shift, b + shift) for a, b in one.unsure]
        self.text += quotes[0] + one.text + quotes[1]
        self.marks.setdefault(mark, []).append((start, len(self.text)))
        return self

    def put_name(self, words: str, kind: str) -> "Page":
        """Write a name on."""
        self.names.append(Name((len(self.text), len(self.text) + len(words)), (kind,)))
        self.text += words
        return self


def source(page: Page, lot: random.Random, pools: Pools, *, opens: bool, mark: str = "source") -> None:
    """Write somebody who can have the word."""
    start = len(page.text)
    draw = lot.random()
    if draw < 0.45:
        page.put_name(lot.choice(pools.persons) if draw < 0.3 else lot.choice(pools.persons).split()[-1], "person")
        if lot.random() < 0.3:
            page.put(", " + lot.choice(ROLES))
            page.marks.setdefault("comma", []).append((len(page.text), len(page.text)))
    elif draw < 0.55:
        page.put_name(lot.choice(pools.bodies), "organisation")
    elif draw < 0.7:
        page.put(_case(lot.choice(("he", "she", "she", "he", "they", "it")), opens=opens))
    elif draw < 0.82:
        page.put(_case(lot.choice(TEXTS), opens=opens))
    elif draw < 0.95:
        page.put(_case(lot.choice(PEOPLE), opens=opens))
    else:
        page.put(_case(lot.choice(("mayor ", "officer ", "farmer ", "the minister, ", "neighbour ")), opens=opens))
        page.put_name(lot.choice(pools.persons), "person")
    page.marks.setdefault(mark, []).append((start, len(page.text)))


def _case(words: str, *, opens: bool) -> str:
    return words[0].upper() + words[1:] if opens else words


def _end(page: Page) -> None:
    """Close the apposition of a source that a verb follows."""
    if page.marks.get("comma") and page.marks["comma"][-1][0] == len(page.text):
        page.put(",")


def lower(one: Example) -> Example:
    """Write the first letter small, unless a name or `I` begins the sentence."""
    first = one.text.split()[0]
    kept = (
        first in {"I", "I'm", "I've", "I'd", "I'll"}
        or any(n.place[0] == 0 for n in one.names or ())
        or (one.unsure[:1] and one.unsure[0][0] == 0)
    )
    return one if kept else replace(one, text=one.text[0].lower() + one.text[1:])


def bare(one: Example) -> Example:
    """Leave out the full stop."""
    return replace(one, text=one.text.rstrip("."))


def attribution(lot: random.Random, pools: Pools) -> Example:
    """Write one sentence in which somebody has the word."""
    page = Page()
    verb = lot.choice(VERBS)
    form = verb[2] if lot.random() < 0.7 else verb[1]
    content = lot.choice(pools.contents)
    shape = lot.choice(SHAPES)
    shape(page, lot, pools, form, content)
    return finished(page)


def finished(page: Page) -> Example:
    """Turn a page into an example; cue, source and content of the same number belong together."""
    sayings = []
    for k in ("", "2"):
        cue = page.marks.get("cue" + k)
        if cue:
            whom = page.marks.get("source" + k) or (
                page.marks.get("source") if k and "source2" not in page.marks else None
            )
            content = page.marks.get("content" + k) or page.marks.get("content", [])
            sayings.append(Saying(cue[0], whom[0] if whom and "nobody" + k not in page.marks else None, tuple(content)))
    return Example(page.text, tuple(page.names), tuple(sayings), None, tuple(page.unsure))


def _said_after(page: Page, lot: random.Random, pools: Pools, form: str, content: Example) -> None:
    """`C,` said X / X said."""
    quotes = lot.choice(QUOTES) if lot.random() < 0.75 else ("", "")
    page.put_example(bare(content), "content", (quotes[0], "," + quotes[1] if quotes[0] else ","))
    if not quotes[0]:
        page.marks["content"][-1] = (page.marks["content"][-1][0], len(page.text) - 1)
    page.put(" ")
    if lot.random() < 0.5:
        page.put(form, "cue").put(" ")
        source(page, lot, pools, opens=False)
    else:
        source(page, lot, pools, opens=False)
        _end(page)
        page.put(" ").put(form, "cue")
    if lot.random() < 0.25:
        page.put(" " + lot.choice(MEDIA))
    draw = lot.random()
    if draw < 0.15:
        more = lot.choice(pools.contents)
        page.put(", ").put_example(bare(lower(more)), "content", (quotes[0], "." + quotes[1] if quotes[0] else ""))
        page.put("" if quotes[0] else ".")
    elif draw < 0.25:
        page.put(", ").put(lot.choice(VERBS)[3], "cue2").put(" that ").put_example(
            bare(lower(lot.choice(pools.contents))), "content2"
        ).put(".")
    else:
        page.put(".")


def _said_before(page: Page, lot: random.Random, pools: Pools, form: str, content: Example) -> None:
    """X said (that) C / X: C / X told Y that C."""
    if lot.random() < 0.12:
        page.put(
            lot.choice(
                (
                    "But ",
                    "However, ",
                    "On Monday, ",
                    "In a statement, ",
                    "Later, ",
                    "Asked about the delay, ",
                    "Meanwhile, ",
                )
            )
        )
        source(page, lot, pools, opens=False)
    else:
        source(page, lot, pools, opens=True)
    _end(page)
    page.put(" ").put(form, "cue")
    if form in {"told", "tells"}:
        page.put(" " + lot.choice(HEARD))
    if lot.random() < 0.2:
        page.put(" " + lot.choice(MEDIA))
    quotes = lot.choice(QUOTES) if lot.random() < 0.4 else ("", "")
    if quotes[0]:
        page.put(lot.choice((": ", ", ", ", "))).put_example(bare(content), "content", (quotes[0], "." + quotes[1]))
    else:
        page.put(lot.choice((" that ", " that ", " "))).put_example(bare(lower(content)), "content").put(".")


def _according(page: Page, lot: random.Random, pools: Pools, _form: str, content: Example) -> None:
    cue = lot.choice(("according to", "according to", "according to", "per", "in the words of"))
    if lot.random() < 0.4:
        page.put(_case(cue, opens=True), "cue").put(" ")
        source(page, lot, pools, opens=False)
        page.put(", ").put_example(bare(lower(content)), "content").put(".")
    else:
        page.put_example(bare(content), "content").put(", ").put(cue, "cue").put(" ")
        source(page, lot, pools, opens=False)
        page.put(".")


def _headline(page: Page, lot: random.Random, pools: Pools, _form: str, content: Example) -> None:
    """`Mayor: C`, `C, says mayor`, `C – police`."""
    draw = lot.random()
    if draw < 0.35:
        source(page, lot, pools, opens=True)
        page.put(":", "cue").put(" ")
        quotes = lot.choice(QUOTES) if lot.random() < 0.5 else ("", "")
        page.put_example(bare(content), "content", quotes)
    elif draw < 0.6:
        page.put_example(bare(content), "content").put(lot.choice((" – ", " - ", " — ")), "cue")
        source(page, lot, pools, opens=False)
    else:
        page.put_example(bare(content), "content").put(", ").put(
            lot.choice(("says", "say", "said", "claims", "warns")), "cue"
        ).put(" ")
        source(page, lot, pools, opens=False)


def _nested(page: Page, lot: random.Random, pools: Pools, form: str, content: Example) -> None:
    """X, citing Y, said that C."""
    if lot.random() < 0.5:
        source(page, lot, pools, opens=True)
        page.put(", ").put(lot.choice(("citing", "quoting")), "cue2").put(" ")
        source(page, lot, pools, opens=False, mark="source2")
        page.put(", ").put(form, "cue").put(lot.choice((" that ", " "))).put_example(
            bare(lower(content)), "content"
        ).put(".")
    else:
        page.put_example(bare(content), "content").put(", ")
        source(page, lot, pools, opens=False)
        _end(page)
        page.put(" ").put(form, "cue").put(", ").put("citing", "cue2").put(" ")
        source(page, lot, pools, opens=False, mark="source2")
        page.put(".")


def _heard(page: Page, lot: random.Random, pools: Pools, _form: str, content: Example) -> None:
    """Write `It is believed that C` or `X was told by Y that C`."""
    page.put("", "nobody")
    if lot.random() < 0.6:
        page.put("It " + lot.choice(("is", "was", "has been")) + " ")
        page.put(
            lot.choice(("believed", "reported", "alleged", "claimed", "understood", "thought", "rumoured", "said")),
            "cue",
        )
    else:
        page.put_name(lot.choice(pools.persons), "person")
        page.put(" was ").put("told", "cue").put(" by ")
        source(page, lot, pools, opens=False)
        page.marks.pop("nobody")
        _end(page)
    page.put(" that ").put_example(bare(lower(content)), "content").put(".")


def _partly(page: Page, lot: random.Random, pools: Pools, form: str, content: Example) -> None:
    """X said that the start `and the rest of it`."""
    words = content.text.rstrip(".").split(" ")
    cut = len(" ".join(words[: max(1, len(words) // 2)]))
    quotes = lot.choice(QUOTES[:6])
    source(page, lot, pools, opens=True)
    _end(page)
    page.put(" ").put(form, "cue").put(lot.choice((" that ", " ")))
    low = bare(lower(content))
    shift, start = len(quotes[0]), len(page.text)
    page.names += [
        Name((a + start + shift * (a > cut), b + start + shift * (b > cut)), n.kinds)
        for n in low.names or ()
        for a, b in [n.place]
        if b <= cut or a > cut
    ]
    page.unsure += [(a + start, b + start + shift) for a, b in low.unsure]
    page.text += low.text[: cut + 1] + quotes[0] + low.text[cut + 1 :] + quotes[1]
    page.marks.setdefault("content", []).append((start, len(page.text)))
    page.put(".")


SHAPES = (
    _said_after,
    _said_after,
    _said_after,
    _said_before,
    _said_before,
    _said_before,
    _according,
    _headline,
    _nested,
    _heard,
    _partly,
)
