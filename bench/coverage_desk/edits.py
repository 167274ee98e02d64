"""What editors do with a text that they have: carry it, cut it, change its words, add to it, put several together."""

import re
from dataclasses import replace
from random import Random

from coverage_desk.desk import headline, lead, report, rewrite, without_voice
from coverage_desk.events import Source
from coverage_desk.wording import Sentence, Voice, changed, filled, marked, marks
from coverage_desk.world import Said, Text, World
from coverage_desk.writer import Writer

STRENGTHS = {"verbatim": 0.0, "light": 0.08, "medium": 0.16, "heavy": 0.4}


def carried(world: World, source: Text, outlet: str, strength: str) -> Text:
    """Carry a text, edited as strongly as is said; what a light hand does, a heavy hand does too."""
    rng, share = world.rng, STRENGTHS[strength]
    kept = list(source.sentences)
    for _ in range(round(share * 10 + rng.random())):
        if len(kept) > 6:
            del kept[rng.randrange(1, len(kept))]
    if strength == "verbatim" and len(kept) > 8 and rng.random() < 0.4:
        kept = kept[: rng.randint(6, len(kept) - 1)]
    if share > 0.1 and len(kept) > 5:
        first = rng.randrange(1, len(kept) - 2)
        kept.insert(rng.randrange(1, len(kept) - 1), kept.pop(first))
    out = [_edited(world, sentence, share) for sentence in kept]
    if strength in {"medium", "heavy"} and rng.random() < 0.6:
        out.insert(rng.randint(2, len(out)), filler(world, outlet))
    out = introduced(out, source.sentences)
    head = source.head if rng.random() < 0.4 else headline(world, source.values, source.head)
    return world.text(out, source.values, head, outlet=outlet, parents=[(source.number, strength)], how=strength)


def introduced(sentences: list[Sentence], before: list[Sentence]) -> list[Sentence]:
    """Introduce in full whom a cut or a move has left without an introduction."""
    full = {}
    for sentence in before:
        if sentence.voice:
            full.setdefault(sentence.voice.key, sentence.voice)
    met: set[str] = set()
    out = []
    for one in sentences:
        sentence = one
        voice = sentence.voice
        if voice and voice.key not in met and voice.key in full and full[voice.key] != voice:
            frame = (
                sentence.frame.replace("%v said", "said %v")
                if full[voice.key].apposed and sentence.kind == "quote"
                else sentence.frame
            )
            sentence = replace(sentence, voice=full[voice.key], frame=frame)
        met |= {voice.key} if voice else set()
        out.append(sentence)
    return out


def _edited(world: World, sentence: Sentence, share: float) -> Sentence:
    rng = world.rng
    if not share or rng.random() < 0.15 - share / 3:
        return sentence
    if share > 0.1 and rng.random() < share / 2:
        sentence = without_voice(world, sentence)
    elif share > 0.1 and sentence.voice and sentence.frame in MOVABLE and rng.random() < share * 2:
        sentence = replace(sentence, frame=rng.choice(MOVABLE))
    if sentence.kind == "quote":
        return sentence
    if share > 0.3 and sentence.kind != "lead" and rng.random() < 0.4:
        sentence = replace(sentence, frame=rng.choice(OPENERS) + sentence.frame)
    return changed(sentence, rng, share)


MOVABLE = ("%c, according to %v.", "%v said %c.", "%v said that %c.", "according to %v, %c.")
OPENERS = (
    "in addition, ",
    "at the same time, ",
    "as it turns out, ",
    "meanwhile, ",
    "what is more, ",
    "by all accounts ",
)


def filler(world: World, outlet: str) -> Sentence:
    """Write a sentence that an editor puts in and that claims nothing of the event."""
    shape = world.unused("filler", FILLERS)
    if shape is None:
        shape = "The {outlet} will report more as it becomes known"
    return world.sentence(filled(shape, {**world.event.values, "outlet": outlet}), "%c.", None, "filler")


FILLERS = [
    "the story was [still] developing when this page [was made up|went to press]".replace("[still] ", "still "),
    "more on this in tomorrow's paper",
    "it is the sort of news that {town} had hoped never to make",
    "few in {county} spoke of anything else [all day|that day]",
    "in {town} itself people were [slow|in no hurry] to talk to strangers",
    "what it means for {county} will take [weeks|months] to become clear",
    "local radio broke into its programmes with the news",
    "flags on public buildings in {town} were lowered for a [time|while]",
    "a public meeting has been called for next week",
    "the matter is certain to be raised when {county} politicians next meet",
]


