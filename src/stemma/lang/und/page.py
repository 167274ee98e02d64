"""Furniture: the wording that pages of many languages share a place for."""

from stemma.lang import web
from stemma.lang.page import PageWords


def _lines(reason: str) -> tuple[str, ...]:
    """Let a label stand with a count, `Comentarios (2)`, or a colon."""
    return tuple(rf"{phrase}(?: ?\(?\d{{1,5}}\)?)?:?" for phrase in sorted(web.LABELS[reason]))


PAGE = PageWords(
    controls=frozenset(word for words in web.LABELS.values() for word in words),
    adverts=_lines("advert"),
    promotion=web.PROMOTION,
    credits=(r"©.{0,80}", *web.CREDITS),
    legal=web.LEGAL,
    corrections=web.CORRECTIONS,
    comments=(*_lines("comments"), r"\d{1,5} (?:comentarios|kommentare|commentaires|commenti|comentários|reacties)"),
    related=_lines("related stories"),
    by=web.BY,
    joiners=web.JOINERS,
    roles=(),
    notes=(),
    is_a=(),
    stamps=web.STAMPS,
    issued=web.ISSUED,
    updated=web.UPDATED,
    agencies=frozenset(
        {"ap", "afp", "reuters", "efe", "dpa", "ansa", "xinhua", "tass", "epa", "lusa", "belga", "anp", "apa"}
    ),
)
