"""Address -> outlet."""

import re
from urllib.parse import urlsplit

_SECOND_LEVEL = frozenset("ac co com edu gob gouv gov gv ltd me mil ne net nom or org sch nic info web press".split())
_ADDRESS = re.compile(r"(?:https?://|www\.)[^\s<>\"]{4,2000}", re.IGNORECASE)
_SHARED_HOSTS = frozenset({"blogspot", "wordpress", "substack", "medium", "tumblr", "github", "typepad", "livejournal"})


def is_address(line: str) -> bool:
    """Tell whether a line is a web address and nothing else."""
    return address_in(line) is not None


def address_in(line: str) -> str | None:
    """Return the address that a line consists of, without the spaces that a tokeniser put into it.

    >>> address_in("http : / / www. example. com / a - b"), address_in("http://example.com/a says so")
    ('http://www.example.com/a-b', None)
    """
    if _ADDRESS.fullmatch(line):
        return line
    whole = "".join(line.split())
    spaced = sum(part in {"/", ":", "-", "_"} or part.endswith((".", ":")) for part in line.split())
    if re.match(r"https?\s?:\s?/\s?/", line[:20]) and _ADDRESS.fullmatch(whole) and spaced * 3 >= len(line.split()):
        return whole
    return None


def outlet_of(url: str | None) -> str | None:
    """Return the registrable domain of an address: the name that an outlet is known by.

    >>> outlet_of("http://news.example.co.uk/a"), outlet_of("https://www.example.com/"), outlet_of("bees.blogspot.com")
    ('example.co.uk', 'example.com', 'bees.blogspot.com')
    """
    try:
        host = urlsplit(url if url and "//" in url else f"//{url or ''}").hostname or ""
    except ValueError:
        return None
    labels = [label for label in host.strip(".").split(".") if label]
    if len(labels) < 2 or all(label.isdigit() for label in labels):
        return None
    keep = 2
    if len(labels) > 2 and (_two_part_suffix(labels) or labels[-2] in _SHARED_HOSTS):
        keep = 3
    kept = labels[-keep:]
    return ".".join(kept[1:] if kept[0] == "www" and len(kept) > 2 else kept)


def _two_part_suffix(labels: list[str]) -> bool:
    """`co.uk`, `com.br`: under a country's two letters, a short label that many share."""
    return len(labels[-1]) == 2 and labels[-2] in _SECOND_LEVEL
