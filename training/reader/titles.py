"""Write sentences that name works: no open corpus marks films, series, books and songs."""

import random

from reader.example import Example
from reader.invented import QUOTES, Page, Pools, listed

WORKS = listed(
    """
    The film {} opened last week. | {} is directed by <P>. | In {}, <P> plays a nurse. | the Netflix series
    {} | <P> wrote the novel {} in 1998. | The second season of {} was shot in <L>. | the documentary {}
    tells how it began | <P>'s {} won the prize for best picture. | {} premiered at the festival in <L>. |
    Viewers of {} will know the town. | The report, {}, was published by <O>. | His memoir, {}, was a
    bestseller. | She starred in {} and {}. | {} (2014) was shot in <L>. | An episode of {} was watched by
    two million. | The podcast {} looks at the case. | Critics praised {} as the best series of the year. |
    the author of {} | {}, a play by <P>, runs until June. | <P>, who created {}, said the show was over. |
    Like {}, the new film is slow. | Her album {} was released in May. | {} follows a family from <L>. | <O>
    has renewed {} for a third season. | The makers of {} spoke to survivors. | A review of {} in <O> called
    it timid. | Is {} based on a true story? | {} ending explained | the cast of {} | The first trailer for
    {} is here. | the 2009 thriller {} | <P> sang {} at the funeral. | {} tells the story of <P>. | Watch {}
    on Friday. | the book {}, by <P> | In the finale of {}, nobody survives. | {}: what we know so far
    """
)


def title(lot: random.Random, pools: Pools) -> str:
    """Invent a title."""
    noun, other = lot.choice(pools.nouns).title(), lot.choice(pools.nouns).title()
    adjective = lot.choice(pools.adjectives).title()
    person, place = lot.choice(pools.persons), lot.choice(pools.places)
    shapes = (
        *(noun, f"The {noun}", f"{adjective} {noun}", f"The {adjective} {noun}", f"The {noun} of {other}"),
        *(f"{noun} of the {other}", f"{noun} and {other}", f"A {noun} in {place}", person, place, f"{noun} {other}"),
        *(
            f"My {noun}",
            f"The Last {noun}",
            f"How to {noun}",
            f"{noun}.",
            f"{noun}!",
            f"No {noun}",
            f"After the {noun}",
        ),
        *(f"{person.split()[0]} and the {noun}", f"{noun}: The {other} Story", f"Who {adjective} the {noun}?"),
    )
    return lot.choice(shapes)


def work(lot: random.Random, pools: Pools) -> Example:
    """Write one sentence that names a work."""
    page = Page()
    rest = lot.choice(WORKS)
    named = title(lot, pools)
    quotes = lot.choice(QUOTES[:6]) if lot.random() < 0.4 else ("", "")
    while rest:
        at = min((rest.find(m) for m in ("{}", "<P>", "<O>", "<L>") if m in rest), default=len(rest))
        page.put(rest[:at])
        slot, rest = (
            rest[at : at + (2 if rest[at : at + 2] == "{}" else 3)],
            rest[at + (2 if rest[at : at + 2] == "{}" else 3) :],
        )
        if slot == "{}":
            page.put(quotes[0]).put_name(named, "work").put(quotes[1])
            named = title(lot, pools)
        elif slot:
            pool, kind = {
                "<P>": (pools.persons, "person"),
                "<O>": (pools.bodies, "organisation"),
                "<L>": (pools.places, "place"),
            }[slot]
            page.put_name(lot.choice(pool), kind)
    return Example(page.text, tuple(page.names), (), None, ())