def updated(world: World, source: Text, asked: list[str]) -> Text:
    """Publish a later version: most of the earlier, with things learned since."""
    rng = world.rng
    kept = [sentence for at, sentence in enumerate(source.sentences) if at == 0 or rng.random() < 0.85]
    fresh = more(world, source, asked, rng.randint(2, 3), desk=source.author)
    for sentence in fresh:
        kept.insert(rng.randint(1, len(kept)), sentence)
    kept = introduced(kept, [*source.sentences, *fresh])
    text = world.text(kept, source.values, headline(world, source.values, source.head), outlet=source.outlet)
    text.parents, text.how, text.author = [(source.number, "update")], "update", source.author
    text.credit, text.agency, text.named = source.credit, source.agency, list(source.named)
    return text


def more(world: World, source: Text, asked: list[str], count: int, *, desk: str) -> list[Sentence]:
    """Report some facts that a text lacks."""
    told = {world.said[number].fact for sentence in source.sentences for number, _ in marks(marked(sentence))}
    writer = Writer(world, desk, source.values)
    facts = [fact for fact in world.event.kind.facts.values() if fact.key not in told and set(fact.by) & set(asked)]
    for fact in world.rng.sample(facts, min(count, len(facts))):
        key = world.rng.choice([key for key in fact.by if key in asked])
        writer.tell(fact, world.event.sources[key], cited=world.rng.random() < 0.8)
    source.named += writer.named
    return writer.out


def rewritten(world: World, source: Text, outlet: str, *, named: str, keep_quotes: bool) -> Text | None:
    """Have another journalist write a text over; `named` is how she names it, if she does."""
    writer = rewrite(world, source, outlet, credit=named, keep_quotes=keep_quotes)
    if writer is None or len(writer.out) < 5:
        return None
    told = any(sentence.voice and sentence.voice.key == "relay" for sentence in writer.out)
    how = "rewrite, named" if told else "rewrite"
    text = world.text(writer.out, source.values, headline(world, source.values), outlet=outlet)
    text.parents, text.how, text.named, text.author = [(source.number, how)], how, writer.named, outlet
    return text


def rounded_up(world: World, sources: list[Text], outlet: str, *, own_words: bool) -> Text | None:
    """Put several reports together: each by its name, in its words or in others."""
    rng = world.rng
    writer = Writer(world, outlet, sources[0].values)
    if not lead(writer, [], _parents_of_lead(world, sources[0]), cited=0.0):
        return None
    for source in sources:
        values, writer.values = writer.values, dict(source.values)
        name = str(source.outlet)
        pool = [one for one in source.sentences[1:] if one.kind in {"fact", "own"} and marks(marked(one))]
        some = sorted(rng.sample(range(len(pool)), min(3, len(pool))))
        for turn, at in enumerate(some):
            if own_words:
                _passed_on(writer, pool[at], name, again=turn > 0)
            else:
                writer.out.append(pool[at])
        writer.values = values
        writer.named.append(name)
    if not own_words:
        writer.out.insert(1, _introduction(writer, [str(source.outlet) for source in sources]))
    if len(writer.out) < 5:
        return None
    how = "round-up, named" if own_words else "round-up, passages"
    text = world.text(writer.out, sources[0].values, headline(world, sources[0].values), outlet=outlet)
    text.parents = [(source.number, how) for source in sources]
    text.how, text.author = how, outlet
    return text


def the(outlet: str) -> str:
    """Put the article before the name of a paper; sites do without."""
    return outlet if outlet[-1].isdigit() or outlet.rsplit(maxsplit=1)[-1] in SITES else f"the {outlet}"


SITES = {
    "Newsdart",
    "Hub",
    "Report",
    "Scroll",
    "Live",
    "Snapnews",
    "Online",
    "Pulse",
    "Now",
    "Told",
    "Upland",
    "Tellus",
    "Meridiem",
}


def _introduction(writer: Writer, outlets: list[str]) -> Sentence:
    listed = " and ".join(map(the, outlets))
    shape = writer.rng.choice(
        (
            f"this account draws on reports by {listed}",
            f"what is known so far comes from {listed}",
            f"the following is taken from the pages of {listed}",
        )
    )
    return writer.world.sentence(shape, "%c.", None, "filler")


def _parents_of_lead(world: World, source: Text) -> dict[str, int]:
    return {world.said[number].fact: number for number, _ in marks(marked(source.sentences[0]))}


