"""The lines that a reader sees of a saved page, for measuring how much of an article was kept."""

import re
from collections.abc import Iterator
from pathlib import Path

from lxml import html

INLINE = {"a", "b", "cite", "em", "i", "span", "strong", "time", "small", "u", "sup", "sub"}
UNSEEN = {"script", "style", "title", "head"}


def lines(page: Path) -> list[str]:
    """Return a page's visible lines; of a plain text, all of them."""
    text = page.read_bytes()
    if page.suffix == ".txt":
        return text.decode(errors="replace").splitlines()
    declared = re.search(rb"charset=[\"']?([\w-]+)", text)
    whole = html.fromstring(text.decode(declared[1].decode() if declared else "utf-8"))
    return "".join(_seen(whole)).split("\n\n")


def _seen(element: html.HtmlElement) -> Iterator[str]:
    if not isinstance(element.tag, str) or element.tag in UNSEEN:
        return
    # An empty line parts two blocks; the source's own line ends mean nothing.
    edge = "" if element.tag in INLINE else "\n\n"
    yield edge + _flat(element.text)
    for child in element:
        yield from _seen(child)
        yield _flat(child.tail)
    yield edge


def _flat(text: str | None) -> str:
    return re.sub(r"\s+", " ", text or "")
