"""Words of a hostile page, made safe to show.

Every exporter writes page text through one of these. None of them changes what honest text looks like.
"""

import re
from urllib.parse import urlsplit

_CONTROL = dict.fromkeys((*range(0x80, 0xA0), *range(0xD800, 0xE000), 0x61C, 0xFEFF, 0xFFFE, 0xFFFF), 0xFFFD)
# Marks that turn the direction of the text around, or that part lines or words without a trace.
# The joiners U+200C and U+200D stay: Persian, Hindi and emoji need them.
_UNSEEN = dict.fromkeys((0x200B, 0x200E, 0x200F, *range(0x2028, 0x202F), *range(0x2060, 0x2070)), 0xFFFD)
_PICTURES = {**{c: 0x2400 + c for c in range(0x20) if c not in {0x09, 0x0A}}, 0x0D: 0x2424, 0x7F: 0x2421}
_VISIBLE = {**_CONTROL, **_UNSEEN, **_PICTURES}

_MARKS = re.compile(r"[\\`*_\[\]<>|~#$]")
_LINE_START = re.compile(r"^(\s*(?:[-+=]|\d{1,9}[.)]))", re.MULTILINE)
# Full-width signs start a formula too, in some spreadsheets.
_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")


def visible(text: str) -> str:
    r"""Replace every control character by one visible character, so that all offsets stay.

    >>> visible("left\u202eright")
    'left\ufffdright'
    """
    return text.translate(_VISIBLE)


def line(text: str) -> str:
    r"""Return the text on one line, safe for a terminal.

    >>> line("red \x1b[31malert\n now")
    'red ␛[31malert now'
    """
    return " ".join(visible(text).split())


def markdown(text: str) -> str:
    r"""Return the text on one line, with every character that Markdown would act on escaped.

    >>> print(markdown("<b> *now*"))
    \<b\> \*now\*
    """
    marked = _MARKS.sub(r"\\\g<0>", line(text).replace("&", "&amp;"))
    # Bare addresses become links by themselves on many sites that show Markdown.
    bare = marked.replace("://", ":\\/\\/").replace("www.", "www\\.").replace("@", "\\@")
    return _LINE_START.sub(lambda m: m[0][:-1] + "\\" + m[0][-1], bare)


def cell(text: str) -> str:
    """Return the text as a table cell that no spreadsheet takes for a formula.

    >>> cell("=1+1")
    "'=1+1"
    """
    shown = visible(text)
    return f"'{shown}" if text.lstrip(" ").startswith(_FORMULA) else shown


def href(url: str | None) -> str | None:
    """Return the address if it leads to the web and nowhere else.

    >>> href("javascript:alert(1)") is None
    True
    """
    if not url or visible(url) != url or any(c in url for c in " \"'<>\\`\n\t"):
        return None
    try:
        parts = urlsplit(url)
    except ValueError:
        return None
    return url if parts.scheme in {"http", "https"} and parts.netloc else None
