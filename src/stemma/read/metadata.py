"""What a page says about itself in JSON-LD, meta elements and links, each date with the place it was read from."""

import json
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from urllib.parse import urljoin

from stemma.lang.base import Language
from stemma.read.byline import parted, tidied
from stemma.read.markup import Markup, Tag
from stemma.read.stamps import dated

_ARTICLE = re.compile(r"(?:Article|Posting|Report|Review|LiveBlog|OpinionNews|BlogPost|CreativeWork)\b|Article$")
_SAVED = re.compile(r"(?:saved from url=\(\d+\)|url:\s{0,4})(https?://\S{4,2000})")
_DATES = (
    "article:published_time",
    "og:article:published_time",
    "datepublished",
    "date",
    "dc.date",
    "dc.date.issued",
    "dcterms.date",
    "dcterms.created",
    "dcterms.issued",
    "pubdate",
    "publishdate",
    "publish-date",
    "publish_date",
    "publication_date",
    "parsely-pub-date",
    "sailthru.date",
    "article.published",
    "article_date_original",
    "originalpublicationdate",
    "citation_date",
    "citation_publication_date",
    "cxenseparse:recs:publishtime",
    "bt:pubdate",
    "ptime",
    "displaydate",
    "og:published_time",
    "published_time",
    "timestamp",
    "article:published",
    "rnews:datepublished",
    "dc.created",
)
_AUTHORS = (
    "author",
    "byl",
    "dc.creator",
    "dcterms.creator",
    "parsely-author",
    "sailthru.author",
    "article:author_name",
    "citation_author",
    "authors",
    "article:author",
)
_MOST_NODES = 2000


@dataclass(frozen=True, slots=True)
class About:
    """What a page declares of itself."""

    url: str | None
    title: str | None
    byline: tuple[str, ...]
    published: str | None
    published_from: str | None
    site: str | None
    """The outlet's own name."""
    lang: str | None
    summary: str | None


def about(page: Markup, language: Language) -> About:
    """Collect what a page declares; JSON-LD before meta elements, and the first of a kind before later ones."""
    told = tuple(_linked_data(page.scripts))
    meta = _meta(page.tags)
    url = _address(page, meta, told)
    published, source = _published(told, meta, page.tags, language)
    return About(
        url=url,
        title=_first(*(_words(node.get("headline")) for node in told), meta.get("og:title"), meta.get("twitter:title")),
        byline=_byline(told, meta, language),
        published=published,
        published_from=source,
        site=_first(*(_name(node.get("publisher")) for node in told), meta.get("og:site_name")),
        lang=_first(*(tag.attributes.get("lang") for tag in page.tags if tag.name == "html"), meta.get("og:locale")),
        summary=_first(
            meta.get("og:description"), meta.get("description"), *(_words(n.get("description")) for n in told)
        ),
    )


def _linked_data(scripts: Iterable[str]) -> Iterator[dict[str, object]]:
    """Walk the JSON-LD for articles, without recursion and within a budget: it may be hostile."""
    for script in scripts:
        try:
            waiting: list[object] = [json.loads(script.strip().rstrip(";"), strict=False)]
        except (ValueError, RecursionError):
            continue
        for _ in range(_MOST_NODES):
            if not waiting:
                break
            node = waiting.pop(0)
            if isinstance(node, list):
                waiting += node[:200]
            elif isinstance(node, dict):
                if _is_article(node.get("@type")):
                    yield node
                waiting += [
                    node[key] for key in ("@graph", "mainEntity", "mainEntityOfPage", "itemListElement") if key in node
                ]


def _is_article(kind: object) -> bool:
    kinds = kind if isinstance(kind, list) else [kind]
    return any(isinstance(one, str) and _ARTICLE.search(one) is not None for one in kinds)


def _meta(tags: Iterable[Tag]) -> dict[str, str]:
    found: dict[str, str] = {}
    for tag in tags:
        if tag.name == "meta":
            name = (
                tag.attributes.get("property") or tag.attributes.get("name") or tag.attributes.get("itemprop") or ""
            ).lower()
            content = " ".join(tag.attributes.get("content", "").split())
            if name and content:
                found.setdefault(name, content)
    return found


def _address(page: Markup, meta: dict[str, str], told: Iterable[dict[str, object]]) -> str | None:
    canonical = [
        t.attributes.get("href", "")
        for t in page.tags
        if t.name == "link" and t.attributes.get("rel", "").lower() == "canonical"
    ]
    saved = [found[1].rstrip("->") for comment in page.comments if (found := _SAVED.search(comment))]
    declared = [_words(node.get(key)) for node in told for key in ("url", "@id", "mainEntityOfPage")]
    for address in (*canonical, meta.get("og:url"), *declared, *saved):
        if address and address.startswith(("http://", "https://")):
            return address
    return None


def _published(
    told: Iterable[dict[str, object]], meta: dict[str, str], tags: Iterable[Tag], language: Language
) -> tuple[str | None, str | None]:
    for node in told:
        if made := _day(_words(node.get("datePublished")), language):
            return made, "json-ld"
    for name in _DATES:
        if made := _day(meta.get(name), language):
            return made, "meta"
    times = [tag for tag in tags if tag.name == "time" and tag.attributes.get("itemprop") != "dateModified"]
    marked = [tag for tag in times if "pubdate" in tag.attributes or tag.attributes.get("itemprop") == "datePublished"]
    for tag in (*marked, *(tag for tag in times if tag.article)):
        if "updat" not in tag.attributes.get("class", "") and (made := _day(tag.attributes.get("datetime"), language)):
            return made, "time element"
    return None, None


def _day(text: str | None, language: Language) -> str | None:
    found = dated(text.strip(), language) if text else None
    return found.iso if found else None


def _byline(told: Iterable[dict[str, object]], meta: dict[str, str], language: Language) -> tuple[str, ...]:
    for node in told:
        authors = node.get("author")
        names = [_name(author) for author in (authors if isinstance(authors, list) else [authors])]
        if any(names):
            return tidied((part for name in names if name for part in parted(name, language)), language)
    for key in _AUTHORS:
        value = meta.get(key, "")
        if value and not value.startswith(("http", "/", "@")):
            return tidied(parted(value, language), language)
    return ()


def _name(value: object) -> str | None:
    if isinstance(value, list):
        return _name(value[0]) if value else None
    return _words(value.get("name")) if isinstance(value, dict) else _words(value)


def _words(value: object) -> str | None:
    if isinstance(value, dict):
        value = value.get("@id") or value.get("@value")
    if isinstance(value, list):
        value = value[0] if value else None
    return " ".join(value.split()) or None if isinstance(value, str) else None


def _first(*values: str | None) -> str | None:
    return next((value for value in values if value), None)


def absolute(base: str | None, address: str) -> str | None:
    """Make an address whole; None for what leads nowhere on the web, such as `javascript:` or a place in the page.

    >>> absolute("http://example.com/a/", "../b"), absolute(None, "javascript:alert(1)")
    ('http://example.com/b', None)
    """
    try:
        whole = urljoin(base or "", address.strip())
    except ValueError:
        return None
    return whole if whole.startswith(("http://", "https://")) and len(whole) <= 2000 else None
