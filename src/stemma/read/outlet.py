"""Address -> outlet."""

import re
from urllib.parse import urlsplit

_SECOND_LEVEL = frozenset("ac co com edu gob gouv gov gv ltd me mil ne net nom or org sch nic info web press".split())
_ADDRESS = re.compile(r"(?:https?://|www\.)[^\s<>\"]{4,2000}", re.IGNORECASE)
_SHARED_HOSTS = frozenset({"blogspot", "wordpress", "substack", "medium", "tumblr", "github", "typepad", "livejournal"})


def is_address(line: str) -> bool:
    """Tell whether a line is a web address and nothing else."""
    return _ADDRESS.fullmatch(line) is not None


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
