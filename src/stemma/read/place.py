"""What the elements around a block say that it is."""

import re
from functools import lru_cache
from typing import NamedTuple

BLOCKS = frozenset(
    """
    address article aside blockquote body br button caption center dd details dialog dir div dl dt fieldset
    figcaption figure footer form h1 h2 h3 h4 h5 h6 head header hgroup hr html label legend li main menu nav ol
    option p pre section select summary table tbody td tfoot th thead time tr ul
    """.split()
)
"""Elements that part what stands in them from what stands around."""
_HOMES = frozenset({"div", "section", "article", "main", "td"})
# A post or a pull quote that is set into the text belongs to it where it is marked as a quotation.
_EMBEDDING = frozenset({"share links", "aside"})
_PLACES = {
    "nav": "navigation",
    "header": "header",
    "footer": "footer",
    "aside": "aside",
    "form": "form",
    "button": "button or link",
    "menu": "navigation",
    "dialog": "overlay",
}
_ROLES = {
    "navigation": "navigation",
    "banner": "header",
    "contentinfo": "footer",
    "complementary": "aside",
    "dialog": "overlay",
    "search": "form",
}
_CLASSES = (
    (re.compile(r"comment|disqus|replies|coment[aá]ri|kommentar|reacties"), "comments"),
    (
        re.compile(
            r"\b(?:ad|ads|advert\w*|adsense|adslot|dfp|sponsor\w*|promoted|taboola|outbrain|publicidade?|publicite|pubblicita|werbung|anzeigen?)\b"
        ),
        "advert",
    ),
    (
        re.compile(
            r"related|recommend|read-?more|more-(?:on|from|stories)|most-?(?:read|popular)|trending|popular"
            r"|relacionad|correlat[io]|lo-mas|mas-leid|meistgelesen|plus-lus|piu-letti|mais-lid"
        ),
        "related stories",
    ),
    (re.compile(r"newsletter|subscri|sign-?up|promo|paywall|donat|suscri|abonn|boletin|iscriviti|inscri"), "promotion"),
    (
        re.compile(r"\b(?:share|sharing|social|compartir|compartilh\w+|teilen|partage|condividi)\b|share-|social-"),
        "share links",
    ),
    (re.compile(r"cookie|consent|gdpr"), "legal notice"),
    (re.compile(r"breadcrumb|\bnav|menu|navbar|pagination"), "navigation"),
    (re.compile(r"\b(?:site-)?footer\b"), "footer"),
    (re.compile(r"sidebar|\bwidget"), "aside"),
    (re.compile(r"author-?(?:bio|box|info)|about-?the-?author|\bbio\b"), "note on the writer"),
)


class Place(NamedTuple):  # a tuple, because thousands are made for each page
    """Where in the page a block stands."""

    tag: str
    reason: str | None
    """What its surroundings say it is, if they say so."""
    article: bool
    """Inside `article`, `main` or an element marked as the article's body."""
    home: str
    """The class of the innermost container that has one: paragraphs of one text share it."""


def placed(name: str, attributes: dict[str, str], above: Place) -> Place:
    """Work out what an element says of all that stands in it; the innermost block names the tag."""
    article = above.article or name in {"article", "main"} or attributes.get("itemprop") == "articleBody"
    tag = name if name in BLOCKS else above.tag
    reason = None if name == "blockquote" and above.reason in _EMBEDDING else above.reason
    home = above.home
    if name in _HOMES:
        home = attributes.get("class", "") or home
    if reason is None and name in BLOCKS and name not in {"body", "html", "article", "main"}:
        reason = _called(f"{attributes.get('class', '')} {attributes.get('id', '')}")
    if reason is None and not (name == "header" and article):
        reason = _ROLES.get(attributes.get("role", "")) or _PLACES.get(name)
    made = Place(tag, reason, article, home)
    return above if made == above else made


@lru_cache(maxsize=4096)
def _called(names: str) -> str | None:
    """Say what the class and the id of an element give it out for."""
    marks = names.lower().replace("_", "-")
    return next((why for pattern, why in _CLASSES if pattern.search(marks)), None) if marks.strip() else None
