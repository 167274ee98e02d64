"""What writers do: report an event at first hand, and write the same things over in other words."""

from dataclasses import replace

from coverage_desk.events import Fact, Words
from coverage_desk.slips import wrong_values
from coverage_desk.wording import Sentence, Values, filled, longest_run, marked, marks, words
from coverage_desk.world import Said, Text, World
from coverage_desk.writer import Writer


def report(world: World, desk: str, asked: list[str], *, there: bool, length: int) -> Writer:
    """Report the event at first hand: from those asked, and from what one sees if one is there."""
    rng, kind, sources = world.rng, world.event.kind, world.event.sources
    writer = Writer(world, desk, wrong_values(world.event, rng, 0.6))
    lead(writer, asked)
    facts = [fact for fact in kind.facts.values() if set(fact.by) & set(asked)]
    core = [fact for fact in facts if fact.core and rng.random() < 0.85]
    other = [fact for fact in facts if not fact.core]
    some = rng.sample(other, min(len(other), max(2, length - 6))) + (seen(world) if there else [])
    quotes = speakers(world, asked)
    rng.shuffle(some)
    rng.shuffle(core)
    plan: list[Fact | Words] = [*core, *some]
    for spoken in quotes:
        plan.insert(rng.randint(min(2, len(plan)), len(plan)), spoken)
    if rng.random() < 0.45:
        plan += [fact for fact in kind.facts.values() if fact.by == ("none",)][:1]
    for item in plan:
        if isinstance(item, Words):
            writer.quote(item, sources[item.source])
            continue
        knows = [key for key in item.by if key in asked]
        writer.tell(item, sources[rng.choice(knows)] if knows else None, cited=bool(knows) and rng.random() < 0.72)
    writer.out = joined(world, writer.out)
    return writer


def seen(world: World) -> list[Fact]:
    """Choose what a reporter notices for herself; seldom is it what another has noticed."""
    own = [fact for fact in world.event.kind.facts.values() if fact.by == ("own",)]
    fresh = [fact for fact in own if fact.key not in world.spoken or world.rng.random() < 0.12]
    noticed = world.rng.sample(fresh, min(len(fresh), world.rng.randint(1, 2)))
    world.spoken |= {fact.key for fact in noticed}
    return noticed


def speakers(world: World, asked: list[str]) -> list[Words]:
    """Choose who is quoted; an interview is given to one reporter, a statement to all."""
    out = []
    for spoken in world.event.kind.quotes:
        exclusive = spoken.manner == "interview"
        taken = (exclusive and spoken.key in world.spoken) or (spoken.manner == "release" and world.issued)
        if spoken.source not in asked or taken or world.rng.random() < (0.2 if exclusive else 0.6):
            continue
        if exclusive:
            world.spoken.add(spoken.key)
        out.append(spoken)
    return out[:4]


def lead(writer: Writer, asked: list[str], parents: dict[str, int] | None = None, *, cited: float = 0.6) -> bool:
    """Write the first sentence."""
    event = writer.world.event
    fact = event.kind.lead
    shape = writer.world.unused(fact.key, fact.shapes)
    if shape is None:
        return False
    known = [key for key in fact.by if key in asked]
    source = event.sources[writer.rng.choice(known)] if known else None
    voice = writer.voice(source) if source and writer.rng.random() < cited else None
    clause = writer.marked_up(fact, shape, source.key if voice else None, source.key if source else None, parents or {})
    plain_end = voice and not voice.apposed and "." not in clause.rstrip(".")
    frame = "%c, %v said." if plain_end else "%c, according to %v." if voice else "%c."
    writer.out.append(writer.world.sentence(clause, frame, voice, "lead"))
    return True