def _passed_on(writer: Writer, sentence: Sentence, outlet: str, *, again: bool) -> None:
    world = writer.world
    held = [world.said[number] for number, _ in marks(marked(sentence))]
    fact = world.event.kind.facts.get(held[0].fact)
    if fact is None:
        return
    name = writer.rng.choice(("the paper", "the same report")) if again else the(outlet)
    source = world.event.sources.get(held[0].origin)
    if writer.tell(fact, source, cited=False, parents={held[0].fact: held[0].number}, relay=name):
        for number, _ in marks(marked(writer.out[-1])):
            world.said[number].relay = outlet


def release(world: World) -> Text:
    """Write the press release of the body that publishes one."""
    event = world.event
    key = event.kind.publisher
    writer = Writer(world, event.sources[key].long, dict(event.values))
    for shape in event.kind.press:
        clause = writer.marked_up(event.kind.lead, shape.rstrip("."), key, key, {})
        writer.out.append(world.sentence(clause, "%c.", None, "press"))
    for spoken in event.kind.quotes:
        if spoken.manner == "release":
            writer.quote(spoken, event.sources[key])
    head = f"Statement by {event.sources[key].long}"
    text = world.text(writer.out, event.values, head, outlet=event.sources[key].long, how="release")
    text.author = event.sources[key].long
    return text


def from_release(world: World, text: Text, issued: Text, rng: Random) -> None:
    """Put sentences of a press release into an article, with or without saying so."""
    source = world.event.sources[world.event.kind.publisher]
    pool = [sentence for sentence in issued.sentences if sentence.kind in {"press", "quote"}]
    picked = rng.sample(pool, rng.randint(1, 2))
    said_so = rng.random() < 0.7
    for sentence in picked:
        one = sentence
        if said_so and sentence.kind == "press":
            one = replace(sentence, frame=rng.choice(("%c, %v said in a statement.", "in a statement, %v said: “%c.”")))
            one = replace(one, voice=_plain_voice(source))
        elif sentence.kind == "press":
            one = without_credit(world, sentence)
        text.sentences.insert(rng.randint(2, len(text.sentences)), one)
    text.named.append(source.long)
    text.parents.append((issued.number, "press release"))


def from_interview(world: World, text: Text, lender: Text, rng: Random) -> None:
    """Take over what somebody told another paper, and say which."""
    spoken = {one.key: one for one in world.event.kind.quotes if one.manner == "interview"}
    taken = {said.fact for said in statements(world, text)}
    told = [said for said in statements(world, lender) if said.fact in spoken and said.fact not in taken]
    if not told or not lender.outlet:
        return
    said = rng.choice(told)
    writer = Writer(world, str(text.outlet), lender.values)
    writer.met = {one.voice.key for one in text.sentences if one.voice}
    writer.quote(spoken[said.fact], world.event.sources[said.voice], parent=said.number)
    sentence = writer.out[0]
    frame = re.sub("%v said|said %v", f"%v told {the(lender.outlet)}", sentence.frame)
    text.sentences.insert(rng.randint(3, len(text.sentences)), replace(sentence, frame=frame))
    text.parents.append((lender.number, "interview, named"))


def statements(world: World, text: Text) -> list[Said]:
    """Return the statements of a text."""
    return [world.said[number] for sentence in text.sentences for number, _ in marks(marked(sentence))]


def _plain_voice(source: Source) -> Voice:
    return Voice(source.key, source.short)


def without_credit(world: World, sentence: Sentence) -> Sentence:
    """Take a sentence of a release over without a word of whose it is."""
    clause = sentence.clause
    for number, _ in marks(clause):
        old = world.said[number]
        new = world.state(old.fact, old.claim, None, old.origin, old.number)
        clause = clause.replace(f"<k{number}|", f"<k{new.number}|")
    return replace(sentence, clause=clause)


def agency_text(world: World, asked: list[str], agency: tuple[str, str]) -> Text:
    """Have an agency report."""
    rng = world.rng
    writer = report(world, agency[0], asked, there=rng.random() < 0.6, length=rng.randint(9, 15))
    text = world.text(writer.out, writer.values, headline(world, writer.values), hidden=True, how="agency")
    text.agency, text.named, text.author = agency, writer.named, agency[0]
    return text


def own_report(world: World, asked: list[str], outlet: str) -> Text | None:
    """Have a paper's own reporter report, as long as there are words left for one."""
    rng = world.rng
    writer = report(world, outlet, asked, there=rng.random() < 0.75, length=rng.randint(9, 17))
    if len(writer.out) < 6 or writer.out[0].kind != "lead":
        return None
    text = world.text(writer.out, writer.values, headline(world, writer.values), outlet=outlet)
    text.named, text.author = writer.named, outlet
    return text
