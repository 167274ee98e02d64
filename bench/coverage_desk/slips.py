"""The minor errors of a reporter: a figure misread, a name misspelt; who copies her, copies them."""

from random import Random

from coverage_desk.events import Event
from coverage_desk.wording import Values


def wrong_values(event: Event, rng: Random, share: float) -> Values:
    """Give a writer her minor errors: a figure misread, a name misspelt."""
    values = dict(event.values)
    if rng.random() > share:
        return values
    for slot in rng.sample(event.kind.errors, rng.randint(1, 2)):
        value = values[slot]
        values[slot] = misread(value, rng) if isinstance(value, int) else misread_text(str(value), rng)
    if rng.random() < 0.6:
        source = rng.choice([source for source in event.sources.values() if source.name])
        values[f"name.{source.key}"] = misspelt(source.name, rng)
    return values


def misread(value: int, rng: Random) -> int:
    """Misread a number."""
    text = str(value)
    return (
        int(text[::-1])
        if len(text) == 2 and text[0] != text[1] and text[1] != "0" and rng.random() < 0.4
        else value + rng.choice((1, 2, 3))
    )


def misread_text(value: str, rng: Random) -> str:
    """Misread a time or the number of a road."""
    digits = [at for at, one in enumerate(value) if one.isdigit()]
    if not digits:
        return misspelt(value, rng)
    at = digits[-1]
    return value[:at] + str((int(value[at]) + rng.choice((0, 4))) % 9 + 1) + value[at + 1 :]


def misspelt(name: str, rng: Random) -> str:
    """Misspell the last long word of a name."""
    head, _, last = name.rpartition(" ")
    at = rng.randrange(1, max(2, len(last) - 1))
    pairs = {
        "a": "e",
        "e": "i",
        "i": "y",
        "o": "a",
        "u": "o",
        "y": "i",
        "t": "tt",
        "l": "ll",
        "r": "rr",
        "n": "nn",
        "s": "ss",
        "k": "ck",
    }
    for place in (*range(at, len(last)), *range(1, at)):
        if last[place] in pairs and last[place - 1] not in f"{last[place]}c":
            last = last[:place] + pairs[last[place]] + last[place + 1 :]
            break
    return f"{head} {last}".strip()