def rewrite(world: World, source: Text, desk: str, *, credit: str, keep_quotes: bool) -> Writer | None:
    """Write a text over: the same facts in the same order, errors and all, in words that nobody used."""
    writer = Writer(world, desk, dict(source.values))
    old = words(" ".join(marked(sentence) for sentence in source.sentences))
    for at, sentence in enumerate(source.sentences):
        before, met = len(writer.out), set(writer.met)
        _rewritten(writer, sentence, credit if at in (1, 5) and credit else "", keep_quotes=keep_quotes, drop=0.12)
        fresh = writer.out[before:]
        if not keep_quotes and any(longest_run(old, words(marked(one))) >= 8 for one in fresh):
            del writer.out[before:]
            writer.met = met
        if at == 0 and not writer.out:
            return None
    if len(writer.out) > 6 and world.rng.random() < 0.3:
        writer.out.insert(
            world.rng.randrange(2, len(writer.out) - 1), writer.out.pop(world.rng.randrange(1, len(writer.out)))
        )
    writer.out = joined(world, writer.out)
    if credit:
        writer.named.append(credit)
    return writer


def _rewritten(writer: Writer, sentence: Sentence, relay: str, *, keep_quotes: bool, drop: float) -> None:
    world, rng = writer.world, writer.rng
    sources = world.event.sources
    held = [world.said[number] for number, _ in marks(marked(sentence))]
    if not held or (sentence.kind != "lead" and rng.random() < drop):
        return
    if sentence.kind == "lead":
        source = sources.get(held[0].origin)
        parents = {said.fact: said.number for said in held}
        lead(writer, [source.key] if source else [], parents, cited=0.5 if held[0].voice else 0.0)
        return
    for said in held:
        _said_again(writer, said, relay if said is held[0] else "", keep_quotes=keep_quotes)


def _said_again(writer: Writer, said: Said, relay: str, *, keep_quotes: bool) -> None:
    world, kind, sources = writer.world, writer.world.event.kind, writer.world.event.sources
    spoken = next((one for one in kind.quotes if one.key == said.fact), None)
    if spoken and keep_quotes:
        writer.quote(spoken, sources[spoken.source], parent=said.number)
    elif spoken:
        writer.paraphrase(spoken, sources[spoken.source], parent=said.number)
    fact = kind.facts.get(said.fact)
    if fact is None:
        return
    cited = bool(said.voice) and writer.rng.random() < 0.6 and not relay
    source, parents = sources.get(said.origin), {said.fact: said.number}
    if writer.tell(fact, source, cited=cited, parents=parents, relay=relay) and relay:
        for number, _ in marks(marked(writer.out[-1])):
            world.said[number].relay = relay
            world.said[number].voice = None


def joined(world: World, sentences: list[Sentence]) -> list[Sentence]:
    """Make one sentence of two short ones here and there."""
    out: list[Sentence] = []
    for sentence in sentences:
        last = out[-1] if out else None
        bare = last and all(one.kind == "fact" and one.frame == "%c." for one in (last, sentence))
        if bare and len(words(last.clause + sentence.clause)) < 32 and world.rng.random() < 0.3:
            out[-1] = world.sentence(f"{last.clause}[, and|; |, while] {sentence.clause}", "%c.", None)
        else:
            out.append(sentence)
    return out


def headline(world: World, values: Values, taken: str = "") -> str:
    """Write a headline that nobody used; copyists keep the one they have where there is none left."""
    shape = world.unused("head", world.event.kind.heads)
    if shape is None and taken:
        return taken
    shape = shape or world.rng.choice(("{town}: what we know", "What happened in {town}", "The events in {town}"))
    text = filled(shape, values)
    return text[0].upper() + text[1:]


def without_voice(world: World, sentence: Sentence) -> Sentence:
    """Drop the voice of a statement: what was reported is now asserted."""
    if sentence.voice is None or sentence.kind == "quote" or "<" not in sentence.clause:
        return sentence
    clause = sentence.clause
    for number, _ in marks(clause):
        old = world.said[number]
        new = world.state(old.fact, old.claim, None, old.origin, old.number)
        clause = clause.replace(f"<k{number}|", f"<k{new.number}|")
    return replace(sentence, clause=clause, frame="%c.", voice=None)
